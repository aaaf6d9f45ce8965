import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const options = [
  { id: "option-a", text: "1,840" },
  { id: "option-b", text: "13.6" },
  { id: "option-c", text: "2,300" },
];
const body = "تحمل المكتبة المتنقّلة ____ (كتاب) من الرفوف القديمة.";
const ask = (name: string) => ({ ...sampleFace("cloze", name, "ar", body), options });
const typed = (name: string) => sampleFace("cloze", name, "ar", "عادت المكتبة المتنقّلة إلى قرى ____ في الخريف.");
const key = { key: "option-a", keyText: "1,840" };

export const clozeSamples: Sample[] = [
  { state: "fresh", face: ask("fresh") },
  { state: "fresh", face: typed("typed") },
  { state: "refused", face: typed("refused"), given: [["answer", " "]] },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: "option-a", feedback: sampleFeedback("ar", { ...key, score: 1, answerText: "1,840" }) },
  },
  {
    state: "wrong",
    face: typed("wrong"),
    marked: {
      answer: "الجبل",
      feedback: sampleFeedback("ar", { key: "الوادي", keyText: "الوادي", score: 0, answerText: "الجبل" }),
    },
  },
  { state: "fresh", face: sampleFace("cloze", "english", "en", "the library came back to the ____ in autumn.") },
  { state: "refused", face: ask("bank-refused"), given: [] },
  { state: "chosen", face: typed("chosen"), given: [["answer", "الوادي"]] },
  ...unsentStates(ask("unsent"), [["answer", "option-a"]]),
];
