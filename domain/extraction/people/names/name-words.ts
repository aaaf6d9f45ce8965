import { article } from "../../../arabic/article";
import { institutionWords, plainWords } from "../../names/beside-names.ar";
import { isCommonWord } from "../../names/common-words";
import type { KnownNames } from "../../names/known-names";
import { datingWords } from "../../organisations/organisation-words.ar";
import { thatsOfSpeech } from "../../quotes/quote-words.ar";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { accusativePost } from "../posts/accusative-posts";
import { spokenTo } from "../posts/role-parts";
import { foldTightly } from "./fold-tightly";
import { hasParticles } from "./name-parts";
import {
  afterNames,
  calledAs,
  connectors,
  divine,
  easternFirst,
  provinces,
  speakersFor,
  surePrepositions,
  wawNames,
} from "./name-words.ar";

export const taMarbuta = "\u0629";
/** A given name that folds to a preposition. */
export const ali = "\u0639\u0644\u064a";
const now = "\u0627\u0644\u0627\u0646";
const morning = "\u0635\u0628\u0627\u062d";
const governor = "\u0648\u0627\u0644\u064a";
const adverb = /^.{3,}\u0627$/;
const shortestUnknown = 2;
/** An Arabic and a Latin word, written on to each other. */
const mixed = /[a-z][\u0620-\u064a]|[\u0620-\u064a][a-z]/;
const conjunction = /^[\u0648\u0641](?=.{2})/;
/** Feminine plurals, what belongs to them or us, and verbs whose subject is in them. */
const inflectedEnd = /(?:.{3}\u062a\u0646\u0627|\u0627\u062a|\u0647\u0627|\u0647\u0645|\u064a\u0647)$/;

/** «They plead»; «Johansson» ends so too. «So that they plead». */
const ofMany = /^\u064a.{2,}[^\u0633]\u0648\u0646$|^\u0644[\u064a\u062a].{2,}\u0648\u0627$/;

/** «Detention», «use»: nouns of the eighth and tenth forms; «so let it happen». */
export const verbalNoun = /^\u0627(?:.\u062a.|\u0633\u062a.{2,3})\u0627.$|^\u0641\u0644[\u064a\u062a\u0646]/;

/** «Abd al-Muhsin», written as one word. */
const servant = "\u0639\u0628\u062f";
const servantOf = /^\u0639\u0628\u062f\u0627\u0644.{3,}/;
/** «For I see», «so that she»: a hamza after «for» is a verb's or a noun's. */
const lam = "\u0644";
const afterLam = /^\u0644[\u0622\u0623\u0625]/;
const purpose = /^\u0644(?:\u062a.{3,}|.{2,}\u062a\u0647$)/;

const ofHis = /[^\u0647]\u0647(?:\u0627|\u0645)?$/;

/** «Pham» folds to «so or»; «Ho» is left to «he». */
const isSyllable = (word: string): boolean => word.length > 2 && easternFirst.has(word);

/** Tells of single words of one text what they may be in a name. */
export class NameWords {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #unknown = new Map<number, boolean>();
  /** The words of the text as they stand. */
  #written: ReadonlySet<string> | undefined;

  constructor(text: ReadText, names: KnownNames) {
    this.#text = text;
    this.#names = names;
  }

  /** The gender of a known given name, «x» where it does not tell. */
  givenAt(token: Token, skipped = 0): "m" | "f" | "x" | undefined {
    const word = skipped > 0 ? token.text.slice(skipped) : token.text;
    const gender = this.#names.gazetteer.givenNames.get(word);
    if (!gender) return word.startsWith(servant) && servantOf.test(word) ? "m" : undefined;
    return this.#isGiven(token, word, skipped) ? gender : undefined;
  }

  /** Whether the word before a token is a given name or the second half of one; `isWide`: also with the article. */
  isGivenBefore(at: number, isWide = false): boolean {
    const before = this.#text.tokens[at - 1];
    if (isWide && this.#names.gazetteer.givenNames.has(before?.text.replace(/^\u0627\u0644/, "") ?? "")) return true;
    return before !== undefined && (this.givenAt(before) !== undefined || divine.has(before.text));
  }

  /** A word that is a post by itself. */
  isPost = (token: Token): boolean => this.#names.gazetteer.roles.longestAt([token], 0, "")?.skipped === 0;

  /** «Ghada Wali», a governor too, and «and to» with another last letter: a name but before a province. */
  isWali(token: Token): boolean {
    if (token.text !== governor || this.tight(token) !== governor) return false;
    const { text = "" } = this.#text.tokens[token.index + 1] ?? {};
    return !(provinces.has(text) || text.startsWith(article) || this.#names.placeAt.has(token.index + 1));
  }

  /** A place's name that is no plain word too. */
  isPlace({ index }: Token): boolean {
    const place = this.#names.placeAt.get(index);
    return place !== undefined && !place.value.isGuarded && place.skipped === 0;
  }

  #isGiven(token: Token, word: string, skipped: number): boolean {
    const tight = this.tight(token).slice(skipped);
    if (word === ali && tight !== ali) return skipped === 0 && this.#isDotlessAli(token);
    if (isFunctionWord(word) && tight !== ali && !isSyllable(word) && !this.#isMorning(token)) return false;
    // «Now» folds to «Alan», «that I see» to «Larry».
    if (this.#isSpeltInNameOf(token)) return false;
    if ((word === now && this.hasArticle(token)) || (skipped === 0 && this.#isForI(token)) || this.#isMatter(token))
      return false;
    // Folding makes «on» and «Ali» one word; Egyptian papers write a final ya without its dots.
    const { tightGivenNames, stems } = this.#names.gazetteer;
    const isDotless = tight.endsWith("\u0649") && !isFunctionWord(word) && !stems.has(word);
    return tightGivenNames.has(tight) || (isDotless && tightGivenNames.has(`${tight.slice(0, -1)}\u064a`));
  }

  /** «Major General Ali Badwan», as Egyptian papers write him: between a title and a word that nothing explains. */
  #isDotlessAli({ index, sentence }: Token): boolean {
    const { tokens, raw } = this.#text;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (before?.sentence !== sentence || next?.sentence !== sentence) return false;
    const kind = this.#names.gazetteer.roles.longestAt(tokens, before.index, raw)?.value.kind;
    // «Relied on its means»: what is somebody's follows no name.
    if (ofHis.test(next.text)) return false;
    return (kind === "title" || kind === "rank") && (next.text === servant || this.isUnknown(next));
  }

  /** «Said Sabah al-Numan»: in Arabic «the morning», unless a verb of saying and a family name stand around it. */
  #isMorning({ text, index }: Token): boolean {
    if (text !== morning || !this.#names.cues.has(index - 1)) return false;
    const next = this.#text.tokens[index + 1];
    return next !== undefined && !datingWords.has(next.text) && next.text.startsWith(article);
  }

  /** «The matter», spelt with a hamza, is no «Sean», nor «was convicted» an «Edin». */
  #isMatter = ({ start, end }: Token): boolean =>
    /\u0634\u0623\u0646$|^[\u0648\u0641]?\u0623\u062F\u064A\u0646$/.test(this.#text.raw.slice(start, end));

  #isForI = ({ text, start, end }: Token): boolean =>
    text.startsWith(lam) && afterLam.test(this.#text.raw.slice(start, end));

  /** «The speaker in the name of X»: no man called «Basim». */
  isInNameOf = (token: Token): boolean =>
    this.#isSpeltInNameOf(token) ||
    (surePrepositions.has(token.text) &&
      (speakersFor.test(this.#before(token.index)) || this.#isCalled(token.index - 1)));

  /** «Known as», «known to science as». */
  #isCalled(at: number): boolean {
    const word = this.#text.tokens[at]?.text ?? "";
    return calledAs.test(word) || (adverb.test(word) && calledAs.test(this.#before(at)));
  }

  /** Spelt with a hamza «in the name of» is no given name. */
  #isSpeltInNameOf = ({ start, end }: Token): boolean =>
    /^[\u0648\u0641]?\u0628\u0625\u0633\u0645$/.test(this.#text.raw.slice(start, end));

  #before = (index: number): string => this.#text.tokens[index - 1]?.text ?? "";

  /** «For Rudy», where the text has «Rudy» too and no given name begins so. */
  isOfOther({ text, index }: Token): boolean {
    if (!/^[\u0644\u0628].{3}/.test(text) || this.#names.gazetteer.givenNames.has(text)) return false;
    this.#written ??= new Set(this.#text.tokens.map(({ text: word }) => word));
    return this.#written.has(text.slice(1)) && !this.#names.cues.has(index);
  }

  /** A given name of the world, or one that does not tell its gender. */
  isForeign = (token: Token): boolean => this.#names.gazetteer.givenNames.get(token.text) === "x";

  /** A given name that tells its gender, also after «and». */
  isArabicGiven(token: Token): boolean {
    const gender = this.givenAt(token) ?? (token.text.startsWith("\u0648") ? this.givenAt(token, 1) : undefined);
    return gender !== undefined && gender !== "x";
  }

  tight = (token: Token): string => foldTightly(this.#text.raw.slice(token.start, token.end));

  /** An alef with hamza begins no article: «Altman». */
  hasArticle = (token: Token): boolean =>
    token.text.startsWith(article) && !/^[\u0622\u0623\u0625]/.test(this.#text.raw.slice(token.start, token.end));

  /** Words that no name goes on with. */
  isOther(token: Token): boolean {
    const { text, index } = token;
    if (isFunctionWord(text)) return !isSyllable(text);
    if (this.#isSpeltInNameOf(token)) return true;
    if (spokenTo.test(text) || accusativePost(text, this.#names.gazetteer)) return true;
    if (ofMany.test(text)) return true;
    if (afterNames.has(text) || plainWords.has(text) || datingWords.has(text) || thatsOfSpeech.has(text)) return true;
    return this.#names.cues.get(index) !== undefined;
  }

  /** A word without article that no lexicon and no common stem explains: rather a part of a name. */
  isUnknown(token: Token, skipped = 0): boolean {
    if (skipped > 0) return this.#readUnknown(token, skipped);
    const before = this.#unknown.get(token.index);
    if (before !== undefined) return before;
    const isUnknown = this.#readUnknown(token, 0);
    this.#unknown.set(token.index, isUnknown);
    return isUnknown;
  }

  #readUnknown(token: Token, skipped: number): boolean {
    const { gazetteer, placeOver, organisationOver } = this.#names;
    const word = token.text.slice(skipped);
    if (!this.#mayBeUnknown(token, word) || this.hasArticle(token)) return false;
    // The commonest words first: this is asked of every word.
    if (gazetteer.stems.has(word) || this.isOther(token) || inflectedEnd.test(word)) return false;
    if (connectors.has(word) || this.isJoined(word) || verbalNoun.test(word) || purpose.test(word)) return false;
    if (skipped === 0 && this.#isForI(token)) return false;
    if (gazetteer.demonyms.has(word) || gazetteer.heads.has(word) || hasParticles(word, gazetteer.givenNames))
      return false;
    if (placeOver.has(token.index) || organisationOver.has(token.index)) return false;
    if (isCommonWord(word, gazetteer.stems) || this.tight(token).endsWith(taMarbuta) || this.#isPlural(word))
      return false;
    // Without a lexicon of common words nothing is known to be none.
    return gazetteer.stems.size > 0 && !mixed.test(word) && gazetteer.roles.longestAt([token], 0, "") === undefined;
  }

  /** Long enough, and no «we» or «on» behind «and». */
  #mayBeUnknown({ kind, text }: Token, word: string): boolean {
    if (kind !== "word" || word.length < shortestUnknown) return false;
    return word === text || !(afterNames.has(word) || isFunctionWord(word));
  }

  /** «Lawyers», «the lawyers of»: a plural, also before what it is of. */
  #isPlural(word: string): boolean {
    const plural = /(?:\u0648|\u0648\u0646)$/.exec(word);
    if (!plural) return false;
    const one = { kind: "word", text: word.slice(0, plural.index), paragraph: 0 } as Token;
    return this.#names.gazetteer.roles.longestAt([one], 0, "") !== undefined;
  }

  /** «And Anan»: «and» before a word that is no name of its own with that letter. */
  isJoined(word: string): boolean {
    if (!conjunction.test(word) || this.#names.gazetteer.givenNames.has(word) || wawNames.has(word)) return false;
    return (
      word.startsWith("\u0648") || connectors.has(word.slice(1)) || this.#names.gazetteer.givenNames.has(word.slice(1))
    );
  }

  /** Whether a word is a form of a common one, and no given name. */
  isCommon = (token: Token): boolean =>
    !this.givenAt(token) && !this.#isGivenOnly(token) && isCommonWord(token.text, this.#names.gazetteer.stems);

  /** «Al-Numan»: with its article a given name that is no stem as it stands, though «yes» with an ending is written so. */
  #isGivenOnly(token: Token): boolean {
    const bare = token.text.slice(article.length);
    const { givenNames, stems } = this.#names.gazetteer;
    return this.hasArticle(token) && bare.length > 3 && givenNames.has(bare) && !stems.has(bare);
  }

  /** A word that is no common stem as it stands, although it may be a form of one. */
  isRare(token: Token): boolean {
    const { text } = token;
    if (token.kind !== "word" || text.length < 4 || this.hasArticle(token) || this.isOther(token)) return false;
    if (this.#names.gazetteer.stems.size === 0 || this.#names.gazetteer.stems.has(text)) return false;
    const isForm =
      /^[\u0648\u0641\u0628\u0644\u0643\u064a\u062a\u0633]|(?:\u0627\u062a|\u0647\u0627|\u0648\u0627|\u0647|\u062a)$/.test(
        text,
      );
    return !isForm && !verbalNoun.test(text) && this.#names.gazetteer.roles.longestAt([token], 0, "") === undefined;
  }

  /** «Al-Najjar»: a word with the article that may be a family name, although it is a form of a common one. */
  isFamilyToo = ({ text }: Token): boolean => this.#names.gazetteer.familyNames.has(text);

  /** Whether a word may stand in a name of which nothing is known: unknown, a given name, or what joins them. */
  isLikeName(token: Token, skipped = 0): boolean {
    const { text } = token;
    if (text.length === 1 || connectors.has(text) || divine.has(text)) return true;
    if (this.hasArticle(token)) return this.isUnknownFamily(token);
    return this.givenAt(token, skipped) !== undefined || this.isUnknown(token, skipped);
  }

  /** «Al-Awwad»: a word with the article that is no common one and no country's adjective. */
  isUnknownFamily({ text, index }: Token): boolean {
    const { gazetteer, placeOver } = this.#names;
    if (gazetteer.demonyms.has(text) || institutionWords.has(text) || placeOver.has(index)) return false;
    return text.length > article.length + 2 && !isCommonWord(text, gazetteer.stems);
  }
}
