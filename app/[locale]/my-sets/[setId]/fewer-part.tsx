import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";

/** Why a set of a teacher's own document has fewer questions than were asked for, and what helps; or that it is deleted. */
export function FewerPart({ set: { id, draft, questions, documentId }, locale }: { set: MySetView; locale: Locale }) {
  if (documentId === null || questions.length >= draft.choice.count) return null;
  const text = textFor(locale);
  // Questions go with their document, and leave their places.
  const isDeleted = questions.length < draft.places.length;
  const review = { way: "accept", href: localPath(locale, `/my-documents/${documentId}`) } as const;
  const fromText = { way: "fromText", href: localPath(locale, `/my-sets/${id}/questions/from-text`) } as const;
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
