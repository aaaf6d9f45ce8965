import { bare, isVerb } from "../clauses/verb-forms";
import { thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { wordsOf } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { leadersOf } from "./whole-words.ar";

/** «All of A, B and C cut their ties with D», «the leaders of A and B published»: the first verb is theirs, and goes on. */
export function isListMeant(view: SentenceView, { subject, evidence, value, attribution }: Draft): boolean {
  if (value.type !== "list" || value.ends !== "listed" || attribution !== null) return false;
  const words = wordsOf(view, subject, false).tokens.filter(({ kind }) => kind === "word");
  const before = words.filter(({ end }) => end <= evidence.start);
  const behind = words.filter(({ start }) => start >= evidence.end);
  const verb = before.findIndex(({ text }) => isVerb(bare(text)));
  const between = before
    .slice(verb + 1)
    .map(({ text }) => text)
    .join(" ");
  return (
    verb >= 0 &&
    leadersOf.test(between) &&
    behind.length >= fewest &&
    !before.some(({ text }) => thatWords.has(text)) &&
    !/^\u0648/u.test(behind[0]?.text ?? "")
  );
}
const fewest = 3;
