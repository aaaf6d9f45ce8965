import "server-only";
import { type Language, languages } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { notFound, type Refusal } from "../refusal";
import { findVersion } from "./find-version";
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
export type SetDetails = Omit<SetSummary, "sources"> & {
  sources: SourceDetails[];
  /** The languages it can be taken in. */
  languages: readonly Language[];
  /** A teacher put it together. */
  isTeachers: boolean;
};

/** One set with the documents behind it. */
export async function getSet({
  ctx,
  ...input
}: {
  ctx: Pick<Context, "now" | "db" | "user">;
  slug: string;
  lang: Language;
}): Promise<Result<SetDetails, Refusal>> {
  const version = await findVersion(ctx, input.slug);
  if (!version) return err(notFound);
  const summary = summaryOf(version, input.lang, ctx.now);
  if (!summary.ok) return summary;
  return ok({
    ...summary.value,
    sources: detailsOf(summary.value.sources, input.lang),
    languages: version.pinned?.languages ?? languages,
    isTeachers: version.pinned !== undefined,
  });
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
