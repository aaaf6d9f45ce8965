import { foldLoosely } from "../../../text/fold-arabic";
import type { Mark } from "../../mark";
import { skeleton } from "./may-be-one";

/**
 * Marks with one `denotes` for a person whose foreign name the text spells in two ways: in full both times, or by a last
 * name that one person alone can have. Whoever speaks is the same then too.
 */
export function withOneSpelling(marks: readonly Mark[]): Mark[] {
  const names = new Map<string, string[]>();
  for (const { type, denotes, name } of marks) if (type === "person") names.set(denotes, foldLoosely(name).split(" "));
  const meant = new Map<string, string>();
  for (const [denotes, words] of names) {
    const others = [...names].filter(([other]) => other !== denotes && !meant.has(other));
    const same = others.filter(([, each]) => isSpelledOtherwise(words, each));
    if (same.length === 1 && same[0]) meant.set(denotes, same[0][0]);
  }
  if (meant.size === 0) return [...marks];
  const meantBy = (denotes: string) => meant.get(denotes) ?? denotes;
  return marks.map(({ speaker, ...mark }) => ({
    ...mark,
    denotes: meantBy(mark.denotes),
    ...(speaker === undefined ? {} : { speaker: meantBy(`person|${speaker}`).slice("person|".length) }),
  }));
}

/** No longer than the other name, with the letters of its last word and of its first, if it has one. */
function isSpelledOtherwise(words: readonly string[], others: readonly string[]): boolean {
  const [last = "", otherLast = ""] = [words.at(-1), others.at(-1)];
  if (words.length > others.length || others.length < 2 || last.length < lettersMin) return false;
  if (skeleton(last) !== skeleton(otherLast) || Math.abs(last.length - otherLast.length) > 1) return false;
  if (words.length === 1) return last !== otherLast;
  if (words.join(" ") === others.join(" ")) return false;
  // «Dawud Ughlu» of «Ahmad Dawud Aghulu».
  const tail = others.slice(-words.length);
  const isTail = words.slice(0, -1).every((word, at) => word === tail[at] && word.length >= lettersMin);
  return isTail || skeleton(words[0] ?? "") === skeleton(others[0] ?? "");
}
const lettersMin = 4;
