import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { CitedDocument } from "../asking/cited-document";
import type { ToldFact } from "../facts/told-fact";
import type { Mark } from "../mark";
import { saidStatements } from "./said-statements";

const [first = "", second = ""] = ["سالم المثال", "ناصر البحري"];
const raw = [
  `قال ${first} إن الجسر الجديد سيعزز حركة القوارب في الميناء القديم.`,
  `وأضاف ${first}: «نعمل منذ سنوات على طريق يربط القرى بالمدينة».`,
  `وذكر ${second} أن مواسم الصيد الطويلة تكفي أهل الساحل كله.`,
].join("\n");

const sentences = raw.split("\n").map((line) => ({ start: raw.indexOf(line), end: raw.indexOf(line) + line.length }));
const marks = sentences.map((sentence, at): Mark => {
  const name = at < 2 ? first : second;
  const start = raw.indexOf(name, sentence.start);
  return {
    ...{ id: `person-${start}`, type: "person", start, end: start + name.length, text: name, name, sentence },
    ...{ paragraph: at + 1, denotes: `person|${name}`, sort: "person|m", confidence: 0.95 },
  };
});
const told = (at: number, sort: "said" | "stated", text: string, confidence = 0.9): ToldFact => ({
  ...{ id: `fact-${at}`, sort, about: at < 2 ? first : second, value: { type: "text", text }, speaker: null },
  ...{ start: marks[at]?.start ?? 0, end: marks[at]?.end ?? 0, paragraph: at + 1, confidence },
  sentence: sentences[at] ?? { start: 0, end: 0 },
});
const document: CitedDocument = {
  ...{ source: "own:x", title: "خبر", publisher: "وكالة المثال", published: "2024-05-14", raw },
  sha256Of: (text) => createHash("sha256").update(text).digest("hex"),
};
const judged = (facts: ToldFact[]) =>
  saidStatements(document, { facts, sentences: [], marks }).map(({ stem, scopeText = "", key }) => [
    stem.slice(scopeText.length + 1),
    String(key),
  ]);

/** What is made of one sentence without facts. */
function reportsOf(text: string): [string, string][] {
  const sentence = { start: 0, end: text.length };
  const named = [first, second].flatMap((name): Mark[] => {
    const start = text.indexOf(name);
    const mark = { ...(marks[0] as Mark), id: name, name, text: name, denotes: `person|${name}` };
    return start < 0 ? [] : [{ ...mark, start, end: start + name.length, sentence }];
  });
  const given = { facts: [], sentences: [{ ...sentence, paragraph: 1 }], marks: named };
  return saidStatements({ ...document, raw: text }, given).map(({ stem, scopeText = "", key }) => [
    stem.slice(scopeText.length + 1),
    String(key),
  ]);
}

const bridge = "الجسر الجديد سيعزز حركة القوارب في الميناء القديم";
const road = "نعمل منذ سنوات على طريق يربط القرى بالمدينة";
const tail = `بقيت المراكب الصغيرة في القرى البعيدة عن البحر ${"طوال الشتاء والربيع والصيف والخريف ".repeat(6)}`.trim();
const fish = "مواسم الصيد الطويلة تكفي أهل الساحل كله";

describe("saidStatements", () => {
  it("says what somebody said as it stands, and with the opposite of one word, by name alone", () => {
    const weakened = bridge.replace("سيعزز", "سيضعف");
    const judgements = judged([told(0, "stated", bridge)]);
    expect(judgements).toContainEqual([`نُقل عن ${first} أنّ ${weakened}.`, "false"]);
    expect(judgements).toContainEqual([`نُقل عن ${first} أنّ ${bridge}.`, "true"]);
    for (const [said] of judgements) expect(said).toContain("نُقل عن");
  });

  it("puts words into the mouth of one whom the document names and does not quote", () => {
    expect(judged([told(1, "said", road)])).toContainEqual([`نُقل عن ${second}: «${road}».`, "false"]);
    expect(judged([told(1, "said", road)])).toContainEqual([`نُقل عن ${first}: «${road}».`, "true"]);
  });

  it("tells whose words they are once it is answered", () => {
    const made = saidStatements(document, { facts: [told(1, "said", road)], sentences: [], marks });
    const falseOne = made.find(({ key, stem }) => key === "false" && stem.includes(second));
    expect(falseOne?.explanation).toBe(`جاء في النصّ نقلا عن ${first}: «${road}»`);
  });

  it("puts no words into the mouth of the dead", () => {
    const late = { ...document, raw: `${raw}\nزار الوفد بيت الراحل ${second} في القرية.` };
    const made = saidStatements(late, { facts: [told(2, "stated", fish)], sentences: [], marks });
    expect(made.filter(({ stem }) => stem.includes(`نُقل عن ${second}`) && stem.includes(fish))).toEqual([]);
  });

  it("is nothing that nobody says of themselves", () => {
    const said = (words: string) => {
      const text = `قال ${first}: «${words}».`;
      const sentence = { start: 0, end: text.length };
      const who = { ...(marks[0] as Mark), start: 4, end: 4 + first.length, sentence };
      const facts = [{ ...told(0, "said", words), sentence, start: who.start, end: who.end }];
      return saidStatements({ ...document, raw: text }, { facts, sentences: [], marks: [who] });
    };
    expect(said("لن تدخل القوارب ميناء القرية القديم بعد اليوم").length).toBeGreaterThan(0);
    expect(said(`تدعو القرى البعيدة إلى إغلاق الطريق أمام ${first}`)).toEqual([]);
    expect(said("لن يسمح بدخول القوارب إلى ميناء القرية القديم")).toEqual([]);
  });

  it("takes no opposite where the other side is told too, nor an end for the beginning of a span", () => {
    for (const both of [
      "الميناء القديم يستقبل قوارب الصيد من داخل البلاد وخارجها",
      "العمل في الميناء القديم يبدأ من شروق الشمس وحتى غروبها",
    ]) {
      const text = `قال ${first} إن ${both}.`;
      const sentence = { start: 0, end: text.length };
      const who = { ...(marks[0] as Mark), start: 4, end: 4 + first.length, sentence };
      const facts = [{ ...told(0, "stated", both), sentence, start: who.start, end: who.end }];
      const made = saidStatements({ ...document, raw: text }, { facts, sentences: [], marks: [who] });
      expect(made.length).toBeGreaterThan(0);
      expect(made.filter(({ key }) => key === "false")).toEqual([]);
    }
  });

  it("puts somebody else's words into the mouth of one who said nothing like them", () => {
    expect(judged([told(1, "said", road), told(2, "stated", fish)])).toContainEqual([
      `نُقل عن ${second}: «${road}».`,
      "false",
    ]);
  });

  it("keeps whoever the text itself names where who spoke is not sure", () => {
    expect(judged([told(1, "said", road, 0.5)])).toEqual([[`أضاف ${first}: «${road}».`, "true"]]);
    expect(reportsOf(raw.split("\n")[2] ?? "")).toEqual([[`ذكر ${second} أن ${fish}.`, "true"]]);
  });

  it.each([
    ["another's belief", `وأضافت الصحيفة: كنا نعتقد أن ${fish}.`],
    ["what a noun of saying holds", `وتابع ${second}: رأينا القوارب بعد إعلان البلدية أن ${fish}.`],
    ["what goes on with «but»", `وذكر ${second} أن ${fish}، لكنها ${tail}.`],
    ["what goes on with «if»", `وذكر ${second} أن ${fish} إذا ${tail}.`],
    ["a view whose owner follows", `وذكر ${second} أن ${fish} بحسب ${tail}.`],
    ["one who speaks before it", `وأضاف أن ${fish}.`],
  ])("makes nothing of %s", (_, text) => {
    expect(reportsOf(text)).toEqual([]);
  });

  it("tells what a service measured by itself, and not what it expects", () => {
    const report = (verb: string) =>
      `وأصدر مكتب الأرصاد نشرة جديدة لأهل الساحل، مشيرا إلى أن الرياح الغربية ${verb} حركة القوارب كلها في الميناء القديم.`;
    expect(reportsOf(report("تعطل")).map(([said]) => said)).toContain(
      "ورد فيه أنّ الرياح الغربية تعطل حركة القوارب كلها في الميناء القديم.",
    );
    expect(reportsOf(report("ستعطل"))).toEqual([]);
  });

  it("says nothing where words point at others", () => {
    const unclear = "إنه يعمل منذ سنوات طويلة على هذا الطريق";
    expect(judged([told(1, "said", unclear)])).toEqual([]);
  });
});
