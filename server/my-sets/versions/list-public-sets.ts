import "server-only";
import type { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../../context";
import { listPublicVersions } from "../../db/sets/teacher-set-versions";
import type { Refusal } from "../../refusal";

/** A teacher's set that is listed for everyone. Nothing of who made it. */
export type PublicSet = { slug: string; title: string; questionCount: number; sensitive: boolean; publishedAt: Date };

/** Most sets that are listed. */
const listedMax = 100;

/** The sets that teachers made public, the one published last first. */
export async function listPublicSets({
  ctx,
  lang,
}: {
  ctx: Pick<Context, "db">;
  lang: Language;
}): Promise<Result<PublicSet[], Refusal>> {
  const rows = await listPublicVersions(ctx.db, listedMax);
  return ok(
    rows.map(({ definition, publishedAt }) => {
      const { slug, title, count, sensitive = false } = QuizSet.parse(definition);
      return { slug, title: title[lang], questionCount: count, sensitive, publishedAt };
    }),
  );
}
