import "server-only";
import { toldSpeaker } from "@/domain/documents/document-words.ar";
import { type BesidePart, besideQuestion, markedStatement } from "@/domain/documents/mending/beside-question";
import { proseSentences, sentenceAt } from "@/domain/documents/mending/prose-sentences";
import { keyTexts } from "@/domain/quizzes/cues";
import { contentWords } from "@/domain/text/content-words";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { type DocumentRow, findDocument } from "../db/sets/documents";
import { documentIn, sourceOf } from "../documents/document-in";
import { readMax } from "../documents/read-document";

/**
 * Where a question stands in its teacher's document: the sentence that it is asked of, in parts with its answer apart, and
 * the one before it where there is one. `beside`: what of both is read beside the question, where that does not show it
 * already · `stated`: a false statement with what it has otherwise apart.
 */
export type InText = {
  title: string;
  before: string | null;
  sentence: BesidePart[];
  beside: BesidePart[] | null;
  stated: BesidePart[] | null;
};

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
  const shown = shownIn(item);
  const at = askedAt(text, first, shown);
  const worded = (place: number): string | null => {
    const sentence = proseSentences(text)[place];
    return sentence ? text.raw.slice(sentence.start, sentence.end).replace(/\s+/gu, " ").trim() : null;
  };
  const sentence = worded(at) ?? text.raw.slice(first.start, first.end).trim();
  const before = worded(at - 1);
  const isFalse = item.kind === "true-false" && item.key === "false";
  return {
    ...{ title: text.title, before, sentence: withKey(sentence, keyTexts(item)) },
    beside: besideOf(item, { before, sentence }),
    stated: isFalse ? markedStatement(shown.own, sentence) : null,
  };
}

/** The sentence that a question is asked of: its place in the prose of its document, from 0; -1 where none is. */
export function sentenceOf(item: AnyItem, text: Text): number {
  const [first] = item.references;
  return first ? askedAt(text, first, shownIn(item)) : -1;
}

type Shown = { own: string; whole: string };

/** What a question asks in its own words, and with its answer in it. */
function shownIn(item: AnyItem): Shown {
  const own = item.stem.slice(item.scopeText?.length ?? 0).trim();
  return { own, whole: [own, ...keyTexts(item)].join(" ") };
}

/** Of the sentences that a question refers to, the one with most of its words. */
function askedAt(text: Text, { start, end }: { start: number; end: number }, { whole }: Shown): number {
  const words = [...contentWords(whole)];
  const last = Math.max(sentenceAt(text, start) + goesOnMax, sentenceAt(text, end - 1));
  let best = { at: sentenceAt(text, start), shared: -1 };
  for (let at = best.at; at <= last && at >= 0; at++) {
    const sentence = proseSentences(text)[at];
    const own = contentWords(sentence ? text.raw.slice(sentence.start, sentence.end) : "");
    const shared = words.filter((word) => own.has(word)).length;
    if (shared > best.shared) best = { at, shared };
  }
  return best.at;
}

/** What somebody says may begin sentences after the one that names them. */
const goesOnMax = 2;

/** A sentence with the first answer that stands in it apart. */
function withKey(sentence: string, keys: readonly string[]): BesidePart[] {
  const key = keys.find((each) => each.length > 1 && sentence.includes(each));
  if (key === undefined) return [{ text: sentence, isChanged: false }];
  const at = sentence.indexOf(key);
  return [
    { text: sentence.slice(0, at), isChanged: false },
    { text: key, isChanged: true },
    { text: sentence.slice(at + key.length), isChanged: false },
  ].filter(({ text }) => text !== "");
}

/** Who spoke may be named in the sentence before alone; of words that were another's, who they are of is told with them. */
function besideOf(item: AnyItem, { before, sentence }: { before: string | null; sentence: string }) {
  const { own, whole } = shownIn(item);
  const isFalse = item.kind === "true-false" && item.key === "false";
  if (item.kind === "who-said-it") {
    const [names = ""] = keyTexts(item);
    const isNamed = sentence.includes(names) || before === null;
    return besideQuestion(isNamed ? sentence : `${before} ${sentence}`, { asked: own, names });
  }
  const { told = "", name = "" } = (isFalse && toldSpeaker.exec(item.explanation)?.groups) || {};
  if (name !== "" && !own.includes(name)) return [{ text: told, isChanged: true }];
  return besideQuestion(sentence, { asked: isFalse ? own : whole, isFalse });
}
