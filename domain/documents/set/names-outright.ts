import { foldCues } from "../../quizzes/cues";
import { remembered } from "../../text/remembered";

/** Letters that stand before a name, and those of the adjective made of it. */
const before = "(?<!\\p{L})[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644|\u0644)?";
const behind = "(?:\u064A(?:\u0629|\u0647|\u0648\u0646|\u064A\u0646)?)?(?!\\p{L})";

const patternOf = remembered((name): RegExp => {
  const words = (foldCues(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((word, at) =>
    at === 0 ? word.replace(/^\u0627\u0644(?=\p{L}{3})/u, "").replace(/(?<=\p{L}{4})\u064A$/u, "") : word,
  );
  return new RegExp(words.length === 0 ? "(?!)" : `${before}${words.join("[^\\p{L}\\p{N}]+")}\u064A?${behind}`, "u");
});

/** Whether a folded text has one of these names as words of its own, or the adjective of a place: nobody has to know it then. */
export const namesOutright = (folded: string, names: Iterable<string>): boolean =>
  [...names].some((name) => patternOf(name).test(folded));
