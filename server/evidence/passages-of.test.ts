import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { corpus } from "../corpus";
import { describeAttached, sha256 } from "./attached-documents";
import { passagesOf, piecesOf } from "./passages-of";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of documents of our own, whose sources the ledger of this test does not know by their sha256. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "sanad-documents-"));
  folders.push(folder);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const text = "سطر أول\n\nتزور المكتبة 7 قرى في الوادي\nسطر أخير\n";
const source = { id: "library", sha256: sha256(text) };
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("piecesOf", () => {
  it("cuts the paragraph at its marks and loses nothing", () => {
    const paragraph = spanOf("تزور المكتبة 7 قرى في الوادي");
    expect(piecesOf(text, paragraph, [spanOf("7 قرى")])).toEqual([
      { text: "تزور المكتبة ", isMarked: false },
      { text: "7 قرى", isMarked: true },
      { text: " في الوادي", isMarked: false },
    ]);
  });

  it("gives the paragraph back whatever the marks, each alternating with what stands between", () => {
    const marks = fc.array(
      fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length })),
    );
    const letters = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    fc.assert(
      fc.property(marks, (spans) => {
        const pieces = piecesOf(letters, { start: 0, end: letters.length }, spans);
        expect(pieces.map((piece) => piece.text).join("")).toBe(letters);
        for (const [at, piece] of pieces.entries()) expect(pieces[at + 1]?.isMarked).not.toBe(piece.isMarked);
        const marked = pieces.filter(({ isMarked }) => isMarked).reduce((sum, piece) => sum + piece.text.length, 0);
        const covered = [...letters].filter((_, at) => spans.some(({ start, end }) => start <= at && at < end));
        expect(marked).toBe(covered.length);
      }),
    );
  });
});

describe("attached documents", () => {
  it("are counted for the operator, and what is not shown is named with its reason", () => {
    const folder = folderOf({ "library.txt": text, "other.txt": "another text" });
    expect(describeAttached(folder, [source])).toBe("Documents to show beside the evidence: 1 of 1.");
    const sources = [source, { id: "other", sha256: source.sha256 }, { id: "gone", sha256: source.sha256 }];
    expect(describeAttached(folder, sources)).toBe(
      "Documents to show beside the evidence: 1 of 3; other.txt is different, gone.txt is missing.",
    );
  });

  it("show nothing without a folder, without the file, or when the file is another text", () => {
    const [known] = corpus().ledger.sources;
    if (!known) throw new Error("the content has no source");
    const reference = { source: known.id, paragraph: 1, ...spanOf("7 قرى"), sha256: sha256("7 قرى") };
    const feedback = { references: [{ ...reference, title: "", published: "" }] };
    expect(passagesOf(feedback, undefined)).toEqual([]);
    expect(passagesOf(feedback, folderOf({}))).toEqual([]);
    expect(passagesOf(feedback, folderOf({ [`${known.id}.txt`]: text }))).toEqual([]);
  });
});

const documents = process.env.SANAD_SOURCES;

describe.skipIf(!documents)("with the documents at hand", () => {
  it("shows of every reference its own paragraph, with the very words marked", () => {
    const { ledger } = corpus();
    let seen = 0;
    for (const fact of ledger.facts) {
      const references = fact.references.map((reference) => ({
        ...reference,
        source: fact.source,
        title: "",
        published: "",
      }));
      const passages = passagesOf({ references }, documents);
      for (const { paragraph, sha256: hash } of references) {
        const passage = passages.find((each) => each.paragraph === paragraph);
        const marked = passage?.pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text) ?? [];
        expect(marked.some((words) => sha256(words) === hash) || references.length > 1, fact.id).toBe(true);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});
