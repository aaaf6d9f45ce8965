import { foldLoosely } from "../../../text/fold-arabic";
import type { Mark } from "../../mark";
import type { KnownNames } from "./known-names";

type Ground = { raw: string; marks: readonly Mark[]; known: KnownNames | undefined };

/**
 * Whether one person may stand where another does as far as the words right before the name tell: «Doctor», «the goalkeeper»
 * and «the Norwegian» leave only those whom the text calls so somewhere too.
 */
export function areCalledAlike({ raw, marks, known }: Ground, mark: Mark, other: Mark): boolean {
  const called = callsAt(raw, mark, known);
  if (called.length === 0) return true;
  const others = marks.filter(({ denotes }) => denotes === other.denotes).flatMap((each) => callsAt(raw, each, known));
  return called.every((call) => others.includes(call));
}

/** Titles and adjectives of countries among the nouns with the article that stand right before a name, without it. */
function callsAt(raw: string, { start, sentence }: Mark, known: KnownNames | undefined): string[] {
  const before = foldLoosely(raw.slice(sentence.start, start)).trimEnd();
  if (/[\u060C,]$/u.test(before)) return postsIn(before, known);
  const words = before.split(" ");
  const calls: string[] = [];
  for (const word of words.toReversed().slice(0, wordsMax)) {
    const noun = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)(\p{L}{3,})$/u.exec(word)?.[1];
    if (noun === undefined) break;
    if (known?.isRole(noun) || known?.isAdjective(noun)) calls.push(noun.replace(/\u0647$/u, ""));
  }
  return calls;
}
const wordsMax = 3;

/** «The coach of the club, So-and-so»: the post that a name between commas has. */
function postsIn(before: string, known: KnownNames | undefined): string[] {
  const clause =
    before
      .slice(0, -1)
      .split(/[\u060C,:.]|\s\u0627\u0646\s/u)
      .at(-1) ?? "";
  const words = clause.trim().split(" ").slice(-postWordsMax);
  const posts = words.flatMap((word) => /^\u0648?\u0627\u0644(\p{L}{3,})$/u.exec(word)?.[1] ?? []);
  return posts.filter((noun) => known?.isRole(noun)).slice(0, 1);
}
const postWordsMax = 6;
