import { foldLoosely } from "../../../../text/fold-arabic";
import { nameSorts } from "../../../clauses/clause-openers.ar";
import { bareBodies } from "../../../facts/clause-words.ar";
import type { Mark } from "../../../mark";
import type { KnownNames } from "../known-names";
import { bodySorts, ministryTasks, worldWord } from "../known-names.ar";
import {
  anyones,
  bands,
  classWords,
  club,
  footballWords,
  forCountry,
  general,
  generalOffices,
  government,
  gulf,
  landsByAdjective,
  landsByNoun,
  ministry,
  ofFootball,
  ofGames,
  ofTheGame,
  onlyOnes,
  parts,
  partsOfLand,
  union,
  waters,
} from "./accepted-words.ar";

export type Ground = { raw: string; marks: readonly Mark[]; known?: KnownNames | undefined };

const roundsMax = 2;

/**
 * What a place's or a body's name is without the word for its sort, the adjective of its country, «international» or marks
 * of quotation, with «ministry» before its task, with its country's name for the adjective, and as the text shortens it:
 * each of them, and of those again.
 */
export function bodyForms(name: string, mark: Mark, ground: Ground): string[] {
  const forms: string[] = [];
  let last = [name];
  for (let round = 0; round < roundsMax; round += 1) {
    last = last.flatMap((each) => formsOf(each, mark, ground));
    forms.push(...last);
  }
  return forms;
}

function formsOf(name: string, mark: Mark, ground: Ground): string[] {
  const words = name.split(" ");
  return [
    ...withoutSort(words, mark, ground),
    ...quotedCore(name),
    ...withoutAdjective(words, mark, ground),
    ...asMinistry(words, mark, ground),
    ...withCountry(words, mark, ground),
    ...shortened(words, mark, ground),
    ...ofCountry(words, mark, ground),
    ...ofOffice(words, mark, ground),
    ...withoutOwner(words, mark, ground),
    ...withoutSide(words, mark, ground),
    ...withoutGame(words, mark, ground),
    ...withoutClub(words, mark, ground),
    ...withoutLand(words, mark, ground),
  ];
}

/** «The police of the province of X»: «of X», and «of the province» where the text says that. */
function withoutLand(words: readonly string[], { type }: Mark, { raw }: Ground): string[] {
  const [head = "", land = "", ...rest] = words;
  if (type !== "organisation" || rest.length === 0 || head.startsWith(article) || !partsOfLand.has(foldLoosely(land)))
    return [];
  const short = `${head} ${article}${land}`;
  return [[head, ...rest].join(" "), ...(foldLoosely(raw).includes(foldLoosely(short)) ? [short] : [])];
}

/** «The National Club», which the text calls «the National» elsewhere. */
function withoutClub([sort = "", ...rest]: readonly string[], mark: Mark, { raw }: Ground): string[] {
  const isClub = mark.type === "organisation" && sort.startsWith(article) && bare(sort) === club;
  const [only = "", ...more] = rest;
  return isClub && more.length === 0 && isSaidAlone(raw, sort, only) ? [only] : [];
}

/** «The Italian union of the game»: without it, and «of football» where that is played. */
function withoutGame(words: readonly string[], mark: Mark, { raw }: Ground): string[] {
  const at = words.findIndex((word) => ofGames.has(foldLoosely(word)));
  if (mark.type !== "organisation" || at < 2 || bare(words[0] ?? "") !== union) return [];
  const short = words.slice(0, at).join(" ");
  const isFootball = words[at] === ofTheGame && footballWords.test(foldLoosely(raw));
  return [short, ...(isFootball ? [`${short} ${ofFootball}`] : [])];
}

/** «The western countryside of Tyre»: without its side, where the text tells of no other. */
function withoutSide(words: readonly string[], mark: Mark, ground: Ground): string[] {
  const short = words.slice(0, -1).join(" ");
  const isOne = mark.type === "place" && words.length > 2 && isOfSide(mark) && isSide(words.at(-1));
  return isOne && !fitsOther(short, mark, ground) ? [short] : [];
}
const isOfSide = ({ name }: Mark): boolean => openLand.test(name.split(" ")[0] ?? "") && isSide(name.split(" ").at(-1));
const isSide = (word = ""): boolean => side.test(foldLoosely(word));
/** «Countryside», whose sides have no borders. */
const openLand = /^(?:\u0631\u064A\u0641|\u0628\u0627\u062F\u064A\u0629)$/u;
const side =
  /^\u0627\u0644(?:\u0634\u0631\u0642|\u063A\u0631\u0628|\u0634\u0645\u0627\u0644|\u062C\u0646\u0648\u0628)\u064A\u0647?$/u;

function withoutSort([sort = "", ...rest]: readonly string[], mark: Mark, { raw, known }: Ground): string[] {
  const { type } = mark;
  const folded = foldLoosely(sort);
  const [only = ""] = rest;
  const bySort = type === "place" && rest.length === 1 ? byOneWord(raw, sort, only) : undefined;
  if (bySort) return bySort;
  // «The sea of China's south», and the western countryside of Tyre, which is no «western Tyre».
  if ((waters.has(`${article}${folded}`) && rest.length > 1) || isOfSide(mark)) return [];
  if (!isSortWord(folded, type) || rest.every((word) => known?.isAdjective(bare(word)) === true)) return [];
  const isLand = (type === "place" ? partsOfLand : bands).has(folded);
  const isWord = rest.length === 1 && !isLand && known?.isCommon(bare(only)) === true;
  // «The customs», where the text says no more elsewhere.
  if (isWord && (type === "place" || !isSaidAlone(raw, sort, only))) return [];
  // «The base of the airport of …» is «the base of …» too.
  return [rest.join(" "), ...twiceSorted(sort, rest)];
}

const twiceSorted = (sort: string, [next = "", ...rest]: readonly string[]): string[] =>
  rest.length > 0 && classWords.has(foldLoosely(next)) ? [[sort, ...rest].join(" ")] : [];

const isSaidAlone = (raw: string, sort: string, only: string): boolean =>
  only.startsWith(article) && standsWithout(raw, sort, only);

const isSortWord = (folded: string, type: Mark["type"]): boolean =>
  nameSorts.has(folded) || classWords.has(folded) || (type === "organisation" && bodySorts.has(folded));

/** «The Middle Sea», «the West Bank»: the one of their two words that they go by; undefined for what is called otherwise. */
function byOneWord(raw: string, sort: string, only: string): string[] | undefined {
  const folded = foldLoosely(sort);
  if (waters.has(folded)) return [folded === gulf ? sort : only];
  if (landsByNoun.has(folded)) return [sort];
  if (landsByAdjective.has(folded)) return standsWithout(raw, sort, only) ? [only] : [];
  return undefined;
}

/** Whether the text has a word somewhere without the one before it. */
function standsWithout(raw: string, before: string, word: string): boolean {
  const words = foldLoosely(raw).match(/\p{L}+/gu) ?? [];
  const [own, head] = [foldLoosely(word), bare(before)];
  return words.some((each, at) => each === own && !(words[at - 1] ?? "").endsWith(head));
}

/** «The directorate of the harbour watch»: «the general directorate for …», and what it sees to where that is said alone. */
function ofOffice(words: readonly string[], { type }: Mark, { raw }: Ground): string[] {
  const [head = "", second = "", ...rest] = words;
  if (type !== "organisation" || second === "") return [];
  const isGeneral = head.startsWith(article) && second === general && rest[0]?.startsWith(forThe);
  const task = isGeneral
    ? [`${article}${rest[0]?.slice(2)}`, ...rest.slice(1)]
    : second.startsWith(article) && generalOffices.has(foldLoosely(head))
      ? [second, ...rest]
      : [];
  if (task.length < 2 || !generalOffices.has(bare(head))) return [];
  const office = isGeneral ? head.slice(2) : head;
  const alone = task.join(" ");
  const isAlone = standsWithout(raw, office, task[0] ?? "") && foldLoosely(raw).includes(foldLoosely(alone));
  return [
    isGeneral ? `${office} ${alone}` : `${article}${office} ${general} ${forThe}${alone.slice(2)}`,
    ...(isAlone ? [alone] : []),
  ];
}
const forThe = "\u0644\u0644";

/** «The general council of the organisation», of which the text tells by that word: without it. */
function withoutOwner(words: readonly string[], mark: Mark, ground: Ground): string[] {
  const owner = words.at(-1) ?? "";
  const rest = words.slice(0, -1);
  if (mark.type !== "organisation" || rest.length < 2 || !owner.startsWith(forThe) || isAnyones(rest)) return [];
  const isTold = foldLoosely(ground.raw).includes(`${article}${foldLoosely(owner.slice(2))}`);
  return isTold && !fitsOther(rest.join(" "), mark, ground) ? [rest.join(" ")] : [];
}

/** «The prison "Example" of Britain»: what stands between the marks, and that behind the word for its sort. */
function quotedCore(name: string): string[] {
  const [, head = "", core = ""] =
    /^([^"\u00AB\u201C]*)["\u00AB\u201C]([^"\u00BB\u201D]{3,})["\u00BB\u201D]/u.exec(name) ?? [];
  return core === "" ? [] : [core.trim(), `${head}${core}`.trim()];
}

function withoutAdjective(words: readonly string[], mark: Mark, ground: Ground): string[] {
  const last = bare(words.at(-1) ?? "");
  const isOfWorld = mark.sort === "place|facility" && words.length > 2 && worldWord.test(last);
  const isOfCountry = words.length > 1 && ground.known?.isAdjective(last) === true && mark.type === "organisation";
  const rest = words.slice(0, -1);
  const short = rest.join(" ");
  // «The trade» is no organisation.
  if (mark.type === "organisation" && onlyOnes.has(bare(short)) && isOfCountry) return [short];
  const isWord = rest.length === 1 && ground.known?.isCommon(bare(short)) === true && !tasks.has(foldLoosely(short));
  return !isWord && (isOfWorld || isOfCountry) && !isAnyones(rest) && !fitsOther(short, mark, ground) ? [short] : [];
}

/** «The Russian forces»: without their country they are any forces. */
const isAnyones = (words: readonly string[]): boolean => {
  const first = `${article}${bare(words[0] ?? "")}`;
  return words.length === 1 && (bareBodies.has(first) || anyones.has(first));
};

/** Whether the text has something else that is called so and by a word more. */
function fitsOther(name: string, mark: Mark, { marks, known }: Ground): boolean {
  const start = `${foldLoosely(name)} `;
  const isNation = (word: string) => known?.isAdjective(bare(word)) === true;
  const hasNation = mark.name.split(" ").some(isNation);
  return marks.some((other) => {
    const folded = foldLoosely(other.name);
    if (other.type !== mark.type || other.denotes === mark.denotes || !folded.startsWith(start)) return false;
    // «The rapid forces of Peru» are «the special rapid forces», of which no country is told.
    return hasNation || !folded.slice(start.length).split(" ").every(isNation);
  });
}

const tasks = new Set(ministryTasks.flat().map(foldLoosely));

/** «The foreign ministry» is called «the foreign» as well. */
const asMinistry = ([task = "", ...rest]: readonly string[], { type }: Mark, { known }: Ground): string[] =>
  type === "organisation" &&
  tasks.has(foldLoosely(task)) &&
  rest.every((word) => known?.isAdjective(bare(word)) === true)
    ? [[ministry, task, ...rest].join(" ")]
    : [];

/** «The Italian team»: «the team of Italy», and Italy. */
function withCountry(words: readonly string[], { type }: Mark, { known }: Ground): string[] {
  const [noun = "", adjective = ""] = words;
  const countries = words.length === 2 ? (known?.countriesOf(bare(adjective)) ?? []) : [];
  if (type !== "organisation" || !noun.startsWith(article) || tasks.has(foldLoosely(noun))) return [];
  const isCountry = forCountry.has(bare(noun));
  return countries.flatMap((country) => [`${noun.slice(2)} ${country}`, ...(isCountry ? [country] : [])]);
}

/** «The police of Italy»: «the Italian police»; and «the government of national unity» without its last word. */
function ofCountry(words: readonly string[], { type }: Mark, { known }: Ground): string[] {
  const [noun = "", country = "", last = ""] = words;
  if (type !== "organisation" || noun.startsWith(article)) return [];
  if (
    words.length === 3 &&
    foldLoosely(noun) === government &&
    [country, last].every((word) => word.startsWith(article))
  )
    return [`${noun} ${country}`];
  if (words.length !== 2) return [];
  const isFeminine = /(?:\u0629|\u0627\u062A)$/u.test(noun);
  const adjectives = known?.adjectivesOf(country) ?? [];
  const bodies = adjectives.map((word) => `${article}${noun} ${article}${word}${isFeminine ? "\u0629" : ""}`);
  return bodies.length > 0 && forCountry.has(bare(noun)) ? [...bodies, country] : bodies;
}

/** As the text has it elsewhere: cut after some of its words, of the first and the last, or of the noun alone. */
function shortened(words: readonly string[], mark: Mark, ground: Ground): string[] {
  if (words.length < 2) return [];
  const folded = foldLoosely(ground.raw);
  const isSaid = (form: string, next?: string) => {
    const said = `(?<!\\p{L})[\u0648\u0641\u0628\u0644]?${escaped(foldLoosely(form))}(?![\\p{L}\\p{M}])`;
    // Not where the rest of the name follows, nor an adjective of something else.
    const rest =
      next === undefined ? "" : `(?! ${escaped(foldLoosely(next))}| \u0627\u0644\\p{L}+[\u0647\u064A](?!\\p{L}))`;
    return new RegExp(said + rest, "u").test(folded);
  };
  const cuts = words.flatMap((next, at) => {
    const form = words.slice(0, at).join(" ");
    const isName = at >= 2 || (at === 1 && mark.type === "organisation" && form.startsWith(article));
    return isName && !isAnyones(words.slice(0, at)) && !fitsOther(form, mark, ground) && isSaid(form, next)
      ? [form]
      : [];
  });
  const [head = ""] = words;
  const whole = `${article}${head}`;
  const isWhole = parts.has(foldLoosely(head)) && !fitsOther(head, mark, ground) && isSaid(whole);
  const ends = `${words[0]} ${words.at(-1)}`;
  const isAdjective = ground.known?.isAdjective(bare(words.at(-1) ?? "")) === true;
  return [...cuts, ...(isWhole ? [whole] : []), ...(words.length > 2 && !isAdjective && isSaid(ends) ? [ends] : [])];
}

const article = "\u0627\u0644";

/** A folded word without its article. */
const bare = (word: string): string => foldLoosely(word).replace(/^\u0627\u0644/u, "");

const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/gu, "\\$&");
