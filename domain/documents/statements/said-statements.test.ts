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

const bridge = "الجسر الجديد سيعزز حركة القوارب في الميناء القديم";
const road = "نعمل منذ سنوات على طريق يربط القرى بالمدينة";
const fish = "مواسم الصيد الطويلة تكفي أهل الساحل كله";

describe("saidStatements", () => {
  it("says what somebody said as it stands, and with the opposite of one word, by name and without", () => {
    const weakened = bridge.replace("سيعزز", "سيضعف");
    const judgements = judged([told(0, "stated", bridge)]);
    for (const told of [`نُقل عن ${first}`, "ورد فيه"]) {
      expect(judgements).toContainEqual([`${told} أنّ ${weakened}.`, "false"]);
      expect(judgements).toContainEqual([`${told} أنّ ${bridge}.`, "true"]);
    }
  });

  it("puts words into the mouth of one whom the document names and does not quote", () => {
    expect(judged([told(1, "said", road)])).toContainEqual([`نُقل عن ${second}: «${road}».`, "false"]);
    expect(judged([told(1, "said", road)])).toContainEqual([`نُقل عن ${first}: «${road}».`, "true"]);
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

  it("names nobody where who spoke is not sure", () => {
    expect(judged([told(1, "said", road, 0.5)])).toEqual([[`ورد فيه: «${road}».`, "true"]]);
    const reported = saidStatements(document, {
      facts: [],
      sentences: [{ ...told(2, "stated", fish).sentence, paragraph: 3 }],
      marks,
    });
    expect(reported.map(({ stem }) => stem)).toEqual([`بحسب نصّ وكالة المثال: ورد فيه أنّ ${fish}.`]);
  });

  it("says nothing where words point at others", () => {
    const unclear = "إنه يعمل منذ سنوات طويلة على هذا الطريق";
    expect(judged([told(1, "said", unclear)])).toEqual([]);
  });
});
