import { expect, it } from "vitest";
import { proseSentences, unusedSentences } from "@/domain/documents/mending/prose-sentences";
import type { DocumentRow } from "../../db/sets/documents";
import { isSound } from "../asking/sound-questions";
import { readAs } from "../own-document";
import { floodNews } from "../testing/flood-news.ar";
import { cuesBeside } from "./beside-set";
import { chooseWidely } from "./choose-widely";
import { suggestionsBeside } from "./suggestions";
import { tapsBeside, tapWith } from "./taps";

const row: DocumentRow = {
  ...{ id: "c".repeat(22), ownerId: "t", title: "سيول", publisher: "وكالة الوادي", publishedOn: "2024-05-14" },
  ...{ text: floodNews, steps: [], questions: [], revision: 1, createdAt: new Date(0), changedAt: new Date(0) },
} as unknown as DocumentRow; // as a database gives it, with columns that nothing here reads
const document = readAs(row);
const { raw } = document.cited;
const standing = chooseWidely(document, 10).questions.slice(0, 4);
const used = standing.flatMap(({ references }) => references);
const free = unusedSentences(document.cited, used);
const taps = tapsBeside(document, standing, free);
const all = [...taps.values()];

it("makes gaps and false statements of the sentences that nothing asks of, as sound beside the set as any", () => {
  expect(all.flatMap(({ gaps }) => gaps).length).toBeGreaterThan(4);
  expect(all.flatMap(({ turned }) => turned).length).toBeGreaterThan(4);
  for (const { gaps, turned, told } of all)
    for (const { item } of [...gaps, ...turned, ...(told ? [told] : [])]) {
      expect(isSound(item, document.cited)).toBe(true);
      expect(cuesBeside(document, standing, item)).toMatchObject({ tells: [], toldIn: [] });
    }
});

it("hides what is pressed, and says what is put in the place of it", () => {
  for (const [from, { gaps, turned, told }] of taps) {
    const sentence = proseSentences(document.cited).find(({ start }) => start === from);
    for (const [at, { start, end }] of gaps.entries()) {
      expect(start).toBeGreaterThanOrEqual(at === 0 ? from : (gaps[at - 1]?.end ?? 0));
      expect(end).toBeLessThanOrEqual(sentence?.end ?? 0);
    }
    for (const { item, put, start, end } of turned) {
      // An «and» before the first word is not shown.
      expect([item.key, item.stem.includes(put?.slice(1) ?? "-")]).toEqual(["false", true]);
      expect(put).not.toBe(raw.slice(start, end));
    }
    if (told) expect(told.item.key).toBe("true");
  }
});

it("says which question stands against a name that cannot be asked for", () => {
  const spent = all.flatMap((each) => each.spent);
  expect(spent.length).toBeGreaterThan(0);
  for (const { number } of spent) expect(standing[number - 1]).toBeDefined();
  for (const { gaps, spent } of all)
    for (const { start } of spent) expect(gaps.every((gap) => start < gap.start || gap.end <= start)).toBe(true);
});

it("finds what was pressed by its version, and nothing that the set has spent since", () => {
  const [from, { gaps }] = [...taps].find(([, { gaps }]) => gaps.length > 0) ?? [0, { gaps: [] }];
  const sentence = proseSentences(document.cited).find(({ start }) => start === from);
  const item = gaps[0]?.item;
  if (!sentence || !item) throw new Error("a sentence has a gap");
  const { version } = item;
  expect(tapWith(document, standing, { sentence, version })).toBe(item);
  expect(tapWith(document, [...standing, item], { sentence, version })).toBeUndefined();
});

it("offers the contrary of a true statement that is suggested", () => {
  const suggestions = suggestionsBeside(document, { standing, seen: [], count: 10 });
  const twins = suggestions.flatMap(({ item, twin }) => (twin ? [{ item, twin }] : []));
  for (const { item, twin } of twins) {
    expect([item.key, twin.key, twin.cell]).toEqual(["true", "false", item.cell]);
    expect(cuesBeside(document, standing, twin)).toMatchObject({ tells: [], toldIn: [] });
  }
});
