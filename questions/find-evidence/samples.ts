import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const ask = (name: string) => ({
  ...sampleFace("find-evidence", name, "ar", "أيّ فقرة تسند القول إنّ المكتبة تزور 7 قرى؟"),
  options: [
    { id: "option-a", text: "الفقرة 1: عودة المكتبة بعد التوقّف، وعدد القرى التي تزورها" },
    { id: "option-b", text: "الفقرة 2: رأي أمينة المكتبة في من أعادها إلى الطريق" },
    { id: "option-c", text: "الفقرة 3: مدّة الزيارة وأيّامها" },
  ],
});
const key = { key: "option-a", keyText: "الفقرة 1: عودة المكتبة بعد التوقّف، وعدد القرى التي تزورها" };

export const findEvidenceSamples: Sample[] = [
  { state: "fresh", face: ask("fresh") },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: "option-a", feedback: sampleFeedback("ar", { ...key, score: 1, answerText: key.keyText }) },
  },
  { state: "refused", face: ask("refused"), given: [] },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: {
      answer: "option-c",
      feedback: sampleFeedback("ar", { ...key, score: 0, answerText: "الفقرة 3: مدّة الزيارة وأيّامها" }),
    },
  },
  ...unsentStates(ask("unsent"), [["answer", "option-a"]]),
];
