import "server-only";
import { bodyOf, feedbackOf, type StoredItem } from "../items/stored-item";

/** What was chosen or written. `about`: what a wrong one really belongs to, or why it is wrong. */
export type Choice = { text: string; count: number; isKey: boolean; about: string };

/** Most wrong answers listed of a question that is answered freely. */
const listedMax = 6;

/** How often each answer was given, the most frequent first; options that nobody chose stand with none. */
export function choicesOf(item: StoredItem, given: readonly unknown[]): Choice[] {
  const counted = new Map<string, Choice>();
  for (const { text, isKey, about } of unchosen(item)) counted.set(text, { text, isKey, about, count: 0 });
  for (const answer of given) {
    const feedback = feedbackOf(item, answer);
    if (!feedback.ok) continue;
    const { answerText: text, correct: isKey, chosen } = feedback.value;
    const known = counted.get(text) ?? { text, isKey, about: chosen ?? "", count: 0 };
    counted.set(text, { ...known, about: known.about || (chosen ?? ""), count: known.count + 1 });
  }
  return [...counted.values()].sort((one, other) => other.count - one.count).slice(0, listedMax);
}

/** The options of a question with one right one, and what is said of each. */
function unchosen(item: StoredItem): Omit<Choice, "count">[] {
  const body = bodyOf(item);
  if (!("options" in body) || typeof body.key !== "string") return [];
  return body.options.map(({ id, text }) => ({ text, isKey: id === body.key, about: body.perOption[id] ?? "" }));
}
