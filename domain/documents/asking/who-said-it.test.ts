import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import { documentMarks } from "../mark";
import { whoSaidIt } from "./who-said-it";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };

/** Who may have said the first quotation of a text. */
function offered(raw: string): string[] {
  const published = "2024-05-14";
  const marks = documentMarks(readText(raw, published), extractDocument(raw, { id: "own:x", published, lexicons }));
  const mark = marks.find(({ type }) => type === "quote");
  if (!mark) throw new Error("no quotation");
  const document = {
    ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw },
    sha256Of: (text: string) => createHash("sha256").update(text).digest("hex"),
  };
  const excerpt = { start: mark.start, end: mark.end, omitted: [] };
  const question = whoSaidIt({ document, mark, marks, excerpt });
  return ((question?.options ?? []) as { text: string }[]).map(({ text }) => text);
}

const said = 'قال سمير النجفي: "ارتفاع أسعار الحبوب لم يؤثر على المخابز الصغيرة".';
const rest = "وزار خالد الحلبي السوق القديم أمس. وغادر فائق الكيلاني المدينة مساء.";

it("offers nobody of whom the document tells the same claim", () => {
  const alike = "ورأى عادل الدمشقي أن المخابز الصغيرة لم تتأثر بعد ارتفاع أسعار الحبوب.";
  expect(offered(`${said}\n${alike}\n${rest}`)).not.toContain("عادل الدمشقي");
  const other = "ورأى عادل الدمشقي أن الحديقة الجديدة جميلة في الربيع.";
  expect(offered(`${said}\n${other}\n${rest}`)).toContain("عادل الدمشقي");
});
