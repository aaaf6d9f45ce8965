import "server-only";
import { proseSentences, sentenceAt } from "@/domain/documents/mending/prose-sentences";
import { changedParts, saysMore } from "@/domain/documents/mending/says-more";
import { keyTexts } from "@/domain/quizzes/cues";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { type DocumentRow, findDocument } from "../db/sets/documents";
import { documentIn, sourceOf } from "../documents/document-in";
import { readMax } from "../documents/read-document";

/**
 * Where a question stands in its teacher's document: its sentence, and the one before it where there is one. `beside`: what
 * of both is read beside the question, where that does not show it already, in parts.
 */
export type InText = { title: string; before: string | null; sentence: string; beside: BesidePart[] | null };
/** `isChanged`: the question says otherwise. */
type BesidePart = { text: string; isChanged: boolean };

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
export function inText(texts: ReadonlyMap<string, Text>, item: AnyItem): InText | null {
  const { scope, references } = item;
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
  const before = worded(at - 1);
  return { title: text.title, before, sentence: own, beside: besideOf(item, { before, sentence: own }) };
}

/** Who spoke may be named in the sentence before alone. */
function besideOf(item: AnyItem, { before, sentence }: Pick<InText, "before" | "sentence">): BesidePart[] | null {
  const whole = (text: string) => [{ text, isChanged: false }];
  const keys = keyTexts(item);
  const namesKey = keys.some((key) => sentence.includes(key));
  if (item.kind === "who-said-it" && !namesKey) return whole(before === null ? sentence : `${before} ${sentence}`);
  const isFalse = item.kind === "true-false" && item.key === "false";
  if (isFalse) return changedParts(sentence, item.stem);
  return saysMore(sentence, [item.stem, ...keys].join(" ")) ? whole(sentence) : null;
}
