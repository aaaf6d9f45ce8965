import "server-only";
import { type Language, languages } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { corpus, type Pinned, type SetVersion } from "../corpus";
import type { Db } from "../db/client";
import { findNewestVersion, findVersionByHash, listPinned } from "../db/sets/teacher-set-versions";
import { onForgotten } from "../documents/forget-document";
import { bodyOf } from "../items/stored-item";

/** What tells a teacher's set from one of the content in an address. */
export const teacherSlug = /^t-[0-9a-f]{32}$/;

/**
 * The version that an attempt or assignment made now takes: of a set of the content, or of a teacher's set that the
 * caller may find. Someone else's private set is the same as none.
 */
export async function findVersion(
  { db, user }: Pick<Context, "db" | "user">,
  slug: string,
): Promise<SetVersion | undefined> {
  if (!teacherSlug.test(slug)) return corpus().versions.get(slug);
  const row = await findNewestVersion(db, slug);
  if (!row || (row.access === "private" && row.ownerId !== user?.id)) return undefined;
  return { set: QuizSet.parse(row.definition), hash: row.hash, pinned: await pinnedBy(db, row.hash) };
}

/** The version that an earlier attempt took, where its set still stands in the content or names its questions. */
export async function versionTaken(
  db: Db,
  { slug, setHash }: { slug: string; setHash: string },
): Promise<SetVersion | undefined> {
  if (!teacherSlug.test(slug)) return corpus().versions.get(slug);
  const row = await findVersionByHash(db, setHash);
  return row ? { set: QuizSet.parse(row.definition), hash: setHash, pinned: await pinnedBy(db, setHash) } : undefined;
}

/** Versions whose questions stay in memory: they never change. */
const keptMax = 30;
const kept = new Map<string, Pinned>();
onForgotten(() => kept.clear());

/** The questions of a teacher's version. */
export async function pinnedBy(db: Db, hash: string): Promise<Pinned> {
  const known = kept.get(hash);
  const pinned = known ?? (await readPinned(db, hash));
  kept.delete(hash);
  kept.set(hash, pinned);
  const oldest = kept.keys().next().value;
  if (kept.size > keptMax && oldest !== undefined) kept.delete(oldest);
  return pinned;
}

async function readPinned(db: Db, hash: string): Promise<Pinned> {
  const rows = await listPinned(db, hash);
  const inLanguage = (lang: Language): AnyItem[] => rows.filter((row) => row.lang === lang).map(bodyOf);
  const own = { ar: inLanguage("ar"), en: inLanguage("en") };
  const has = languages.filter((lang) => own[lang].length > 0);
  const other = (lang: Language) => (own[lang].length > 0 ? own[lang] : own[has[0] ?? lang]);
  return { items: { ar: other("ar"), en: other("en") }, languages: has };
}

/** The language in which a version is taken by who reads in `lang`. */
export const languageFor = ({ pinned }: SetVersion, lang: Language): Language =>
  pinned && !pinned.languages.includes(lang) ? (pinned.languages[0] ?? lang) : lang;
