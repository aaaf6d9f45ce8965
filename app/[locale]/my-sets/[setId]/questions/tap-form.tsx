import { Icon } from "@/components/icon";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { OpenSentence } from "@/server/my-sets/open-sentences";
import { Why } from "../why";

type TapFormProps = { sentence: OpenSentence; set: { id: string; revision: number }; locale: Locale };

/** Before a statement that is sent as a false one. */
export const falsePrefix = "false.";

/** A sentence whose names, figures and dates make a gap by one tap, and below it the statements that one tap makes of it. */
export function TapForm({ sentence: { from, tapped }, set, locale }: TapFormProps) {
  const text = textFor(locale);
  if (!tapped) return null;
  const { pieces, loosely, told, spent, doubts } = tapped;
  const turned = [
    ...tapped.turned.map((each) => ({ ...each, act: `tap.${each.version}` })),
    ...loosely.map((each) => ({ ...each, act: `${falsePrefix}${each.said}` })),
  ];
  return (
    <form
      className="stack stack--near tap"
      method="post"
      action={localPath(locale, `/my-sets/${set.id}/questions/pick`)}
      aria-label={text("mySets.tap")}
    >
      <input type="hidden" name="seen" value={set.revision} />
      <input type="hidden" name="from" value={from} />
      <p className="tap__text" lang="ar" dir="rtl">
        {pieces.map(({ text: piece, version, isTyped }, at) =>
          version === undefined ? (
            piece
          ) : (
            <button
              type="submit"
              className="tap__word"
              name="do"
              value={`tap.${version}`}
              title={text(isTyped ? "mySets.tapTyped" : "mySets.tapChosen")}
              key={version}
              data-at={at}
            >
              {piece}
            </button>
          ),
        )}
      </p>
      {(told !== null || turned.length > 0) && (
        <p className="btnrow">
          {told !== null && (
            <button type="submit" className="btn btn--small" name="do" value={`tap.${told}`}>
              <Icon name="check" />
              {text("mySets.tapTrue")}
            </button>
          )}
          {turned.map(({ act, was, put }) => (
            <button type="submit" className="btn btn--small" name="do" value={act} key={act}>
              <Icon name="cross" />
              <span className="sr">{text("mySets.tapFalse", { was })}</span>
              <span className="tap__turned" lang="ar" dir="rtl">
                <del aria-hidden>{was}</del> {put}
              </span>
            </button>
          ))}
        </p>
      )}
      <ul className="why">
        {doubts.map((doubt) => (
          <li key={doubt.reason}>
            <Icon name="flag" /> <Why doubt={doubt} text={text} />
          </li>
        ))}
        {spent.map(({ text: word, reason, number }) => (
          <li key={word}>
            <bdi lang="ar">{word}</bdi>: {text(`mySets.spent.${reason}`, { number })}
          </li>
        ))}
      </ul>
    </form>
  );
}
