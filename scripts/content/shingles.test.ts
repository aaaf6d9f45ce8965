import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { documentsFolder, readDocuments } from "./documents";
import { shinglesOf } from "./shingles";

const documents = await readDocuments(documentsFolder());

describe("the documents' words as hashes", () => {
  it.skipIf(documents.size === 0)("are those of the documents as they stand", async () => {
    expect(await readFile("content/recognition/shingles.json", "utf8")).toBe(shinglesOf(documents));
  });

  it("tell nothing of the words and something of every seven", () => {
    const text = "one two three four five six seven eight";
    const { shingles } = JSON.parse(shinglesOf(new Map([["a", text]])));
    expect(shingles.split(" ")).toHaveLength(2);
    expect(shingles).not.toMatch(/one|two|seven/);
  });
});
