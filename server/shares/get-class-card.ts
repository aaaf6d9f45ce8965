import "server-only";
import { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { type ClassCardRow, findClassCard } from "../db/classes/class-cards";
import { randomIdPattern } from "../guest-cookie";
import { bodyOf } from "../items/stored-item";
import { notFound, type Refusal } from "../refusal";
import { isAboutDeaths } from "../sets/is-about-deaths";
import { type CitedSources, citedSources } from "./cited-sources";
import { type ShareLinks, shareLinks, versionedBy } from "./share-links";

/** Fewer learners than this would make a sum a person. */
export const classCardLearnersMin = 5;

/** A class's result that its teacher made public: sums only. No question, no answer, no learner, no class code. */
export type SharedClass = ShareLinks &
  Omit<CitedSources, "markYears"> & {
    kind: "class";
    /** What the teacher typed for the card. */
    name?: string;
    lang: Language;
    set: string;
    setTitle: string;
    /** The set speaks of war, which is not to be decorated. */
    sensitive: boolean;
    /** The set is about deaths, which are not for points: its card tells no score. */
    aboutDeaths: boolean;
    /** Learners who finished, five or more. */
    learners: number;
    /** By question, in order: the share of them whose answer earned full credit, 0 to 1. */
    facilities: number[];
    /** Mean of the facilities, 0 to 1. */
    meanShare: number;
    /** With these, a visitor gets the same questions; null while the class still sits them as an exam. */
    questions: { seed: number; count: number } | null;
    /** When the sums were last graded again; null: never. */
    correctedAt: Date | null;
    createdAt: Date;
  };

/** A class's card, for anyone who has its address. Under five learners there is none. */
export async function getClassCard({
  ctx,
  shareId,
}: {
  ctx: Pick<Context, "db" | "now">;
  shareId: string;
}): Promise<Result<SharedClass, Refusal>> {
  const row = randomIdPattern.test(shareId) ? await findClassCard(ctx.db, shareId) : null;
  if (!row?.items || row.learners < classCardLearnersMin) return err(notFound);
  return ok(readable(row, row.items, ctx.now));
}

function readable(row: ClassCardRow, items: NonNullable<ClassCardRow["items"]>, now: Date): SharedClass {
  const lang = Language.catch("ar").parse(row.lang);
  const set = QuizSet.parse(row.definition);
  const facilities = items.map(({ facility }) => facility);
  const { sources, years } = citedSources(items.map(bodyOf), lang);
  return {
    ...shareLinks(versionedBy(row, row)),
    kind: "class",
    ...(row.name === null ? {} : { name: row.name }),
    lang,
    set: row.slug,
    setTitle: set.title[lang],
    sensitive: set.sensitive ?? false,
    aboutDeaths: isAboutDeaths(set),
    learners: row.learners,
    facilities,
    meanShare: facilities.reduce((sum, facility) => sum + facility, 0) / Math.max(facilities.length, 1),
    questions: row.mode === "exam" && now < row.closesAt ? null : { seed: row.seed, count: row.count },
    sources,
    years,
    correctedAt: row.correctedAt,
    createdAt: row.createdAt,
  };
}
