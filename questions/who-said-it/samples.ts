import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const ask = (name: string) => ({
  ...sampleFace("who-said-it", name, "ar", "من قال إنّ الأطفال هم من أعادوا المكتبة إلى الطريق؟"),
  options: [
    { id: "option-a", text: "سلمى الحدّاد" },
    { id: "option-b", text: "يوسف النجّار" },
    { id: "option-c", text: "هند القاسم" },
  ],
});
const key = { key: "option-a", keyText: "سلمى الحدّاد" };

export const whoSaidItSamples: Sample[] = [
  { state: "fresh", face: ask("fresh") },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: {
      answer: "option-b",
      feedback: sampleFeedback("ar", { ...key, score: 0, answerText: "يوسف النجّار" }),
    },
  },
  { state: "refused", face: ask("refused"), given: [] },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: "option-a", feedback: sampleFeedback("ar", { ...key, score: 1, answerText: key.keyText }) },
  },
  ...unsentStates(ask("unsent"), [["answer", "option-a"]]),
];
