import { expect, it } from "vitest";
import { proseSentences, unusedSentences } from "@/domain/documents/mending/prose-sentences";
import { unsoundMax } from "@/domain/documents/set/soundness/chances-of";
import { likeliestDoubt } from "@/domain/documents/suggesting/likeliest-doubt";
import type { DocumentRow } from "../../db/sets/documents";
import { isSound } from "../asking/sound-questions";
import { readAs } from "../own-document";
import { floodNews } from "../testing/flood-news.ar";
import { cuesBeside, widestOf } from "./beside-set";
import { chooseQuestions } from "./choose-questions";
import { chooseWidely } from "./choose-widely";
import { suggestionsBeside } from "./suggestions";

const row: DocumentRow = {
  ...{ id: "a".repeat(22), ownerId: "t", title: "سيول", publisher: "وكالة الوادي", publishedOn: "2024-05-14" },
  ...{ text: floodNews, steps: [], questions: [], revision: 1, createdAt: new Date(0), changedAt: new Date(0) },
} as unknown as DocumentRow; // as a database gives it, with columns that nothing here reads
const document = readAs(row);
const { questions } = chooseWidely(document, 10);

it.each([1, 4, 8])(
  "suggests to a set of %s questions what gives none of them away, once for each sentence that none asks of",
  (size) => {
    const standing = questions.slice(0, size);
    const suggestions = suggestionsBeside(document, { standing, seen: [], count: size });
    const free = unusedSentences(
      document.cited,
      standing.flatMap(({ references }) => references),
    ).map(({ start }) => start);
    const ofFree = suggestions.filter(({ doubts }) => doubts[0]?.reason !== "again");
    expect(ofFree.length).toBeGreaterThan(0);
    for (const { from } of ofFree) expect(free).toContain(from);
    expect(new Set(suggestions.map(({ from }) => from)).size).toBe(suggestions.length);
    for (const { item, from, doubts } of suggestions) {
      expect(doubts.length).toBeGreaterThan(0);
      expect(isSound(item, document.cited)).toBe(true);
      expect(proseSentences(document.cited).some(({ start }) => start === from)).toBe(true);
      expect(cuesBeside(document, standing, item)).toEqual({ tells: [], toldIn: [] });
    }
    expect(suggestionsBeside(document, { standing, seen: [], count: size })).toBe(
      suggestionsBeside(document, { standing, seen: [], count: size }),
    );
  },
);

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
