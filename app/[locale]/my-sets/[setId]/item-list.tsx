import { EmptyState } from "@/components/empty-state";
import { Icon } from "@/components/icon";
import { writtenKinds } from "@/domain/sets/written-question";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import { DraftedItem } from "./drafted-item";
import { FewerPart } from "./fewer-part";

/** The questions in their order, one form for all their buttons, and the ways to add another. */
export function ItemList({ set, locale }: { set: MySetView; locale: Locale }) {
  const text = textFor(locale);
  const { id, revision, questions } = set;
  return (
    <section aria-labelledby="questions" className="stack stack--near">
      <h2 id="questions">
        {text("mySets.questions")}{" "}
        <span className="quiet">({text("count.questions", { count: questions.length })})</span>
      </h2>
      <FewerPart set={set} locale={locale} />
      <form className="stack stack--near" method="post" action={localPath(locale, `/my-sets/${id}/change`)}>
        <input type="hidden" name="seen" value={revision} />
        {questions.length === 0 && (
          <EmptyState title={text("mySets.noQuestionsTitle")} lede={text("mySets.noQuestions")} heading="h3" />
        )}
        <ol className="builder">
          {questions.map((question, at) => (
            <DraftedItem
              question={question}
              number={at + 1}
              total={questions.length}
              setId={id}
              locale={locale}
              key={question.place}
            />
          ))}
        </ol>
        <div className="btnrow">
          <button type="submit" className="btn" name="do" value="more">
            {text("mySets.more")}
          </button>
          <button type="submit" className="btn" name="do" value="redraw">
            <Icon name="swap" />
            {text("mySets.redraw")}
          </button>
        </div>
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
