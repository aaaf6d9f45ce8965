import { isCommonWord } from "../names/common-words";
import type { KnownNames } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { Found } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { givenAlone, isFormOfCommon } from "./given-alone";
import type { Mention } from "./mentions";
import { foldTightly } from "./names/fold-tightly";
import { clauseOpeners, commonNames, connectors, divine, easternFirst, followings, works } from "./names/name-words.ar";
import { nisba } from "./names/nisba";
import type { Person } from "./people-of";

type Known = { mentions: readonly Mention[]; people: ReadonlyMap<Mention, Person>; found: readonly Found[] };

/** Family names alone of people whom the text names in full, wherever they stand. */
export function backReferences(text: ReadText, names: KnownNames, { mentions, people, found }: Known) {
  const families = new Map<string, Family | undefined>([
    ...givenAlone(text, names, { mentions, people }),
    ...familiesOf(text, mentions, people),
  ]);
  const spelt = new Set(mentions.map(({ last }) => tightAt(text, last)));
  // «On» folds to «Ali».
  const isSpelt = ({ index }: Token, { word, skipped }: { word: string; skipped: number }) =>
    !isFunctionWord(word) || spelt.has(tightAt(text, index).slice(skipped));
  const namesakes = new Namesakes(text, names, { mentions, people, families });
  const otherwise = new SpeltOtherwise(families, names);
  const familyAt = (token: Token, word: string) =>
    families.get(keyOf(word, text.tokens[token.index + 1]?.text)) ??
    namesakes.lastBefore(token, word) ??
    withoutArticle(families, names, word) ??
    otherwise.familyOf(word);
  const taken = takenTokens(text, mentions, found);
  const again: { mention: Mention; person: Person }[] = [];
  for (const token of text.tokens) {
    if (token.kind !== "word" || taken.has(token.index)) continue;
    for (const { word, skipped } of readingsOf(token.text)) {
      const family = familyAt(token, word);
      const last = family && endOf(text, token, family.words);
      if (
        !family ||
        last === undefined ||
        !isSpelt(token, { word, skipped }) ||
        !isMeant(text, token, { ...family, skipped }, names)
      )
        continue;
      again.push({
        mention: {
          ...firstOf(text, token, { skipped, person: family.person }),
          last,
          ...(family.isOneOf || family.isOtherwise
            ? { confidence: 0.6, rule: "person-namesake" }
            : { confidence: 0.8, rule: "person-again" }),
        },
        person: family.person,
      });
      break;
    }
  }
  return again;
}

const tightAt = ({ tokens, raw }: ReadText, at: number): string =>
  foldTightly(raw.slice(tokens[at]?.start, tokens[at]?.end));

/** «Al-Sourani» of one whom the text named «Sourani»: a word of origin that is nothing else. */
function withoutArticle(families: ReadonlyMap<string, Family | undefined>, { gazetteer }: KnownNames, word: string) {
  if (!nisba.test(word) || word.length < shortestForeign) return undefined;
  const bare = word.slice(2);
  const family = families.get(bare);
  const isOther = gazetteer.demonyms.has(word) || gazetteer.stems.has(bare) || gazetteer.stems.has(word);
  const isLast = family && !family.isGiven && !family.isMiddle && family.words.length === 1;
  return isLast && !isOther ? { ...family, words: [word], isOtherwise: true as const } : undefined;
}

/** «Bin Laden» is looked up by both words. */
const keyOf = (word: string, next: string | undefined): string =>
  connectors.has(word) && next ? `${word} ${next}` : word;

/** «Taher al-Dabbagh» after «Taher Ammar al-Dabbagh»: with the given name before it. */
function firstOf({ tokens }: ReadText, { index }: Token, { skipped, person }: { skipped: number; person: Person }) {
  const before = tokens[index - 1];
  const reading =
    skipped === 0 && before ? readingsOf(before.text).find(({ word }) => word === person.given) : undefined;
  return reading ? { first: index - 1, skipped: reading.skipped } : { first: index, skipped };
}

type Family = {
  person: Person;
  words: readonly string[];
  isGiven: boolean;
  isMiddle?: true;
  isOneOf?: true;
  isOtherwise?: true;
};

/** Of two people with one family name the one told last is meant where a verb of saying has it for its subject. */
class Namesakes {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  /** `next`: the first mention after the token that was asked for last. */
  readonly #byFamily = new Map<string, { next: number; mentions: { at: number; person: Person }[] }>();

  constructor(
    text: ReadText,
    names: KnownNames,
    { mentions, people, families }: Omit<Known, "found"> & { families: ReadonlyMap<string, Family | undefined> },
  ) {
    this.#text = text;
    this.#names = names;
    for (const mention of mentions) {
      const person = people.get(mention);
      const family = text.tokens[mention.last]?.text ?? "";
      if (!person || mention.last === mention.first || families.get(family) || !families.has(family)) continue;
      const told = this.#byFamily.get(family) ?? { next: 0, mentions: [] };
      told.mentions.push({ at: mention.last, person });
      this.#byFamily.set(family, told);
    }
  }

  #isRank(at: number): boolean {
    const { tokens, raw } = this.#text;
    return this.#names.gazetteer.roles.longestAt(tokens, at, raw)?.value.kind === "rank";
  }

  /** Tokens are asked for from left to right. */
  lastBefore({ index }: Token, word: string): Family | undefined {
    const told = this.#byFamily.get(word);
    const before = beforeMark(this.#text.tokens, index);
    if (!told || !(this.#names.cues.has(before) || this.#isRank(before))) return undefined;
    while ((told.mentions[told.next]?.at ?? index) < index) told.next++;
    const person = told.mentions[told.next - 1]?.person;
    return person && { person, words: [word], isGiven: false, isOneOf: true };
  }
}

/** «Lulang», whom the text spells «Lalung» too: foreign names with other long vowels. */
class SpeltOtherwise {
  readonly #names: KnownNames;
  readonly #families: ReadonlyMap<string, Family | undefined>;
  readonly #byBones = new Map<string, Family | undefined>();
  readonly #asked = new Map<string, Family | undefined>();

  constructor(families: ReadonlyMap<string, Family | undefined>, names: KnownNames) {
    this.#names = names;
    this.#families = families;
    for (const [word, family] of families) {
      if (!family || family.isGiven || family.isMiddle || family.words.length > 1 || !this.#mayDiffer(word)) continue;
      const bones = bonesOf(word);
      const before = this.#byBones.get(bones);
      this.#byBones.set(bones, before && before.person !== family.person ? undefined : family);
    }
  }

  familyOf(word: string): Family | undefined {
    if (this.#byBones.size === 0 || word.length < shortestForeign || this.#families.has(word)) return undefined;
    if (!this.#asked.has(word)) this.#asked.set(word, this.#read(word));
    return this.#asked.get(word);
  }

  #read(word: string): Family | undefined {
    const family = this.#byBones.get(bonesOf(word));
    const isNear = family && Math.abs((family.words[0] ?? "").length - word.length) <= 1;
    return isNear && this.#mayDiffer(word) ? { ...family, words: [word], isOtherwise: true } : undefined;
  }

  /** A long word without article that no lexicon has. */
  #mayDiffer(word: string): boolean {
    const { stems, givenNames, demonyms, familyNames } = this.#names.gazetteer;
    if (word.length < shortestForeign || word.startsWith("\u0627\u0644")) return false;
    if (stems.size === 0 || givenNames.has(word) || familyNames.has(word) || demonyms.has(word)) return false;
    return bonesOf(word).length >= fewestBones && !isCommonWord(word, stems) && !isFunctionWord(word);
  }
}
const shortestForeign = 6;
const fewestBones = 4;
const bonesOf = (word: string): string => word.charAt(0) + word.slice(1).replace(/[\u0627\u0648\u064a]/g, "");

const quoteMark = /^["\u00AB\u201C]$/;
/** The token before one, past a mark that opens. */
const beforeMark = (tokens: readonly Token[], at: number): number =>
  quoteMark.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;

/** By the first word of each family name; of two people with one name nobody is meant by it. */
function familiesOf({ tokens }: ReadText, mentions: readonly Mention[], people: ReadonlyMap<Mention, Person>) {
  const families = new Map<string, Family | undefined>();
  for (const mention of mentions) {
    const person = people.get(mention);
    if (!person || mention.last === mention.first) continue;
    const words = familyWords(tokens, mention);
    const first = keyOf(words[0] ?? "", words[1]);
    if (first.length < 3 && words.length === 1) continue;
    const before = families.get(first);
    if (families.has(first) && before?.person !== person) families.set(first, undefined);
    else families.set(first, { person, words, isGiven: commonNames.has(first) });
    for (const other of otherWords(tokens, mention)) {
      const [word = ""] = other.words;
      if (!families.has(word)) families.set(word, { person, ...other });
    }
  }
  return families;
}

/** What else somebody may be called by: his family's name where it stands first, his second names. */
const otherWords = (tokens: readonly Token[], mention: Mention): Omit<Family, "person">[] => [
  ...easternFamily(tokens, mention).map((word) => ({ words: [word], isGiven: false })),
  ...middleWords(tokens, mention).map((word) => ({ words: [word], isGiven: true, isMiddle: true as const })),
];

/** «Chang», of «Chang Mong-joon»: in the East the family's name stands first; «al-Saadi», of «al-Saadi al-Qadhafi». */
function easternFamily(tokens: readonly Token[], { first, skipped }: Mention): string[] {
  const word = tokens[first]?.text.slice(skipped) ?? "";
  const isDefinite = nisba.test(word) && word.length >= shortestForeign;
  return isDefinite || (word.length > 3 && easternFirst.has(word)) ? [word] : [];
}

/** Second names, by which some are called: only as the subject of a verb of saying and the like. */
function middleWords(tokens: readonly Token[], { first, last }: Mention): string[] {
  const words = tokens.slice(first + 1, last).map(({ text }) => text);
  return words.filter((word) => word.length > 3 && !isFunctionWord(word) && !connectors.has(word) && !divine.has(word));
}

/** The last word of a name, with «al-», «bin», «de» and the like before it. */
function familyWords(tokens: readonly Token[], { first, last }: Mention): string[] {
  let from = last;
  if (divine.has(tokens[last]?.text ?? "") && last - 1 > first) from--;
  while (from - 1 > first && connectors.has(tokens[from - 1]?.text ?? "")) from--;
  return tokens.slice(from, last + 1).map(({ text }) => text);
}

function endOf({ tokens }: ReadText, token: Token, words: readonly string[]): number | undefined {
  const goesOn = words.slice(1).every((word, at) => tokens[token.index + 1 + at]?.text === word);
  return goesOn ? token.index + words.length - 1 : undefined;
}

/** A name that is a country's adjective, a place or a common word too is meant only where a subject stands. */
function isMeant(text: ReadText, token: Token, family: Family & { skipped: number }, names: KnownNames): boolean {
  const { tokens } = text;
  const { demonyms } = names.gazetteer;
  const word = family.words[0] ?? "";
  if (works.test(tokens[token.index - 1]?.text ?? "")) return false;
  const isOther =
    isFormOfCommon(word, names) ||
    demonyms.has(word) ||
    family.isGiven ||
    names.placeAt.get(token.index)?.value.isGuarded === false;
  if (!isOther) return true;
  const before = tokens[beforeMark(tokens, token.index)];
  if (!before || before.sentence !== token.sentence) return true;
  if (isVerbBefore(text, before)) return true;
  return (
    (!family.isMiddle && isPersonal(word, family, names) && isOfHim(text, before, names)) ||
    (!family.isMiddle && followings.test(before.text)) ||
    names.cues.get(before.index) !== undefined ||
    names.gazetteer.roles.longestAt(text.tokens, before.index, text.raw) !== undefined ||
    (before.kind === "word" && isFunctionWord(before.text) && !demonyms.has(word))
  );
}

/** The verb that a sentence, or «as» and «which», begins with has its subject after it. */
const isVerbBefore = ({ tokens, sentences }: ReadText, { index, sentence, kind, text }: Token): boolean =>
  (sentences[sentence]?.first === index || clauseOpeners.has(tokens[index - 1]?.text ?? "")) &&
  kind === "word" &&
  !/^\u0648?\u0627\u0644/.test(text);

/** An adjective of origin, a given name, or a word that is not common as it stands. */
function isPersonal(word: string, { isGiven }: Family, { gazetteer }: KnownNames): boolean {
  if (withArticle.test(word) && !isGiven) return nisba.test(word);
  return !gazetteer.stems.has(word) && !isFunctionWord(word);
}

/** «The statements of al-Arabi»: a common noun without article or pronoun before an adjective with it is of a person. */
function isOfHim(
  { raw }: ReadText,
  { kind, text, index, end }: Token,
  { gazetteer, placeOver, organisationOver }: KnownNames,
): boolean {
  if (kind !== "word" || text.length < 3 || withArticle.test(text)) return false;
  if (pronoun.test(text) && raw[end - 1] !== taMarbuta) return false;
  if (placeOver.has(index) || organisationOver.has(index) || isFunctionWord(text)) return false;
  return isCommonWord(text, gazetteer.stems);
}
const withArticle = /^[\u0648\u0641\u0628\u0643]?\u0627\u0644|^[\u0648\u0641]?\u0644\u0644/;
const taMarbuta = "\u0629";
/** Pronouns, and plurals: «the fighters of al-Houthi» are of his kin. */
const pronoun = /(?:\u064a|\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0643)$/;

function takenTokens({ tokens }: ReadText, mentions: readonly Mention[], found: readonly Found[]): Set<number> {
  const taken = new Set(
    mentions.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const names = found.filter(({ type, confidence }) => type === "organisation" && confidence > 0.7);
  let at = 0;
  for (const { start, end } of names.sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++;
    for (let next = at; next < tokens.length && (tokens[next] as Token).start < end; next++) taken.add(next);
  }
  return taken;
}
