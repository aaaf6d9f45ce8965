import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { parse as parseGift } from "gift-pegjs";
import { afterAll, describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import { wordsMax } from "@/domain/sets/question-words";
import { type WrittenQuestion, writtenKinds } from "@/domain/sets/written-question";
import { carriedKinds } from "@/exports/carried-kinds";
import { formatIds, formats } from "@/exports/registry";
import { readImport } from "@/imports/read-import";
import { makeDeck } from "@/questions/make-deck";
import { makeQuestionBank } from "@/questions/question-bank";
import { kinds } from "@/questions/registry";
import { runSanad } from "./run-sanad";
import { giftKey, keyOf, moodleQuestions, plain, sheetOf } from "./testing/read-exports";

const corpus = await readCorpus("content");
if (!corpus.ok) throw new Error("the content cannot be read");
const bank = makeQuestionBank(corpus.value.ledger, 1);
const deckIn = (lang: "ar" | "en") => makeDeck({ title: "a/b: {~#=}", description: "", lang }, bank.items[lang]);
const decks = { ar: deckIn("ar"), en: deckIn("en") };
const all = [decks.ar, decks.en] as const;
const textOf = (format: keyof typeof formats, deck: (typeof all)[number]) => {
  const { content } = formats[format].render(deck);
  if (content.type !== "text") throw new Error(`${format} is no text`);
  return content.text;
};
const carriedIn = (format: keyof typeof formats, deck: (typeof all)[number]) => {
  const left = new Set(formats[format].render(deck).left.map(({ id }) => id));
  return deck.items.filter(({ id }) => !left.has(id));
};
const folder = mkdtempSync(join(tmpdir(), "sanad-export-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) => runSanad(["export", ...args], "content", async () => corpus);

describe("formats", () => {
  it("say of every kind how they carry it", () => {
    for (const table of Object.values(carriedKinds))
      expect(Object.keys(table).sort()).toEqual(Object.keys(kinds).sort());
    expect(Object.keys(carriedKinds).sort()).toEqual([...formatIds].sort());
  });

  it("leave behind exactly the kinds that their table has no place for, and what is over a limit", () => {
    for (const id of formatIds) {
      for (const deck of all) {
        const { left } = formats[id].render(deck);
        const table: Record<string, string> = carriedKinds[id];
        const expected = deck.items
          .filter((item) => table[item.kind] === "no" || (id === "kahoot-xlsx" && item.options.length === 0))
          .map((item) => item.id);
        expect(
          left
            .filter(({ reason }) => reason === "kind")
            .map((item) => item.id)
            .sort(),
        ).toEqual(expected.sort());
        const limits = left.filter(({ reason }) => reason !== "kind");
        if (!id.endsWith("xlsx")) expect(limits).toEqual([]);
      }
    }
  });
});

describe("the guide", () => {
  it("has the same table as the code", () => {
    const guide = readFileSync("docs/exports.md", "utf8");
    for (const kind of Object.keys(kinds)) {
      const cells = formatIds.map((id) => carriedKinds[id][kind as keyof typeof kinds]);
      expect(guide).toContain(`| ${[kind, ...cells].join(" | ")} |`);
    }
    expect(guide).toContain(`| kind | ${formatIds.join(" | ")} |`);
  });
});

describe("GIFT", () => {
  it.each(all)("is read by a parser of others as the same questions with the same keys", (deck) => {
    const read = parseGift(textOf("gift", deck)).filter(({ type }) => type !== "Category");
    const types = { "true-false": "TF", "numeric-entry": "Numerical", matching: "Matching", ordering: "Matching" };
    expect(read.length).toBe(deck.items.length);
    for (const [at, item] of deck.items.entries()) {
      const question = read[at];
      if (!question || question.type === "Category" || question.type === "Description") throw new Error("lost");
      const typed = item.interaction === "text" ? "Short" : "MC";
      expect([item.id, question.type]).toEqual([item.id, (types as Record<string, string>)[item.kind] ?? typed]);
      expect([question.id, plain(question.stem.text)]).toEqual([item.id, item.stem]);
      expect(plain(question.globalFeedback?.text ?? "")).toBe(item.explanation);
      expect(giftKey(question)).toEqual(keyOf(item));
    }
  });
});

describe("Moodle XML", () => {
  it.each(all)("is well formed, and carries each question with its id, key and fractions that Moodle knows", (deck) => {
    const text = textOf("moodle-xml", deck);
    expect(XMLValidator.validate(text)).toBe(true);
    const questions = moodleQuestions(text);
    expect(questions.map(({ idnumber }) => idnumber)).toEqual(deck.items.map(({ id }) => id));
    const known = new Set(["100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "0"]);
    for (const [at, item] of deck.items.entries()) {
      const question = questions[at];
      if (!question) throw new Error("lost");
      if (item.kind !== "cloze") expect(plain(question.questiontext.text)).toBe(item.stem);
      for (const { fraction } of question.type === "ordering" ? [] : question.answer)
        expect(known).toContain(fraction.replace(/^-/, ""));
      const right = question.answer
        .filter(({ fraction }) => Number(fraction) > 0)
        .map(({ text: given }) => plain(given));
      if (item.interaction === "choice" && item.kind !== "cloze" && item.kind !== "true-false")
        expect(right).toEqual(keyOf(item));
      if (item.kind === "true-false") expect(right).toEqual(item.key);
      if (item.kind === "cloze") expect(question.questiontext.text).toMatch(/\{1:(MULTICHOICE|SHORTANSWER):.*=.*\}/su);
    }
  });
});

describe("what leaves as GIFT or Moodle XML", () => {
  const written: readonly string[] = writtenKinds;
  const back = ["single-choice", "multiple-select", "true-false", "numeric-entry"];
  it.each(all)("comes back with the same stems, options, reasons and keys, and the rest is named", (deck) => {
    for (const format of ["gift", "moodle-xml"] as const) {
      const report = readImport(textOf(format, deck));
      if (!report.ok) throw new Error(report.error.reason);
      const { read, skipped } = report.value;
      expect(read.length + skipped.length).toBe(deck.items.length);
      for (const { reason } of skipped) expect(["kind", "too-long"]).toContain(reason);
      const items = deck.items.filter(({ kind }) => back.includes(kind) && written.includes(kind));
      expect(items.length - fitting(items).length).toBeLessThan(items.length / 4);
      for (const item of fitting(items)) {
        const same = read.filter(
          ({ written: { kind, words } }) => kind === item.kind && words[deck.lang].stem === item.stem,
        );
        const shapes = same.map(({ written: question }) => shapeOf(question, deck.lang));
        expect(shapes).toContainEqual(shapeOfItem(item));
      }
    }
  });

  /** Feedback may be longer than what a teacher types. */
  const fitting = (items: typeof decks.ar.items) =>
    items.filter(({ options, perOption }) =>
      options.every(
        ({ id, text }) => text.length <= wordsMax.option && (perOption[id] ?? "").length <= wordsMax.reason,
      ),
    );
  const shapeOf = ({ kind, words, right, isTrue, number, tolerance }: WrittenQuestion, lang: "ar" | "en") => ({
    options: words[lang].options,
    reasons: kind === "true-false" ? [] : words[lang].reasons,
    key: kind === "true-false" ? [String(isTrue)] : kind === "numeric-entry" ? [number, tolerance] : right.map(String),
  });
  const shapeOfItem = ({ kind, options, perOption, key, tolerance }: (typeof decks.ar.items)[number]) => {
    if (kind === "true-false") return { options: [], reasons: [], key };
    if (kind === "numeric-entry") return { options: [], reasons: [], key: [key[0], String(tolerance)] };
    return {
      options: options.map(({ text }) => text),
      reasons: options.map(({ id }) => perOption[id] ?? ""),
      key: options.flatMap(({ id }, at) => (key.includes(id) ? [String(at)] : [])),
    };
  };
});

describe("workbooks", () => {
  it.each(all)("for Kahoot keep to its limits, name the rest, and number what is right", async (deck) => {
    const rows = await sheetOf("kahoot-xlsx", deck);
    const header = rows.findIndex((row) => String(row[1]).startsWith("Question - max 120"));
    expect(header).toBe(7);
    const read = rows.slice(header + 1);
    const carried = carriedIn("kahoot-xlsx", deck);
    expect(read.length).toBe(carried.length);
    for (const [at, item] of carried.entries()) {
      const [, stem, ...rest] = read[at] ?? [];
      expect(String(stem).length).toBeLessThanOrEqual(120);
      const shown = rest.slice(0, 4).filter((cell) => cell !== null);
      expect(shown.length).toBe(item.options.length);
      for (const cell of shown) expect(String(cell).length).toBeLessThanOrEqual(75);
      const right = String(rest[5])
        .split(",")
        .map((number) => item.options[Number(number) - 1]?.id);
      expect(right.sort()).toEqual([...item.key].sort());
    }
    const cut = formats["kahoot-xlsx"].render(deck).left.filter(({ reason }) => reason === "long-stem");
    for (const { stem } of cut) expect(stem.length).toBeGreaterThan(120);
  });

  it.each(all)("for Wayground bring explanation and sources, and a type that it knows", async (deck) => {
    const [header, ...read] = await sheetOf("wayground-xlsx", deck);
    expect(header?.length).toBe(11);
    const carried = carriedIn("wayground-xlsx", deck);
    expect(read.length).toBe(carried.length);
    for (const [at, item] of carried.entries()) {
      const row = read[at] ?? [];
      expect(row[0]).toBe(item.stem);
      expect(["Multiple Choice", "Checkbox", "Fill-in-the-Blank"]).toContain(row[1]);
      expect(String(row[10]).startsWith(item.explanation)).toBe(true);
      const right = String(row[7])
        .split(",")
        .map((number) => item.options[Number(number) - 1]?.id);
      if (item.interaction === "choice") expect(right.sort()).toEqual([...item.key].sort());
      else expect(row[2]).toBeTruthy();
    }
  });
});

describe("QTI 3", () => {
  it("packs well-formed items whose names are names, whose right answers are choices, and which the manifest lists", async () => {
    const out = join(folder, "set.zip");
    const { exitCode } = await run("numbers", "--format", "qti3", "--out", out);
    expect(exitCode).toBe(0);
    const files = Object.entries(unzipSync(readFileSync(out))).map(
      ([path, bytes]) => [path, strFromU8(bytes)] as const,
    );
    const manifest = files.find(([path]) => path === "imsmanifest.xml")?.[1] ?? "";
    for (const [path, text] of files) {
      expect(XMLValidator.validate(text)).toBe(true);
      if (path !== "imsmanifest.xml") expect(manifest).toContain(`href="${path}"`);
      for (const [, id] of text.matchAll(/ identifier="([^"]*)"/g)) expect(id).toMatch(/^[A-Za-z][\w-]*$/);
      const offered = new Set([...text.matchAll(/<qti-simple-\S*choice identifier="([^"]*)"/g)].map(([, id]) => id));
      const correct = /<qti-correct-response>(.*?)<\/qti-correct-response>/su.exec(text)?.[1] ?? "";
      const named = [...correct.matchAll(/option-[\w-]+/g)].map(([id]) => id);
      for (const id of named) expect(offered).toContain(id);
    }
    expect(files.length).toBeGreaterThan(20);
  });
});

describe("text for people", () => {
  it.each(all)("gives each Anki card six columns, a guid of its own, and no new line", (deck) => {
    const lines = textOf("anki-tsv", deck).trimEnd().split("\n");
    const cards = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    expect(cards.length).toBe(deck.items.length);
    expect(new Set(cards.map(([guid]) => guid)).size).toBe(cards.length);
    for (const card of cards) expect(card.length).toBe(6);
  });

  it.each(all)("keeps the key of a paper off the pages with the questions", (deck) => {
    const text = textOf("print-html", deck);
    const [questions = "", key = ""] = text.split('<section class="key">');
    expect(questions).toContain('class="questions"');
    for (const { explanation } of deck.items) {
      expect(questions).not.toContain(explanation);
      expect(key).toContain(explanation.slice(0, 20).replaceAll('"', "&quot;"));
    }
    expect(text).not.toMatch(/https?:|src=|url\(/);
  });
});

describe("the verb", () => {
  it("gives the same bytes for the same arguments, as text or in a file", async () => {
    const first = await run("timeline", "--format", "csv");
    expect(await runSanad(["export", "timeline", "--format", "csv"], "content")).toEqual(first);
    const out = join(folder, "timeline.csv");
    const written = await run("timeline", "--format", "csv", "--out", out);
    expect(readFileSync(out, "utf8")).toBe(first.stdout);
    expect(JSON.parse(written.stdout ?? "")).toMatchObject({ format: "csv", file: out, left: [] });
  });

  it("lists on stderr what a format cannot carry, and is done all the same", async () => {
    const out = join(folder, "kahoot.xlsx");
    const { exitCode, stdout, stderr } = await run("numbers", "--format", "kahoot-xlsx", "--out", out);
    const { left } = JSON.parse(stdout ?? "");
    expect([exitCode, stderr?.split("\n").length]).toEqual([0, left.length]);
    expect(stderr).toMatch(/^not carried: \w+ \(numeric-entry\), the format has no such question: /m);
  });

  it("refuses in one line, and writes nothing", async () => {
    writeFileSync(join(folder, "file"), "");
    const wrong = [
      [["timeline"], /--format is needed/],
      [["timeline", "--format", "pdf"], /--format pdf is not known, use one of print-html/],
      [["nowhere", "--format", "csv"], /the set nowhere is not known, use one of/],
      [["timeline", "--format", "qti3"], /name a file with --out/],
      [["timeline", "--format", "qti3", "--out", join(folder, "file", "x.zip")], /cannot be written/],
      [["--format", "csv"], /one SET is needed/],
    ] as const;
    const before = readdirSync(folder);
    for (const [args, sentence] of wrong) {
      const { exitCode, stdout, stderr } = await run(...args);
      expect([exitCode, stdout]).toEqual([2, undefined]);
      expect(stderr).toMatch(sentence);
      expect(stderr).not.toContain("\n");
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});
