import { EmptyState } from "@/components/empty-state";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import { BalancePart } from "./balance-part";
import { DraftedItem } from "./drafted-item";
import { FewerPart } from "./fewer-part";
import { endId, goneId, type SaidOf } from "./noted-path";
import { SaidBeside } from "./said-beside";

type ItemListProps = { set: MySetView; said: SaidOf | undefined; locale: Locale };

/** The questions in their order. */
export function ItemList({ set, said, locale }: ItemListProps) {
  const text = textFor(locale);
  const { id, revision, questions, documentId } = set;
  const isOfDocument = documentId !== null;
  const gone = (after: number) =>
    said?.goneAt === after && (
      <li className="item item--gone" id={goneId} tabIndex={-1} key={goneId}>
        <SaidBeside said={said} setId={id} isOfDocument={isOfDocument} locale={locale} />
      </li>
    );
  return (
    <section aria-labelledby="questions" className="stack stack--near">
      <FewerPart set={set} locale={locale} />
      <BalancePart questions={questions} locale={locale} />
      {questions.length === 0 && (
        <EmptyState title={text("mySets.noQuestionsTitle")} lede={text("mySets.noQuestions")} heading="h3" />
      )}
      <ol className="builder">
        {gone(1)}
        {questions.map((question, at) => [
          <DraftedItem
            question={question}
            number={at + 1}
            total={questions.length}
            set={{ id, revision, isOfDocument }}
            said={said?.place === question.place ? said : undefined}
            locale={locale}
            key={question.place}
          />,
          gone(at + 2),
        ])}
      </ol>
      {said?.isAtEnd && (
        <div id={endId} tabIndex={-1}>
          <SaidBeside said={said} setId={id} isOfDocument={isOfDocument} locale={locale} />
        </div>
      )}
    </section>
  );
}
