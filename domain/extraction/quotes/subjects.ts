import { article } from "../../arabic/article";
import type { KnownNames } from "../names/known-names";
import { humanNouns, surePrepositions } from "../people/name-words.ar";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { Entity, Speaker } from "./entities";
import { isObject } from "./objects";
import { isAtService } from "./officials";
import {
  adverbs,
  highnesses,
  issued,
  mediaLeads,
  objectStarts,
  occasions,
  personWords,
  questions,
  siteWords,
  spokenDays,
  subjectEnds,
  thatsOfSpeech,
  whoIs,
  withIts,
} from "./quote-words.ar";

/**
 * Who is the subject of a verb; `isAgain`: the words say only what somebody named before is: «the coach», «the young man»;
 * `isPost`: a post of whose holder the text says nothing.
 */
export type Subject = { last: number; speaker: Speaker; isAgain?: boolean; isPost?: boolean };

const longestSubject = 9;
const shortestSubject = 4;
/** «With the reply», «to the reporters». */
const toTheWords = /^(?:\u0628\u0627\u0644|\u0644\u0644)/;
/** «Laughing», «sadly»: how a thing was said. */
const accusative = /^(?!\u0627\u0644).{3,}\u0627$/;
const mark = /^["\u00AB\u00BB\u201C\u201D]$/;
const longestAgain = 3;
const mostAdverbs = 12;
const from = "\u0645\u0646";
const within = "\u0641\u064a";
/** «To us», «to me». */
const toUs = /^\u0644(?:\u0646\u0627|\u064a|\u0643\u0645)$/;
/** From mark to mark. */
const shortNames = [2, 3, 4];
const morning = "\u0635\u0628\u0627\u062d";
const oneOf = /^\u0627\u062d\u062f\u064a?$/;
/** A colon, or a mark that opens. */
const told = /^[:"\u00AB\u201C]$/;
/** «To a newspaper», «to an agency». */
const toMedia =
  /^\u0644(?:\u0648\u0643\u0627\u0644\u0647|\u0635\u062d\u064a\u0641\u0647|\u0642\u0646\u0627\u0647|\u0627\u0630\u0627\u0639\u0647|\u0634\u0628\u0643\u0647)$/;

/** Reads the noun phrase after a verb of saying in one text. */
export class SubjectReader {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #byFirst: ReadonlyMap<number, Entity>;

  constructor(text: ReadText, names: KnownNames, byFirst: ReadonlyMap<number, Entity>) {
    this.#text = text;
    this.#names = names;
    this.#byFirst = byFirst;
  }

  /** The noun phrase after a token: a name, a post, a body, else its words as they stand unless only names count. */
  after(at: number, isOfNamed: boolean): Subject | undefined {
    const { tokens } = this.#text;
    const { sentence } = tokens[at] as Token;
    const next = this.#pastMark(this.#pastAdverbs(this.#pastMedium(this.#pastAddressees(at + 1))));
    const entity = this.#byFirst.get(next);
    if (entity && tokens[next]?.sentence === sentence) return this.#entityAt(entity);
    const head = tokens[next]?.text ?? "";
    const isPhrase =
      !isOfNamed &&
      head.length > 1 &&
      !objectStarts.test(head) &&
      !withIts.test(head) &&
      !isObject(head, this.#names.gazetteer);
    return isPhrase ? this.#phraseAt(next, sentence) : undefined;
  }

  /** «Said "al-Jaser": …»: a name between marks. */
  #pastMark(at: number): number {
    const entity = mark.test(this.#text.tokens[at]?.text ?? "") ? this.#byFirst.get(at + 1) : undefined;
    return entity && mark.test(this.#text.tokens[entity.last + 1]?.text ?? "") ? at + 1 : at;
  }

  #pastAddressees(at: number): number {
    let next = toUs.test(this.#text.tokens[at]?.text ?? "") ? at + 1 : this.#pastMarkedPaper(at);
    for (let skips = 0; skips < 2; skips++) {
      const addressee = this.#byFirst.get(next);
      const isTo = addressee?.skipped && /^\u0644/.test(this.#text.tokens[next]?.text ?? "");
      if (!isTo) break;
      next = addressee.last + 1;
    }
    return next;
  }

  /** «Said to "Okaz" the minister»: «to» alone, and a name between marks. */
  #pastMarkedPaper(at: number): number {
    const { tokens } = this.#text;
    if (tokens[at]?.text !== "\u0644" || !mark.test(tokens[at + 1]?.text ?? "")) return at;
    for (let close = at + 3; close <= at + 5; close++) if (mark.test(tokens[close]?.text ?? "")) return close + 1;
    return at;
  }

  /** «Wrote on the site "X" somebody»: past where it was said. */
  #pastMedium(at: number): number {
    const { tokens } = this.#text;
    if (!mediaLeads.has(tokens[at]?.text ?? "")) return at;
    let next = at + 1;
    while (siteWords.test(tokens[next]?.text ?? "") || mark.test(tokens[next]?.text ?? "")) {
      // «Through his account on the site».
      next += mediaLeads.has(tokens[next + 1]?.text ?? "") ? 2 : 1;
    }
    const name = this.#names.organisationOver.get(next);
    if (name?.first !== next) return at;
    return mark.test(tokens[next - 1]?.text ?? "") ? name.last + 2 : name.last + 1;
  }

  #pastAdverbs(at: number): number {
    const most = at + mostAdverbs;
    let next = at;
    while (next < most && (this.#isAdverb(next) || this.#isManner(next))) next++;
    return next;
  }

  /** «In the morning», in Arabic a given name too: only before a day. */
  #isAdverb(at: number): boolean {
    const [word, next] = [this.#text.tokens[at]?.text ?? "", this.#text.tokens[at + 1]?.text ?? ""];
    return (
      adverbs.has(word) && !(word === morning && this.#names.gazetteer.stems.has(next) === false && !adverbs.has(next))
    );
  }

  #isManner(at: number): boolean {
    const token = this.#text.tokens[at];
    if (token?.kind !== "word" || this.#byFirst.has(at)) return false;
    if (accusative.test(token.text)) return !isFunctionWord(token.text) && !subjectEnds.has(token.text);
    const next = this.#text.tokens[at + 1];
    // «Shyly», as Arabic says it: «with shyness».
    const isEnd = next?.kind === "sign" || thatsOfSpeech.has(next?.text ?? "");
    return isEnd && /^\u0628.{3,}/.test(token.text) && !this.#names.gazetteer.stems.has(token.text);
  }

  #entityAt(entity: Entity): Subject {
    const last = this.chainEnd(entity);
    const holder = entity.isPost ? this.#holderWithin(entity, last) : undefined;
    if (holder) return { last, speaker: holder };
    const { isPost, first } = entity;
    return { last, speaker: entity.speaker, isPost, isAgain: isPost && this.#isBare(first, entity.last) };
  }

  /** A post whose holder stands right after it. */
  #holderWithin({ last }: Entity, end: number): Speaker | undefined {
    const next = this.#byFirst.get(last + 1);
    // «The speaker for President X».
    if (surePrepositions.has(this.#text.tokens[last - 1]?.text ?? "")) return undefined;
    if (end > last && next?.isPerson) return next.speaker;
    // «The former president and member of the board X».
    const isJoined = next?.skipped && !next.isPost && /^\u0648/.test(this.#text.tokens[last + 1]?.text ?? "");
    return isJoined && next.speaker.isPerson ? next.speaker : undefined;
  }

  /** A rank before a name, a name before its post: one subject. */
  chainEnd(entity: Entity): number {
    let last = entity.last;
    for (let next = this.#byFirst.get(last + 1); next; next = this.#byFirst.get(last + 1)) last = next.last;
    return last;
  }

  #isBare(first: number, last: number): boolean {
    const words = this.#text.tokens.slice(first, last + 1);
    const isOfCountry = words.some(({ text }) => this.#names.gazetteer.demonyms.has(text));
    return words.length <= longestAgain && !isOfCountry && words.every(({ text }) => text.startsWith(article));
  }

  /** Words up to «that», a preposition or a sign; marks around a name are passed. */
  #phraseAt(first: number, sentence: number): Subject | undefined {
    const { tokens } = this.#text;
    let last = first - 1;
    for (let at = first; at < first + longestSubject; at++) {
      const token = tokens[at];
      if (!token || token.sentence !== sentence) break;
      const within = at > first ? this.#personAt(at) : undefined;
      if (within) return within;
      const isOver = token.kind === "sign" ? at === first || !this.#isShortMark(at) : this.#endsSubject(at, first);
      if (isOver && !(at === first + 1 && isAtService(this.#text, at, this.#names))) break;
      last = at;
    }
    return this.#phrase(first, last);
  }

  /** «Said Shu, who is», «replied Nur: …»: a short word is a name where its clause ends. */
  #mayBeAlone(at: number): boolean {
    const { tokens } = this.#text;
    const { text } = tokens[at] as Token;
    if (text.length >= shortestSubject) return true;
    const next = tokens[at + 1]?.text ?? "";
    return (
      text.length > 1 && !text.startsWith("\u0644") && !isFunctionWord(text) && (told.test(next) || whoIs.has(next))
    );
  }

  /** The words of a subject without marks; one short word is none. */
  #phrase(first: number, last: number): Subject | undefined {
    const { tokens, raw } = this.#text;
    if (last < first || (last === first && !this.#mayBeAlone(first))) return undefined;
    const words = raw.slice((tokens[first] as Token).start, (tokens[last] as Token).end);
    const name = words
      .replace(/["\u00AB\u00BB\u201C\u201D]/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const isPost = this.#names.gazetteer.roles.longestAt(tokens, first, raw)?.skipped === 0;
    const head = (tokens[first] as Token).text;
    // «The journalist put [the question]» is not who was asked.
    const isAsker = questions.has(tokens[last + 1]?.text ?? "");
    const isAgain = !isAsker && (personWords.has(head) || highnesses.has(head));
    return { last, speaker: { name, written: name }, isPost: isPost && !isAsker, isAgain };
  }

  /** «Her colleague …»: a name within the subject is who speaks. */
  #personAt(at: number): Subject | undefined {
    const person = this.#byFirst.get(at);
    if (!person?.isPerson || person.skipped || this.#isAnothers(at)) return undefined;
    return { last: this.chainEnd(person), speaker: person.speaker };
  }

  /** «The defence of the accused X»: a noun before «the accused» is not X. */
  #isAnothers(at: number): boolean {
    const { tokens } = this.#text;
    const [before, owned] = [tokens[at - 1], tokens[at - 2]];
    if (!humanNouns.has(before?.text ?? "") || owned?.sentence !== before?.sentence || owned?.kind !== "word")
      return false;
    return !owned.text.startsWith(article) && this.#names.cues.get(at - 2) === undefined;
  }

  /**
   * «More than sixty countries»: «of» after the first word belongs to it, as «by» after «issued», and «in the army» after
   * «an officer».
   */
  #endsSubject(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const [word, before] = [tokens[at]?.text ?? "", tokens[at - 1]?.text ?? ""];
    if (at > first && (toTheWords.test(word) || spokenDays.has(word) || this.#isCue(at) || toMedia.test(word)))
      return true;
    if (at > first && (this.#isVerb(word, first) || this.#isTheirs(at, first) || this.#isBeyondOne(at, first)))
      return true;
    // «A report of UNICEF» is one phrase.
    if (at > first + 1 && this.#isAddressee(at)) return true;
    if (!subjectEnds.has(word)) return false;
    const isPart = (word === from && at === first + 1) || issued.has(before);
    return !isPart && !(word === within && this.#isWhere(at, first));
  }

  /** «Munira tells», «and works»: a verb of the present goes on with what the subject does. */
  #isVerb(word: string, first: number): boolean {
    const { givenNames, stems } = this.#names.gazetteer;
    const head = this.#text.tokens[first]?.text ?? "";
    // «More than sixty countries that represent».
    if (isFunctionWord(head) || (stems.has(head) && !givenNames.has(head))) return false;
    const bare = word.replace(/^\u0648(?=[\u064a\u062a])/, "");
    return /^[\u064a\u062a].{3}/.test(bare) && stems.has(`\u064a${bare.slice(1)}`);
  }

  /** «Some showed [their anger]», after words with the article: what they showed. */
  #isTheirs(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const [word, before] = [tokens[at]?.text ?? "", tokens[at - 1]];
    // «Ayla showed [her anger]».
    const isLone = at === first + 1 && !this.#names.gazetteer.stems.has(before?.text ?? "");
    const isDefinite = before?.text.startsWith(article) || this.#names.placeOver.has(at - 1) || isLone;
    return isDefinite === true && /^(?!\u0627\u0644).{3,}\u0647(?:\u0645|\u0646|\u0627)$/.test(word);
  }

  /** «One of the inhabitants [the state of]»: after «one of» only words with the article. */
  #isBeyondOne(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const word = tokens[at]?.text ?? "";
    return (
      at > first + 1 &&
      oneOf.test(tokens[first]?.text ?? "") &&
      tokens[first + 1]?.text.startsWith(article) === true &&
      !word.startsWith(article) &&
      tokens[at]?.kind === "word" &&
      word !== within
    );
  }

  /** «To Reuters», «to a newspaper». */
  #isAddressee(at: number): boolean {
    const word = this.#text.tokens[at]?.text ?? "";
    return objectStarts.test(word) || (word.startsWith("\u0644") && this.#byFirst.get(at)?.skipped === true);
  }

  /** «Adding», «considering»: another verb of saying. */
  #isCue = (at: number): boolean => this.#names.cues.get(at)?.value.form === "participle";

  /** «An officer in the army», not «in a statement»; «the minister in» says where he spoke. */
  #isWhere(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const next = tokens[at + 1]?.text ?? "";
    if (at === first || at > first + 2 || (tokens[first]?.text ?? "").startsWith(article)) return false;
    return next.length > 2 && !occasions.has(next);
  }

  /** The marks of a name of one to three words within a subject. */
  #isShortMark(at: number): boolean {
    const { tokens } = this.#text;
    const isMark = (index: number) => mark.test(tokens[index]?.text ?? "");
    return isMark(at) && shortNames.some((length) => isMark(at + length) || isMark(at - length));
  }
}
