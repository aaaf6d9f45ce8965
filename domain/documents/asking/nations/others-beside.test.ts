import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../../extraction/lexicons";
import { readText } from "../../../extraction/text/read-text";
import { gap } from "../../../wording/scene";
import { documentMarks, memberMarks } from "../../mark";
import type { CitedDocument } from "../cited-document";
import { markQuestion } from "../mark-question";
import { knownNames } from "../names/known-names";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";

type Made = { stem: string; key: string; options: { id: string; text: string }[] };

function asked(body: string) {
  const raw = `معرض الكتاب يفتح أبوابه\n\n${body}\n`;
  const text = readText(raw, published);
  const found = extractDocument(raw, { id: "own:x", published, lexicons });
  const marks = documentMarks(text, found);
  const document: CitedDocument = {
    ...{ source: "own:x", title: "معرض الكتاب", publisher: "وكالة المثال", published, raw },
    ...{ known: knownNames(lexicons)(raw), sha256Of: (part) => createHash("sha256").update(part).digest("hex") },
  };
  return memberMarks(text, found).flatMap((mark) => {
    const made = markQuestion(document, mark, marks) as unknown as Made | undefined;
    return made
      ? [{ mark, ...made, others: made.options.filter(({ id }) => id !== made.key).map((each) => each.text) }]
      : [];
  });
}

const list = "تستقبل مكتبة المدينة في شهر أيلول كتبا جديدة من مصر والعراق وتونس والأردن ولبنان.";

it("asks for a member of an enumeration beside countries that the text does not name", () => {
  const made = asked(`${list} وقال ناشر من الكويت إن الإقبال كبير في الأيام الأولى.`);
  expect(made.length).toBeGreaterThan(2);
  for (const { others } of made) {
    expect(others.length).toBeGreaterThanOrEqual(2);
    for (const named of ["مصر", "العراق", "تونس", "الأردن", "لبنان", "الكويت"]) expect(others).not.toContain(named);
  }
});

it("puts the gap behind «and», which is written on to a member", () => {
  const [made] = asked(list).filter(({ mark }) => mark.text === "تونس");
  expect(made?.stem).toContain(`و${gap}`);
});

it("offers no country that the enumeration spells in another way", () => {
  const made = asked(
    "تستورد البلاد القمح هذا العام من فرنسا وإيطاليا وأكرانيا ورومانيا وبلغاريا وهولندا بأسعار مختلفة.",
  );
  expect(made.length).toBeGreaterThan(2);
  for (const { others } of made) expect(others).not.toContain("أوكرانيا");
});
