import { EmptyState } from "@/components/empty-state";
import { Icon } from "@/components/icon";
import { writtenKinds } from "@/domain/sets/written-question";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import { DraftedItem } from "./drafted-item";
import { FewerPart } from "./fewer-part";
import { endId, fromTextPath, goneId, type SaidOf } from "./noted-path";
import { SaidBeside } from "./said-beside";
import { changeFormId } from "./set-form";

type ItemListProps = { set: MySetView; said: SaidOf | undefined; locale: Locale };

/** The questions in their order, one form for all their buttons, and the ways to add another. */
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
      <h2 id="questions">
        {text("mySets.questions")}{" "}
        <span className="quiet">({text("count.questions", { count: questions.length })})</span>
      </h2>
      <FewerPart set={set} locale={locale} />
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
      <form className="btnrow" method="post" action={localPath(locale, `/my-sets/${id}/change`)} id={changeFormId}>
        <input type="hidden" name="seen" value={revision} />
        <button type="submit" className="btn" name="do" value="more">
          {text("mySets.more")}
        </button>
        {isOfDocument && (
          <a className="btn" href={localPath(locale, fromTextPath(id))}>
            <Icon name="edit" />
            {text("mySets.fromText")}
          </a>
        )}
        <button type="submit" className="btn" name="do" value="redraw">
          <Icon name="swap" />
          {text("mySets.redraw")}
        </button>
      </form>
      <nav aria-labelledby="write" className="stack stack--near">
        <h3 id="write">{text("mySets.write")}</h3>
        <p className="btnrow">
          {writtenKinds.map((kind) => (
            <a
              className="btn btn--small"
              href={localPath(locale, `/my-sets/${id}/questions/new?kind=${kind}`)}
              key={kind}
            >
              {text(`kinds.${kind}.name`)}
            </a>
          ))}
        </p>
      </nav>
    </section>
  );
}
