import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import { drawsOn } from "../quizzes/compose-quiz";
import type { ComposableItem } from "../quizzes/cues";
import type { QuizSet } from "../quizzes/quiz-set";
import type { DraftChoice, Level } from "./set-draft";

/** Easy is below 0.4 of the estimate, hard is 0.6 and more. */
export const levelOf = (difficulty: number): Level =>
  difficulty < 0.4 ? "easy" : difficulty < 0.6 ? "medium" : "hard";

/** Whether a question is among those that a teacher chose to draw from. */
export function suitsChoice(
  index: LedgerIndex,
  choice: DraftChoice,
): (item: ComposableItem & { difficulty: number }) => boolean {
  const set = narrowed(choice);
  return (item) =>
    drawsOn(set, item) &&
    (choice.levels.length === 0 || choice.levels.includes(levelOf(item.difficulty))) &&
    suitsYears(index, choice, item);
}

/** The lists of a choice as a set's definition has them. */
function narrowed({ sources, topics, kinds, count }: DraftChoice): QuizSet {
  const list = <Name extends string>(name: Name, ids: readonly string[]) => (ids.length > 0 ? { [name]: ids } : {});
  return {
    ...{ slug: "draft", title: { ar: "-", en: "-" }, description: { ar: "-", en: "-" }, count },
    ...list("sources", sources),
    ...list("topics", topics),
    ...list("kinds", kinds),
  };
}

function suitsYears(index: LedgerIndex, { fromYear, toYear }: DraftChoice, { facts }: ComposableItem): boolean {
  if (fromYear === null && toYear === null) return true;
  const years = facts.flatMap((id) => yearsOf(index, index.fact(id)));
  return years.some((year) => year >= (fromYear ?? 0) && year <= (toYear ?? Number.POSITIVE_INFINITY));
}

/** Years that a fact speaks of: when it holds, the date that it gives, or else those that date its subject. */
export function yearsOf(index: LedgerIndex, fact: Fact): number[] {
  const own = datesIn(fact);
  const dates = own.length > 0 ? own : index.facts.filter(({ subject }) => subject === fact.subject).flatMap(datesIn);
  return [...new Set(dates.map((date) => Number(date.slice(0, 4))))];
}

const datesIn = ({ asOf, value }: Fact): string[] => [
  ...(asOf === undefined ? [] : [asOf]),
  ...(value.type === "date" ? [value.iso] : []),
];
