import { Field } from "@/components/field";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AssignmentResults } from "@/server/assignments/get-results";
import { classCardLearnersMin } from "@/server/shares/get-class-card";
import type { ShareLinks } from "@/server/shares/share-links";

type CardPartProps = {
  results: AssignmentResults;
  card: (ShareLinks & { name: string | null }) | null;
  path: string;
  refusedName: string | undefined;
  locale: Locale;
};

/** The class's card: made, shown and taken back. */
export function CardPart({ results, card, path, refusedName, locale }: CardPartProps) {
  const text = textFor(locale);
  const finished = results.learners.filter(({ first }) => first !== null).length;
  const isHeld = results.assignment.feedback === "closed" && results.state !== "closed";
  return (
    <section className="sheet" id="card" aria-labelledby="card-title">
      <h2 id="card-title">{text("assign.card")}</h2>
      <p className="quiet">{text("assign.cardLede")}</p>
      {card ? (
        <div className="btnrow">
          <a className="btn" href={localPath(locale, card.url)}>
            {text("assign.cardOpen")}
          </a>
          <form method="post" action={localPath(locale, `${path}/card/delete`)}>
            <button type="submit" className="btn btn--danger">
              {text("assign.cardDelete")}
            </button>
          </form>
        </div>
      ) : isHeld || finished < classCardLearnersMin ? (
        <p>{text(isHeld ? "assign.cardHeld" : "assign.cardFew")}</p>
      ) : (
        <form className="stack stack--near" method="post" action={localPath(locale, `${path}/card`)}>
          <Field
            id="name"
            label={
              <>
                {text("assign.cardName")} <span className="hint">{text("share.optional")}</span>
              </>
            }
            hint={text("share.nameHint")}
            problem={refusedName === undefined ? undefined : text("share.nameRefused")}
            maxLength={24}
            autoComplete="off"
            dir="auto"
            defaultValue={refusedName}
          />
          <div className="btnrow">
            <button type="submit" className="btn">
              {text("assign.cardMake")}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
