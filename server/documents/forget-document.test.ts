import { expect, it } from "vitest";
import { contentWords } from "@/domain/text/content-words";
import { forgetDocument } from "./forget-document";
import { citedOf, readDocument } from "./read-document";

const document = (id: string, text: string) =>
  citedOf({ id, title: "الجسر", publisher: "صحيفة الضفة", publishedOn: "2024-05-14", text });

it("drops what was read of one document, and every text that was looked at", () => {
  const [gone, other] = [document("gone", "افتتح الجسر عام 2011."), document("other", "بلغ طول الجسر 340 مترا.")];
  const read = { gone: readDocument(gone), other: readDocument(other), words: contentWords(gone.raw) };
  expect(contentWords(gone.raw)).toBe(read.words);
  expect(readDocument(gone)).toBe(read.gone);
  forgetDocument(gone.source);
  expect(readDocument(gone)).not.toBe(read.gone);
  expect(readDocument(other)).toBe(read.other);
  expect(contentWords(gone.raw)).not.toBe(read.words);
});
