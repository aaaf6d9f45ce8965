import "server-only";
import type { Language } from "@/domain/language";
import type { OfferedSet } from "@/domain/progress/next-set";
import { ok, type Result } from "@/domain/result";
import { corpus, type SetVersion } from "../corpus";
import type { Refusal } from "../refusal";
import { drawQuestions, questionsMax } from "../sets/draw-questions";
import { plainSeed } from "../sets/list-sets";

/** The sets that may be offered to a learner, with what each asks about. None that a teacher should know of beforehand. */
export function offeredSets(lang: Language, now: Date): Result<OfferedSet[], Refusal> {
  const offered: OfferedSet[] = [];
  for (const version of corpus().versions.values()) {
    if (version.set.sensitive) continue;
    const asks = topicsAsked(version, lang, now);
    if (!asks.ok) return asks;
    if (Object.keys(asks.value).length > 0) offered.push({ slug: version.set.slug, asks: asks.value });
  }
  return ok(offered);
}

function topicsAsked(version: SetVersion, lang: Language, now: Date): Result<Record<string, number>, Refusal> {
  const drawn = drawQuestions({ version, lang, seed: plainSeed, count: questionsMax, now });
  if (!drawn.ok) return drawn;
  const asks: Record<string, number> = Object.create(null);
  for (const { topic } of drawn.value) asks[topic] = (asks[topic] ?? 0) + 1;
  return ok(asks);
}
