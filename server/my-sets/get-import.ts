import "server-only";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import type { ImportedFile, ImportNote } from "@/domain/sets/imported-file";
import type { WritingFault } from "@/domain/sets/writing-fault";
import type { Context } from "../context";
import { notFound, type Refusal } from "../refusal";
import { findingsOf, type QuestionFinding } from "./checks/lint-set";
import { ownSet } from "./own-set";

/** A question that was read from a file, as it stands in the set now. */
export type ReadQuestion = {
  place: string;
  stem: string;
  lang: Language;
  kind: string;
  notes: readonly ImportNote[];
  faults: WritingFault[];
  findings: QuestionFinding[];
};

export type ImportView = Pick<ImportedFile, "name" | "skipped" | "moreSkipped"> & { questions: ReadQuestion[] };

/** What was read of the file that the teacher's own set was made of, what was left out, and what the checks say of each. */
export async function getImport({
  ctx,
  setId,
  lang,
}: {
  ctx: Context;
  setId: string;
  lang: Language;
}): Promise<Result<ImportView, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  const { imported } = set.value.draft;
  if (!imported) return err(notFound);
  const { byPlace } = findingsOf(set.value, lang);
  const questions = set.value.questions.flatMap(({ place, body, faults }): ReadQuestion[] => {
    if (body.origin !== "written") return [];
    const { kind, words } = body.written;
    const worded = words.ar.stem ? "ar" : "en";
    const about = { place, kind, lang: worded, stem: words[worded].stem } as const;
    return [{ ...about, notes: imported.notes[place] ?? [], faults, findings: byPlace.get(place) ?? [] }];
  });
  const { name, skipped, moreSkipped } = imported;
  return ok({ name, skipped, moreSkipped, questions });
}
