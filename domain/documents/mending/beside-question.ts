import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { goesOn, speakingVerbs } from "../asking/speakers/speaking-words.ar";

/** A text in parts; `isChanged`: what the question has otherwise, or leaves out. */
export type BesidePart = { text: string; isChanged: boolean };

/**
 * What a question shows of its text: its words with the answer in its gap · `names`: an answer that is looked for around
 * them · `isFalse`: it says otherwise than its text.
 */
export type Shown = { asked: string; names?: string | undefined; isFalse?: boolean };

/** Words of a false statement that its text has not, where they are no more than a change has; else all of it unmarked. */
export function markedStatement(stated: string, text: string): BesidePart[] {
  const pieces = stated.split(/([\p{L}\p{M}\p{N}]+)/u);
  const own = new Set(wordsIn(pieces, { asked: text }).flatMap(({ at, isKnown }) => (isKnown ? [] : [at])));
  if (own.size > changeMax) return [{ text: stated, isChanged: false }];
  return pieces.flatMap((part, at) => (part === "" ? [] : [{ text: part, isChanged: own.has(at) }]));
}
const changeMax = 4;

type Word = { text: string; at: number; isKnown: boolean; hasMeaning: boolean };

/** Fewer words of meaning that a question leaves out are a name or a particle. */
const leftOutMin = 3;
/** Words on either side of what is worth reading, and between two such places at most where they are read as one. */
const around = 3;
const betweenMax = 3;
/** Words from the verb with which somebody speaks, where their name is not found, and of what they say. */
const tellingWords = 3;
const openingWords = 2;
/** Of a false statement's beginning or end, words that its text has otherwise. */
const edgeMax = 3;

/**
 * Of a text what a reader of a question made of it has not read: where a false one says otherwise, what is left out amid its
 * words, who says it; each with some words around it. Null where the question shows what its text says.
 */
export function besideQuestion(text: string, shown: Shown): BesidePart[] | null {
  const pieces = text.split(/([\p{L}\p{M}\p{N}]+)/u);
  const words = wordsIn(pieces, shown);
  const [from, to] = asked(words);
  const wanted = new Set<number>();
  const isOther = ({ isKnown, hasMeaning }: Word) => !isKnown && (hasMeaning || shown.isFalse === true);
  const others = words.slice(from, to + 1).flatMap((word, at) => (isOther(word) ? [from + at] : []));
  const edges = shown.isFalse ? edgesOf(words, shown.asked, [from, to]) : [];
  if (shown.names !== undefined) for (const at of tellerAt(words, shown.names, from)) wanted.add(at);
  else if (shown.isFalse || others.length >= leftOutMin) for (const at of [...others, ...edges]) wanted.add(at);
  if (wanted.size === 0) return null;
  return cutOut(pieces, words, wanted);
}

/** Where in a text what is asked of it stands: offsets. */
export function stretchAsked(text: string, asks: string): [from: number, to: number] {
  const pieces = text.split(/([\p{L}\p{M}\p{N}]+)/u);
  const words = wordsIn(pieces, { asked: asks });
  const [from, to] = asked(words);
  const all = [from, to, ...edgesOf(words, asks, [from, to])].filter((at) => words[at] !== undefined);
  const [first, last] = [words[Math.min(...all)], words[Math.max(...all)]];
  const offsetOf = (piece: number) => pieces.slice(0, piece).join("").length;
  return first && last ? [offsetOf(first.at), offsetOf(last.at) + last.text.length] : [0, text.length];
}

function wordsIn(pieces: readonly string[], { asked }: Shown): Word[] {
  const folded = new Set((foldLoosely(asked).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(withoutAnd));
  // Words stand at odd places, what is between them at even ones.
  return pieces.flatMap((text, at) => {
    if (at % 2 === 0) return [];
    const hasMeaning = contentWords(text).size > 0 || /\p{N}/u.test(text);
    return [{ text, at, hasMeaning, isKnown: folded.has(withoutAnd(foldLoosely(text))) }];
  });
}

const withoutAnd = (word: string): string => word.replace(/^[\u0648\u0641](?=\p{L}{3})/u, "");

/** From the first to the last of the words that a question was made of: those among which it has most. */
function asked(words: readonly Word[]): [from: number, to: number] {
  let best = { sum: 0, from: 0, to: -1 };
  let run = { sum: 0, from: 0 };
  for (const [at, { isKnown, hasMeaning }] of words.entries()) {
    if (run.sum <= 0) run = { sum: 0, from: at };
    run.sum += isKnown ? (hasMeaning ? 1 : 0.25) : hasMeaning ? -0.5 : -0.1;
    if (run.sum > best.sum) best = { ...run, to: at };
  }
  return [best.from, best.to];
}

/** Places of words beside those of a statement that begins or ends with words of its own. */
function edgesOf(words: readonly Word[], stated: string, [from, to]: readonly [number, number]): number[] {
  const told = new Set(words.map(({ text }) => withoutAnd(foldLoosely(text))));
  const own = (foldLoosely(stated).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => told.has(withoutAnd(word)));
  const [first, last] = [own.indexOf(true), own.toReversed().indexOf(true)].map((count) => Math.min(count, edgeMax));
  const before = Array.from({ length: first ?? 0 }, (_, at) => from - 1 - at);
  const behind = Array.from({ length: last ?? 0 }, (_, at) => to + 1 + at);
  return [...before, ...behind].filter((at) => words[at] !== undefined);
}

/** Where the answer is named, else who is told to speak last; and the beginning of what was said. */
function tellerAt(words: readonly Word[], name: string, from: number): number[] {
  const parts = new Set((foldLoosely(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((part) => part.length > 2));
  const folded = words.map(({ text }) => foldLoosely(text));
  // «Karim Dali bin …» is somebody else.
  const isFurther = (at: number) => isSonOf(folded[at + 1]) || isSonOf(folded[at + 2]);
  const named = [...words.keys()].filter(
    (at) => parts.has(folded[at] ?? "") && (!isFurther(at) || /\s\u0628\u0646\s/u.test(name)),
  );
  const whole = named.filter((at) => parts.size < 2 || named.includes(at - 1) || named.includes(at + 1));
  const opening = [...words.keys()].slice(from, from + openingWords);
  if (whole.length > 0) return [...whole, ...opening];
  const verb = folded.slice(0, from + 1).findLastIndex((word) => newSpeaker.has(withoutAnd(word)));
  return verb < 0 ? [] : [...[...words.keys()].slice(verb, verb + tellingWords), ...opening];
}
const isSonOf = (word: string | undefined): boolean => word === "\u0628\u0646" || word === "\u0627\u0628\u0646";
const newSpeaker: ReadonlySet<string> = new Set([...speakingVerbs].filter((verb) => !goesOn.has(verb)));

/** The places that are wanted with words around them, and a sign for what is left out between. */
function cutOut(pieces: readonly string[], words: readonly Word[], wanted: ReadonlySet<number>): BesidePart[] {
  const wordAt = ({ text }: Word, at: number): BesidePart => ({ text, isChanged: wanted.has(at) });
  const near = [...words.keys()].filter((at) => [...wanted].some((place) => Math.abs(place - at) <= around));
  const parts = near.flatMap((at, place) => {
    const last = near[place - 1] ?? -1;
    const between = at - last - 1;
    const isFar = between > (last < 0 ? 0 : betweenMax);
    const [first] = words.slice(at, at + 1);
    if (isFar) return first ? [apart, wordAt(first, at)] : [];
    return words
      .slice(last + 1, at + 1)
      .flatMap((word, more) => [unmarked(pieces[word.at - 1] ?? ""), wordAt(word, last + 1 + more)]);
  });
  const isWhole = near.at(-1) === words.length - 1;
  const all = [...parts, isWhole ? unmarked(pieces.at(-1) ?? "") : unmarked(apart.text.trimEnd())].filter(
    ({ text }) => text !== "",
  );
  const [first] = all;
  return first === apart ? [unmarked(apart.text.trimStart()), ...all.slice(1)] : all;
}

const unmarked = (text: string): BesidePart => ({ text, isChanged: false });
const apart = unmarked(" \u2026 ");
