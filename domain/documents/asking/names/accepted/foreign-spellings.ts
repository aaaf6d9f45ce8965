import { foldLoosely } from "../../../../text/fold-arabic";
import type { KnownNames } from "../known-names";
import { foreignEnds } from "./accepted-words.ar";

/** Letters by which news spell one foreign sound, by turns. */
const pairs = [
  ["\u062C", "\u063A"],
  ["\u063A", "\u062C"],
] as const;
const lettersMin = 5;

/** A foreign name with two of the letter in «Gabriel», or «gh» for «j» or the other way round: «Kinjston» is «Kinghston» in other papers. */
export function spelledAbroad(name: string, known?: KnownNames): string[] {
  const words = name.split(" ");
  const other = words.map((word) => {
    const folded = foldLoosely(word);
    const isTold = known?.isNamesake(folded) === true || known?.isCommon(folded) === true;
    if (folded.length < lettersMin || isTold || /^\u0627\u0644/u.test(folded) || !foreignEnds.test(folded)) return word;
    const pair = pairs.find(([own, next]) => word.split(own).length === 2 && !word.includes(next));
    return pair ? word.replace(pair[0], pair[1]) : word;
  });
  const doubled = name.replace(/(?<=\p{L}{3}\u0631)\u064A\u0644$/u, "\u064A\u064A\u0644");
  return [other.join(" "), doubled].filter((each) => each !== name);
}
