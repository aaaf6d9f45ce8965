import { withoutConjunction } from "../../arabic/without-conjunction";
import type { CueWord } from "../names/gazetteer";
import type { KnownNames } from "../names/known-names";
import type { Found } from "../span";
import { inIt } from "../text/linking-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { Actors } from "./actors";
import { type Entity, entitiesOf, openingMark, type Speaker } from "./entities";
import { isNoSaying } from "./no-sayings";
import { asPassedOn, goesOn, lastTeller, speaks } from "./passed-on";
import { phraseGender } from "./phrase-gender";
import {
  addressing,
  commonRelatives,
  continuing,
  ofHis,
  passedOn,
  quoting,
  replying,
  sayingOfNamed,
  sayings,
  thatsOfSpeech,
  without,
} from "./quote-words.ar";
import { type Subject, SubjectReader } from "./subjects";
import { sourceAfter, writingBefore } from "./writings";

/** A verb or phrase of saying and whose it is; `first` to `last` are its tokens, `subjectEnd` the last of the subject. */
export type Cue = {
  first: number;
  last: number;
  word: CueWord;
  text: string;
  speaker?: Speaker;
  subjectEnd: number;
  /** Somebody else speaks, and this one only passes it on. */
  isAside?: boolean;
};
const farthestBack = 12;
const recentCues = 8;
const farthestCue = 4;
const had = "\u0642\u062f";
const ofOthers =
  /^(?:\u0627\u0644\u064a|\u0639\u0644\u064a|\u0645\u0646|\u0639\u0646|\u0645\u0639|\u0641\u064a|\u0636\u062f)$/;
const many = /.{3}(?:\u0648\u0646|\u0648\u0627)$/;
const ofHim = /^\u0639\u0646\u0647(?:\u0627|\u0645)?$/;
/** «About his …», «of his …», «for his …». */
const ofIts = /^(?:\u0639\u0646|\u0645\u0646|\u0639\u0644\u064a|\u0641\u064a) .{2,}\u0647(?:\u0627|\u0645)?$/;
const where = "\u062d\u064a\u062b";
const denials = /^[\u0648\u0641]?\u0644[\u0645\u0646]$/;
const colon = /^:$/;
/** «As he said», «according to what she stated». */
const saidSo =
  / (?:\u0642\u0627\u0644|\u0623\u0641\u0627\u062f|\u0630\u0643\u0631|\u0623\u0639\u0644\u0646|\u064a\u0642\u0648\u0644|\u062a\u0642\u0648\u0644)\u062a?$/;
const saidSign = /^[:"\u00AB\u201C]$/;

/** `endingBefore`: whose name ends right before a token; `actorOf`: who acts in a sentence. */
export type Cues = {
  cues: Cue[];
  endingBefore: (at: number) => Speaker | undefined;
  actorOf: (sentence: number) => Speaker | undefined;
};

/** `isQuoted`: whether a token stands inside a quotation, where others speak. */
type Reading = { found: readonly Found[]; isQuoted: (at: number) => boolean };

/** All cues of a text from left to right, each with its speaker as far as the text tells. */
export function cuesIn(text: ReadText, names: KnownNames, { found, isQuoted }: Reading): Cues {
  const scan = new SpeakerScan(text, names, { found, isQuoted });
  const cues: Cue[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const hit = names.cues.get(at);
    if (!hit || isQuoted(at) || scan.isName(at)) continue;
    const head = text.tokens[at] as Token;
    const cue: Cue = {
      ...{ first: at, last: hit.last, word: hit.value, subjectEnd: hit.last },
      text: text.raw.slice(text.shadow.rawStart(head.from + hit.skipped), text.tokens[hit.last]?.end),
    };
    if (!scan.isSaying(cue)) continue;
    cues.push(scan.withSpeaker(asPassedOn(text, cue, cues), hit.skipped > 0, cues));
    at = hit.last;
  }
  return { cues, endingBefore: scan.endingBefore, actorOf: (sentence) => scan.actors.actorOf(sentence) };
}

class SpeakerScan {
  readonly #text: ReadText;
  readonly #byFirst = new Map<number, Entity>();
  readonly #names = new Set<number>();
  readonly #byLast = new Map<number, Entity>();
  readonly #subjects: SubjectReader;
  readonly actors: Actors;

  constructor(text: ReadText, names: KnownNames, { found, isQuoted }: Reading) {
    this.#text = text;
    for (const entity of entitiesOf(text, found)) {
      // Whom somebody speaks of says nothing outside.
      if (isQuoted(entity.first)) continue;
      // The longest that begins at a token: a role with its name after a rank.
      if ((this.#byFirst.get(entity.first)?.last ?? -1) < entity.last) this.#byFirst.set(entity.first, entity);
      if (entity.first <= (this.#byLast.get(entity.last)?.first ?? entity.first)) this.#byLast.set(entity.last, entity);
      if (entity.isPerson) for (let at = entity.first; at <= entity.last; at++) this.#names.add(at);
    }
    this.#subjects = new SubjectReader(text, names, this.#byFirst);
    this.actors = new Actors(text, { first: this.#byFirst, last: this.#byLast });
  }

  /** Whose name ends right before a token. */
  endingBefore = (at: number): Speaker | undefined => this.#byLast.get(at - 1)?.speaker;

  /** A token of a person's name: «Rutte» is no «told it». */
  isName = (at: number): boolean => this.#names.has(at);

  /** «Saw», «added» say something of a name's, or where a colon or a mark follows; else they are done to things. */
  isSaying(cue: Cue): boolean {
    const bare = this.#bare(cue);
    if (passedOn.test(bare) || this.#isNoun(cue) || this.#isDenied(cue) || isNoSaying(this.#text, cue)) return false;
    if (!sayingOfNamed.has(bare) || sayings.has(bare)) return true;
    const next = this.#text.tokens[cue.last + 1];
    const isTold =
      next !== undefined && (next.kind === "sign" ? saidSign.test(next.text) : thatsOfSpeech.has(next.text));
    return isTold || this.#subjects.after(cue.last, true) !== undefined || this.#hasAhead(cue, saidSign);
  }

  /** «Without disclosing his name», «of his regret»: nouns that are written like verbs. */
  #isNoun({ first, last, word }: Cue): boolean {
    const { tokens } = this.#text;
    const before = tokens[first - 1];
    if (word.form !== "past" || before?.sentence !== tokens[first]?.sentence) return false;
    return without.has(before?.text ?? "") || (last === first && ofIts.test(`${before?.text} ${tokens[first]?.text}`));
  }

  /** «Did not disclose»: nobody tells anything. */
  #isDenied({ first, word }: Cue): boolean {
    const { tokens } = this.#text;
    const before = tokens[first - 1];
    return word.form !== "nominal" && before?.sentence === tokens[first]?.sentence && denials.test(before?.text ?? "");
  }

  /** A colon, or a quotation mark, further on in the sentence. */
  #hasAhead({ last, first }: Cue, sign: RegExp): boolean {
    const { tokens } = this.#text;
    for (let at = last + 1; at < last + farthestBack; at++) {
      if (!tokens[at] || tokens[at]?.sentence !== tokens[first]?.sentence) return false;
      if (sign.test(tokens[at]?.text ?? "")) return true;
    }
    return false;
  }

  withSpeaker(cue: Cue, hasAnd: boolean, before: readonly Cue[]): Cue {
    if (cue.word.form === "participle") return this.#withSame(cue, before);
    if (this.#isOfLast(cue)) return this.#withLast(cue, before);
    const told =
      this.#asFor(cue) ?? this.#whoDid(cue) ?? this.#rightBefore(cue, hasAnd) ?? this.#whoseSaying(cue, before);
    if (told) return { ...cue, speaker: told };
    const bare = this.#bare(cue);
    // «Because they consider Mosul …»: a verb of many has its subject before it.
    const isOfMany = many.test(bare);
    const subject = this.#subjects.after(
      cue.last,
      isOfMany || (sayingOfNamed.has(bare) && !this.#hasAhead(cue, colon)),
    );
    if (subject)
      return (
        this.#reported(cue, subject.last) ??
        this.#addressed(cue, subject, before) ??
        this.#withSubject(cue, subject, before)
      );
    if (cue.word.form === "nominal") return saidSo.test(cue.text) ? this.#withLast(cue, before) : cue;
    const speaker =
      this.#speakerBefore(cue, hasAnd) ?? this.#sameSentence(cue, before) ?? this.#lastSpeaker(cue, before);
    return speaker ? { ...cue, speaker } : cue;
  }

  /** «Said X …, while he addressed the parties»: a person who spoke before in the sentence. */
  #addressed(cue: Cue, { speaker }: Subject, before: readonly Cue[]): Cue | undefined {
    const last = !speaker.isPerson && addressing.has(this.#bare(cue)) ? before.at(-1) : undefined;
    const isHere = last && this.#text.tokens[last.first]?.sentence === this.#text.tokens[cue.first]?.sentence;
    return isHere && last.speaker?.isPerson ? { ...cue, speaker: last.speaker } : undefined;
  }

  /** «In his estimation»; «the agency quoted him as saying». */
  #isOfLast(cue: Cue): boolean {
    const next = this.#text.tokens[cue.last + 1]?.text ?? "";
    return cue.word.form === "nominal" ? ofHis.test(next) : quoting.has(this.#bare(cue)) && ofHim.test(next);
  }

  #withLast(cue: Cue, before: readonly Cue[]): Cue {
    const { sentence } = this.#text.tokens[cue.first] as Token;
    const last = before.findLast((one) => one.speaker);
    const isHere = last && this.#text.tokens[last.first]?.sentence === sentence;
    // «X put it off "because of …", in his words»: who acts there rather than who spoke in another sentence.
    const actor = isHere ? undefined : this.actors.actorOf(sentence);
    const speaker = actor?.isPerson ? actor : last?.speaker;
    return speaker ? { ...cue, speaker } : cue;
  }

  /** «The coach», «the young man» go on with what somebody said before, where one agrees. */
  #withSubject(cue: Cue, { speaker, last, isAgain, isPost }: Subject, before: readonly Cue[]): Cue {
    const isSame = (isAgain && !replying.has(this.#bare(cue))) || (isPost && continuing.has(this.#bare(cue)));
    const again = isSame && cue.word.form !== "nominal" ? this.#lastPerson(cue, before) : undefined;
    const gender = speaker.isPerson && cue.word.gender && !speaker.gender ? { gender: cue.word.gender } : {};
    return { ...cue, speaker: again ?? { ...speaker, ...gender }, subjectEnd: last };
  }

  #lastPerson(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const last = before.findLast(({ speaker, word }) => speaker && word.form !== "nominal")?.speaker;
    return last?.isPerson && agrees(cue, last) ? last : undefined;
  }

  /** «The minister, who said»: the noun before «who». */
  #whoDid({ first }: Cue): Speaker | undefined {
    const { tokens } = this.#text;
    if (!commonRelatives.has(tokens[first - 1]?.text ?? "")) return writingBefore(this.#text, first);
    const at = tokens[first - 2]?.text === "\u060C" ? first - 3 : first - 2;
    return tokens[at]?.sentence === tokens[first]?.sentence ? this.#byLast.get(at)?.speaker : undefined;
  }

  /** «The spokeswoman X denied», «the officer, X, denied»: a person before a verb without «and» is its subject. */
  #rightBefore(cue: Cue, hasAnd: boolean): Speaker | undefined {
    const before = hasAnd || cue.word.form === "nominal" ? undefined : this.actors.personBefore(cue.first);
    return before && agrees(cue, before) && !this.#byFirst.has(cue.last + 1) ? before : undefined;
  }

  /** «… quoted X as saying»: X, whom the verb before tells. */
  #whoseSaying(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const last = before.at(-1);
    const isNear = last && this.#text.tokens[last.first]?.sentence === this.#text.tokens[cue.first]?.sentence;
    if (!isNear || !sayings.has(this.#bare(cue))) return undefined;
    return cue.first - last.subjectEnd <= 2 || this.#isOfLast(last) ? last.speaker : undefined;
  }

  /** «As for the lawyer X, she said»: who stands after «as for», where the verb begins with «so». */
  #asFor({ first }: Cue): Speaker | undefined {
    const { tokens } = this.#text;
    const verb = tokens[first] as Token;
    if (!verb.text.startsWith("\u0641")) return undefined;
    for (let at = first - 1; at >= first - farthestBack && tokens[at]?.sentence === verb.sentence; at--) {
      if (/^\u0648?\u0627\u0645\u0627$/.test(tokens[at]?.text ?? "")) return this.#byFirst.get(at + 1)?.speaker;
    }
    return undefined;
  }

  /** The verb of a cue without «and». */
  #bare = ({ first }: Cue): string => withoutConjunction(this.#text.tokens[first]?.text ?? "");

  /** «The newspaper quoted X as saying»: X speaks. */
  #reported(cue: Cue, last: number): Cue | undefined {
    const from = quoting.has(this.#bare(cue)) ? sourceAfter(this.#text, last) : undefined;
    const source = from === undefined ? undefined : this.#subjects.after(from, false);
    const isNear = from === last + 1 || source?.speaker.isPerson || source?.isPost;
    return source && isNear ? { ...cue, speaker: source.speaker, subjectEnd: source.last } : undefined;
  }

  /** «Adding»: whoever spoke or acted in this sentence. */
  #withSame(cue: Cue, before: readonly Cue[]): Cue {
    const near = this.#byLast.get(cue.first - 1);
    if (near?.isPerson && !near.skipped && agrees(cue, near.speaker)) return { ...cue, speaker: near.speaker };
    // «According to the will of the people, stressing»: who is only referred to adds nothing.
    const last = lastTeller(this.#text, before.slice(-recentCues)) ?? before.at(-1);
    const { sentence } = this.#text.tokens[cue.first] as Token;
    if (last?.speaker && this.#text.tokens[last.first]?.sentence === sentence) return { ...cue, speaker: last.speaker };
    const speaker = this.actors.actorOf(sentence) ?? last?.speaker;
    return speaker ? { ...cue, speaker } : cue;
  }

  /** «The minister said»: a name right before the verb; «a speech of …, in which he said»: the nearest before. */
  #speakerBefore(cue: Cue, hasAnd: boolean): Speaker | undefined {
    if (hasAnd) return undefined;
    const { tokens } = this.#text;
    const { sentence } = tokens[cue.first] as Token;
    // «The statements of X came when he met Y, where he said».
    const actor = tokens[cue.first - 1]?.text === where ? this.actors.actorOf(sentence) : undefined;
    if (actor?.isPerson && agrees(cue, actor)) return actor;
    const reach = inIt.has(tokens[cue.last + 1]?.text ?? "") ? farthestBack : 3;
    for (let at = cue.first - 1; at >= cue.first - reach; at--) {
      if (tokens[at]?.sentence !== sentence) return undefined;
      const entity = this.#byLast.get(at);
      if (entity && !(reach === 3 && this.#isObject(entity))) return entity.speaker;
    }
    return this.actors.actorOf(sentence) ?? this.actors.otherBefore(cue.first);
  }

  /** «Did not mention X, but said»: what stands after a preposition acts not. */
  #isObject({ first, skipped }: Entity): boolean {
    const { tokens } = this.#text;
    const before = openingMark.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
    return skipped || ofOthers.test(tokens[before]?.text ?? "");
  }

  /** «The minister met …, and told them»: a verb further on in a sentence has its subject. */
  #sameSentence(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const { sentence } = this.#text.tokens[cue.first] as Token;
    if (this.#text.sentences[sentence]?.first === cue.first) return undefined;
    const last = before.at(-1);
    if (last && this.#text.tokens[last.first]?.sentence === sentence) return last.speaker;
    return this.actors.actorOf(sentence);
  }

  /** Whoever spoke last and agrees in gender, or acted at the head of the sentence before. */
  #lastSpeaker(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const here = this.#text.tokens[cue.first] as Token;
    if (this.#text.tokens[cue.first - 1]?.text === had) {
      const named = this.actors.lastNamedIn(here.sentence - 1);
      if (named && agrees(cue, named)) return named;
    }
    const recent = before
      .slice(-recentCues)
      .filter((one) => speaks(one) || (continuing.has(this.#bare(cue)) && goesOn(one)));
    const last = recent.findLast(({ speaker }) => speaker);
    const isFar = !last || (this.#text.tokens[last.first] as Token).sentence < here.sentence - 1;
    const actor = isFar && !continuing.has(this.#bare(cue)) ? this.actors.actorOf(here.sentence - 1) : undefined;
    if (actor && agrees(cue, actor)) return actor;
    const same = recent.slice(-farthestCue).findLast(({ speaker }) => speaker && agrees(cue, speaker));
    if (same?.speaker) return same.speaker;
    const others = [
      this.actors.lastNamedIn(here.sentence - 1, (one) => agrees(cue, one)),
      this.actors.bodyOf(here.sentence - 1),
    ];
    return others.find((one) => one && agrees(cue, one));
  }
}

const agrees = ({ word }: Cue, { gender, isPerson, written }: Speaker): boolean => {
  if (!word.gender) return true;
  const told = gender ?? (isPerson ? undefined : phraseGender(written));
  return told ? told === word.gender : isPerson === true || !ofMany.test(written);
};

/** «The Syrian opponents», but for «the television»: many do not go on with «he said». */
const ofMany = /^(?:\u0627\u0644)?(?!\u062a\u0644\u0641\u0632)\S{3,}(?:\u0648\u0646|\u064a\u064a\u0646)(?:\s|$)/;
