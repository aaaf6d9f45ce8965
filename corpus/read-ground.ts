import { join } from "node:path";
import { z } from "zod";
import type { Ledger } from "@/domain/facts/ledger";
import { type Ground, makeGround } from "@/domain/item-rules/ground";
import { CueFile } from "@/domain/item-rules/reading/cue-book";
import { err, ok, type Result } from "@/domain/result";
import { readJson } from "./read-json";

/** The shape of the file of shingles: hashes with a space between them. */
export const ShingleFile = z.strictObject({ shingles: z.string() });

/** What the rules hold questions against: the ledger, and what `recognition/` in the content folder adds. */
export async function readGround(contentFolder: string, ledger: Ledger): Promise<Result<Ground, string>> {
  const cues = await readShape(contentFolder, "recognition/cues.json", CueFile);
  if (!cues.ok) return cues;
  const shingles = await readShape(contentFolder, "recognition/shingles.json", ShingleFile);
  if (!shingles.ok) return shingles;
  return ok(makeGround(ledger, { cues: cues.value, shingles: shingles.value.shingles.split(" ") }));
}

async function readShape<Shape>(folder: string, file: string, shape: z.ZodType<Shape>): Promise<Result<Shape, string>> {
  const path = join(folder, file);
  const read = await readJson(path).catch(() => undefined);
  if (!read) return err(`${path} is missing`);
  if (!read.ok) return err(`${path}: ${read.error}`);
  const parsed = shape.safeParse(read.value.json);
  return parsed.success
    ? ok(parsed.data)
    : err(`${path}: ${parsed.error.issues[0]?.message ?? "it has another shape"}`);
}
