import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { importMax } from "@/imports/read-import";
import type { Context } from "../context";
import { type TestDatabase, testDatabases } from "../testing/db";
import { makeTeacher, makeTestContext } from "../testing/factories";
import { must } from "../testing/must";
import { getImport } from "./get-import";
import { getMySet } from "./get-my-set";
import { importSet } from "./import-set";

// Copying a database and making a question bank take seconds on a machine that is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const notFound = { ok: false, error: { reason: "not-found" } };
const file = (text: string | Uint8Array, name = "quiz.txt") => ({
  name,
  bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
});

describe.each(testDatabases)("a file of questions on $name", ({ open }) => {
  let database: TestDatabase;
  let teacher: Context;
  beforeAll(async () => {
    database = await open();
    teacher = await makeTeacher(database.db);
  });
  afterAll(() => database.close());

  const imported = async (text: string) => {
    const made = await importSet({ ctx: teacher, file: file(text) });
    if (!made.ok || !("id" in made.value)) throw new Error(JSON.stringify(made));
    const report = must(await getImport({ ctx: teacher, setId: made.value.id, lang: "en" }));
    return { setId: made.value.id, ...report };
  };

  it("becomes a set of its teacher's, with what was read, what was left out, and what the checks say", async () => {
    const report = await imported(
      "Which is the capital? {=Amman ~Petra}\n\nWrite on it. {}\n\n{~%80%a ~%20%b ~%-100%c}\n\nWhich two? {~%80%a ~%20%b ~%-100%c}",
    );
    expect(report).toMatchObject({
      name: "quiz.txt",
      skipped: [
        { line: 3, reason: "kind", detail: "Essay" },
        { line: 5, reason: "empty" },
      ],
      moreSkipped: 0,
    });
    expect(report.questions.map(({ stem, kind, lang, notes }) => [stem, kind, lang, notes])).toEqual([
      ["Which is the capital?", "single-choice", "en", []],
      ["Which two?", "multiple-select", "en", ["weights"]],
    ]);
    expect(report.questions.every(({ faults }) => faults.length > 0)).toBe(true);
    const set = await getMySet({ ctx: teacher, setId: report.setId, lang: "en" });
    expect(set).toMatchObject({ value: { access: "private", versions: [], draft: { languages: ["en"] } } });
  });

  it("names the questions that a set cannot hold, and counts what it does not name", async () => {
    const report = await imported(Array.from({ length: 160 }, (_, at) => `Question ${at}? {=yes ~no}`).join("\n\n"));
    expect([report.questions.length, report.skipped.length, report.moreSkipped]).toEqual([50, 100, 10]);
    expect(report.skipped[0]).toEqual({ line: 101, title: "Question 50?", reason: "full" });
  });

  it("is refused in a word where it cannot be read", async () => {
    const refused = async (given: ReturnType<typeof file> | undefined) => importSet({ ctx: teacher, file: given });
    const utf16 = Uint8Array.from(Buffer.from("\uFEFFWhich? {=a ~b}", "utf16le"));
    const windows1256 = Uint8Array.of(0xe3, 0xc7, 0x20, 0xe5, 0xe6, 0xbf, 0x20, 0x7b, 0x54, 0x7d);
    const deep = `<quiz>${"<question>".repeat(100_000)}`;
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><quiz><question>&c;</question></quiz>';
    for (const [given, reason] of [
      [undefined, "none"],
      [file(""), "empty"],
      [file(utf16), "encoding"],
      [file(utf16.slice(2)), "encoding"],
      [file(windows1256), "encoding"],
      [file(new Uint8Array(importMax + 1)), "too-large"],
      [file(laughs), "doctype"],
      [file(deep), "xml"],
    ] as const)
      expect(await refused(given)).toEqual({ ok: true, value: { refused: reason } });
  });

  it("is for who is signed in, and its report for its teacher alone", async () => {
    expect(await importSet({ ctx: makeTestContext(database.db), file: file("a? {=b ~c}") })).toEqual(notFound);
    const { setId } = await imported("a? {=b ~c}");
    const other = await makeTeacher(database.db);
    expect(await getImport({ ctx: other, setId, lang: "en" })).toEqual(notFound);
  });
});
