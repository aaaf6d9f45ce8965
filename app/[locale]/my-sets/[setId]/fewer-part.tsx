import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import { fromTextPath, suggestionsId } from "./noted-path";

/**
 * How many questions a set of a teacher's own document has of those that were asked for, and how many more wait for a look;
 * where none do, why, and what helps; or that the document is deleted.
 */
export function FewerPart({ set, locale }: { set: MySetView; locale: Locale }) {
  const { id, draft, questions, documentId, open } = set;
  const { count } = draft.choice;
  if (documentId === null || questions.length >= count) return null;
  const text = textFor(locale);
  const waiting = open.filter(({ suggested }) => suggested !== null).length;
  if (waiting > 0)
    return (
      <div className="finding finding--waiting">
        <p>{text("mySets.waiting", { count: questions.length, wanted: count, waiting })}</p>
        <p>
          <a className="btn btn--main" href={`#${suggestionsId}`}>
            {text("mySets.toSuggestions")}
          </a>
        </p>
      </div>
    );
  // Questions go with their document, and leave their places.
  const isDeleted = questions.length < draft.places.length;
  const review = { way: "accept", href: localPath(locale, `/my-documents/${documentId}`) } as const;
  const fromText = { way: "fromText", href: localPath(locale, fromTextPath(id)) } as const;
  const ways = [
    ...(isDeleted ? [] : [fromText, review]),
    { way: "add", href: localPath(locale, "/my-documents#add") },
  ] as const;
  return (
    <div className="finding">
      <p>{isDeleted ? text("mySets.documentDeleted") : text("mySets.fewer", { count: questions.length })}</p>
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
