import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runSanad } from "./run-sanad";

const Extraction = z.object({
  document: z.object({
    id: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    characters: z.number(),
    published: z.string().nullable(),
  }),
  spans: z.array(
    z.object({
      id: z.string(),
      type: z.enum(["date", "quantity", "person", "role", "organisation", "place", "quote", "participant_list"]),
      start: z.number(),
      end: z.number(),
      text: z.string(),
      norm: z.record(z.string(), z.unknown()),
    }),
  ),
  facts: z.array(
    z.object({
      id: z.string(),
      property: z.string(),
      confidence: z.number().min(0).max(1),
      flags: z.array(z.string()),
    }),
  ),
});

const raw = '\uFEFFأعلنت وزارة الصحة أمس إصابة 20 شخصا في بغداد.\r\nوقال وزير الصحة خالد العلي "إن الوضع تحت السيطرة".';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sanad-extract-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const extract = (...args: string[]) => runSanad(["extract", ...args], "content");

describe("sanad extract", () => {
  it("prints the document, its spans and candidate facts, offsets counted in the raw file", async () => {
    const { exitCode, stdout } = await extract(file("news.txt", raw), "--published", "2024-05-03");
    expect(exitCode).toBe(0);
    const { document, spans, facts } = Extraction.parse(JSON.parse(stdout ?? ""));
    expect(document).toMatchObject({ id: "news", characters: raw.length, published: "2024-05-03" });
    for (const { start, end, text } of spans) expect(raw.slice(start, end)).toBe(text);
    expect(spans.find(({ type }) => type === "date")?.norm).toMatchObject({ iso: "2024-05-02" });
    expect(new Set(spans.map(({ type }) => type))).toEqual(
      new Set(["organisation", "date", "quantity", "place", "role", "person", "quote"]),
    );
    expect(facts.every(({ id }) => id.startsWith("news."))).toBe(true);
  });

  it("needs no facts, so that it reads a document whose own are being written", async () => {
    cpSync("content/lexicons", join(folder, "lexicons"), { recursive: true });
    const { exitCode } = await runSanad(["extract", file("news.txt", raw)], folder);
    expect(exitCode).toBe(0);
  });

  it("takes another id, and gives equal bytes for equal input", async () => {
    const path = file("same.txt", raw);
    const first = await extract(path, "--id", "mine");
    expect(JSON.parse(first.stdout ?? "").document).toMatchObject({ id: "mine", published: null });
    expect(await extract(path, "--id", "mine")).toEqual(first);
  });

  it.each([
    ["nothing", [], "one FILE is needed"],
    ["a file that is not there", ["nowhere.txt"], "nowhere.txt cannot be read"],
    [
      "a day that is none",
      ["x.txt", "--published", "2024-02-30"],
      "--published 2024-02-30 is not a day such as 2024-05-03",
    ],
  ])("refuses %s in one line", async (_, args, sentence) => {
    const { exitCode, stdout, stderr } = await extract(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: undefined });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("\n");
  });

  it.each([
    ["empty.txt", "", "is empty"],
    ["binary.txt", Uint8Array.of(0x50, 0x4b, 3, 4, 0), "is no text but binary data"],
    ["encoding.txt", Uint8Array.of(0xc7, 0xe1), "is not UTF-8 text"],
    ["one-word.txt", "كلمة ".repeat(150_000), "is one word over and over, and no text"],
    ["one-letter.txt", "ب".repeat(999_999), "is one word over and over, and no text"],
    ["utf16.txt", Uint8Array.of(0xff, 0xfe, 0x27, 0x06, 0x31, 0x06), "is not UTF-8 text"],
    ["blank.txt", " \n\u200F\uFEFF", "is empty"],
    [
      "urdu.txt",
      "وزیر صحت نے کہا ہے کہ ملک میں پچاس افراد زخمی ہوئے ہیں اور یہ تعداد بڑھ سکتی ہے",
      "is in Urdu: only Arabic documents are read",
    ],
    [
      "french.txt",
      "Le ministre a déclaré que cinquante personnes ont été blessées dans la capitale.",
      "is not in Arabic: only Arabic documents are read",
    ],
    ["large.txt", "ب".repeat(1_000_001), "is over 2 MB"],
    [
      "english.txt",
      "The minister said that fifty people were hurt in the capital.",
      "is in English: only Arabic documents are read",
    ],
    [
      "persian.txt",
      "وزارت بهداشت اعلام کرد که این شمار به پنجاه نفر رسیده است",
      "is in Persian: only Arabic documents are read",
    ],
  ])("refuses %s by its content", async (name, content, sentence) => {
    const { exitCode, stderr } = await extract(file(name, content));
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`sanad: extract: ${join(folder, name)} ${sentence}`);
  });
});
