import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corpusGround } from "@/corpus/testing/corpus-ground";
import { type MeasuredQuestion, measure } from "../testing/measure";
import { rulesDocument } from "../testing/rules-document";

const ground = await corpusGround();
const questionsIn = (name: string): MeasuredQuestion[] =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8")).questions;
const made = measure(questionsIn("good"), questionsIn("bad"), ground);
const more = measure(questionsIn("good-more"), questionsIn("bad-more"), ground);
const blind = measure(questionsIn("good-blind"), questionsIn("bad-blind"), ground);
const heldBack = measure(questionsIn("good-held-back"), questionsIn("bad-held-back"), ground);

describe("the rules, on questions written for this", () => {
  it("block no good question", () => {
    expect([...made.blocked, ...more.blocked, ...blind.blocked, ...heldBack.blocked]).toEqual([]);
  });

  it("name the fault of every bad one", () => {
    expect([...made.missed, ...more.missed, ...blind.missed, ...heldBack.missed]).toEqual([]);
  });

  it("are listed in the documentation with what was measured", async () => {
    await expect(rulesDocument(made, heldBack)).toMatchFileSnapshot("../../../docs/item-rules.md");
  });
});
