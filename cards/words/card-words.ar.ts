import { type CountedNoun, countedNoun, type NounForm, nounForm } from "@/domain/arabic/agreement";
import type { CardWords } from "./card-words";

const rightAnswers: Record<NounForm, string> = {
  singular: "إجابة صحيحة",
  dual: "إجابتان صحيحتان",
  plural: "إجابات صحيحة",
  accusative: "إجابة صحيحة",
};
const document: CountedNoun = {
  singular: "وثيقة",
  dualNominative: "وثيقتان",
  dualOblique: "وثيقتين",
  plural: "وثائق",
  accusative: "وثيقة",
  gender: "f",
};

export const arabicWords: CardWords = {
  result: "نتيجة",
  promise: "لكلّ سؤالٍ سند",
  rightAnswers: (count) => rightAnswers[nounForm(count)],
  outOf: (total) => `من ${total}`,
  documents: (count) => countedNoun(count, document, "nominative"),
  // In words: a range of figures can be read from either side.
  years: (first, last) => `من ${first} إلى ${last}`,
};
