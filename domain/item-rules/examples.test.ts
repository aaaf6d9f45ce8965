import { describe, expect, it } from "vitest";
import { corpusGround } from "@/corpus/testing/corpus-ground";
import { languages } from "../language";
import { readDraft } from "./draft";
import { lintItems } from "./lint-items";
import { itemRules, setRules } from "./rules";

const ground = await corpusGround();
const examples = itemRules.flatMap((rule) =>
  languages.flatMap((lang) => {
    const pair = rule.texts.examples[lang];
    return pair ? [{ id: rule.id, lang, ...pair }] : [];
  }),
);
const findingsOn = (question: unknown) => lintItems([question], ground).items[0]?.findings ?? [];

describe("a rule", () => {
  it.each(examples)("$id finds its bad example in $lang and lets its good one pass", ({ id, bad, good }) => {
    expect(findingsOn(bad).map(({ rule }) => rule)).toContain(id);
    expect(findingsOn(good).filter(({ rule, severity }) => rule === id || severity === "B")).toEqual([]);
  });

  it.each(itemRules)("$id says what is wrong in both languages, with every slot filled", ({ id, texts }) => {
    for (const { ar, en } of [texts.name, ...Object.values(texts.messages)]) {
      expect(ar).toMatch(/\p{Script=Arabic}/u);
      expect(en).not.toMatch(/[\u0621-\u064A]{3}/u);
      expect(slots(ar)).toEqual(slots(en));
    }
    for (const { bad } of Object.values(texts.examples)) {
      for (const lang of languages) {
        const said = lintItems([bad], ground, { lang }).items[0]?.findings.find(({ rule }) => rule === id)?.message;
        expect(said).toMatch(lang === "ar" ? /^[^{}]*\p{Script=Arabic}[^{}]*$/u : /^[^{}]+$/u);
      }
    }
  });

  it("has an id of its own, and a source", () => {
    const ids = itemRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...itemRules, ...setRules].filter(({ source }) => source === "")).toEqual([]);
  });

  it("has an Arabic example, and an English one where it reads English", () => {
    const without = itemRules.filter(({ id, texts }) => !texts.examples.ar && id !== "S13").map(({ id }) => id);
    const arabicOnly = itemRules.filter(({ id, texts }) => !texts.examples.en && !/^A\d/.test(id) && id !== "S13");
    expect([without, arabicOnly.map(({ id }) => id)]).toEqual([[], []]);
  });

  it.each(examples)("$id has examples in $lang that can be read", ({ bad, good }) => {
    expect([readDraft(bad).ok, readDraft(good).ok]).toEqual([true, true]);
  });
});

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();
