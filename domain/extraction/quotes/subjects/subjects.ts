import { article } from "../../../arabic/article";
import { isCommonWord } from "../../names/common-words";
import type { KnownNames } from "../../names/known-names";
import { humanNouns, surePrepositions } from "../../people/names/name-words.ar";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { quoteMark } from "../quote-mark";
import {
  highnesses,
  objectStarts,
  personWords,
  plainBodies,
  questions,
  subjectEnds,
  thatsOfSpeech,
  whoIs,
  withIts,
} from "../quote-words.ar";
import { Asked } from "./asked";
import type { Entity, Speaker } from "./entities";
import { isEachOne, isNoActor, isObject } from "./objects";
import { isAtService } from "./officials";
import { isFeeling, SubjectEnds } from "./subject-ends";
import { SubjectStarts } from "./subject-starts";

/**
 * Who is the subject of a verb; `isAgain`: the words say only what somebody named before is: «the coach», «the young man»;
 * `isPost`: a post of whose holder the text says nothing.
 */
export type Subject = { last: number; speaker: Speaker; isAgain?: boolean; isPost?: boolean };

const longestSubject = 9;
const shortestSubject = 4;
const longestAgain = 3;
/** Verbs behind whose subject stands whom it is done to. */
const towards =
  /^\u0648?(?:(?:\u0627\u062A\u0647\u0645|\u062F\u0639\u0627?|\u0637\u0627\u0644\u0628|\u062D\u0630\u0631|\u0627\u0628\u0644\u063A|\u0627\u062E\u0628\u0631|\u0627\u0646\u062A\u0642\u062F|\u0646\u0627\u0634\u062F)\u062A?|[\u064A\u062A](?:\u0637\u0627\u0644\u0628|\u062F\u0639\u0648|\u062A\u0647\u0645|\u062D\u0630\u0631))$/;
/** «To the journalists», «to the press». As folded. */
const toPress = /^\u0644\u0644\u0635\u062D/;
/** «Abu», written on to a name. */
const ofSon = /^\u0627\u0628\u0648.{3,}/;
/** «General», of a prosecutor, of whom there is one. */
const general = /^\u0627\u0644\u0639\u0627\u0645\u0647?$/;
/** «The national», of a woman or a body. As folded. */
const ofHers = /^\u0627\u0644.{2,}\u064A\u0647$/;
const ofOrigin = /^\u0627\u0644.{2,}\u064A\u0647?$/;
/** «Envoy», «office», «lawyer», «daughter», without article: another than whom the name behind it tells. As folded. */
const ofAnother =
  /^(?:\u0645\u0645\u062b\u0644|\u0645\u0628\u0639\u0648\u062b|\u0645\u0643\u062a\u0628|\u0645\u062d\u0627\u0645\u064a|\u0646\u062c\u0644|\u0634\u0642\u064a\u0642|\u0648\u0627\u0644\u062f|\u0632\u0648\u062c|\u0627\u0628\u0646|\u0639\u0627\u064a\u0644|\u0627\u0633\u0631|\u0627\u062f\u0627\u0631|\u062d\u0645\u0644|\u0645\u0633\u062a\u0634\u0627\u0631|\u0648\u0643\u064a\u0644|\u0635\u062f\u064a\u0642)(?:\u0647|\u062a)?$/;
const commas = /^[\u060C,]$/;
/** From mark to mark. */
const shortNames = [2, 3, 4];
const longestMarked = 3;
const and = "\u0648";
/** A colon, or a mark that opens. */
const told = /^[:"\u00AB\u201C]$/;

/** «The spokesman to the agency X»: to whom a post speaks is no part of it. */
function withoutMedium(speaker: Speaker): Speaker {
  const at = speaker.name.search(toMedium);
  return at < 0 ? speaker : { ...speaker, name: speaker.name.slice(0, at) };
}
const toMedium =
  / \u0644(?:\u0648\u0643\u0627\u0644\u0629|\u0635\u062d\u064a\u0641\u0629|\u0642\u0646\u0627\u0629|\u0634\u0628\u0643\u0629|\u0645\u0648\u0642\u0639|\u0625\u0630\u0627\u0639\u0629) /;

/** Reads the noun phrase after a verb of saying in one text. */
export class SubjectReader {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #byFirst: ReadonlyMap<number, Entity>;
  readonly #starts: SubjectStarts;
  readonly #ends: SubjectEnds;
  readonly #asked: Asked;

  constructor(text: ReadText, names: KnownNames, byFirst: ReadonlyMap<number, Entity>) {
    this.#text = text;
    this.#names = names;
    this.#byFirst = byFirst;
    this.#starts = new SubjectStarts(text, names, byFirst);
    this.#ends = new SubjectEnds(text, names, byFirst);
    this.#asked = new Asked(text, names, byFirst);
  }

  /** The noun phrase after a token: a name, a post, a body, else its words as they stand unless only names count. */
  after(at: number, isOfNamed: boolean): Subject | undefined {
    const { tokens } = this.#text;
    const { sentence } = tokens[at] as Token;
    const next = this.#starts.after(at);
    const entity = this.#byFirst.get(next);
    if (entity && tokens[next]?.sentence === sentence && !this.#isOtherPost(entity)) return this.#entityAt(entity);
    const head = tokens[next]?.text ?? "";
    if (isOfNamed && plainBodies.has(head)) return this.#bodyAt(next);
    const isPhrase =
      !isOfNamed &&
      !this.#isVerbOn(next) &&
      head.length > 1 &&
      !objectStarts.test(head) &&
      !withIts.test(head) &&
      !isEachOne(head, tokens[next + 1]?.text ?? "") &&
      !isNoActor(this.#rawAt(next), head, this.#names.gazetteer) &&
      !isObject(head, this.#names.gazetteer);
    return isPhrase ? this.#phraseAt(next, sentence) : undefined;
  }

  /** «A mayor of the town X»: a post alone, without article, that the words behind it make another's. */
  #isOtherPost({ isAlone, first, last }: Entity): boolean {
    const { tokens } = this.#text;
    const [head, next] = [tokens[first], tokens[last + 1]];
    if (!isAlone || first !== last || head?.text.startsWith(article) || next?.kind !== "word") return false;
    const isOf = this.#names.gazetteer.heads.has(next.text) || quoteMark.test(tokens[last + 2]?.text ?? "");
    return isOf && !isFunctionWord(next.text);
  }

  /** «The newspaper», «the American administration». */
  #bodyAt(first: number): Subject | undefined {
    const { tokens } = this.#text;
    let last = first;
    while (last < first + 2 && ofOrigin.test(tokens[last + 1]?.text ?? "")) last++;
    return this.#phrase(first, last);
  }

  /** «Wrote, saying», in Arabic «he says»: a verb of the present is no subject. */
  #isVerbOn(at: number): boolean {
    const cue = this.#names.cues.get(at);
    return cue?.value.form === "present" && cue.skipped === 0;
  }

  #rawAt(at: number): string {
    const { tokens, raw } = this.#text;
    return raw.slice(tokens[at]?.start, tokens[at]?.end);
  }

  #entityAt(entity: Entity): Subject {
    const last = this.#chainEnd(entity);
    const holder = entity.isPost ? this.#holderWithin(entity, last) : undefined;
    if (holder) return { last, speaker: holder };
    const { isPost, first, isPerson } = entity;
    if (!isPost && !isPerson && !entity.speaker.isPerson && last === entity.last) return this.#bodyTo(entity);
    const speaker = isPost ? withoutMedium(entity.speaker) : entity.speaker;
    return { last, speaker, isPost, isAgain: isPost && this.#isBare(first, entity.last) };
  }

  /** «The agency of Korea, the northern»: adjectives that agree with the last one of a body's name are of it. */
  #bodyTo({ first, last, speaker }: Entity): Subject {
    const { tokens, raw } = this.#text;
    const [name, end] = [tokens[last]?.text ?? "", ofHers];
    let to = last;
    while (to < last + 2 && end.test(name) && end.test(tokens[to + 1]?.text ?? "")) to++;
    const called = to === last ? this.#calledBehind(last) : undefined;
    if (called) return called;
    if (to === last || first === last) return { last, speaker };
    const whole = raw.slice(tokens[first]?.start, tokens[to]?.end).replace(/\s+/g, " ");
    return { last: to, speaker: { ...speaker, name: whole, written: whole } };
  }

  /** «The agency of ratings "X", that»: the body that stands between marks. */
  #calledBehind(last: number): Subject | undefined {
    const { tokens } = this.#text;
    const body = quoteMark.test(tokens[last + 1]?.text ?? "") ? this.#byFirst.get(last + 2) : undefined;
    if (!body || body.isPerson || body.isPost || !quoteMark.test(tokens[body.last + 1]?.text ?? "")) return undefined;
    return { last: body.last + 1, speaker: body.speaker };
  }

  /** «…, Saranj Shidor, that»: two or three words from a token to a comma that no list knows. */
  unreadAt(first: number): Entity | undefined {
    const { tokens, raw } = this.#text;
    const comma = tokens.slice(first, first + shortestSubject).findIndex(({ text }) => commas.test(text));
    const words = tokens.slice(first, first + Math.max(comma, 0));
    const isUnread = ({ kind, text }: Token) =>
      kind === "word" && !isFunctionWord(text) && !isCommonWord(text, this.#names.gazetteer.stems);
    if (words.length < 2 || !words.every(isUnread)) return undefined;
    const name = raw.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, " ");
    const speaker = { name, written: name, isPerson: true as const };
    return { first, last: first + comma - 1, speaker, skipped: false, isPerson: true, isPost: false, isAlone: false };
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
  #chainEnd(entity: Entity): number {
    let last = entity.last;
    for (let next = this.#byFirst.get(last + 1); next; next = this.#byFirst.get(last + 1)) last = next.last;
    return last;
  }

  #isBare(first: number, last: number): boolean {
    const words = this.#text.tokens.slice(first, last + 1);
    const isOfCountry = words.some(({ text }) => this.#names.gazetteer.demonyms.has(text));
    if (general.test(words.at(-1)?.text ?? "") && words.length > 1) return false;
    return words.length <= longestAgain && !isOfCountry && words.every(({ text }) => text.startsWith(article));
  }

  /** Words up to «that», a preposition or a sign; marks around a name are passed. */
  #phraseAt(first: number, sentence: number): Subject | undefined {
    const { tokens } = this.#text;
    let last = first - 1;
    const isTowards = towards.test(tokens[first - 1]?.text ?? "");
    for (let at = first; at < first + longestSubject; at++) {
      const token = tokens[at];
      if (!token || token.sentence !== sentence) break;
      const within = at > first ? this.#personAt(at) : undefined;
      // «Three lawyers accused X of».
      if (at > first && isTowards && this.#asked.isAsked(at, first)) break;
      if (within) return within;
      if (this.#isOver(at, first)) break;
      last = at;
    }
    return this.#phrase(first, last);
  }

  /** «Abu Khalid refused [the thought] of»: behind a surname of that kind a common noun without article. */
  #isBehindFather(at: number, first: number): boolean {
    const [head, word] = [this.#text.tokens[first]?.text ?? "", this.#text.tokens[at]?.text ?? ""];
    const { stems, givenNames } = this.#names.gazetteer;
    return at === first + 1 && ofSon.test(head) && stems.has(word) && !givenNames.has(word);
  }

  #isOver(at: number, first: number): boolean {
    if (this.#isBehindFather(at, first)) return true;
    const isSign = this.#text.tokens[at]?.kind === "sign";
    const isEnd = isSign ? at === first || !this.#isShortMark(at, first) : this.#ends.isEnd(at, first);
    return isEnd && !(at === first + 1 && isAtService(this.#text, at, this.#names));
  }

  /** «Said Shu, who is», «replied Nur: …»: a short word is a name where its clause ends. */
  #mayBeAlone(at: number): boolean {
    const { tokens } = this.#text;
    const { text } = tokens[at] as Token;
    if (text.length >= shortestSubject) return true;
    const next = tokens[at + 1]?.text ?? "";
    return (
      text.length > 1 &&
      !text.startsWith("\u0644") &&
      !isFunctionWord(text) &&
      (told.test(next) || whoIs.has(next) || isFeeling(next) || this.#isBeforeThat(at))
    );
  }

  /** «Told Lee the reporters that», «said Lee that»: no common word. */
  #isBeforeThat(at: number): boolean {
    const [word, next, then] = this.#text.tokens.slice(at, at + 3).map(({ text }) => text);
    const isThat = thatsOfSpeech.has(next ?? "") || (toPress.test(next ?? "") && thatsOfSpeech.has(then ?? ""));
    return isThat && word !== undefined && !subjectEnds.has(word) && !isCommonWord(word, this.#names.gazetteer.stems);
  }

  /** The words of a subject without marks; one short word is none. */
  #phrase(first: number, last: number): Subject | undefined {
    const { tokens, raw } = this.#text;
    if (last < first || (last === first && !this.#mayBeAlone(first))) return undefined;
    if (tokens[last]?.text === and) return this.#phrase(first, last - 1);
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
    return { last: this.#chainEnd(person), speaker: person.speaker };
  }

  /** «The defence of the accused X»: a noun before «the accused» is not X. */
  #isAnothers(at: number): boolean {
    const { tokens } = this.#text;
    const [before, owned] = [tokens[at - 1], tokens[at - 2]];
    // «The envoy of X», «the office of X».
    if (ofAnother.test(before?.text ?? "")) return true;
    if (!humanNouns.has(before?.text ?? "") || owned?.sentence !== before?.sentence || owned?.kind !== "word")
      return false;
    return !owned.text.startsWith(article) && this.#names.cues.get(at - 2) === undefined;
  }

  /** The marks of a name of one to three words within a subject. */
  #isShortMark(at: number, first: number): boolean {
    const { tokens } = this.#text;
    const isMark = (index: number) => index >= first - 1 && quoteMark.test(tokens[index]?.text ?? "");
    // «Says "Abu Khalid" a driver in the city».
    if (isMark(first - 1) && at <= first + longestMarked) return false;
    return isMark(at) && shortNames.some((length) => isMark(at + length) || isMark(at - length));
  }
}
