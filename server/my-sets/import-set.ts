import "server-only";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { type ImportedFile, type SkippedQuestion, skippedMax } from "@/domain/sets/imported-file";
import { draftQuestionsMax, type SetDraft, usualChoice } from "@/domain/sets/set-draft";
import type { ImportedQuestion, ImportRefusal } from "@/imports/import-report";
import { importMax, readImport } from "@/imports/read-import";
import type { Context } from "../context";
import type { FormFile } from "../http/form-file";
import { notFound, type Refusal } from "../refusal";
import { newSlug, storeSet } from "./create-set";
import { rowOf } from "./set-body";
import { newPlace } from "./steps/draw-places";

/** Why no set was made of a file. encoding: it is no UTF-8 · none: there was no file. */
export type NotImported = ImportRefusal["reason"] | "encoding" | "none";

type Import = { ctx: Context; file: FormFile | undefined };

/** Makes a set of the signed-in teacher's of a file of questions, each a question of the teacher's own. */
export async function importSet({
  ctx,
  file,
}: Import): Promise<Result<{ id: string } | { refused: NotImported }, Refusal>> {
  if (!ctx.user) return err(notFound);
  if (!file) return ok({ refused: "none" });
  if (file.bytes.length > importMax) return ok({ refused: "too-large" });
  const text = decoded(file.bytes);
  if (text === undefined) return ok({ refused: "encoding" });
  const report = readImport(text);
  if (!report.ok) return ok({ refused: report.error.reason });
  const { read, skipped } = report.value;
  const kept = read.slice(0, draftQuestionsMax);
  const over = read.slice(draftQuestionsMax).map(overfull);
  const placed = kept.map(({ written, notes }) => {
    const row = rowOf({ origin: "written", id: ctx.newId(), written });
    return { row, notes, place: newPlace(ctx.newId, row.hash) };
  });
  const left = [...skipped, ...over];
  const imported: ImportedFile = {
    name: file.name.slice(0, 80),
    skipped: left.slice(0, skippedMax),
    moreSkipped: Math.max(0, left.length - skippedMax),
    notes: Object.fromEntries(placed.flatMap(({ notes, place }) => (notes.length ? [[place.place, [...notes]]] : []))),
  };
  const draft: SetDraft = {
    title: { ar: "", en: "" },
    languages: [mostOf(kept)],
    choice: { ...usualChoice, count: Math.max(1, kept.length) },
    places: placed.map(({ place }) => place),
    imported,
  };
  return storeSet(ctx, newSlug(), { draft, rows: placed.map(({ row }) => row) });
}

/** UTF-8, and nothing else: what is guessed wrongly would be kept as nonsense. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

const stemOf = ({ written: { words } }: ImportedQuestion) => words.ar.stem || words.en.stem;
const overfull = (question: ImportedQuestion): SkippedQuestion => ({
  line: question.line,
  title: stemOf(question).slice(0, 80),
  reason: "full",
});

/** The language that most questions are in. */
function mostOf(questions: readonly ImportedQuestion[]): Language {
  const english = questions.filter(({ written }) => written.words.ar.stem === "").length;
  return english * 2 > questions.length ? "en" : "ar";
}
