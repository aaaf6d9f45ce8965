import { article } from "../../../arabic/article";
import { constructNouns, institutionWords, settlementWords } from "../../names/beside-names.ar";
import type { KnownNames } from "../../names/known-names";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { faith, isServant, isWithParticle } from "./name-parts";
import { type NameWords, verbalNoun } from "./name-words";
import {
  befalls,
  charged,
  commonNames,
  connectors,
  divine,
  easternStarts,
  foreignEndings,
  postAdjectives,
  rarelyServed,
  tellsOf,
} from "./name-words.ar";
import { nisba } from "./nisba";
import type { Standing } from "./standing";
import { wordAfter } from "./word-after";

/** «Servant of», before one of the names of God. */
const servant = "\u0639\u0628\u062f";
/** First halves of names before «the faith» that are no given names: «glory of», «sun of», «pride of». */
const ofFaith =
  /^(?:\u0639\u0632|\u0634\u0645\u0633|\u0641\u062e\u0631|\u0646\u062c\u0645|\u062a\u0642\u064a|\u0645\u062d\u064a\u064a?|\u062e\u064a\u0631|\u0642\u0637\u0628|\u0638\u0647\u064a\u0631|\u0628\u0631\u0647\u0627\u0646|\u0646\u0638\u0627\u0645)$/;
const ofKin = new Set(["\u0627\u0645", "\u0627\u0628\u0646"]);
/** «A paper», «to a paper», «a magazine», of which the name follows. */
const printed =
  /^[\u0648\u0641]?[\u0628\u0644]?(?:\u0635\u062d\u064a\u0641\u0647|\u062c\u0631\u064a\u062f\u0647|\u0645\u062c\u0644\u0647)$/;
/** How verbs of the present and the future begin. */
const isVerb = /^(?:\u0633[\u064a\u062a\u0646]|[\u064a\u062a\u0646]).{3,}/;

/** Tells where names may begin in one text. */
export class NameStarts {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #words: NameWords;

  constructor(text: ReadText, names: KnownNames, words: NameWords) {
    this.#text = text;
    this.#names = names;
    this.#words = words;
  }

  /** Whether a name may begin with a word where a subject stands. */
  mayBeTold = (token: Token): boolean =>
    this.#words.isUnknown(token) ||
    this.#words.givenAt(token) !== undefined ||
    this.isBeforeGiven(token) ||
    this.isWhole(token);

  /** «According to Wanjiru Kamani»: after such words no «and» stands, and the name begins with its letter. */
  isWhole(token: Token): boolean {
    const before = this.#text.tokens[token.index - 1];
    if (!/^\u0648.{4}/.test(token.text) || before?.kind !== "word" || before.sentence !== token.sentence) return false;
    const isOpen =
      /^\u0628?\u062d\u0633\u0628$|^\u0648?\u0648\u0641\u0642\u0627?$/.test(before.text) ||
      this.#names.cues.get(before.index)?.last === before.index;
    const next = wordAfter(this.#text.tokens, token.index, token);
    return isOpen && next !== undefined && this.#words.isUnknown(next) && !this.#words.isCommon(token);
  }

  /** «The paper La Stampa»; «news of the safety of Karim Zaher», where «Safety» is a given name too. */
  isOfAnother(token: Token): boolean {
    const before = this.#text.tokens[token.index - 1];
    if (before?.sentence !== token.sentence || before.kind !== "word") return false;
    if (printed.test(before.text)) return true;
    const next = wordAfter(this.#text.tokens, token.index, token);
    return (
      befalls.has(token.text) &&
      tellsOf.has(before.text.replace(/^[\u0648\u0628](?=.{4})/, "")) &&
      next !== undefined &&
      this.#words.givenAt(next) !== undefined
    );
  }

  /** Whether a name may begin with a token, `skipped` letters into it, as one that is no known given name. */
  mayBegin(token: Token, standing: Standing, skipped: number): boolean {
    if (standing === "free" || (skipped === 0 && this.#words.isOfOther(token))) return false;
    if (this.#words.isUnknown(token, skipped) || this.isBeforeGiven(token) || this.isWhole(token)) return true;
    if (skipped === 0 && easternStarts.has(token.text) && this.#isBeforeTwo(token)) return true;
    if (standing === "told" || skipped > 0) return false;
    // «Wasila al-Hafsi»: before a family name with the article a common word is a given name.
    if (this.#isBeforeFamily(token)) return true;
    if (!this.#mayBeFirst(token) || verbalNoun.test(token.text)) return false;
    return !this.#words.isCommon(token) || this.#isBeforeName(token);
  }

  /** «The deputy minister Le Hoai Trung», elsewhere «to me»: two words that nothing explains. */
  #isBeforeTwo(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    const after = next && wordAfter(this.#text.tokens, next.index, token);
    return after !== undefined && this.#words.isUnknown(next as Token) && this.#words.isUnknown(after);
  }

  #isBeforeName(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    return next !== undefined && this.#words.isLikeName(next);
  }

  #isBeforeFamily(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    if (!next || !nisba.test(next.text) || this.#names.gazetteer.demonyms.has(next.text)) return false;
    const isRare = this.#words.isRare(token) && !postAdjectives.has(next.text) && !institutionWords.has(next.text);
    if (!isRare && !this.#words.isUnknownFamily(next)) return false;
    const { text } = token;
    // «Will make al-Bashiqi»: a verb has its object there.
    if (isVerb.test(text) && this.#words.isCommon(token)) return false;
    const isNoun = this.#words.isOther(token) || this.#words.hasArticle(token) || this.#names.placeAt.has(token.index);
    return !isNoun && text.length > 2 && !isWithParticle(text, this.#names.gazetteer.heads) && !this.#isHead(text);
  }

  /** «The municipality of», «the affairs of». */
  #isHead = (word: string): boolean =>
    this.#names.gazetteer.heads.has(word) || constructNouns.has(word) || settlementWords.has(word);

  /** «Zarin Ahmad»: a word that only looks like a form of a common one, before a given name. */
  isBeforeGiven(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    if (!next || !this.#words.givenAt(next) || commonNames.has(this.#words.tight(next))) return false;
    return this.#words.isRare(token);
  }

  /** «Abu», «bin», «Al», «Abd al-» and a word after them. */
  opensName(token: Token, skipped: number): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    const word = token.text.slice(skipped);
    if (!next) return false;
    if (word === servant) return divine.has(next.text) || rarelyServed.has(next.text);
    if (next.text === faith) return isServant(token) && ofFaith.test(word);
    if (this.#isBeforeSon(token, next)) return true;
    // «My father» is written as «Abi» is.
    if (word === "\u0627\u0628\u064a" && !this.#words.isLikeName(next)) return false;
    const opens = /^\u0627\u0628[\u0648\u064a]$/.test(word) || this.#isOfKin(token, next, skipped);
    // «Abu Ali»: Ali is spelt as «on» folds.
    const isName = !isFunctionWord(next.text) || this.#words.givenAt(next) !== undefined;
    return opens && isName && !this.#names.placeAt.has(token.index);
  }

  /** «Said Umm Kulthum»: in Arabic «or», and «son of», unless a verb of saying stands before it and a name behind. */
  #isOfKin({ index, text }: Token, next: Token, skipped: number): boolean {
    const isSaid = skipped === 0 && ofKin.has(text) && this.#names.cues.get(index - 1) !== undefined;
    return isSaid && (this.#words.isLikeName(next) || this.#words.givenAt(next) !== undefined);
  }

  /** «… bin …»: what stands before «son of» is a name, unless it is kin or a verb. */
  #isBeforeSon(token: Token, next: Token): boolean {
    if (!/^(?:\u0628\u0646|\u0628\u0646\u062a)$/.test(next.text) || this.#words.isOther(token)) return false;
    // «And Muhammad bin», «of Muhammad bin».
    if (/^[\u0648\u0644\u0628\u0641]/.test(token.text) && this.#words.givenAt(token, 1)) return false;
    return !this.#words.hasArticle(token) && !connectors.has(token.text) && !this.#words.isCommon(token);
  }

  /** A word after a post that is no function word, verb, place, adjective or the like. */
  #mayBeFirst(token: Token): boolean {
    const { text } = token;
    // «The minister charged with the file of»: in Arabic written on to it.
    if (text.startsWith("\u0628") && charged.has(this.#text.tokens[token.index - 1]?.text ?? "")) return false;
    if (text.length < 3 || this.#words.isOther(token) || this.#names.placeAt.has(token.index)) return false;
    if (this.#words.hasArticle(token) || isWithParticle(text, this.#names.gazetteer.heads)) return false;
    // «Of the games of strength».
    if (text.startsWith("\u0644") && wordAfter(this.#text.tokens, token.index, token)?.text.startsWith(article))
      return false;
    if (/^\u0633[\u064a\u062a\u0646]/.test(text) && !this.#hasUnknownAfter(token)) return false;
    if (/^\u064a/.test(text) && !this.#hasForeignAfter(token)) return false;
    if (/[^\u064a]\u0647$/.test(text) && this.#hasForeignAfter(token)) return true;
    return !/[^\u064a]\u0647$|\u0647(?:\u0627|\u0645)$|^\u0628\u0627\u0644|^\u0644\u0644|^\u0648\u0627\u0644/.test(
      text,
    );
  }

  /** A future verb has its object after it, a name another word that is nothing else. */
  #hasUnknownAfter(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    return (
      next !== undefined &&
      !next.text.startsWith(article) &&
      !this.#words.isOther(next) &&
      !this.#names.placeAt.has(next.index)
    );
  }

  /** «Jacek Dobrzynski»: an imperfect verb has no such word after it. */
  #hasForeignAfter(token: Token): boolean {
    const next = wordAfter(this.#text.tokens, token.index, token);
    return (
      next !== undefined &&
      !this.#words.isOther(next) &&
      next.text.length > 4 &&
      foreignEndings.test(next.text) &&
      !next.text.startsWith(article)
    );
  }
}
