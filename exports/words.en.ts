import type { ExportWords } from "./words";

export const englishWords: ExportWords = {
  answer: "Answer",
  sources: "Sources",
  source: (title, published, paragraph) => `${title}, ${published}, paragraph ${paragraph}`,
  tolerance: (halfWidth) => `${halfWidth} more or less is accepted`,
  columns: {
    number: "Number",
    id: "Id",
    kind: "Kind",
    stem: "Stem",
    option: "Option",
    key: "Key",
    explanation: "Explanation",
    sources: "Sources",
  },
  letters: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"],
  sheet: {
    name: "Name",
    date: "Date",
    group: "Class",
    questions: "Questions",
    key: "Key, with its sources",
    choose: "Choose one answer.",
    chooseAll: "Choose all that are right.",
    order: "Number them in order of time.",
    match: "Write beside each number the letter that goes with it.",
    made: "Made with Sanad: every question can prove its answer.",
  },
};
