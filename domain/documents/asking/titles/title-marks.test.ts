import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { readText } from "../../../extraction/text/read-text";
import type { CitedDocument } from "../cited-document";
import { markQuestion } from "../mark-question";
import { titleMarks } from "./title-marks";

function asked(body: string) {
  const raw = `أخبار الثقافة في المدينة\n\n${body}\n`;
  const document: CitedDocument = {
    ...{ source: "own:x", title: "أخبار", publisher: "وكالة المثال", published: "2024-05-14", raw },
    sha256Of: (part) => createHash("sha256").update(part).digest("hex"),
  };
  return titleMarks(readText(raw, "2024-05-14"), []).flatMap((mark) => markQuestion(document, mark, []) ?? []);
}

it("asks for a title between marks of quotation behind a noun for what it names", () => {
  const [made] = asked("عرضت قاعة المدينة مساء الجمعة فيلم «نخلة الدار» أمام جمهور كبير من الأهالي.");
  expect(made).toMatchObject({ kind: "cloze", key: "نخلة الدار", options: [] });
  expect(made?.stem).toContain("فيلم «____» أمام");
});

it.each([
  ["what somebody said", "قال مدير القاعة مساء الجمعة إن الجمهور «كبير جدا» في هذا الموسم."],
  ["a long title", "عرضت قاعة المدينة مساء الجمعة فيلم «نخلة الدار التي لا تموت» أمام جمهور كبير."],
  ["a title told again in brackets", "عرضت قاعة المدينة مساء الجمعة فيلم «نخلة الدار» (The Palm) أمام جمهور كبير."],
  ["a title told again in its sentence", "عرضت القاعة فيلم «نخلة الدار» لأن نخلة الدار قصة من قصص المدينة."],
])("does not ask for %s", (_, sentence) => {
  expect(asked(sentence)).toEqual([]);
});
