import { type CountedNoun, countedNoun, type NounForm, nounForm } from "@/domain/arabic/agreement";
import type { CardWords } from "./card-words";

const rightAnswers: Record<NounForm, string> = {
  singular: "إجابة صحيحة",
  dual: "إجابتان صحيحتان",
  plural: "إجابات صحيحة",
  accusative: "إجابة صحيحة",
};
const questions: Record<NounForm, string> = {
  singular: "سؤال",
  dual: "سؤالان",
  plural: "أسئلة",
  accusative: "سؤالًا",
};
const document: CountedNoun = {
  singular: "وثيقة",
  dualNominative: "وثيقتان",
  dualOblique: "وثيقتين",
  plural: "وثائق",
  accusative: "وثيقة",
  gender: "f",
};
const learner: CountedNoun = {
  singular: "متعلّم",
  dualNominative: "متعلّمان",
  dualOblique: "متعلّمين",
  plural: "متعلّمين",
  accusative: "متعلّمًا",
  gender: "m",
};

export const arabicWords: CardWords = {
  kinds: { result: "نتيجة", daily: "اختبار اليوم", class: "نتيجة صفّ", set: "مجموعة أسئلة" },
  promise: "لكلّ سؤالٍ سند",
  rightAnswers: (count) => rightAnswers[nounForm(count)],
  questions: (count) => questions[nounForm(count)],
  classMean: "متوسّط الصفّ",
  outOf: (total) => `من ${total}`,
  fromDocuments: (count) => `من ${countedNoun(count, document, "oblique")}`,
  documents: (count) => countedNoun(count, document, "nominative"),
  learners: (count) => countedNoun(count, learner, "nominative"),
  // In words: a range of figures can be read from either side.
  years: (first, last) => `من ${first} إلى ${last}`,
  noAccount: "بلا حساب وبلا مؤقّت",
  corrected: "صُحّحت",
};
