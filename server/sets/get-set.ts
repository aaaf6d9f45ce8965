import "server-only";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { notFound, type Refusal } from "../refusal";
import { type SetSummary, summaryOf } from "./list-sets";

/** A document behind a set. `publisher`: null where the document names none · `published`: a day, month or year. */
export type SourceDetails = {
  id: string;
  title: string;
  publisher: string | null;
  published: string;
  /** Why the date is believed, when the document does not state it. */
  inferredBecause?: string;
};
export type SetDetails = Omit<SetSummary, "sources"> & { sources: SourceDetails[] };

/** One set with the documents behind it. */
export async function getSet(input: {
  ctx: Pick<Context, "now">;
  slug: string;
  lang: Language;
}): Promise<Result<SetDetails, Refusal>> {
  const version = corpus().versions.get(input.slug);
  if (!version) return err(notFound);
  const summary = summaryOf(version, input.lang, input.ctx.now);
  if (!summary.ok) return summary;
  return ok({ ...summary.value, sources: detailsOf(summary.value.sources, input.lang) });
}

/** The documents of these ids, in the order of their dates. */
export function detailsOf(ids: readonly string[], lang: Language): SourceDetails[] {
  return corpus()
    .ledger.sources.filter((source) => ids.includes(source.id))
    .sort((a, b) => (a.published.on < b.published.on ? -1 : 1))
    .map(({ id, title, publisher, published }) => ({
      id,
      title: title[lang],
      publisher: publisher?.[lang] ?? null,
      published: published.on,
      ...(published.stated || !published.reason ? {} : { inferredBecause: published.reason[lang] }),
    }));
}
