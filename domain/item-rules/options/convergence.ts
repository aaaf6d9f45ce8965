import { contentWords } from "../../text/content-words";
import type { ItemRule } from "../rule";
import texts from "./convergence.json";

/** Where several options share words in part, the key is not the one that shares most. */
export const convergence: ItemRule = {
  id: "O10",
  severity: "W",
  source: "IWF; NBME",
  texts,
  find(reading) {
    const [key] = reading.keys;
    if (!reading.hasOneRight || reading.options.length < 4 || !key || reading.kind === "find-evidence") return [];
    const words = reading.options.map(({ text }) => [...contentWords(text)]);
    const shared = words.map((own, at) =>
      own.filter((word) => words.some((other, place) => place !== at && other.includes(word))),
    );
    const count = (at: number) => new Set(shared[at]).size;
    const right = reading.draft.key.chosen[0] ?? 0;
    const most = Math.max(...words.map((_, at) => (at === right ? 0 : count(at))));
    return count(right) >= 2 && count(right) > most ? [{}] : [];
  },
};
