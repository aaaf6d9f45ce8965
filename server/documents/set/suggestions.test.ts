import { expect, it } from "vitest";
import { proseSentences } from "@/domain/documents/mending/prose-sentences";
import { unsoundMax } from "@/domain/documents/set/soundness/chances-of";
import { likeliestDoubt } from "@/domain/documents/suggesting/likeliest-doubt";
import type { AnyItem } from "@/questions/registry";
import type { DocumentRow } from "../../db/sets/documents";
import { isSound } from "../asking/sound-questions";
import { readAs } from "../own-document";
import { floodNews } from "../testing/flood-news.ar";
import { cuesBeside, widestOf } from "./beside-set";
import { chooseQuestions } from "./choose-questions";
import { chooseWidely } from "./choose-widely";
import { bestBeside, suggestionsBeside } from "./suggestions";

const row: DocumentRow = {
  ...{ id: "a".repeat(22), ownerId: "t", title: "سيول", publisher: "وكالة الوادي", publishedOn: "2024-05-14" },
  ...{ text: floodNews, steps: [], questions: [], revision: 1, createdAt: new Date(0), changedAt: new Date(0) },
} as unknown as DocumentRow; // as a database gives it, with columns that nothing here reads
const document = readAs(row);
const { questions } = chooseWidely(document, 10);

it.each([1, 4, 8])("suggests to a set of %s questions what gives none of them away, nor each other", (size) => {
  const standing = questions.slice(0, size);
  const suggestions = suggestionsBeside(document, { standing, seen: [], count: 10 });
  expect(suggestions.length).toBeGreaterThan(0);
  const asked = new Set(standing.map(({ references }) => references[0]?.start));
  for (const [at, { item, from, doubts, unsound }] of suggestions.entries()) {
    expect(doubts[0]?.reason === "again").toBe(asked.has(from));
    asked.add(from);
    expect([isSound(item, document.cited), unsound > 0]).toEqual([true, true]);
    expect(proseSentences(document.cited).some(({ start }) => start === from)).toBe(true);
    const before = [...standing, ...suggestions.slice(0, at).map((each) => each.item)];
    expect(cuesBeside(document, before, item)).toMatchObject({ tells: [], toldIn: [] });
  }
  const again = suggestionsBeside(document, { standing, seen: [], count: 10 });
  expect(again).toBe(suggestions);
});

it("leaves what is suggested in its place whichever of it is taken", () => {
  const standing = questions.slice(0, 4);
  const before = suggestionsBeside(document, { standing, seen: [], count: 10 }).map(({ item }) => item);
  expect(before.length).toBeGreaterThan(3);
  for (const item of before) {
    const taken = new Set([item.version]);
    const after = suggestionsBeside(document, { standing: [...standing, item], taken, seen: [], count: 10 });
    const left = before.filter((each) => each !== item).map(({ version }) => version);
    expect(after.map((each) => each.item.version).slice(0, left.length)).toEqual(left);
  }
});

it("swaps for the soundest of all that is left, and says when that is a doubtful one", () => {
  const standing = questions.slice(0, 9);
  const seen: AnyItem[] = [...questions];
  const shares: number[] = [];
  for (let best = bestBeside(document, { standing, seen }); best; best = bestBeside(document, { standing, seen })) {
    expect(cuesBeside(document, standing, best.item)).toMatchObject({ tells: [], toldIn: [] });
    expect(seen.map(({ cell }) => cell)).not.toContain(best.item.cell);
    if (best.unsound > unsoundMax) expect(best.isDoubtful).toBe(true);
    shares.push(best.unsound);
    seen.push(best.item);
  }
  expect(shares.length).toBeGreaterThan(2);
  const held = shares.findIndex((unsound) => unsound > 0.5);
  if (held >= 0) expect(shares.slice(held).every((unsound) => unsound > 0.5)).toBe(true);
});

it("suggests nothing again that a set had and lost", () => {
  const [first] = suggestionsBeside(document, { standing: questions.slice(0, 4), seen: [], count: 10 });
  if (!first) throw new Error("nothing is suggested");
  const again = suggestionsBeside(document, { standing: questions.slice(0, 4), seen: [first.item], count: 10 });
  expect(again.map(({ item }) => item.cell)).not.toContain(first.item.cell);
});

it("asks by the button nothing that is too likely to be unsound, and says of that why it is only suggested", () => {
  const { given } = widestOf(document);
  const risky = given.filter(({ unsound = 0 }) => unsound > unsoundMax);
  const versions = new Set(risky.map(({ item }) => item.version));
  const ways = { count: 10, mayName: true, fills: false, mayOmit: true, mayBeLong: true };
  for (const { things, item, unsound } of risky) {
    const marks = document.marks.filter(({ denotes }) => things.includes(denotes));
    const decisions = new Map(marks.map(({ id }) => [id, { verdict: "accepted" as const }]));
    const { questions: alone } = chooseQuestions({ read: document, decisions }, ways);
    expect(alone.filter(({ version }) => versions.has(version))).toEqual([]);
    expect(likeliestDoubt(item, unsound).reason).toMatch(/^(?:name|cut)$/);
  }
  expect(risky.length).toBeGreaterThan(0);
  expect(likeliestDoubt(questions[0] as (typeof questions)[0], unsoundMax / 2)).toEqual({ reason: "spare" });
});

it("suggests no longer what a tap has made", () => {
  const standing = questions.slice(0, 4);
  const [first, ...others] = suggestionsBeside(document, { standing, seen: [], count: 10 });
  if (!first) throw new Error("nothing is suggested");
  const after = suggestionsBeside(document, { standing, made: [{ item: first.item, number: 5 }], seen: [], count: 10 });
  expect(after.map(({ item }) => item.version)).toEqual(others.map(({ item }) => item.version));
});
