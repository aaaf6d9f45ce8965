import { expect, it } from "vitest";
import type { Mark } from "../../mark";
import { headlineQuestions } from "./headline-questions";

const headline = "فريق الإنقاذ يعيد 27 بحارا إلى ميناء المثال القديم";
const body = "قال أهل الميناء إن فرقة الإنقاذ وصلت ليلا وأعادت 27 بحارا من القارب الذي انقلب قرب الساحل.";

function figureAt(raw: string, from: number): Mark {
  const start = raw.indexOf("27", from);
  const sentence = from === 0 ? { start: 0, end: headline.length } : { start: from, end: raw.length };
  return {
    ...{ id: `quantity-${start}`, type: "quantity", start, end: start + 8, text: "27 بحارا", name: "27 بحارا" },
    ...{ sentence, paragraph: 1, denotes: "quantity|27|بحار", sort: "quantity|count|بحار", confidence: 0.97 },
    number: { value: 27, start, end: start + 2 },
  };
}

const asked = (raw: string, marks: readonly Mark[]) =>
  headlineQuestions(
    {
      source: "own:x",
      title: "خبر",
      publisher: "وكالة المثال",
      published: "2024-05-14",
      raw,
      sha256Of: (text) => text,
    },
    marks,
  ).map(({ question }) => question);

it("asks for a figure of the headline that the text tells again", () => {
  const raw = `${headline}\n\n${body}`;
  const [question] = asked(raw, [figureAt(raw, 0), figureAt(raw, headline.length)]);
  expect(question).toMatchObject({ kind: "numeric-entry", key: 27 });
  expect(question?.stem).toContain("في عنوانه");
});

it("asks for nothing that the headline alone has, nor in one that was cut", () => {
  const raw = `${headline}\n\n${body}`;
  expect(asked(raw, [figureAt(raw, 0)])).toEqual([]);
  const torn = `${headline}…\n\n${body}`;
  expect(asked(torn, [figureAt(torn, 0), figureAt(torn, headline.length)])).toEqual([]);
});
