import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const ask = (name: string, tolerance?: number) => ({
  ...sampleFace("numeric-entry", name, "ar", "كم كتابًا تحمل المكتبة المتنقّلة؟"),
  unit: "كتاب",
  ...(tolerance ? { tolerance } : {}),
});
const key = { key: 1840, keyText: "1,840 كتابًا" };

export const numericEntrySamples: Sample[] = [
  { state: "fresh", face: ask("fresh") },
  { state: "refused", face: ask("refused", 50), given: [["answer", "ألف ونيّف"]] },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: "1840", feedback: sampleFeedback("ar", { ...key, score: 1, answerText: "1,840 كتابًا" }) },
  },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: { answer: "1480", feedback: sampleFeedback("ar", { ...key, score: 0, answerText: "1,480 كتابًا" }) },
  },
  {
    state: "fresh",
    face: {
      ...sampleFace("numeric-entry", "english", "en", "how many books does the mobile library carry?"),
      unit: "books",
    },
  },
  ...unsentStates(ask("unsent", 50), [["answer", "١٬٨٤٠"]]),
];
