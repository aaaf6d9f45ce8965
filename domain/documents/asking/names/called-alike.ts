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
  const words = foldLoosely(raw.slice(sentence.start, start)).split(" ");
  const calls: string[] = [];
  for (const word of words.toReversed().slice(0, wordsMax)) {
    const noun = /^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)(\p{L}{3,})$/u.exec(word)?.[1];
    if (noun === undefined) break;
    if (known?.isRole(noun) || known?.isAdjective(noun)) calls.push(noun.replace(/\u0647$/u, ""));
  }
  return calls;
}
const wordsMax = 3;
