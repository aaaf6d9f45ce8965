import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { makeQuestionBank } from "@/questions/question-bank";
import { councilNews } from "@/server/documents/testing/council-news.ar";
import { floodNews } from "@/server/documents/testing/flood-news.ar";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import type { CitedDocument } from "../asking/cited-document";
import { documentMarks } from "../mark";
import { clauseAround, eventClause } from "./clause";
import { correctFact } from "./correct-fact";
import { documentLedger } from "./document-ledger";
import { readToldFacts } from "./read-told-facts";
import { hole, type ToldFact } from "./told-fact";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };

function read(raw: string, published: string) {
  const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");
  const cited: CitedDocument = { source: "own:x", title: "خبر", publisher: "وكالة المثال", published, raw, sha256Of };
  const extraction = extractDocument(raw, { id: "own:x", published, lexicons });
  const marks = documentMarks(readText(raw, published), extraction);
  return { cited, marks, facts: readToldFacts({ raw, candidates: extraction.facts, marks, lexicons }) };
}
const texts = [read(floodNews, "2024-05-14"), read(councilNews, "2022-03-23")];

describe("readToldFacts", () => {
  it("gives each fact its place, and leaves its value out of what it is told of", () => {
    for (const { cited, facts } of texts) {
      expect(facts.length).toBeGreaterThan(8);
      for (const { start, end, sentence, about, value } of facts) {
        expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true);
        const written = cited.raw.slice(start, end);
        if (value.type === "number") expect(about.split(hole).length === 2 && !about.includes(written)).toBe(true);
      }
    }
  });
});

describe("what somebody expects", () => {
  const says = (verb: string) =>
    `زار خالد الحلبي السوق القديم أمس وعاد منه مساء.\n${verb} منطقة الميناء القديم أكبر سوق للحبوب في البلاد كلها.`;
  const stated = (raw: string) =>
    read(raw, "2024-05-14").facts.filter(({ sort, about }) => sort === "stated" && about === "سمير النجفي");

  it("is told as no claim, whose «that» a noun follows", () => {
    expect(stated(says("وقال وزير الزراعة سمير النجفي إن"))).not.toEqual([]);
    expect(stated(says("وتوقع وزير الزراعة سمير النجفي أن تشهد"))).toEqual([]);
  });
});

it("tells no claim that lacks what became of its noun", () => {
  const said = "إن طريق الميناء القديم، الذي تدافع عنه جمعية الصيادين منذ سنين";
  const stated = (raw: string) => read(raw, "2024-05-14").facts.filter(({ sort }) => sort === "stated");
  expect(stated(`وقال وزير الزراعة سمير النجفي ${said}.`)).toEqual([]);
});

it("tells no claim that begins with what is to be done", () => {
  const stated = (said: string) =>
    read(`زار خالد الحلبي السوق أمس.\nوقال وزير الزراعة سمير النجفي ${said}.`, "2024-05-14").facts.filter(
      ({ sort }) => sort === "stated",
    );
  expect(stated("إن القرية تعمل على خفض أسعار الحبوب وجعلها في متناول الجميع")).not.toEqual([]);
  expect(stated("إن من المهم أن تعمل القرية على خفض أسعار الحبوب وجعلها في متناول الجميع")).toEqual([]);
  expect(stated("في كلمته، لافتا إلى أهمية أن تعمل القرية على خفض أسعار الحبوب في السوق")).toEqual([]);
});

describe("what is said for somebody", () => {
  const stated = (raw: string) =>
    read(raw, "2024-05-14").facts.filter(({ sort, about }) => /sa|st/u.test(sort) && about === "سمير النجفي");

  it("is told as nothing of theirs", () => {
    const claim = "سوق الحبوب الكبير في الميناء القديم سيفتح أبوابه قبل الشتاء";
    expect(stated(`زار خالد الحلبي السوق أمس.\nوقال سمير النجفي إن ${claim}.`)).not.toEqual([]);
    expect(stated(`زار خالد الحلبي السوق أمس.\nوقال ناطق بلسان سمير النجفي إن ${claim}.`)).toEqual([]);
  });
});

describe("documentLedger", () => {
  it("gives questions whose wrong options are all proven, under any choice of what is asked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.infiniteStream(fc.boolean()), ({ cited, marks, facts }, dice) => {
        const asked = facts.map((fact) => ({ ...fact, isAsked: dice.next().value === true }));
        const ledger = documentLedger({ cited, marks, known: [] }, asked);
        const ids = new Set(asked.filter(({ isAsked }) => isAsked).map(({ id }) => `own.${id}`));
        for (const item of makeQuestionBank(ledger, 1).items.ar) {
          expect(item.facts.every((id) => ids.has(id))).toBe(true);
          if (item.kind !== "single-choice" && item.kind !== "who-said-it") continue;
          expect(item.proof).toHaveLength(item.options.length - 1);
        }
      }),
      { numRuns: 6 },
    );
  });

  it("offers no figure that another sentence on the same matter gives", () => {
    const { cited, marks, facts } = read(
      "قالت الوزارة إن السيول في المدينة شردت 4200 شخص.\nوارتفع لاحقا عدد من شردت السيول في المدينة إلى 5000 شخص.\n",
      "2024-05-14",
    );
    const ledger = documentLedger(
      { cited, marks, known: [] },
      facts.map((fact) => ({ ...fact, isAsked: true })),
    );
    expect(facts).toHaveLength(2);
    const shown = makeQuestionBank(ledger, 1).items.ar.filter(({ stem }) => !stem.includes("وارتفع"));
    for (const item of shown.filter(({ kind }) => kind === "single-choice" || kind === "cloze")) {
      const texts = "options" in item ? item.options.map(({ text }) => text) : [];
      expect(texts.some((text) => text.includes("4,200")) && texts.some((text) => text.includes("5,000"))).toBe(false);
    }
  });
});

describe("a clause", () => {
  it("stands without what joined it to the one before", () => {
    const raw = "وأضاف أن المياه غمرت 47 قرية في الولاية.";
    const at = raw.indexOf("47");
    expect(clauseAround(raw, { start: 0, end: raw.length }, { start: at, end: at + 7 })).toBe(
      `إن المياه غمرت ${hole} في الولاية`,
    );
    expect(eventClause("وأقر المجلس قانون الإدارة في")).toBe("أقر المجلس قانون الإدارة");
    expect(eventClause("وزارة الصحة في")).toBeUndefined();
    expect(eventClause("فاز باللقب في عام")).toBeUndefined();
  });
});

describe("correctFact", () => {
  const [fact] = (texts[1]?.facts ?? []).filter(({ sort }) => sort === "date");
  const correct = (given: Parameters<typeof correctFact>[2]) => correctFact(councilNews, fact as ToldFact, given);

  it("reads a date as a person types it, and refuses one that is none", () => {
    for (const text of ["2021-09-15", "٢٠٢١-٠٩-١٥", "15 سبتمبر 2021", "15 أيلول 2021"])
      expect(correct({ text })).toMatchObject({ ok: true, value: { value: { iso: "2021-09-15" } } });
    for (const text of ["2021-02-30", "قريبا", "31 فبراير"])
      expect(correct({ text })).toEqual({ ok: false, error: "notADate" });
  });
});

describe("statements and deeds", () => {
  const news = `أعلنت وزارة الصحة التونسية أن حملة التلقيح الوطنية بلغت كل مدارس البلاد الريفية. وأشادت منظمة الصحة العالمية بالحملة.
وأكدت وزارة التربية التونسية أن الامتحانات النهائية ستجري في مواعيدها كلها. ونظمت وزارة الثقافة التونسية معرضا كبيرا للكتاب في قلب العاصمة. وتابع البنك المركزي التونسي الأسعار. ونظمت وزارة السياحة التونسية مع وزارة التربية التونسية معرضا كبيرا للفنون الشعبية القديمة.`;
  const told = read(news, "2024-05-14");
  const ledger = documentLedger(
    { ...told, known: [] },
    told.facts.map((fact) => ({ ...fact, isAsked: true })),
  );
  const asked = makeQuestionBank(ledger, 1).items.ar.filter((item) => item.kind === "who-said-it");
  const askedWith = (words: string) => asked.find(({ stem }) => stem.includes(words));

  it("asks which body is told to have said something in other words", () => {
    const item = askedWith("حملة التلقيح");
    expect(item?.stem).toMatch(/أي جهة قالت إنّ حملة التلقيح الوطنية/);
    expect(item?.options.find(({ id }) => id === item.key)?.text).toBe("وزارة الصحة التونسية");
  });

  it("offers nobody who stands in the sentence of a deed, nor who did alike", () => {
    const item = askedWith("معرضا كبيرا للكتاب");
    const offered = item?.options.map(({ text }) => text);
    expect(offered).toContain("وزارة الثقافة التونسية");
    expect(offered).not.toContain("وزارة السياحة التونسية");
    const other = askedWith("معرضا كبيرا للفنون");
    expect(other?.options.map(({ text }) => text) ?? []).not.toContain("وزارة التربية التونسية");
  });

  it("knows who is told of behind a title, and by a verb alone", () => {
    const { facts } = read(
      "قال مدير المتحف الوطني سالم الحارثي إن القاعة الجديدة تضم مجموعة كبيرة من المخطوطات القديمة. وأضاف أن الزيارات المدرسية ستبدأ مطلع الشهر من كل عام.",
      "2024-05-14",
    );
    const stated = facts.filter(({ sort }) => sort === "stated");
    expect(stated.map(({ about }) => about)).toEqual(["سالم الحارثي", "سالم الحارثي"]);
    for (const { start, end, sentence } of stated) expect(sentence.start <= start && end <= sentence.end).toBe(true);
  });

  it("tells nothing that is said of «the centre» alone", () => {
    const said = (what: string) =>
      read(`قال مدير المتحف الوطني سالم الحارثي إن ${what} يضم مجموعة كبيرة من المخطوطات القديمة.`, "2024-05-14");
    expect(said("المركز").facts.filter(({ sort }) => sort === "stated")).toEqual([]);
    expect(said("المركز الوطني").facts.filter(({ sort }) => sort === "stated")).toHaveLength(1);
  });
});
