import { onceFor } from "../../once-for";
import { type ComposableItem, foldCues, holdsKey, type KeyPattern, keyPattern, keyTexts } from "../../quizzes/cues";
import { foldArabic, foldLoosely } from "../../text/fold-arabic";
import { nameSorts } from "../clauses/clause-openers.ar";
import { documentWords } from "../document-words.ar";
import { toldBefore } from "../told-before";
import { besideGaps, stemsIn, withArticles } from "./beside-gaps";
import type { Choosable } from "./choosable";
import { sameFigure } from "./conflicts";
import { countWord } from "./count-words.ar";
import { namesOutright } from "./names-outright";
import { roundedFigure, tellsRounded } from "./rounded-figure";
import { toldByTitle, toldInPart } from "./told-by-title";
import { dayAsked, tellsDay } from "./told-day";
import { shownWords, tellsSpot, turnedSpot } from "./turned-spot";
import { turnedWords } from "./turned-words";

/** A thing of a document that a set may ask for, and ways in which the document says it. `isName`: no figure and no date · `isTopic`: what the document is about · `isPost`: what somebody is · `holder`: who. */
export type Thing = {
  id: string;
  names: readonly string[];
  isName?: boolean;
  isTopic?: boolean;
  isPost?: boolean;
  holder?: string;
};

/** A question that a set may take. `things`: ids of what it asks for · `cost`: what speaks against it. */
export type SetQuestion<Item extends ComposableItem> = Choosable & { item: Item };

/** `tells`: things besides those that its words show · `unsound`: how likely strict readers are to call it so, 0–1. */
export type Given<Item> = {
  item: Item;
  things: readonly string[];
  cost: number;
  unsound?: number;
  tells?: readonly string[];
  isFiller?: boolean;
};

/**
 * Questions as a choice needs them: with what each tells of the things that the others ask for. `mayName`: a name that one
 * shows is no more than mentioned, since a text names the same ones again and again.
 */
export function setQuestions<Item extends ComposableItem>(
  all: readonly Given<Item>[],
  things: readonly Thing[],
  { mayName }: { mayName: boolean },
): SetQuestion<Item>[] {
  const given = all.map((each) => ({ ...each, things: [...each.things, ...ownThings(each.item)] }));
  const named = new Map<string, Set<string>>();
  const name = (id: string, names: readonly string[]) => named.set(id, new Set([...(named.get(id) ?? []), ...names]));
  for (const { id, names } of things) name(id, names);
  for (const { item, things: ids } of given)
    for (const id of ids) name(id, isTypedThing(id) ? typedFor(item) : keysOf(item));
  const patterns = [...named].map(([id, names]) => ({
    ...{ id, names },
    patterns: [...names].flatMap((name) => keyPattern(name, "ar") ?? []),
  }));
  // Whoever said something is named all over a text too.
  const spoken = given.flatMap(({ item, things: ids }) => (item.kind === "who-said-it" ? ids : []));
  const names = new Set(mayName ? [...things.flatMap(({ id, isName }) => (isName ? [id] : [])), ...spoken] : []);
  const [topics, posts] = [idsOf(things, "isTopic"), idsOf(things, "isPost")];
  const holders = new Map(things.flatMap(({ id, holder }) => (holder === undefined ? [] : [[id, holder] as const])));
  const called = [...holders].map(([id, holder]) => ({ id, isCalledIn: callsOf(holder, named.get(id)) }));
  const [beside, toldAmid] = [besideGaps(given), phrasesAmid(given, patterns)];
  const turnsTold = turnsToldIn(given);
  return given.map(({ item, things: ids, cost, tells = [], isFiller = false }) => {
    const { shown, said, putIn, offered, isTyped, ...own } = readingOf(item);
    const titled = [...othersOf(toldByTitle(item.scopeText, patterns), ids), ...othersOf(toldAmid(item, shown), ids)];
    const othersIn = (text: string) =>
      patterns
        .filter(({ id, patterns }) => !ids.includes(id) && patterns.some((each) => holdsKey(text, each)))
        .map(({ id }) => id);
    const postsNamed = called.filter(({ id, isCalledIn }) => !ids.includes(id) && isCalledIn(said));
    const put = heldBetween(putIn, patterns);
    const told = [...new Set([...othersIn(shown), ...othersOf(put, ids), ...postsNamed.map(({ id }) => id)])];
    // Who is said to have a post does not have another's.
    const isOfPost = ids.some((id) => posts.has(id));
    const isTold = (id: string) =>
      !names.has(id) ||
      ((id.startsWith("place|") || id.startsWith("organisation|")) &&
        namesOutright(shown, named.get(id) ?? new Set())) ||
      (posts.has(id) && (isOfPost || isNamed(shown, holders.get(id)))) ||
      put.includes(id) ||
      beside.tells(shown, named.get(id) ?? new Set(), id);
    const offeredIds = othersIn(offered);
    const betrayed = offeredIds.filter((id) =>
      own.options.some((option) => beside.tells(option, named.get(id) ?? new Set(), id)),
    );
    return {
      ...{ item, things: ids, cost, kind: item.kind, isFiller, isTyped },
      isOpen: isTyped && ids.some((id) => topics.has(id)),
      tells: new Set([...told.filter(isTold), ...betrayed, ...tells, ...othersOf(turnsTold(item), ids), ...titled]),
      mentions: new Set(told.filter((id) => !isTold(id))),
      offers: new Set(offeredIds),
      words: own.words,
      ...own.answer,
      lures: own.lures,
      sentence: sentenceOf(item),
      ...(item.key === "true" || item.key === "false" ? { verdict: item.key === "true" } : {}),
    };
  });
}

/** Finds the false statements whose right words, and the round figures of which the exact ones, and the days, a question shows. */
function turnsToldIn(given: readonly { item: ComposableItem }[]): (item: ComposableItem) => string[] {
  const spots = given.flatMap(({ item }) => {
    const { spot } = readingOf(item);
    return spot ? [{ id: turnedThing(item), spot }] : [];
  });
  const rounded = given.flatMap(({ item }) => {
    const figure = roundedFigure(item);
    return figure === undefined ? [] : [{ id: roundedThing(item), figure }];
  });
  const days = given.flatMap(({ item }) => {
    const day = dayAsked(item);
    return day === undefined ? [] : [{ id: dayThing(item), day }];
  });
  return (item) => {
    const { read, shown } = readingOf(item);
    return [
      ...spots.flatMap(({ id, spot }) => (tellsSpot(read, spot) ? [id] : [])),
      ...rounded.flatMap(({ id, figure }) => (tellsRounded(shown, figure) ? [id] : [])),
      ...days.flatMap(({ id, day }) => (tellsDay(shown, day) ? [id] : [])),
    ];
  };
}

const sentenceOf = ({ references }: ComposableItem): number => references[0]?.start ?? 0;

/** Finds the phrases asked for of a question's sentence of whose words it shows most. */
function phrasesAmid(
  given: readonly { item: ComposableItem; things: readonly string[] }[],
  patterns: readonly { id: string; names: ReadonlySet<string> }[],
): (item: ComposableItem, shown: string) => string[] {
  const phrases = new Map(patterns.filter(({ id }) => id.startsWith("phrase|")).map((each) => [each.id, each]));
  const found = new Map<number, Set<{ id: string; names: ReadonlySet<string> }>>();
  for (const { item, things } of given)
    for (const phrase of things.flatMap((id) => phrases.get(id) ?? []))
      found.set(sentenceOf(item), (found.get(sentenceOf(item)) ?? new Set()).add(phrase));
  return (item, shown) => toldInPart(shown, [...(found.get(sentenceOf(item)) ?? [])]);
}

/** Which things are named in what was put in between brackets, be it without their nation: «the ministry of water». */
function heldBetween(
  putIn: string,
  sought: readonly { id: string; names: ReadonlySet<string>; patterns: readonly KeyPattern[] }[],
): string[] {
  if (putIn === "") return [];
  const plainOf = (name: string) => keyPattern(name.match(nationBehind)?.[1] ?? "", "ar") ?? [];
  return sought
    .filter(({ names, patterns }) =>
      [...patterns, ...[...names].flatMap(plainOf)].some((each) => holdsKey(putIn, each)),
    )
    .map(({ id }) => id);
}
/** Behind two words or more. */
const nationBehind = /^(\S+(?: \S+)+) \u0627\u0644\S+\u064A[\u0629\u0647]$/u;

const idsOf = (things: readonly Thing[], what: "isTopic" | "isPost"): ReadonlySet<string> =>
  new Set(things.flatMap((thing) => (thing[what] ? [thing.id] : [])));

const othersOf = (all: readonly string[], own: readonly string[]): string[] => all.filter((id) => !own.includes(id));

/** What a question says by itself, whatever stands beside it: read once, and it stands beside others again and again. */
const readingOf = onceFor((item: ComposableItem) => {
  const { kind, stem, scopeText = "", options = [] } = item;
  const folded = foldCues(shownBy(item));
  // «Of the market» names the market, and may stand within a longer name.
  const shown = `${folded} | ${withArticles(folded)}`;
  return {
    shown,
    said: shown.split(/[^\p{L}\p{N}]+/u).map(withoutArticle),
    putIn: putInBy(shown),
    offered: foldCues(options.map(({ text }) => text).join(" | ")),
    // «The spokesman of the guard Dali» tells who the spokesman of the guard is.
    options: options.map(({ text }) => withArticles(foldCues(text))),
    read: shownWords(`${shownBy(item)} | ${keyTexts(item).join(" | ")}`),
    spot: turnedSpot(item),
    isTyped: kind === "cloze" && options.length === 0,
    words: wordsOf(`${toldBefore(item.scopeText)} ${stem.slice(scopeText.length)}`),
    answer: { ...answerOf(item), ...turnedFigure(item) },
    lures: luresOf(item),
  };
});

/** Stems of its words, and figures that tell one thing from another: no years. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...stemsIn(text),
    ...[...text.matchAll(/(?<![\p{Nd}.,])\p{Nd}{2,3}(?![\p{Nd}.,])/gu)].map(([figure]) => `${sameFigure}${figure}`),
  ]);

/**
 * What a question asks for besides the things of its document: a name's other forms, which nobody looks for where it is
 * chosen, and what stands in the document where a statement is false.
 */
const ownThings = (item: ComposableItem): string[] => [
  ...(typedFor(item).length > 0 ? [`${typedMark}${item.id}`] : []),
  ...(readingOf(item).spot ? [turnedThing(item)] : []),
  ...(roundedFigure(item) === undefined ? [] : [roundedThing(item)]),
  ...(dayAsked(item) === undefined ? [] : [dayThing(item)]),
];
const dayThing = ({ id }: ComposableItem): string => `day|${id}`;
const roundedThing = ({ id }: ComposableItem): string => `rounded|${id}`;
const turnedThing = ({ id }: ComposableItem): string => `turned|${id}`;
const typedMark = "typed|";
const isTypedThing = (id: string): boolean => id.startsWith(typedMark);

/** What may be typed for a name: the text says it so somewhere. */
const typedFor = (item: ComposableItem & { accepted?: readonly string[] }): string[] =>
  item.kind === "cloze" ? (item.accepted ?? []).filter((form) => form.length >= answerMin) : [];

/** Whether somebody is called by the last of his names: with his post beside it, that is told. */
const isNamed = (shown: string, holder = ""): boolean =>
  shown.split(/[^\p{L}\p{N}]+/u).includes(foldCues(holder).split(" ").at(-1) || "-");

/** Whether words without articles call somebody by the head word of a post: «Ambassador Dali» of «the ambassador to Chile». */
function callsOf(holder: string, posts: ReadonlySet<string> = new Set()): (words: readonly string[]) => boolean {
  const last = withoutArticle(foldCues(holder).split(" ").at(-1) || "-");
  const heads = new Set([...posts].map((post) => withoutArticle(foldCues(post).split(" ")[0] || "-")));
  return (words) =>
    words.some(
      (word, at) => word === last && words.slice(Math.max(0, at - calledBy), at).some((each) => heads.has(each)),
    );
}
/** Between the head word of a post and a family name the rest of the post and a given name may stand. */
const calledBy = 5;
const withoutArticle = (word: string): string =>
  word.replace(/^[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644(?=\p{L}{2})/u, "");

/** What the editor put in between brackets, which tells a name more than a mention does. */
const putInBy = (shown: string): string =>
  [...shown.matchAll(/\[([^\]\u2026]{2,80})\]/gu)].map(([, words]) => words).join(" | ");

/** What a learner reads before the answer; what is said after it is the same with the answer in its place. */
const shownBy = ({ stem, left = [], right = [] }: ComposableItem): string =>
  [stem, ...[...left, ...right].map(({ text }) => text)].join(" | ");

/** «For sharing the mill» is told by «agreed on sharing the mill»: a phrase without what ties it to its sentence. */
const withoutFor = (item: ComposableItem): string[] =>
  keyTexts(item).flatMap((text) => /^[\u0644\u0628](\p{L}{4,} \p{L}{3}.*)$/u.exec(text)?.[1] ?? []);

/** All forms in which another question may tell what one asks for. */
const keysOf = (item: ComposableItem): string[] => [...keyTexts(item), ...withoutFor(item), ...inWords(item)];

/** A small figure that is to be typed, as texts write it beside what it counts. */
const inWords = ({ kind, key }: ComposableItem): string[] => {
  const word = kind === "numeric-entry" ? countWord[Number(key)] : undefined;
  return word === undefined ? [] : [word];
};

/** A false statement with another figure asks for the one that stands in its document. */
function turnedFigure(item: ComposableItem): { figure?: string } {
  const [figure, ...others] = turnedSpot(item)?.figures ?? [];
  return figure === undefined || others.length > 0 ? {} : { figure };
}

/** A name that is to be given, without the word for what it names, or a figure: what it counts may be called otherwise. */
function answerOf(item: ComposableItem): { answer?: string; figure?: string } {
  const [key, ...others] = keyTexts(item);
  // Of one speaker a set may ask twice: the names that are offered tell neither.
  if (key === undefined || others.length > 0 || (item.kind === "who-said-it" && !item.stem.includes(byPost))) return {};
  if (/\p{Nd}/u.test(key)) {
    const [figure, ...more] = foldCues(key).match(/\p{Nd}+(?:\.\p{Nd}+)?/gu) ?? [];
    return figure === undefined || more.length > 0 || item.kind === "date-entry" ? {} : { figure };
  }
  const [first = "", ...rest] = foldLoosely(key).split(" ");
  const answer = nameSorts.has(first) && rest.length > 0 ? rest.join(" ") : [first, ...rest].join(" ");
  return answer.length < answerMin ? {} : { answer };
}
/** Posts are offered beside one all alike: once is enough. */
const [byPost = ""] = documentWords.whoSaid("", "post").split(":");
/** A shorter name may stand in another by chance. */
const answerMin = 4;

/** Wrong options, and the one word that makes a statement false: the same turn again would be seen through. */
function luresOf(item: ComposableItem): string[] {
  const [turned, ...others] = turnedWords(item);
  if (turned !== undefined && others.length === 0) return [`turned|${turned}`];
  const keys = keyTexts(item);
  if (keys.length === 0) return [];
  const speakers = item.kind === "who-said-it" ? keys.map((key) => `said|${foldArabic(key).split(" ").at(-1)}`) : [];
  return [...speakers, ...offeredBeside(item, keys)];
}

const offeredBeside = (item: ComposableItem, keys: readonly string[]): string[] =>
  (item.options ?? []).filter(({ text }) => !keys.includes(text)).map(({ text }) => foldArabic(text));
