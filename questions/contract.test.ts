import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import type { FormFields, PlainItem } from "@/domain/question-kind";
import { makeQuestionBank } from "./question-bank";
import { type AnyItem, isKindId, kinds } from "./registry";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const corpus = await readCorpus(here("../content"));
if (!corpus.ok) throw new Error(`the content does not read: ${JSON.stringify(corpus.error.slice(0, 3))}`);
const bank = makeQuestionBank(corpus.value.ledger, 1);
const all = [...bank.items.ar, ...bank.items.en];

type Stored = { item: unknown; answers: { answer: unknown; earned: number; isCorrect: boolean }[] };
const storedOf = (kind: string): Stored[] =>
  readdirSync(here(`./${kind}/stored`)).flatMap((file) =>
    JSON.parse(readFileSync(here(`./${kind}/stored/${file}`), "utf8")),
  );

const folders = readdirSync(here("."), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => name !== "testing");

describe("the registry", () => {
  it("holds every folder, and a folder stands for every kind, under its own name", () => {
    expect(Object.keys(kinds).sort()).toEqual(folders.sort());
    expect(Object.entries(kinds).filter(([id, kind]) => id !== kind.id)).toEqual([]);
  });

  it("knows its own ids and no others", () => {
    expect(folders.every(isKindId)).toBe(true);
    expect(["", "toString", "__proto__", "essay"].some(isKindId)).toBe(false);
  });
});

describe.each(Object.values(kinds))("$id", (kind) => {
  const items = all.filter((item) => item.kind === kind.id);

  it("is made from the corpus in both languages", () => {
    expect(items.filter(({ lang }) => lang === "ar").length).toBeGreaterThan(0);
    expect(items.filter(({ lang }) => lang === "en").length).toBe(items.length / 2);
  });

  it("survives storage unchanged", () => {
    for (const item of items) {
      const stored: unknown = JSON.parse(JSON.stringify(item));
      expect(kind.readStored(stored)).toEqual({ ok: true, value: item });
    }
  });

  it("is read once from a stored row, and whoever reads it leaves it as it is", () => {
    for (const item of items) {
      const stored: unknown = JSON.parse(JSON.stringify(item));
      const first = kind.readStored(stored);
      for (const read of [kind.faceStored, kind.plainStored, kind.keyTextStored]) expect(read(stored).ok).toBe(true);
      for (const answer of [item.key, {}]) kind.feedbackStored(stored, answer);
      kind.scoreStored(stored, item.key);
      expect(kind.readStored(stored)).toBe(first);
      expect(first).toEqual({ ok: true, value: item });
    }
  });

  it("reads and scores what was once stored as it did then", () => {
    const stored = storedOf(kind.id);
    expect(stored.length).toBeGreaterThan(0);
    for (const { item, answers } of stored) {
      expect(kind.readStored(item).ok).toBe(true);
      expect(kind.faceStored(item).ok).toBe(true);
      for (const { answer, earned, isCorrect } of answers) {
        expect(kind.scoreStored(item, answer)).toEqual({ ok: true, value: { earned, isCorrect } });
      }
    }
  });

  it("gives the key full credit", () => {
    for (const item of items) {
      expect(kind.scoreStored(item, item.key)).toEqual({ ok: true, value: { earned: 1, isCorrect: true } });
    }
  });

  it("takes a form's fields for the answer they make", () => {
    for (const item of items) {
      const fields = formFields(item);
      const answer = kind.answerFromStoredForm(item, fields);
      expect(answer.ok && kind.scoreStored(item, answer.value)).toEqual({
        ok: true,
        value: { earned: 1, isCorrect: true },
      });
    }
  });

  it("calls no answer incomplete, not wrong", () => {
    for (const item of items.slice(0, 5)) {
      expect(kind.answerFromStoredForm(item, [])).toEqual({ ok: true, value: undefined });
      for (const nothing of [undefined, null, ""]) {
        expect(kind.scoreStored(item, nothing)).toEqual({ ok: false, error: { reason: "incomplete" } });
      }
    }
  });

  it("refuses what is no answer, and never crashes on it", () => {
    const [item] = items;
    const garbage = fc.oneof(
      fc.anything(),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
      fc.string(),
    );
    fc.assert(
      fc.property(garbage, (raw) => {
        const score = kind.scoreStored(item, raw);
        if (score.ok) expect(score.value.earned).toBeGreaterThanOrEqual(0);
        if (score.ok) expect(score.value.earned).toBeLessThanOrEqual(1);
        if (!score.ok) expect(["incomplete", "unreadable"]).toContain(score.error.reason);
        expect(kind.readStored(raw).ok).toBe(false);
      }),
    );
    expect(kind.scoreStored(item, {}).ok).toBe(false);
    for (const raw of [Number.NaN, true, ["no-such-option"], { "no-such": "option" }, "x".repeat(5000)]) {
      expect(kind.scoreStored(item, raw)).toMatchObject({ ok: false, error: { reason: "unreadable" } });
    }
  });

  it("shows a face that would be the same with any other key", () => {
    for (const item of items) {
      const before = kind.faceStored(item);
      const blind = { ...item, ...hiddenOf(item), ...otherKey(item, kind.plainStored(item)) };
      expect(kind.faceStored(blind)).toEqual(before);
    }
  });

  it("shows nothing on its face but what may be seen before answering", () => {
    const allowed = "id kind lang stem scopeText options left right unit tolerance precision".split(" ");
    for (const item of items) {
      const face = kind.faceStored(item);
      const names = face.ok ? Object.keys(face.value) : [];
      expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
      expect(names).toEqual(expect.arrayContaining(["id", "kind", "lang", "stem"]));
    }
  });

  it("says the key and the answer in words", () => {
    for (const item of items) {
      const feedback = kind.feedbackStored(item, item.key);
      expect(feedback.ok && feedback.value.keyText).toMatch(/\S/);
      expect(feedback.ok && feedback.value.answerText).toMatch(/\S/);
    }
  });

  it("is plain text to exports: options once each, and a key that is among them or can be typed", () => {
    for (const item of items) {
      const plain = kind.plainStored(item);
      if (!plain.ok) throw new Error("unreadable");
      expect(faultsOf(plain.value)).toEqual([]);
    }
  });
});

/** What an export could not use. */
function faultsOf({ interaction, options, partners = [], key }: PlainItem): string[] {
  const ids = (interaction === "match" ? partners : options).map(({ id }) => id);
  const faults = [
    new Set(ids).size < ids.length && "an id stands twice",
    key.length === 0 && "no key",
    interaction === "text" && options.length > 0 && "options where text is typed",
    interaction !== "text" && key.some((id) => !ids.includes(id)) && "a key that is no option",
    interaction === "match" && key.length !== options.length && "a left side without partner",
  ];
  return faults.filter((fault) => fault !== false);
}

/** Other values for everything of an item that a face may not depend on. */
function hiddenOf(item: AnyItem) {
  const others = {
    explanation: "?",
    perOption: {},
    proof: [],
    difficulty: 0.5,
    version: "?",
    accepted: ["7"],
    keyText: "?",
  };
  return Object.fromEntries(Object.entries(others).filter(([name]) => name in item));
}

/** Another key of the same shape, where the kind has options to take it from. */
function otherKey(item: AnyItem, plain: { ok: boolean; value?: PlainItem }): { key?: unknown } {
  const ids = plain.value?.options.map(({ id }) => id) ?? [];
  const { key } = item as { key: unknown };
  if (typeof key === "number") return { key: key + 1 };
  if (typeof key === "string")
    return ids.length ? { key: ids.find((id) => id !== key) } : { key: key.replace(/^\d+/, "1999") };
  if (Array.isArray(key)) return key.length === ids.length ? { key: [...key].reverse() } : { key: key.slice(1) };
  const [lefts, rights] = [Object.keys(key as object), Object.values(key as object).reverse()];
  return { key: Object.fromEntries(lefts.map((left, at) => [left, rights[at]])) };
}

/** The right answer as a browser would post it, by the shape of the key. */
function formFields(item: AnyItem): FormFields {
  const { key, kind } = item as { key: unknown; kind: string };
  if (kind === "date-entry") {
    const names = ["year", "month", "day"] as const;
    return String(key)
      .split("-")
      .map((part, at) => [names[at] ?? "", String(Number(part))] as const);
  }
  if (Array.isArray(key)) return key.map((id: string) => [kind === "ordering" ? "order" : "answer", id] as const);
  if (typeof key === "object" && key)
    return Object.entries(key).map(([left, right]) => [`pair-${left}`, right] as const);
  return [["answer", String(key)]];
}
