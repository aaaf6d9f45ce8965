import type { CardWords } from "./card-words";

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const documents = (count: number) => counted(count, "document", "documents");

export const englishWords: CardWords = {
  brand: "Sanad",
  kinds: { result: "Result", daily: "Quiz of the day", class: "Class result", set: "Question set" },
  promise: "Every question shows its evidence",
  rightAnswers: (count) => (count === 1 ? "right answer" : "right answers"),
  questions: (count) => (count === 1 ? "question" : "questions"),
  classMean: "class average",
  outOf: (total) => `out of ${total}`,
  fromDocuments: (count) => `from ${documents(count)}`,
  documents,
  learners: (count) => counted(count, "learner", "learners"),
  years: (first, last) => `${first} to ${last}`,
  noAccount: "No account, no timer",
  corrected: "corrected",
};
