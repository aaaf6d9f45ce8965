import { expect, it } from "vitest";
import { contentWords } from "@/domain/text/content-words";
import { forgetDocument } from "./forget-document";
import { readAs } from "./own-document";
import { citedOf, readDocument } from "./read-document";
import { withProposed } from "./review/things-in";
import { chooseWidely } from "./set/choose-widely";
import { floodNews } from "./testing/flood-news.ar";

const row = (id: string, given: { text?: string; publisher?: string } = {}) => ({
  ...{ id, ownerId: "owner", sha256: "", revision: 1, steps: [], questions: [], createdAt: new Date(0) },
  ...{ title: "الجسر", publisher: "صحيفة الضفة", publishedOn: "2024-05-14", text: "افتتح الجسر عام 2011.", ...given },
});
const cited = (id: string, given = {}) => citedOf(row(id, given));

it("reads a text from one place once, whosever it is, and each as their own", () => {
  const [one, other] = [readDocument(cited("one")), readDocument(cited("other"))];
  expect(other.marks).toBe(one.marks);
  expect([one, other].map((read) => read.cited.source)).toEqual(["own:one", "own:other"]);
  expect(readDocument(cited("one", { publisher: "صحيفة الجبل" })).marks).not.toBe(one.marks);
  expect(readDocument(cited("one", { text: "افتتح الجسر عام 2012." })).marks).not.toBe(one.marks);
});

const text = floodNews.slice(0, 600);

it("makes the set that was counted, and of each document by its own decisions", () => {
  const document = readAs(row("one", { text }));
  const counted = chooseWidely({ ...document, decisions: withProposed(document) }, 10);
  const inOtherOrder = new Map([...withProposed(document)].reverse());
  expect(chooseWidely({ ...document, decisions: inOtherOrder }, 10)).toBe(counted);
  expect(chooseWidely(document, 10)).not.toBe(counted);
  expect(counted.questions.length).toBeGreaterThan(1);
  const others = readAs(row("other", { text }));
  const theirs = chooseWidely({ ...others, decisions: withProposed(others) }, 10);
  expect(theirs.questions.map(({ scope }) => scope.source)).toEqual(Array(counted.questions.length).fill("own:other"));
  expect(counted.questions.map(({ scope }) => scope.source)).toEqual(Array(theirs.questions.length).fill("own:one"));
});

it("drops what was read of one document and chosen from it, and every text that was looked at", () => {
  const document = readAs(row("gone"));
  const other = readAs(row("other", { text: "بلغ طول الجسر 340 مترا." }));
  const chosen = chooseWidely(document, 10);
  const words = contentWords(document.cited.raw);
  expect(contentWords(document.cited.raw)).toBe(words);
  expect(readDocument(document.cited).marks).toBe(document.marks);
  forgetDocument(document.cited.source);
  expect(readDocument(document.cited).marks).not.toBe(document.marks);
  expect(readDocument(other.cited).marks).toBe(other.marks);
  expect(chooseWidely(document, 10)).not.toBe(chosen);
  expect(contentWords(document.cited.raw)).not.toBe(words);
});
