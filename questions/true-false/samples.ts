import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const options = [
  { id: "true", text: "صواب" },
  { id: "false", text: "خطأ" },
];
const body = "تحمل المكتبة المتنقّلة 1,840 كتابًا.";
const ask = (name: string) => ({ ...sampleFace("true-false", name, "ar", body), options });
const key = { key: "true", keyText: "صواب" };

export const trueFalseSamples: Sample[] = [
  { state: "fresh", face: ask("fresh") },
  { state: "refused", face: ask("refused"), given: [] },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: "true", feedback: sampleFeedback("ar", { ...key, score: 1, answerText: "صواب" }) },
  },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: { answer: "false", feedback: sampleFeedback("ar", { ...key, score: 0, answerText: "خطأ" }) },
  },
  {
    state: "fresh",
    face: {
      ...sampleFace("true-false", "english", "en", "the mobile library carries 1,840 books."),
      options: [
        { id: "true", text: "True" },
        { id: "false", text: "False" },
      ],
    },
  },
  ...unsentStates(ask("unsent"), [["answer", "true"]]),
];
