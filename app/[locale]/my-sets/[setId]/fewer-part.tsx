import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { documentIn } from "@/server/documents/document-in";
import type { MySetView } from "@/server/my-sets/get-my-set";

/** Why a set of a teacher's own document has fewer questions than were asked for, and what helps; or that it is deleted. */
export function FewerPart({ set: { draft, questions }, locale }: { set: MySetView; locale: Locale }) {
  const [documentId, ...others] = draft.choice.sources.map(documentIn);
  if (documentId === undefined || others.length > 0 || questions.length >= draft.choice.count) return null;
  const text = textFor(locale);
  // Questions go with their document, and leave their places.
  const isDeleted = questions.length < draft.places.length;
  const review = { way: "accept", href: localPath(locale, `/my-documents/${documentId}`) } as const;
  const ways = [
    ...(isDeleted ? [] : [review]),
    { way: "write", href: "#write" },
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
