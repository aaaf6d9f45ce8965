import "server-only";
import type { Language } from "@/domain/language";
import { SetDraft } from "@/domain/sets/set-draft";
import type { Context } from "../../context";
import { listTeacherSets } from "../../db/sets/teacher-sets";
import { titleIn } from "../../my-sets/set-title";
import { sourceOf } from "../document-in";

/** A set that draws on a document. */
export type SetOfDocument = { id: string; title: string };

/** The signed-in teacher's sets that draw on a document of theirs, the one changed last first. */
export async function setsOfDocument(ctx: Context, documentId: string, lang: Language): Promise<SetOfDocument[]> {
  if (!ctx.user) return [];
  const rows = await listTeacherSets(ctx.db, ctx.user.id);
  return rows.flatMap(({ id, draft }) => {
    const { choice, title } = SetDraft.parse(draft);
    return choice.sources.includes(sourceOf(documentId)) ? [{ id, title: titleIn(title, lang) }] : [];
  });
}
