import type { CardWords } from "./card-words";

export const englishWords: CardWords = {
  brand: "Sanad",
  result: "Result",
  promise: "Every question shows its evidence",
  rightAnswers: (count) => (count === 1 ? "right answer" : "right answers"),
  outOf: (total) => `out of ${total}`,
  documents: (count) => (count === 1 ? "1 document" : `${count} documents`),
  years: (first, last) => `${first} to ${last}`,
};
