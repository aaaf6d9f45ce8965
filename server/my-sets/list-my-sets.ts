import "server-only";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { SetDraft } from "@/domain/sets/set-draft";
import type { Context } from "../context";
import { listTeacherSets, type SetAccess } from "../db/sets/teacher-sets";
import { notFound, type Refusal } from "../refusal";
import { titleIn } from "./set-title";

/** One of a teacher's own sets in their list. `version`: null: nothing was published yet. */
export type MySet = {
  id: string;
  slug: string;
  /** Empty where it has none yet. */
  title: string;
  access: SetAccess;
  questionCount: number;
  languages: Language[];
  changedAt: Date;
  version: number | null;
};

/** The signed-in teacher's own sets, the one changed last first. */
export async function listMySets({ ctx, lang }: { ctx: Context; lang: Language }): Promise<Result<MySet[], Refusal>> {
  if (!ctx.user) return err(notFound);
  const rows = await listTeacherSets(ctx.db, ctx.user.id);
  return ok(
    rows.map(({ id, slug, access, changedAt, version, questionCount, draft: stored }) => {
      const { title, languages } = SetDraft.parse(stored);
      return {
        ...{ id, slug, access, changedAt, version, questionCount, languages },
        title: titleIn(title, lang),
      };
    }),
  );
}
