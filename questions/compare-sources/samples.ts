import { type Sample, sampleFeedback, unsentStates } from "../sample";

const face = (name: string) => ({
  id: `compare-sources-${name}`,
  kind: "compare-sources",
  lang: "ar" as const,
  stem: "أيّ وثيقة تجعل عدد القرى التي تزورها المكتبة 6 قرى؟",
  options: [
    { id: "option-a", text: "وثيقة تشرين الأول/أكتوبر 2025" },
    { id: "option-b", text: "وثيقة آذار/مارس 2023" },
  ],
});
const key = { key: "option-b", keyText: "وثيقة آذار/مارس 2023" };

export const compareSourcesSamples: Sample[] = [
  { state: "fresh", face: face("fresh") },
  {
    state: "right",
    face: face("right"),
    marked: { answer: "option-b", feedback: sampleFeedback("ar", { ...key, score: 1, answerText: key.keyText }) },
  },
  {
    state: "wrong",
    face: face("wrong"),
    marked: {
      answer: "option-a",
      feedback: sampleFeedback("ar", { ...key, score: 0, answerText: "وثيقة تشرين الأول/أكتوبر 2025" }),
    },
  },
  { state: "refused", face: face("refused"), given: [] },
  ...unsentStates(face("unsent"), [["answer", "option-a"]]),
];
