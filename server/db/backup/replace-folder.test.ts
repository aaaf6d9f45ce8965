import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clearDraft, replaceFolder, settleReplacement } from "./replace-folder";

let data: string;
let folder: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "sanad-replace-"));
  folder = join(data, "pglite");
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const make = (path: string, says: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "says"), says);
};
const secret = () => join(data, "auth-secret");
const state = () => [
  existsSync(folder) ? readFileSync(join(folder, "says"), "utf8") : "none",
  existsSync(secret()) ? readFileSync(secret(), "utf8").trim() : "none",
];

/** What is on the disk after each step of a replacement, as a kill at that moment would leave it. */
const steps = [
  () => make(`${folder}.draft`, "new"),
  () => renameSync(`${folder}.draft`, `${folder}.restored`),
  () => writeFileSync(`${secret()}.restored`, "new"),
  () => renameSync(folder, `${folder}.replaced`),
  () => renameSync(`${folder}.restored`, folder),
  () => renameSync(`${secret()}.restored`, secret()),
  () => rmSync(`${folder}.replaced`, { recursive: true }),
];

describe("replacing the database's folder", () => {
  it("puts the new one, with its secret, in the old one's place and leaves nothing else", () => {
    make(folder, "old");
    writeFileSync(secret(), "old");
    make(clearDraft(folder), "new");
    replaceFolder(folder, "new");
    expect(state()).toEqual(["new", "new"]);
    expect(readdirSync(data).sort()).toEqual(["auth-secret", "pglite"]);
  });

  it("leaves the secret alone where the backup has none", () => {
    writeFileSync(secret(), "old");
    make(clearDraft(folder), "new");
    replaceFolder(folder, null);
    expect(state()).toEqual(["new", "old"]);
  });

  it.each(steps.map((_, at) => at + 1))(
    "is the old or the new, each with its secret, when killed after step %i",
    (done) => {
      make(folder, "old");
      writeFileSync(secret(), "old");
      for (const step of steps.slice(0, done)) step();
      settleReplacement(folder);
      expect(state()).toEqual(done < 4 ? ["old", "old"] : ["new", "new"]);
      make(clearDraft(folder), "newer");
      settleReplacement(folder);
      expect(state()).toEqual(done < 4 ? ["old", "old"] : ["new", "new"]);
      replaceFolder(folder, "newer");
      expect(state()).toEqual(["newer", "newer"]);
    },
  );
});
