import "server-only";
import { proseSentences, sentenceAt } from "@/domain/documents/mending/prose-sentences";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { type DocumentRow, findDocument } from "../db/sets/documents";
import { documentIn, sourceOf } from "../documents/document-in";
import { readMax } from "../documents/read-document";

/** Where a question stands in its teacher's document: its sentence, and the one before it where there is one. */
export type InText = { title: string; before: string | null; sentence: string };

type Text = Pick<DocumentRow, "title"> & { raw: string; published: string };

/** The texts of the teacher's documents that questions were made of, by source. */
export async function textsOf(ctx: Context, items: readonly AnyItem[]): Promise<ReadonlyMap<string, Text>> {
  const ids = new Set(items.flatMap(({ scope }) => documentIn(scope.source) ?? []));
  const { user } = ctx;
  if (!user) return new Map();
  const rows = await Promise.all([...ids].map((id) => findDocument(ctx.db, id, user.id)));
  return new Map(
    rows.flatMap((row) => {
      if (!row) return [];
      const { id, title, text, publishedOn } = row;
      return [[sourceOf(id), { title, raw: text.slice(0, readMax), published: publishedOn }] as const];
    }),
  );
}

/** Where a question stands; null for one that is of no document of its teacher's. */
export function inText(texts: ReadonlyMap<string, Text>, { scope, references }: AnyItem): InText | null {
  const text = texts.get(scope.source ?? "");
  const [first] = references;
  if (!text || !first) return null;
  const prose = proseSentences(text);
  const at = sentenceAt(text, first.start);
  const worded = (place: number): string | null => {
    const sentence = prose[place];
    return sentence ? text.raw.slice(sentence.start, sentence.end).trim() : null;
  };
  const own = worded(at) ?? text.raw.slice(first.start, first.end).trim();
  return { title: text.title, before: worded(at - 1), sentence: own };
}
