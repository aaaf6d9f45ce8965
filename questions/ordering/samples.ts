import type { ChoiceFace } from "../choice-face";
import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const options = [
  { id: "option-return", text: "عودة المكتبة إلى القرى" },
  { id: "option-pause", text: "توقّف المكتبة عن جولاتها" },
  { id: "option-first", text: "أولى جولات المكتبة في الوادي" },
  { id: "option-school", text: "افتتاح مدرسة الوادي الجديدة" },
];
const ask = (name: string) => ({
  ...sampleFace("ordering", name, "ar", "رتّب هذه الأحداث من الأقدم إلى الأحدث."),
  options,
});
const key = ["option-first", "option-pause", "option-school", "option-return"];
const words = { key, keyText: "أولى الجولات، ثم التوقّف، ثم المدرسة، ثم العودة" };

export const orderingSamples: Sample<ChoiceFace>[] = [
  { state: "fresh", face: ask("fresh") },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: key, feedback: sampleFeedback("ar", { ...words, score: 1, answerText: words.keyText }) },
  },
  {
    state: "part",
    face: ask("part"),
    marked: {
      answer: ["option-first", "option-school", "option-pause", "option-return"],
      feedback: sampleFeedback("ar", {
        ...words,
        score: 5 / 6,
        answerText: "أولى الجولات، ثم المدرسة، ثم التوقّف، ثم العودة",
      }),
    },
  },
  {
    state: "long",
    face: {
      ...ask("long"),
      options: [
        ...options.slice(0, 2),
        {
          id: "option-long",
          text: "اجتماع لجنة الأهالي والمعلّمين المتطوّعين لاختيار الكتب الجديدة وتوزيع أيّام الزيارات بين القرى السبع",
        },
      ],
    },
  },
  {
    state: "fresh",
    face: {
      ...sampleFace("ordering", "english", "en", "put these events in order, the earliest first."),
      options: [
        { id: "option-return", text: "The library returns" },
        { id: "option-pause", text: "The rounds stop" },
        { id: "option-first", text: "The first round" },
      ],
    },
  },
  { state: "refused", face: ask("refused"), given: [] },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: {
      answer: [...key].reverse(),
      feedback: sampleFeedback("ar", {
        ...words,
        score: 0,
        answerText: "العودة، ثم المدرسة، ثم التوقّف، ثم أولى الجولات",
      }),
    },
  },
  ...unsentStates(ask("unsent"), [
    ["order", "option-pause"],
    ["order", "option-return"],
    ["up", "option-pause"],
  ]),
];
