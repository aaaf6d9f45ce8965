import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runSanad } from "./run-sanad";

const folder = mkdtempSync(join(tmpdir(), "sanad-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const Finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(["B", "W", "S"]),
  message: z.string().min(1),
  fix: z.string().optional(),
});
const Report = z.strictObject({
  items: z.array(z.strictObject({ id: z.string(), findings: z.array(Finding) })),
  set: z.strictObject({ findings: z.array(Finding) }),
});

function written(content: string | Uint8Array): string {
  const file = join(folder, "questions.json");
  writeFileSync(file, content);
  return file;
}
const lint = (content: string | Uint8Array, ...more: string[]) =>
  runSanad(["lint", written(content), ...more], "content");
const good = {
  id: "good",
  kind: "single-choice",
  lang: "en",
  stem: "Which country leads the coalition?",
  options: ["France", "Germany", "The United States"],
  key: 2,
  explanation: "The United States leads the coalition.",
};
const bad = {
  ...good,
  id: "bad",
  lang: "ar",
  stem: "كم عدد أعضاء التحالف الدولي؟",
  options: ["31 دول", "69 دولة", "88 دولة"],
  key: 1,
};

describe("sanad lint", () => {
  it("exits with 0 where nothing is found", async () => {
    const { exitCode, stdout } = await lint(JSON.stringify({ questions: [good] }));
    expect([exitCode, Report.parse(JSON.parse(stdout ?? ""))]).toEqual([
      0,
      { items: [{ id: "good", findings: [] }], set: { findings: [] } },
    ]);
  });

  it("exits with 1 and names each rule, a question that cannot be read among them", async () => {
    const { exitCode, stdout } = await lint(JSON.stringify({ questions: [good, bad, { id: "none" }] }));
    const { items } = Report.parse(JSON.parse(stdout ?? ""));
    expect(exitCode).toBe(1);
    expect(items.map(({ id }) => id)).toEqual(["good", "bad", "none"]);
    expect(items[1]?.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["G5", "A1"]));
    expect(items[2]?.findings.map(({ rule }) => rule)).toEqual(["X0"]);
  });

  it("speaks each question's language, or the one asked for", async () => {
    const said = async (...more: string[]) => {
      const { stdout } = await lint(JSON.stringify({ questions: [bad] }), ...more);
      return Report.parse(JSON.parse(stdout ?? "")).items[0]?.findings[0]?.message;
    };
    expect(await said()).toMatch(/^\p{Script=Arabic}/u);
    expect(await said("--lang", "en")).toMatch(/^[A-Z]/);
  });

  it("takes what sanad questions gives", async () => {
    const { stdout } = await runSanad(["questions", "--kind", "matching"], "content");
    const { exitCode, stdout: report } = await lint(stdout ?? "");
    const { items } = Report.parse(JSON.parse(report ?? ""));
    expect(exitCode).toBeLessThan(2);
    expect(items.flatMap(({ findings }) => findings).filter(({ severity }) => severity === "B")).toEqual([]);
  });

  it.each([
    ["an empty file", "", /is empty/],
    ["what is no JSON, by its line", '{"questions": [\n{"id": 1},\noops]}', /questions\.json: it is not JSON: line 3/],
    ["a list without its name", "[]", /line 1, it has no list called "questions"/],
    ["binary data", new Uint8Array([0x89, 0x50, 0, 1, 2]), /is no text but binary data/],
    ["text that is not UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), /it is not UTF-8 text/],
    ["over 2 MB", " ".repeat(2 * 1024 * 1024 + 1), /is over 2 MB/],
  ])("refuses %s with 2 and one line", async (_, content, sentence) => {
    const { exitCode, stdout, stderr } = await lint(content);
    expect([exitCode, stdout]).toEqual([2, undefined]);
    expect(stderr).toMatch(sentence);
    expect(stderr?.split("\n")).toHaveLength(1);
  });

  it("refuses a file that is not there, an unknown language and no file at all", async () => {
    expect(await runSanad(["lint", join(folder, "none.json")], "content")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("cannot be read"),
    });
    expect(await lint("{}", "--lang", "fr")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("--lang fr"),
    });
    expect(await runSanad(["lint"], "content")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("one FILE is needed"),
    });
  });
});
