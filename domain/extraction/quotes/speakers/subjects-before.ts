import { isFunctionWord } from "../../text/function-words.ar";
import { inIt } from "../../text/linking-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { commonRelatives, occasions } from "../quote-words.ar";
import type { Actors } from "../subjects/actors";
import { type EntitiesByToken, type Entity, openingMark, type Speaker } from "../subjects/entities";
import { writingBefore } from "../subjects/writings";
import { agrees } from "./agrees";
import { bareVerb, type Cue } from "./cue";
import { whoHad } from "./had-done";

const farthestBack = 12;
const farthestAsFor = 24;
const ofOthers =
  /^(?:\u0627\u0644\u064a|\u0639\u0644\u064a|\u0645\u0646|\u0639\u0646|\u0645\u0639|\u0641\u064a|\u0636\u062f)$/;
const objectOf = /\u0647(?:\u0627|\u0645)?$/;
/** «When», before «he said». */
const when = /^[\u0648\u0641]?(?:\u062d\u064a\u0646|\u0639\u0646\u062f\u0645\u0627|\u062d\u064a\u0646\u0645\u0627)$/;
const farthestWhen = 20;
/** «But», «that», «while», «as». */
const leadsOn =
  /^[\u0648\u0641\u0628]?(?:\u0644\u0643\u0646|\u0627\u0646|\u0628\u064a\u0646\u0645\u0627|\u0641\u064a\u0645\u0627|\u0643\u0645\u0627|\u0627\u0645\u0627|\u062d\u064a\u062b)$/;
const where = "\u062d\u064a\u062b";
const ofBody = /^\u0644/;

const farthestOfficial = 5;
const ofMany = /.{3}\u0648\u0627$/;
const theySay = /^\u0648?\u064A.{2,}\u0648\u0646$/;
const theMany = /^\u0627\u0644.{3,}(?:\u0648\u0646|\u064a\u064a\u0646)$/;
const farthestThey = 6;
const thatSo = /^[\u0648\u0641\u0628]?\u0627\u0646$/;
const longestAsker = 4;
const definite = /^\u0627\u0644.{2}/;
/** «Non-governmental». As folded. */
const adjective = /^(?:\u063A\u064A\u0631|.{2,}\u064A\u0647)$/;
/** «Asks», «calls upon», «urges», «accuses», «warns»: of one. As folded. */
const asks =
  /^[\u064A\u062A](?:\u0637\u0627\u0644\u0628|\u062F\u0639\u0648|\u0646\u0627\u0634\u062F|\u062D\u062B|\u062A\u0647\u0645|\u062D\u0630\u0631)$/;
/** «But», «while». */
const butOf = /^[\u0648\u0641]?(?:\u0644\u0643\u0646|\u0628\u064A\u0646\u0645\u0627|\u0641\u064A\u0645\u0627)$/;
const that = /^\u0628?\u0627\u0646$/;
/** «An official», «a source», «an expert», «a diplomat», «a researcher», «an analyst», «an officer», «an activist», «a witness», in the accusative. */
const officials =
  /^(?:\u0645\u0633\u0648\u0648\u0644|\u0645\u0635\u062F\u0631|\u062E\u0628\u064A\u0631|\u062F\u0628\u0644\u0648\u0645\u0627\u0633\u064A|\u0628\u0627\u062D\u062B|\u0645\u062D\u0644\u0644|\u0636\u0627\u0628\u0637|\u0646\u0627\u0634\u0637|\u0634\u0627\u0647\u062F)\u0627$/;

/** Tells in one text who stands before a verb of saying as its subject. */
export class SubjectsBefore {
  readonly #text: ReadText;
  readonly #entities: EntitiesByToken;
  readonly #actors: Actors;

  constructor(text: ReadText, entities: EntitiesByToken, actors: Actors) {
    this.#text = text;
    this.#entities = entities;
    this.#actors = actors;
  }

  /** Who is the subject by how the sentence is built, whatever stands after the verb. */
  sure(cue: Cue, hasAnd: boolean, before: readonly Cue[]): Speaker | undefined {
    return (
      this.#asFor(cue) ??
      whoHad(this.#text, this.#entities, cue) ??
      this.#whoDid(cue) ??
      this.#rightBefore(cue, hasAnd) ??
      this.#country(cue, hasAnd, before.at(-1)) ??
      this.#official(cue, hasAnd) ??
      this.#many(cue, hasAnd) ??
      this.#whoAsks(cue, hasAnd)
    );
  }

  /** «The draft of the bill asks the army»: the phrase that the sentence begins with, where whom one asks stands behind the verb. */
  #whoAsks({ first, word }: Cue, hasAnd: boolean): Speaker | undefined {
    const { tokens, sentences, raw } = this.#text;
    const opens = sentences[tokens[first]?.sentence ?? -1]?.first ?? first;
    const from = butOf.test(tokens[opens]?.text ?? "") ? opens + 1 : opens;
    const [head, ...rest] = tokens.slice(from, first);
    // «Norway denies "…"»: a line that is a headline.
    const isLine = word.form === "present" && tokens[from - 1]?.paragraph !== head?.paragraph;
    if (hasAnd || !head || rest.length > longestAsker || !(asks.test(tokens[first]?.text ?? "") || isLine))
      return undefined;
    const entity = this.#entities.first.get(from);
    if (entity?.last === first - 1) return entity.speaker;
    const isPhrase = head.kind === "word" && rest.every(({ text }) => definite.test(text) || adjective.test(text));
    if (!isPhrase || isFunctionWord(head.text) || !(rest.length > 0 || definite.test(head.text))) return undefined;
    const written = raw.slice(head.start, (rest.at(-1) ?? head).end);
    return { name: written, written };
  }

  /** «That the leaders of the states who took part confirmed»: those whom a verb of many has before it, up to a preposition. */
  #many({ first }: Cue, hasAnd: boolean): Speaker | undefined {
    const { tokens, raw } = this.#text;
    if (hasAnd || !ofMany.test(tokens[first]?.text ?? "")) return undefined;
    let from = first - 1;
    while (from > first - farthestBack && tokens[from]?.kind === "word" && !thatSo.test(tokens[from]?.text ?? ""))
      from--;
    if (!thatSo.test(tokens[from]?.text ?? "") || tokens[from]?.sentence !== tokens[first]?.sentence) return undefined;
    const words = tokens.slice(from + 1, first);
    const end = words.findIndex(({ text }) => isFunctionWord(text));
    const named = end < 0 ? words : words.slice(0, end);
    if (named.length === 0) return undefined;
    const written = raw.slice(named[0]?.start, named.at(-1)?.end);
    return this.#entities.first.get(from + 1)?.speaker ?? { name: written, written };
  }

  /** «That an American official considered»: an unnamed official between «that» and the verb. */
  #official({ first }: Cue, hasAnd: boolean): Speaker | undefined {
    const { tokens, raw } = this.#text;
    for (let at = first - 1; !hasAnd && at > first - farthestOfficial; at--) {
      if (!that.test(tokens[at - 1]?.text ?? "") || !officials.test(tokens[at]?.text ?? "")) continue;
      const words = tokens.slice(at, first);
      if (words.some(({ kind }) => kind !== "word") || words[0]?.sentence !== tokens[first]?.sentence) return undefined;
      const written = raw.slice(words[0]?.start, words.at(-1)?.end);
      return { name: written, written };
    }
    return undefined;
  }

  /** «As for the lawyer X, she said»: who stands after «as for», where the verb begins with «so». */
  #asFor({ first }: Cue): Speaker | undefined {
    const { tokens } = this.#text;
    const verb = tokens[first] as Token;
    if (!verb.text.startsWith("\u0641")) return undefined;
    for (let at = first - 1; at >= first - farthestAsFor && tokens[at]?.sentence === verb.sentence; at--) {
      if (/^\u0648?\u0627\u0645\u0627$/.test(tokens[at]?.text ?? "")) return this.#asForWhom(at + 1, first);
    }
    return undefined;
  }

  /** «As for who came from the college X»: whose name it begins with, else the first person of it. */
  #asForWhom(from: number, verb: number): Speaker | undefined {
    const head = this.#entities.first.get(from);
    if (head) return head.speaker;
    for (let at = from + 1; at < verb; at++) {
      const entity = this.#entities.first.get(at);
      if (entity?.isPerson && !this.#isObject(entity)) return entity.speaker;
    }
    return undefined;
  }

  /** «The minister, who said»: the noun before «who». */
  #whoDid(cue: Cue): Speaker | undefined {
    const { first } = cue;
    const { tokens } = this.#text;
    if (!commonRelatives.has(tokens[first - 1]?.text ?? "")) return writingBefore(this.#text, first);
    if (this.#isDoneTo(cue)) return undefined;
    const at = tokens[first - 2]?.text === "\u060C" ? first - 3 : first - 2;
    if (tokens[at]?.sentence !== tokens[first]?.sentence) return undefined;
    // «The striker X, of the team Y, and who said».
    const isApart = tokens[first - 1]?.text.startsWith("\u0648") === true;
    return this.#entities.last.get(at)?.speaker ?? (isApart ? this.#personWithin(cue, farthestWhen) : undefined);
  }

  /** «The words of X, which it considered "…"»: what the verb is done to, with «it» written on to it. */
  #isDoneTo = (cue: Cue): boolean =>
    objectOf.test(bareVerb(this.#text, cue)) && bareVerb(this.#text, cue).length > cue.word.cue.length;

  /** «The spokeswoman X denied», «the officer, X, denied»: a person before a verb without «and» is its subject. */
  #rightBefore(cue: Cue, hasAnd: boolean): Speaker | undefined {
    const before = hasAnd || cue.word.form === "nominal" ? undefined : this.#actors.personBefore(cue.first);
    return before && agrees(cue, before) && !this.#entities.first.has(cue.last + 1) ? before : undefined;
  }

  /** «That the council sees»; «but Norway described it as "…"»: a body behind «that», a place behind «but» or nothing. */
  #country(cue: Cue, hasAnd: boolean, teller: Cue | undefined): Speaker | undefined {
    if (hasAnd || cue.word.form === "nominal") return undefined;
    const { tokens } = this.#text;
    const body = this.#entities.last.get(cue.first - 1);
    const isBody = body && !body.skipped && thatSo.test(tokens[body.first - 1]?.text ?? "");
    if (isBody && agrees(cue, body.speaker)) return body.speaker;
    const place = cue.word.gender === "f" ? this.#entities.places.get(cue.first - 1) : undefined;
    if (!place || this.#entities.first.has(cue.last + 1)) return undefined;
    return this.#isHead(tokens[place.first - 1], cue, teller) ? place.speaker : undefined;
  }

  /** Whether a place behind a word acts there: not in «X confirmed that Malta considers "…"», which X says. */
  #isHead(lead: Token | undefined, { first }: Cue, teller: Cue | undefined): boolean {
    const { tokens } = this.#text;
    if (!lead || lead.sentence !== tokens[first]?.sentence) return true;
    const isTold = teller?.speaker?.isPerson && tokens[teller.first]?.sentence === lead.sentence;
    return leadsOn.test(lead.text) && !(isTold && thatSo.test(lead.text));
  }

  /** «That the extremists spread, and say in them»: the nearest of many before a verb of many. */
  they({ first }: Cue): Speaker | undefined {
    const { tokens, raw } = this.#text;
    if (!theySay.test(tokens[first]?.text ?? "")) return undefined;
    const near = tokens.slice(Math.max(0, first - farthestThey), first);
    const they = near.findLast(
      ({ text, kind, sentence }) => kind === "word" && sentence === tokens[first]?.sentence && theMany.test(text),
    );
    const written = they && raw.slice(they.start, they.end);
    return written ? { name: written, written } : undefined;
  }

  /** «The minister said»: a name right before the verb; «a speech of …, in which he said»: the nearest before. */
  nearest(cue: Cue, hasAnd: boolean): Speaker | undefined {
    if (hasAnd) return undefined;
    const { tokens } = this.#text;
    const { sentence } = tokens[cue.first] as Token;
    const before = tokens[cue.first - 1]?.text ?? "";
    if (commonRelatives.has(before) && this.#isDoneTo(cue)) return this.#actors.actorOf(sentence);
    if (when.test(before)) return this.#personWithin(cue, farthestWhen);
    return this.#nearestIn(cue, sentence);
  }

  #nearestIn(cue: Cue, sentence: number): Speaker | undefined {
    const { tokens } = this.#text;
    // «The statements of X came when he met Y, where he said».
    const actor = tokens[cue.first - 1]?.text === where ? this.#actors.actorOf(sentence) : undefined;
    if (actor?.isPerson && agrees(cue, actor)) return actor;
    const asked = tokens[cue.first - 1]?.text === where ? this.#inTalk(cue) : undefined;
    if (asked) return asked;
    const reach = inIt.has(tokens[cue.last + 1]?.text ?? "") ? farthestBack : 3;
    for (let at = cue.first - 1; at >= cue.first - reach; at--) {
      if (tokens[at]?.sentence !== sentence) return undefined;
      const entity = this.#entities.last.get(at);
      if (entity && !(reach === 3 && this.#isObject(entity))) return entity.speaker;
    }
    return this.#actors.actorOf(sentence) ?? this.#actors.otherBefore(cue.first);
  }

  /** «In a talk of X with Y, where he said»: X. */
  #inTalk(cue: Cue): Speaker | undefined {
    const { tokens } = this.#text;
    for (let at = cue.first - 1; at > cue.first - farthestWhen; at--) {
      if (tokens[at]?.sentence !== tokens[cue.first]?.sentence) return undefined;
      const entity = this.#entities.first.get(at);
      const isOf = entity?.isPerson && entity.skipped && ofBody.test(tokens[at]?.text ?? "");
      if (isOf && occasions.has(tokens[at - 1]?.text ?? "") && agrees(cue, entity.speaker)) return entity.speaker;
    }
    return undefined;
  }

  /** «The words of X in May, when he said»: the last person named before in the sentence, where the verb agrees. */
  #personWithin(cue: Cue, reach: number): Speaker | undefined {
    const { tokens } = this.#text;
    for (let at = cue.first - 1; at > cue.first - reach; at--) {
      if (tokens[at]?.sentence !== tokens[cue.first]?.sentence) return undefined;
      const entity = this.#entities.last.get(at);
      if (entity?.isPerson && agrees(cue, entity.speaker)) return entity.speaker;
    }
    return undefined;
  }

  /** «Did not mention X, but said»: what stands after a preposition acts not. */
  #isObject({ first, skipped }: Entity): boolean {
    const { tokens } = this.#text;
    const before = openingMark.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
    return skipped || ofOthers.test(tokens[before]?.text ?? "");
  }
}
