import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import { documentMarks } from "../mark";
import { excerptsOf } from "./excerpts/cutting/excerpts-of";
import { whoSaidIt } from "./who-said-it";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };

/** Who may have said the last quotation of a text, and how that is asked. */
function asked(raw: string): { stem: string; options: string[]; key: string } {
  const published = "2024-05-14";
  const marks = documentMarks(readText(raw, published), extractDocument(raw, { id: "own:x", published, lexicons }));
  const mark = marks.findLast(({ type }) => type === "quote");
  if (!mark) throw new Error("no quotation");
  const document = {
    ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw },
    sha256Of: (text: string) => createHash("sha256").update(text).digest("hex"),
  };
  const [excerpt] = excerptsOf(document, mark, marks);
  const question = excerpt && whoSaidIt({ document, mark, marks, excerpt });
  const options = (question?.options ?? []) as { id: string; text: string }[];
  const key = options.find(({ id }) => id === question?.key)?.text ?? `${question?.key ?? ""}`;
  return { stem: question?.stem ?? "", options: options.map(({ text }) => text), key };
}

const said = 'قال سمير النجفي: "ارتفاع أسعار الحبوب لم يؤثر على المخابز الصغيرة".';
const rest = "وزار خالد الحلبي السوق القديم أمس. وغادر فائق الكيلاني المدينة مساء.";

describe("whoSaidIt", () => {
  it("offers nobody of whom the document tells the same claim", () => {
    const alike = "ورأى عادل الدمشقي أن المخابز الصغيرة لم تتأثر بعد ارتفاع أسعار الحبوب.";
    expect(asked(`${alike}\n${rest}\n${said}`).options).not.toContain("عادل الدمشقي");
    const other = "ورأى عادل الدمشقي أن الحديقة الجديدة جميلة في الربيع.";
    expect(asked(`${other}\n${rest}\n${said}`).options).toContain("عادل الدمشقي");
  });

  it("asks for words in the first person, and of a long quotation for a sentence of it", () => {
    const long =
      'قال سمير النجفي: "نخبز كل صباح ألف رغيف في هذا الفرن القديم. وقد تعلم أولادنا هذه المهنة من جدهم الذي بنى الفرن قبل سبعين عاما حين كانت المدينة قرية صغيرة لا يعرفها أحد من التجار الكبار".';
    const other = "ورأى عادل الدمشقي أن الحديقة الجديدة جميلة في الربيع.";
    expect(asked(`${other}\n${rest}\n${long}`).stem).toContain(
      "من القائل: «نخبز كل صباح ألف رغيف في هذا الفرن القديم…»؟",
    );
  });

  it("asks for nobody whose words stand behind a name that is a part of another's as well", () => {
    const minister = "وقال وزير السياحة محمد فخر الدين إن السوق القديم ستفتح قبل الشتاء.";
    const other = "وكان فخر الدين الحلبي قد زار السوق القديم في الصيف. وغادر سمير النجفي المدينة.";
    const words = 'وقال فخر الدين: "نستقبل كل صباح ألف زائر في هذه السوق القديمة".';
    expect(asked(`${other}\n${minister}\n${rest}\n${words}`).stem).toBe("");
  });

  it.each([
    ["opens without what it points at", "هو جزء من هذا النظام القديم كله"],
    ["only answers others", "ليس لأنني أريد أن أترك الفرن القديم"],
    ["names its speaker", "يعرف الناس أن النجفي يخبز كل صباح ألف رغيف"],
    ["is little", "الفرن قديم جدا"],
  ])("asks nothing of a quotation that %s", (_, quote) => {
    expect(asked(`${rest}\nقال سمير النجفي: "${quote}".`).stem).toBe("");
  });

  it("names posts where all have one, and asks for the post where there is nobody else", () => {
    const others = "وزار وزير التعليم خالد الحلبي السوق. وغادر رئيس بلدية الوادي فائق الكيلاني المدينة مساء.";
    const by = (words: string) => `قال وزير الزراعة سمير النجفي: "${words}".`;
    const quote = "ارتفاع الأسعار لم يؤثر على المخابز الصغيرة";
    expect(asked(`${others}\n${by(quote)}`).options).toContain("وزير التعليم خالد الحلبي");
    const alone = asked(by(quote));
    expect(alone.stem).toContain("ما صفة القائل");
    expect(alone.key).toBe("وزير الزراعة");
    expect(alone.options).toHaveLength(4);
  });

  it.each([
    ["«a spokesman for so-and-so said»", 'قال ناطق بلسان سمير النجفي: "نخبز كل صباح ألف رغيف في هذا الفرن".'],
    ["«a source near to so-and-so said»", 'قال مصدر مقرب من سمير النجفي: "نخبز كل صباح ألف رغيف في هذا الفرن".'],
    ["«of so-and-so, he answered»", 'وعن سمير النجفي، أجاب: "نخبز كل صباح ألف رغيف في هذا الفرن".'],
    [
      "somebody else who is named since",
      `قال سمير النجفي إن الفرن قديم. وحضر ناصر البابلي. وأضاف: "نخبز كل صباح ألف رغيف في هذا الفرن".`,
    ],
  ])("asks nothing of words behind %s", (_, words) => {
    expect(asked(`${rest}\n${words}`).stem).toBe("");
  });
});
