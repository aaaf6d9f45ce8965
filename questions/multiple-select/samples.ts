import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const options = [
  { id: "option-a", text: "الصفصافة" },
  { id: "option-b", text: "عين الزيتون" },
  { id: "option-c", text: "تلّ القمح" },
  { id: "option-d", text: "الجسر القديم" },
  { id: "option-e", text: "بيت الورد" },
];
const ask = (name: string) => ({
  ...sampleFace("multiple-select", name, "ar", "أيّ هذه القرى تزورها المكتبة المتنقّلة؟"),
  options,
});
const key = { key: ["option-a", "option-b", "option-c"], keyText: "الصفصافة وعين الزيتون وتلّ القمح" };

export const multipleSelectSamples: Sample[] = [
  { state: "fresh", face: ask("fresh") },
  { state: "refused", face: ask("refused"), given: [] },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: key.key, feedback: sampleFeedback("ar", { ...key, score: 1, answerText: key.keyText }) },
  },
  {
    state: "part",
    face: ask("part"),
    marked: {
      answer: ["option-a", "option-b", "option-d"],
      feedback: sampleFeedback("ar", {
        ...key,
        score: 1 / 3,
        answerText: "الصفصافة وعين الزيتون والجسر القديم",
        chosen: "الصواب: الصفصافة وعين الزيتون وتلّ القمح. ولا سند في الوثائق لـ«الجسر القديم» هنا.",
      }),
    },
  },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: {
      answer: ["option-d", "option-e"],
      feedback: sampleFeedback("ar", { ...key, score: 0, answerText: "الجسر القديم وبيت الورد" }),
    },
  },
  ...unsentStates(ask("unsent"), [
    ["answer", "option-a"],
    ["answer", "option-d"],
  ]),
];
