import "server-only";
import { z } from "zod";
import { Language } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { corpus, type SetVersion } from "../corpus";
import type { Refusal } from "../refusal";
import { drawQuestions, questionsMax } from "./draw-questions";

/** A set as lists show it. `sources`: the ids of the documents its questions rest on. */
export type SetSummary = {
  slug: string;
  title: string;
  description: string;
  questionCount: number;
  kinds: string[];
  sources: string[];
  /** Speaks of war in a way that a teacher should know of beforehand. */
  sensitive: boolean;
};

/** What `GET /sets` takes. */
export const SetsQuery = z.object({ lang: Language.default("ar") });

/** The seed that describes a set: the one a reader gets without asking for another. */
export const plainSeed = 1;

/** Every set of the content, in the order of their files. */
export async function listSets({
  ctx,
  lang,
}: {
  ctx: Pick<Context, "now">;
  lang: Language;
}): Promise<Result<SetSummary[], Refusal>> {
  const summaries: SetSummary[] = [];
  for (const version of corpus().versions.values()) {
    const summary = summaryOf(version, lang, ctx.now);
    if (!summary.ok) return summary;
    summaries.push(summary.value);
  }
  return ok(summaries);
}

/** A set's summary, from the questions it can really ask. */
export function summaryOf(version: SetVersion, lang: Language, now: Date): Result<SetSummary, Refusal> {
  const { slug, title, description, count, sensitive } = version.set;
  const drawn = drawQuestions({ version, lang, seed: plainSeed, count: questionsMax, now });
  if (!drawn.ok) return drawn;
  const sources = drawn.value.flatMap((item) => item.references.map((reference) => reference.source));
  return ok({
    slug,
    title: title[lang],
    description: description[lang],
    questionCount: Math.min(count, drawn.value.length),
    kinds: [...new Set(drawn.value.map((item) => item.kind))].sort(),
    sources: [...new Set(sources)].sort(),
    sensitive: sensitive ?? false,
  });
}
