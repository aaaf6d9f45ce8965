import "server-only";
import type { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { err, ok, type Result } from "@/domain/result";
import type { AnyItem } from "@/questions/registry";
import { guardedItems } from "../../assignments/guarded-items";
import type { Context } from "../../context";
import { findVersionByHash, listVersions } from "../../db/teacher-set-versions";
import { notFound, type Refusal } from "../../refusal";
import { pinnedBy } from "../../sets/find-version";
import { ownSet } from "../own-set";

/** A version with its questions and their keys, ready to be taken elsewhere. */
export type Deck = {
  slug: string;
  number: number;
  title: Record<Language, string>;
  /** In which it has questions of its own. */
  languages: Language[];
  /** In the order of the set. */
  items: Record<Language, AnyItem[]>;
  /** How many were left out, since another teacher's open exam asks them. */
  heldBack: number;
};

/** A version of the teacher's own set, the newest without a number. Another teacher's is the same refusal as none. */
export async function readVersion({
  ctx,
  setId,
  number,
}: {
  ctx: Context;
  setId: string;
  number?: number;
}): Promise<Result<Deck, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  const versions = await listVersions(ctx.db, setId);
  const wanted = number === undefined ? versions[0] : versions.find((version) => version.number === number);
  const row = wanted && (await findVersionByHash(ctx.db, wanted.hash));
  if (!row) return err(notFound);
  const { slug, title } = QuizSet.parse(row.definition);
  const { items, languages } = await pinnedBy(ctx.db, row.hash);
  const guard = await guardedItems(ctx, { exceptOwner: ctx.user?.id });
  const isFree = (item: AnyItem) => guard.holdOn(item) === undefined;
  const free = { ar: items.ar.filter(isFree), en: items.en.filter(isFree) };
  return ok({ slug, number: wanted.number, title, languages, items: free, heldBack: items.ar.length - free.ar.length });
}
