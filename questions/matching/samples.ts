import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const left = [
  { id: "left-a", text: "1,840" },
  { id: "left-b", text: "7" },
  { id: "left-c", text: "13.6" },
];
const right = [
  { id: "right-a", text: "عدد القرى" },
  { id: "right-b", text: "عدد الكتب" },
  { id: "right-c", text: "متوسّط المسافة بين قريتين بالكيلومترات" },
];
const ask = (name: string) => ({ ...sampleFace("matching", name, "ar", "صِل كلّ رقم بما يقيسه."), left, right });
const key = { "left-a": "right-b", "left-b": "right-a", "left-c": "right-c" };
const keyText = "1,840: عدد الكتب؛ 7: عدد القرى؛ 13.6: متوسّط المسافة بين قريتين بالكيلومترات";

export const matchingSamples: Sample[] = [
  { state: "fresh", face: ask("fresh") },
  { state: "refused", face: ask("refused"), given: [["pair-left-a", "right-b"]] },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: key, feedback: sampleFeedback("ar", { key, keyText, score: 1, answerText: keyText }) },
  },
  {
    state: "part",
    face: ask("part"),
    marked: {
      answer: { "left-a": "right-b", "left-b": "right-c", "left-c": "right-a" },
      feedback: sampleFeedback("ar", {
        key,
        keyText,
        score: 1 / 3,
        answerText: "1,840: عدد الكتب؛ 7: متوسّط المسافة؛ 13.6: عدد القرى",
      }),
    },
  },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: {
      answer: { "left-a": "right-a", "left-b": "right-c", "left-c": "right-b" },
      feedback: sampleFeedback("ar", {
        key,
        keyText,
        score: 0,
        answerText: "1,840: عدد القرى؛ 7: متوسّط المسافة؛ 13.6: عدد الكتب",
      }),
    },
  },
  ...unsentStates(ask("unsent"), [
    ["pair-left-a", "right-b"],
    ["pair-left-b", "right-a"],
    ["pair-left-c", "right-c"],
  ]),
];
