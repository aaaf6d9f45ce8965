import { expect, it } from "vitest";
import type { Mark } from "../../mark";
import { reportQuestions } from "./report-questions";

const raw = "وأضاف أن ميناء المثال القديم استقبل هذا العام 27 سفينة من جزر بعيدة.";
const sentence = { start: 0, end: raw.length };
const clause = { start: raw.indexOf("ميناء"), end: raw.length };
const start = raw.indexOf("27");
const figure: Mark = {
  ...{ id: "quantity", type: "quantity", start, end: start + 8, text: "27 سفينة", name: "27 سفينة", sentence },
  ...{ paragraph: 1, denotes: "quantity|27|سفينه", sort: "quantity|count|سفينه", confidence: 0.97 },
  number: { value: 27, start, end: start + 2 },
};
const document = {
  ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published: "2024-05-14", raw },
  sha256Of: (text: string) => text,
};
const asked = (speaker: string | undefined) =>
  reportQuestions(document, [{ speaker, clause, isQuoted: false, sentence, paragraph: 1 }], [figure]);

it("asks for a figure in what somebody reported, and says whose report it is", () => {
  const [made] = asked("سالم المثال");
  expect(made?.question).toMatchObject({ kind: "numeric-entry", key: 27 });
  expect(made?.question.stem).toContain("نُقل عن سالم المثال أنّ ميناء");
});

it("asks nothing of a report whose speaker is not known", () => expect(asked(undefined)).toEqual([]));
