import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import { fromTextPath, suggestionsId } from "./noted-path";
import { changeFormId } from "./set-form";

/**
 * How many questions a set of a teacher's own document has of those that were asked for, and how many more wait for a look;
 * where none do, why, and what helps; or that the document is deleted, or is in one language of two.
 */
export function FewerPart({ set, locale }: { set: MySetView; locale: Locale }) {
  const { id, draft, questions, documentId, open, isArabicOnly, canReview } = set;
  const { count } = draft.choice;
  const text = textFor(locale);
  if (isArabicOnly)
    return (
      <div className="finding finding--waiting">
        <p>{text("mySets.arabicOnly")}</p>
        <button className="btn btn--main" type="submit" form={changeFormId} name="do" value="arabic">
          {text("mySets.toArabic")}
        </button>
      </div>
    );
  if (documentId === null || questions.length >= count) return null;
  const waiting = open.filter(({ suggested }) => suggested !== null).length;
  if (waiting > 0)
    return (
      <div className="finding finding--waiting">
        <p>{text("mySets.waiting", { waiting })}</p>
        <a className="btn btn--small" href={`#${suggestionsId}`}>
          {text("mySets.toSuggestions")}
        </a>
      </div>
    );
  // Questions go with their document, and leave their places.
  const isDeleted = questions.length < draft.places.length;
  const review = { way: "accept", href: localPath(locale, `/my-documents/${documentId}`) } as const;
  const fromText = { way: "fromText", href: localPath(locale, fromTextPath(id)) } as const;
  const ways = [
    ...(isDeleted || open.length === 0 ? [] : [fromText]),
    ...(isDeleted || !canReview ? [] : [review]),
    { way: "add", href: localPath(locale, "/my-documents#add") },
  ] as const;
  return (
    <div className="finding">
      <p>
        {isDeleted
          ? text("mySets.documentDeleted")
          : text("mySets.fewer", { count: questions.length, open: canReview ? "yes" : "no" })}
      </p>
      <ul>
        {ways.map(({ way, href }) => (
          <li key={way}>
            <a href={href}>{text(`mySets.fewerWays.${way}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
