import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readCorpus } from "@/corpus/read-corpus";
import { runSanad } from "./run-sanad";

const documents = process.env.SANAD_SOURCES || "../shared/seeds";
const withDocuments = describe.skipIf(!existsSync(documents));

const Both = z.object({ ar: z.string().min(1), en: z.string().min(1) });
const Reference = z.object({
  source: z.string(),
  paragraph: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const Facts = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      subject: z.string(),
      property: z.string(),
      value: z.union([z.string(), z.number(), z.array(z.string())]),
      unit: z.string().nullable(),
      qualifiers: z.record(z.string(), z.unknown()),
      asOf: z.string().nullable(),
      attributedTo: z.string().nullable(),
      certainty: z.string(),
      statement: Both,
      references: z.array(Reference).min(1),
      askable: z.boolean(),
      reason: Both.optional(),
      conflicts: z.array(z.string()),
    }),
  ),
  conflicts: z.array(
    z.object({ id: z.string(), kind: z.string(), facts: z.array(z.string()), treatment: z.string(), note: Both }),
  ),
  sources: z.array(z.object({ id: z.string() })),
});
const Questions = z.object({
  questions: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      lang: z.string(),
      stem: z.string().min(1),
      options: z.array(z.object({ id: z.string(), text: z.string().min(1) })),
      key: z.unknown(),
      explanation: z.string().min(1),
      perOption: z.record(z.string(), z.string()),
      facts: z.array(z.string()).min(1),
      references: z.array(Reference).min(1),
      scope: z.object({
        source: z.string().optional(),
        asOf: z.string().optional(),
        attributedTo: z.string().optional(),
      }),
      proof: z.array(
        z.object({
          option: z.string(),
          verdict: z.enum(["contradicted", "unsupported"]),
          checked: z.array(z.string()),
          because: z.string(),
        }),
      ),
      difficulty: z.number(),
    }),
  ),
});

const corpus = readCorpus("content");
const sanad = (...args: string[]) => runSanad(args, "content", () => corpus);
async function read<Schema extends z.ZodType>(schema: Schema, ...args: string[]): Promise<z.output<Schema>> {
  const { exitCode, stdout } = await sanad(...args);
  expect(exitCode).toBe(0);
  return schema.parse(JSON.parse(stdout ?? ""));
}

describe("sanad facts", () => {
  it("gives every fact with the fields the contract names, and names only conflicts that it gives", async () => {
    const { facts, conflicts, sources } = await read(Facts, "facts");
    const known = new Set(conflicts.map(({ id }) => id));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.flatMap((fact) => fact.conflicts).filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(facts.map(({ source }) => source))).toEqual(new Set(sources.map(({ id }) => id)));
  });

  it("says why a fact is not asked", async () => {
    const { facts } = await read(Facts, "facts");
    expect(facts.filter(({ askable, reason }) => !askable && !reason).map(({ id }) => id)).toEqual([]);
    expect(facts.some(({ askable }) => !askable)).toBe(true);
  });

  it("narrows to one document, with the conflicts that reach into it", async () => {
    const all = await read(Facts, "facts");
    const [first] = all.sources;
    const one = await read(Facts, "facts", "--source", first?.id ?? "");
    expect(one.facts).toEqual(all.facts.filter(({ source }) => source === first?.id));
    expect(one.sources).toEqual([first]);
  });
});

describe("sanad questions", () => {
  it("gives questions with the fields the contract names, in Arabic unless told", async () => {
    const { questions } = await read(Questions, "questions");
    expect(questions.length).toBeGreaterThan(0);
    expect(new Set(questions.map(({ lang }) => lang))).toEqual(new Set(["ar"]));
  });

  it("proves only options that are shown, and never the key", async () => {
    const { questions } = await read(Questions, "questions", "--kind", "single-choice", "--lang", "en");
    for (const { options, key, proof } of questions) {
      const wrong = options.map(({ id }) => id).filter((id) => id !== key);
      expect(proof.map(({ option }) => option).sort()).toEqual(wrong.sort());
    }
  });

  it("gives the same bytes for the same arguments, and others for another seed", async () => {
    const first = await sanad("questions", "--seed", "3");
    expect(await runSanad(["questions", "--seed", "3"], "content")).toEqual(first);
    expect((await sanad("questions", "--seed", "4")).stdout).not.toBe(first.stdout);
  });

  it("asks the same questions in both languages", async () => {
    const [ar, en] = await Promise.all([
      read(Questions, "questions", "--lang", "ar"),
      read(Questions, "questions", "--lang", "en"),
    ]);
    expect(ar.questions.map(({ id }) => id)).toEqual(en.questions.map(({ id }) => id));
  });

  it("composes a set from what the set draws on", async () => {
    const [name = ""] = readdirSync("content/sets");
    const slug = name.replace(".json", "");
    const all = await read(Questions, "questions", "--set", slug);
    const some = await read(Questions, "questions", "--set", slug, "--count", "3");
    const ids = all.questions.map(({ id }) => id);
    expect(some.questions).toHaveLength(3);
    expect(some.questions.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it("gives as many as asked for, or all there are", async () => {
    const { questions } = await read(Questions, "questions", "--kind", "true-false");
    expect((await read(Questions, "questions", "--kind", "true-false", "--count", "5")).questions).toHaveLength(5);
    const many = await read(Questions, "questions", "--kind", "true-false", "--count", "100000");
    expect(many.questions).toHaveLength(questions.length);
  });
});

withDocuments("sanad verify", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sanad-verify-"));
    cpSync(documents, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const someDocument = () => join(folder, readdirSync(folder).find((name) => name.endsWith(".txt")) ?? "");

  it("finds every reference of the corpus in the documents", async () => {
    const { exitCode, stdout } = await sanad("verify", "--sources", documents);
    expect({ exitCode, problems: JSON.parse(stdout ?? "{}").problems }).toEqual({ exitCode: 0, problems: [] });
  });

  it("exits with 1 and names the document when a single letter of it was changed", async () => {
    const file = someDocument();
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text.slice(0, 200)}X${text.slice(201)}`);
    const { exitCode, stdout } = await sanad("verify", "--sources", folder);
    expect(exitCode).toBe(1);
    expect(file).toContain(JSON.parse(stdout ?? "{}").problems[0].source);
  });

  it("refuses a document that is not UTF-8 text, by its name", async () => {
    const file = someDocument();
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00]));
    expect(await sanad("verify", "--sources", folder)).toEqual({
      exitCode: 2,
      stderr: `sanad: verify: ${file} is not UTF-8 text`,
    });
  });

  it("reports a document that is missing", async () => {
    rmSync(someDocument());
    expect((await sanad("verify", "--sources", folder)).exitCode).toBe(1);
  });
});

describe("usage", () => {
  it.each([
    [[], "a verb is missing"],
    [["improve", "FILE"], "there is no verb improve"],
    [["facts", "--colour", "red"], "unknown option '--colour'"],
    [["facts", "more"], "unexpected argument 'more'"],
    [["facts", "--source", "none"], "--source none is not known, use one of "],
    [["questions", "--set", "none"], "--set none is not known, use one of "],
    [["questions", "--kind", "none"], "--kind none is not known, use one of "],
    [["questions", "--lang", "fr"], "--lang fr is not known, use one of ar, en"],
    [["questions", "--seed", "x"], "--seed x is not a whole number"],
    [["questions", "--count", "0"], "--count 0 is not a whole number from 1"],
    [["verify"], "--sources DIR is missing"],
    [["verify", "--sources", "no-such-folder"], "no-such-folder is not a folder"],
  ])("refuses %j in one line on stderr, with exit 2 and nothing on stdout", async (args, reason) => {
    const { exitCode, stdout, stderr } = await sanad(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: undefined });
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain("\n");
  });

  it.each([["--help"], ["facts", "--help"], ["questions", "--help"], ["verify", "--help"]])(
    "helps with %s on stderr",
    async (...args) => {
      const { exitCode, stdout, stderr } = await sanad(...args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: undefined });
      expect(stderr).toContain("sanad ");
    },
  );

  it("names the file and the line of content that cannot be read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sanad-content-"));
    cpSync("content", folder, { recursive: true });
    writeFileSync(join(folder, "units.json"), "[\n  {\n");
    const { exitCode, stderr } = await runSanad(["facts"], folder);
    rmSync(folder, { recursive: true });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/units\.json: It is not JSON: line 3/);
  });
});

describe("the command", () => {
  const command = (...args: string[]) =>
    promisify(execFile)("npm", ["run", "-s", "sanad", "--", ...args], { maxBuffer: 1 << 26 });

  it("prints JSON and nothing else on stdout", async () => {
    const { stdout } = await command("questions", "--lang", "en", "--count", "2");
    expect(Questions.parse(JSON.parse(stdout)).questions).toHaveLength(2);
  });

  it("exits with 2 on bad usage", async () => {
    await expect(command("facts", "--colour", "red")).rejects.toMatchObject({ code: 2, stdout: "" });
  });
});
