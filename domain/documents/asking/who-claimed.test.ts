import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import { documentMarks } from "../mark";
import { whoClaimed } from "./who-claimed";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const others = "وزار وزير التعليم خالد الحلبي السوق صباح أمس. وغادر رئيس بلدية الوادي فائق الكيلاني المدينة مساء أمس.";

/** What is asked of the last sentence of a text. */
function asked(last: string): { stem: string; key: string }[] {
  const raw = `خبر قصير عن سوق المدينة القديم\n\n${others}\n${last}\n`;
  const published = "2024-05-14";
  const text = readText(raw, published);
  const marks = documentMarks(text, extractDocument(raw, { id: "own:x", published, lexicons }));
  const document = {
    ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw },
    sha256Of: (words: string) => createHash("sha256").update(words).digest("hex"),
  };
  const sentence = text.sentences.at(-1) ?? { start: 0, end: 0 };
  return whoClaimed(document, { start: sentence.start, end: sentence.end, paragraph: 4 }, marks).map(
    ({ stem, key, options }) => ({
      stem,
      key: (options as { id: string; text: string }[]).find(({ id }) => id === key)?.text ?? "",
    }),
  );
}

const claim = "المخابز الصغيرة لن تجد دقيقا أرخص قبل حلول الشتاء";

describe("whoClaimed", () => {
  it("asks who said what is told in other words, up to where it is told how", () => {
    const [question] = asked(`وقال وزير الزراعة سمير النجفي إن ${claim}، مشيرا إلى أهل الجبل.`);
    expect(question?.stem).toContain(`من القائل إنّ ${claim}؟`);
    expect(question?.key).toBe("وزير الزراعة سمير النجفي");
  });

  it.each([
    ["nobody says", `يذكر أن ${claim}.`],
    ["somebody's spokesman says", `وقال متحدث باسم الوزير سمير النجفي إن ${claim}.`],
    ["hangs on a condition", `وقال وزير الزراعة سمير النجفي إنه إذا ثبت أن ${claim} فسيزور السوق.`],
    ["is told of somebody else's", `وقال وزير الزراعة سمير النجفي إن خطته لن تجد دقيقا أرخص قبل حلول الشتاء.`],
  ])("asks nothing of what %s", (_, last) => {
    expect(asked(last)).toEqual([]);
  });
});
