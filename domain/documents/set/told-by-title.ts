import { foldCues, holdsKey, type KeyPattern } from "../../quizzes/cues";
import { stemsIn } from "./beside-gaps";

/** A thing that is asked for: its ways to be said, and what finds them. */
type Sought = { id: string; names: Iterable<string>; patterns: readonly KeyPattern[] };

/**
 * Which things the headline over a question tells: those that it names, and a phrase most of whose words it has in whatever
 * form. Nothing under no headline.
 */
export function toldByTitle(scopeText: string | undefined, sought: readonly Sought[]): string[] {
  const title = foldCues(
    /\u0648\u0639\u0646\u0648\u0627\u0646\u0647 \u00AB([^\u00BB]*)\u00BB/u.exec(scopeText ?? "")?.[1] ?? "",
  );
  if (title === "") return [];
  const shown = stemsIn(title);
  return sought
    .filter(({ patterns }) => patterns.some((each) => holdsKey(title, each)))
    .concat(
      sought.filter(({ id, names }) => id.startsWith("phrase|") && [...names].some((name) => sharesMost(name, shown))),
    )
    .map(({ id }) => id);
}

/** Phrases of whose words a question of the same sentence shows most: what it leaves out is a name amid one. */
export const toldInPart = (shown: string, sought: readonly Pick<Sought, "id" | "names">[]): string[] => {
  const stems = sought.length > 0 ? stemsIn(shown) : new Set<string>();
  return sought.filter(({ names }) => [...names].some((name) => sharesMost(name, stems))).map(({ id }) => id);
};

function sharesMost(phrase: string, shown: ReadonlySet<string>): boolean {
  const own = [...stemsIn(phrase)];
  const shared = own.filter((word) => shown.has(word)).length;
  return own.length > 0 && shared >= Math.min(sharedMin, own.length) && shared >= own.length * mostOf;
}
const sharedMin = 2;
const mostOf = 0.4;
