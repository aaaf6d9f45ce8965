import { type Sample, sampleFace, sampleFeedback, unsentStates } from "../sample";

const ask = (name: string, precision: "day" | "month" | "year" = "day") => ({
  ...sampleFace("date-entry", name, "ar", "في أيّ تاريخ عادت المكتبة المتنقّلة إلى القرى؟"),
  precision,
});
const key = { key: "2025-10-04", keyText: "4 تشرين الأول/أكتوبر 2025" };

export const dateEntrySamples: Sample[] = [
  { state: "fresh", face: ask("fresh") },
  { state: "fresh", face: ask("month", "month") },
  { state: "fresh", face: ask("year", "year") },
  {
    state: "refused",
    face: ask("refused"),
    given: [
      ["day", "4"],
      ["month", "10"],
      ["year", "225"],
    ],
  },
  {
    state: "right",
    face: ask("right"),
    marked: { answer: "2025-10-04", feedback: sampleFeedback("ar", { ...key, score: 1, answerText: key.keyText }) },
  },
  {
    state: "wrong",
    face: ask("wrong"),
    marked: {
      answer: "2025-09-04",
      feedback: sampleFeedback("ar", { ...key, score: 0, answerText: "4 أيلول/سبتمبر 2025" }),
    },
  },
  {
    state: "fresh",
    face: {
      ...sampleFace("date-entry", "english", "en", "on what date did the mobile library return?"),
      precision: "day" as const,
    },
  },
  ...unsentStates(ask("unsent"), [
    ["day", "٤"],
    ["month", "10"],
    ["year", "2025"],
  ]),
];
