import { onceFor } from "../../once-for";
import { foldLoosely } from "../../text/fold-arabic";
import type { Span, SpanOf, SpanType } from "../span";
import { whoOrWhich } from "../text/linking-words.ar";
import type { ReadText } from "../text/read-text";
import { tokenAt } from "../text/token-at";
import type { Token } from "../text/tokens";
import { deadPeople } from "./names/dead-people";
import { misreadNames } from "./names/misread-names";
import { died, formerHolder, mercy, unions } from "./names/post-words.ar";
import type { Tellers } from "./tellers/tellers";

/** A sentence with its tokens and spans, and the clause around each place in it. */
export type SentenceView = {
  text: ReadText;
  index: number;
  start: number;
  end: number;
  paragraph: number;
  tokens: readonly Token[];
  spans: readonly Span[];
  /** A person's fullest name in the document, for the name that spans share. */
  fullName(name: string): string;
  /** Whether the document tells elsewhere that the holder of a post, or of one that begins like it, holds it no more. */
  isPast(role: SpanOf<"role">): boolean;
  /** Whether the document tells that a person, by the name that spans share, is dead. */
  isLate(name: string): boolean;
  /** Whether the document tells anywhere that a person, by the name that spans share, was killed or has died. */
  isDead(name: string): boolean;
  /** Whether a person's name, as it stands or at its fullest, may hold a word too many or lack one. */
  isLooseName(name: string): boolean;
  /** Whether the document tells of another person whose name ends as this one. */
  hasNamesake(name: string): boolean;
  /** Whether a folded word is a country's adjective. */
  isOfCountry(word: string): boolean;
  /** Whether a person's name was read too short or too long somewhere in the document. */
  isMisread(name: string): boolean;
  /** A body's full name, where the document has one that begins with the one word that stands here. */
  fullBody(name: string): string | undefined;
  /** The document's spans between two raw offsets. */
  spansWithin(start: number, end: number): readonly Span[];
  /** Who tells by each verb of saying of the document. */
  tellers: Tellers;
};

export function sentenceViews(
  text: ReadText,
  spans: readonly Span[],
  given: Pick<SentenceView, "tellers" | "isOfCountry" | "isLooseName" | "hasNamesake">,
): SentenceView[] {
  let next = 0;
  const ofDocument = {
    ...{ fullName: fullNames(spans), isPast: pastPosts(spans), isLate: thoseDead(text, spans) },
    ...{ ...given, spansWithin: within(spans), isMisread: misreadNames(text, spans), fullBody: fullBodies(spans) },
    ...{ isDead: deadPeople(text, spans) },
  };
  return text.sentences.map(({ index, first, last, start, end }) => {
    const own: Span[] = [];
    while (next < spans.length && (spans[next] as Span).start < end) own.push(spans[next++] as Span);
    const tokens = text.tokens.slice(first, last + 1);
    return { text, index, start, end, paragraph: tokens[0]?.paragraph ?? 0, tokens, spans: own, ...ofDocument };
  });
}

/** The spans that lie between two offsets, found by halves. */
function within(all: readonly Span[]): SentenceView["spansWithin"] {
  const spans = [...all].sort((one, other) => one.start - other.start);
  return (start, end) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as Span).start < start) low = middle + 1;
      else high = middle;
    }
    const own: Span[] = [];
    for (let at = low; at < spans.length && (spans[at] as Span).start < end; at++)
      if ((spans[at] as Span).end <= end) own.push(spans[at] as Span);
    return own;
  };
}

function fullNames(spans: readonly Span[]): (name: string) => string {
  const longest = new Map<string, string>();
  for (const span of spans) {
    if (span.type !== "person") continue;
    const before = longest.get(span.norm.name) ?? "";
    if (span.text.length > before.length) longest.set(span.norm.name, span.text);
  }
  return (name) => longest.get(name) ?? name;
}

/** «The coalition» is the one full name that begins so; of two the shorter, which the other goes on; else nobody knows. */
function fullBodies(spans: readonly Span[]): (name: string) => string | undefined {
  const byWord = new Map<string, string[]>();
  for (const { type, text } of spans) {
    const [word = "", second] = text.split(/\s+/u);
    if (type === "organisation" && second !== undefined && unions.test(foldLoosely(word)))
      byWord.set(word, [...(byWord.get(word) ?? []), text]);
  }
  return (name) => {
    const names = [...new Set(byWord.get(name) ?? [])].sort((one, other) => one.length - other.length);
    const [shortest] = names;
    return shortest !== undefined && names.every((one) => one.startsWith(shortest)) ? shortest : undefined;
  };
}

function pastPosts(spans: readonly Span[]): (role: SpanOf<"role">) => boolean {
  const keyOf = ({ text, norm }: SpanOf<"role">) =>
    `${norm.person} ${foldLoosely(text.split(/\s+/u)[0] ?? "").replace(/^\u0627\u0644/u, "")}`;
  const past = new Set(
    spans.flatMap((span) => (span.type === "role" && span.norm.person && isFormer(span) ? [keyOf(span)] : [])),
  );
  return (role) => past.has(keyOf(role));
}

/** «X, may God have mercy on him», «X, who was killed in a raid». */
function thoseDead({ tokens }: ReadText, spans: readonly Span[]): (name: string) => boolean {
  const dead = new Set<string>();
  for (const span of spans) {
    if (span.type !== "person") continue;
    const at = tokenAt(tokens, span.end - 1) + 1;
    const [sign, who, verb] = tokens.slice(at, at + 3).map(({ text }) => text);
    if (mercy.test(sign ?? "") || (sign === "\u060C" && whoOrWhich.has(who ?? "") && died.test(verb ?? "")))
      dead.add(span.norm.name);
  }
  return (name) => dead.has(name);
}

/** A post with its word for «former», «resigned» or «late». */
export const isFormer = ({ norm, text }: SpanOf<"role">): boolean =>
  norm.former === true ||
  foldLoosely(text)
    .split(/\s+/u)
    .some((word) => formerHolder.test(word));

export const spansOf = <Type extends SpanType>(view: SentenceView, type: Type): SpanOf<Type>[] =>
  view.spans.filter((span): span is SpanOf<Type> => span.type === type);

/** The tokens of the clause around a raw offset: between commas, semicolons and quotation marks. */
export function clauseAround(view: SentenceView, at: number): readonly Token[] {
  return clausesOf(view)[positionOf(view, at)] ?? [];
}

/** The first token that ends after a raw offset; after the last token, their number. */
function positionOf({ tokens }: SentenceView, at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each token its clause, found once for all values of a sentence. A break has both clauses that it parts. */
const clausesOf = onceFor((view: SentenceView): readonly (readonly Token[])[] => {
  const { tokens } = view;
  const breaks = [-1, ...tokens.flatMap((token, at) => (isBreak(view, token) ? [at] : [])), tokens.length];
  const between = (one: number, other: number) => tokens.slice((breaks[one] as number) + 1, breaks[other]);
  return breaks.slice(1).flatMap((end, at) => {
    const clause = between(at, at + 1);
    const parted = end < tokens.length ? [between(at, at + 2)] : [];
    return [...clause.map(() => clause), ...parted];
  });
});

/** A sign that ends a clause; a colon inside a time of the clock does not. */
function isBreak({ text: { tokens } }: SentenceView, token: Token | undefined): boolean {
  if (token?.text === ":") return !tokens[token.index + 1]?.isGlued;
  return token !== undefined && /^[,\u060C;\u061B]$/.test(token.text);
}

/** The tokens near a raw offset: what is said just before it, and a little after. */
export function wordsNear({ tokens }: SentenceView, at: number): readonly Token[] {
  const position = tokens.findIndex((token) => token.end > at);
  return tokens.slice(Math.max(0, position - 12), position + 7);
}

/** Whether one of these tokens begins with a root after its particles, or holds it where it is long. */
export function hasWord(tokens: readonly Token[], roots: string | undefined): boolean {
  if (roots === undefined) return true;
  const wanted = roots.split("|");
  return tokens.some(({ kind, text }) => kind === "word" && wanted.some((root) => isOfRoot(text, root)));
}
const longRoot = 5;
const isOfRoot = (word: string, root: string) =>
  root.length >= longRoot
    ? word.includes(root)
    : word.startsWith(root) || word.replace(/^[\u0648\u0641\u0628\u0644\u064A\u062A]/, "").startsWith(root);

/** From this confidence on a span is what it is taken for. */
export const surest = 0.8;
