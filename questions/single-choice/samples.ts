import type { ChoiceFace } from "../choice-face";
import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const options = [
  { id: "option-6", text: "6 قرى" },
  { id: "option-7", text: "7 قرى" },
  { id: "option-9", text: "9 قرى" },
  { id: "option-11", text: "11 قرية" },
];
const body = "كم عدد القرى التي تزورها المكتبة المتنقّلة؟";
const ask = (name: string) => ({ ...sampleFace("single-choice", name, "ar", body), options });
const key = { key: "option-7", keyText: "7 قرى" };

const english = {
  ...sampleFace("single-choice", "english", "en", "how many villages does the mobile library visit?"),
  options: [
    { id: "option-6", text: "6 villages" },
    { id: "option-7", text: "7 villages" },
    { id: "option-9", text: "9 villages" },
  ],
};

export const singleChoiceSamples: Sample<ChoiceFace>[] = [
  { state: "fresh", face: ask("fresh") },
  { state: "refused", face: ask("refused"), given: [] },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: "option-7", feedback: sampleFeedback("ar", { ...key, score: 1, answerText: "7 قرى" }) },
  },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: {
      answer: "option-6",
      feedback: sampleFeedback("ar", {
        ...key,
        score: 0,
        answerText: "6 قرى",
        chosen: "الصواب: 7 قرى. أما «6 قرى» فقد ورد في سياق آخر: زارت المكتبة 6 قرى في عام 2023.",
      }),
    },
  },
  {
    state: "long",
    face: {
      ...sampleFace(
        "single-choice",
        "long",
        "ar",
        "أيّ الجهات الآتية تولّت تجهيز عربة المكتبة المتنقّلة وترميم رفوفها وشراء كتبها الجديدة قبل أن تعود إلى زيارة قرى الوادي؟",
      ),
      options: [
        { id: "option-a", text: "لجنة الأهالي في القرى السبع، بالاشتراك مع المدرسة الابتدائية ومعلّميها المتطوّعين" },
        { id: "option-b", text: "مديرية الثقافة" },
        { id: "option-c", text: "اتّحاد المكتبات العامّة ودور النشر الصغيرة في المحافظة والمحافظات الثلاث المجاورة لها" },
      ],
    },
  },
  {
    state: "mixed",
    face: {
      ...sampleFace("single-choice", "mixed", "ar", "بأيّ طراز استُبدلت عربة المكتبة (Bibliobus 2)؟"),
      options: [
        { id: "option-a", text: "Iveco Daily 70C (2019–2021)" },
        { id: "option-b", text: "عربة من طراز Mercedes Sprinter، بنسبة 74.5% من الكلفة" },
        { id: "option-c", text: "13,221 كم" },
      ],
    },
  },
  { state: "fresh", face: english },
  {
    state: "wrong",
    face: { ...english, id: "single-choice-english-wrong" },
    marked: {
      answer: "option-9",
      feedback: sampleFeedback("en", {
        key: "option-7",
        keyText: "7 villages",
        answerText: "9 villages",
        score: 0,
        chosen: "Right answer: 7 villages. No document backs “9 villages” here.",
      }),
    },
  },
  ...unsentStates(ask("unsent"), [["answer", "option-7"]]),
];
