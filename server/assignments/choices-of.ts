import "server-only";
import { bodyOf, feedbackOf, type StoredItem } from "../items/stored-item";

/** What was chosen or written. `about`: what a wrong one really belongs to, or why it is wrong. */
export type Choice = { text: string; count: number; isKey: boolean; about: string };

/** Most wrong answers listed of a question that is answered freely. */
const listedMax = 6;

/** How often each answer was given, the most frequent first; options and a key that nobody chose stand with none. */
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
  const all = [...counted.values()].sort((one, other) => other.count - one.count);
  return all.filter(({ isKey }, at) => isKey || at < listedMax);
}

/** The options of a question with one right one, and what is said of each; of any other its right answer. */
function unchosen(item: StoredItem): Omit<Choice, "count">[] {
  const body = bodyOf(item);
  if (!("options" in body) || typeof body.key !== "string" || body.options.length === 0) return rightAnswer(item, body);
  return body.options.map(({ id, text }) => ({ text, isKey: id === body.key, about: body.perOption[id] ?? "" }));
}

function rightAnswer(item: StoredItem, { key }: ReturnType<typeof bodyOf>): Omit<Choice, "count">[] {
  const right = feedbackOf(item, key);
  return right.ok && right.value.correct ? [{ text: right.value.answerText, isKey: true, about: "" }] : [];
}
