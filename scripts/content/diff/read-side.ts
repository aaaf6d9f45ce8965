import { execFile } from "node:child_process";
import { access, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { readCorpus } from "@/corpus/read-corpus";
import type { Ledger } from "@/domain/facts/ledger";
import { err, ok, type Result } from "@/domain/result";

const run = promisify(execFile);

/** The content of a folder or of a git revision. Refuses with one line a problem. */
export async function readSide(name: string): Promise<Result<Ledger, string[]>> {
  const isFolder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return readFolder(await contentIn(name), name);
  const folder = await mkdtemp(path.join(tmpdir(), "sanad-content-"));
  try {
    // After `--` git would take a revision for a path; a name that begins with a dash is none.
    if (name.startsWith("-")) return err([`«${name}» is neither a folder nor a git revision.`]);
    const archive = path.join(folder, "content.tar");
    await run("git", ["archive", "--output", archive, name, "content"]);
    await run("tar", ["-xf", archive, "-C", folder]);
    return await readFolder(path.join(folder, "content"), name);
  } catch {
    return err([`«${name}» is neither a folder nor a git revision.`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** A whole checkout may be named too. */
async function contentIn(folder: string): Promise<string> {
  return (await exists(path.join(folder, "sources"))) ? folder : path.join(folder, "content");
}

async function readFolder(folder: string, name: string): Promise<Result<Ledger, string[]>> {
  // Content from before questions could be withdrawn.
  const withdrawals = path.join(folder, "withdrawals.json");
  if (folder.startsWith(tmpdir()) && !(await exists(withdrawals))) await writeFile(withdrawals, "[]\n");
  const corpus = await readCorpus(folder);
  if (corpus.ok) return ok(corpus.value.ledger);
  return err(corpus.error.map(({ file, at, message }) => `${name}: ${file}${at ? ` ${at}` : ""}: ${message}`));
}
