import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

// Each probe lies at the path it pretends to have, below refused/ or allowed/. A refused one begins with a comment that
// says what the linter must tell its author.
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile());

const Report = z.object({
  diagnostics: z.array(z.object({ message: z.unknown(), location: z.object({ path: z.unknown() }) })),
});

/** What the linter says of each file, when the probes of `folder` are the whole project. */
async function lint(folder: string): Promise<(file: string) => string[]> {
  const project = mkdtempSync(join(tmpdir(), "sanad-probes-"));
  try {
    for (const name of ["biome.json", "package.json", "lint/plugins"])
      cpSync(name, join(project, name), { recursive: true });
    cpSync(folder, project, { recursive: true });
    const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
    const { stdout } = await promisify(execFile)(process.execPath, [biome, ...lintAll], {
      cwd: project,
      maxBuffer: 1 << 26,
    })
      // It exits with 1 when it has something to say.
      .catch((error: { stdout: string }) => error);
    const { diagnostics } = Report.parse(JSON.parse(stdout));
    return (file) =>
      diagnostics
        .filter(({ location }) => JSON.stringify(location).includes(`"${file}"`))
        .map((one) => JSON.stringify(one));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
const lintAll = ["lint", "--reporter=json", "--max-diagnostics=none", "."];

let saidOf: (file: string) => string[];

describe("what the linter must refuse", () => {
  const folder = "lint/probes/refused";
  beforeAll(async () => {
    saidOf = await lint(folder);
  });

  it.each(filesOf(folder))("refuses %s and says why", (file) => {
    const reason = /^\/\/ refused: (.+)$/m.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? "no reason given";
    expect(saidOf(file).join("\n")).toContain(reason);
  });
});

describe("what the linter must let pass", () => {
  const folder = "lint/probes/allowed";
  beforeAll(async () => {
    saidOf = await lint(folder);
  });

  it.each(filesOf(folder))("lets %s pass", (file) => {
    expect(saidOf(file)).toEqual([]);
  });
});
