import type { ReadText } from "../../text/read-text";
import {
  addressing,
  bearings,
  commonRelatives,
  continuing,
  manlyPlaces,
  ofHis,
  quoting,
  replying,
  sayingOfNamed,
  sayings,
  thatsOfIt,
  thatsOfSpeech,
} from "../quote-words.ar";
import type { Actors } from "../subjects/actors";
import type { EntitiesByToken, Entity, Speaker } from "../subjects/entities";
import type { Subject, SubjectReader } from "../subjects/subjects";
import { sourceAfter } from "../subjects/writings";
import { agrees } from "./agrees";
import { bareVerb, type Cue } from "./cue";
import { EarlierSpeakers } from "./earlier-speakers";
import { hasSignAhead } from "./has-sign-ahead";
import { isOnTopic } from "./on-topic";
import { phraseGender } from "./phrase-gender";
import { SubjectsBefore } from "./subjects-before";

const many = /.{3}(?:\u0648\u0646|\u0648\u0627)$/;
const also = "\u0643\u0645\u0627";
const ofHim = /^\u0639\u0646\u0647(?:\u0627|\u0645)?$/;
const colon = /^:$/;
const refused = /^(?:\u0631\u0641\u0636|\u0637\u0644\u0628)\u062a?$/;
/** «Wrote», «answered», «described»: in a clause of «who» behind a comma. As folded. */
const written =
  /^(?:\u0643\u062A\u0628|\u0648\u0635\u0641|\u0643\u0634\u0641|\u0627\u0639\u0644\u0646|\u0630\u0643\u0631)\u062A?$/;
/** «As he said», «according to what she stated». */
const saidSo =
  / (?:\u0642\u0627\u0644|\u0623\u0641\u0627\u062f|\u0630\u0643\u0631|\u0623\u0639\u0644\u0646|\u064a\u0642\u0648\u0644|\u062a\u0642\u0648\u0644)\u062a?$/;

/** «Is not», «will not», «has not»: what is said goes on, and no subject does. */
const negation = /^(?:\u0644\u0645|\u0644\u0646|\u0644\u0627|\u0644\u064A\u0633\u062A?)$/;

/** «The council», after a verb of a woman: whom somebody speaks to. */
const isHisHer = ({ word }: Cue, { isPerson, written }: Speaker): boolean =>
  word.gender === "f" && word.form !== "nominal" && !isPerson && phraseGender(written) === "m";

/** «Accused», «asked», «called upon», «warned», «criticised»: of one. */
const accusing =
  /^(?:\u0627\u062A\u0647\u0645|\u0637\u0627\u0644\u0628|\u062F\u0639\u0627|\u062F\u0639|\u062D\u0630\u0631|\u0627\u0646\u062A\u0642\u062F)\u062A?$/;

/** «Described [the relations] as»: a plural of women after a verb of a man. */
const isHerHis = ({ word }: Cue, { isPerson, written }: Speaker): boolean =>
  word.gender === "m" && word.form === "past" && !isPerson && ofThem.test(written);
const ofThem = /^\u0627\u0644\S{3,}\u0627\u062A(?: |$)/;

/** «The farmers», in the case of those who are spoken to. */
const ofMany = /^\u0627\u0644\S{3,}\u064A\u0646$/;
/** «In the name of»: a spokesman who is told anew. */
const inNameOf = / \u0628\u0627\u0633\u0645 /;

const longestPost = 5;
const commas = /^[\u060C,]$/;
/** «Maltese», of a man or a body. As folded. */
const origin = /^\u0627\u0644.{2,}\u064A\u0647?$/;
/** «Described», «describes»; «as it is». As folded. */
const described = /^[\u0648\u0641]?[\u064A\u062A]?\u0648?\u0635\u0641\u062A?$/;
const asIt = /^\u0628\u0627\u0646\u0647(?:\u0627|\u0645)?$/;
/** «This», «that», before a noun. As folded. */
const these = /^(?:\u0647\u0630\u0627|\u0647\u0630\u0647|\u0630\u0644\u0643|\u062A\u0644\u0643)$/;

/** Tells whose the cues of one text are. */
export class Speakers {
  readonly #text: ReadText;
  readonly #subjects: SubjectReader;
  readonly #before: SubjectsBefore;
  readonly #earlier: EarlierSpeakers;
  readonly #actors: Actors;
  readonly #entities: EntitiesByToken;

  constructor(text: ReadText, by: { entities: EntitiesByToken; actors: Actors; subjects: SubjectReader }) {
    this.#text = text;
    this.#subjects = by.subjects;
    this.#actors = by.actors;
    this.#entities = by.entities;
    this.#before = new SubjectsBefore(text, by.entities, by.actors);
    this.#earlier = new EarlierSpeakers(text, by.entities, by.actors);
  }

  /** A cue with its speaker, as far as the text tells; `hasAnd`: «and» or «so» is written on to the verb. */
  withSpeaker(cue: Cue, isJoined: boolean, before: readonly Cue[]): Cue {
    // «The mayor said …, as he also explained».
    const hasAnd = isJoined || this.#text.tokens[cue.first - 1]?.text === also;
    if (cue.word.form === "participle") return this.#earlier.withSame(cue, before);
    if (this.#isOfLast(cue)) return this.#earlier.withLast(cue, before);
    const told = this.#sure(cue, hasAnd, before);
    if (told) return { ...cue, speaker: told };
    const bare = bareVerb(this.#text, cue);
    // «Because they consider Mosul …»: a verb of many has its subject before it.
    const isOfMany = many.test(bare);
    const subject = this.#subjects.after(
      cue.last,
      isOfMany || (sayingOfNamed.has(bare) && !hasSignAhead(this.#text.tokens, cue, colon)),
    );
    if (subject && !isHisHer(cue, subject.speaker) && !isHerHis(cue, subject.speaker) && !this.#isDoneTo(cue, subject))
      return (
        this.#reported(cue, subject.last) ??
        this.#speechItself(cue, { ...subject, hasAnd }, before) ??
        this.#addressed(cue, subject, before) ??
        this.#accused(cue, { ...subject, hasAnd }) ??
        this.#withSubject(cue, subject, before)
      );
    if (cue.word.form === "nominal") return saidSo.test(cue.text) ? this.#earlier.withLast(cue, before) : cue;
    const speaker =
      this.#whoIsAsked(cue, before) ??
      this.#before.they(cue) ??
      this.#before.nearest(cue, hasAnd) ??
      this.#earlier.sameSentence(cue, before) ??
      this.#earlier.lastSpeaker(cue, before);
    return speaker ? { ...cue, speaker } : cue;
  }

  /** Whom the words before a verb tell, whatever follows it. */
  #sure = (cue: Cue, hasAnd: boolean, before: readonly Cue[]): Speaker | undefined =>
    this.#ofPronoun(cue, before) ??
    this.#whoRefused(cue, before) ??
    this.#before.sure(cue, hasAnd || isOnTopic(this.#text, cue), before) ??
    this.#whoseSaying(cue, before);

  /** «About the match with the club X he said»: the person who spoke last. */
  #whoIsAsked = (cue: Cue, before: readonly Cue[]): Speaker | undefined =>
    isOnTopic(this.#text, cue) ? this.#earlier.lastPerson(cue, before) : undefined;

  /** «X said that he sees Y»: the pronoun of «that he» is the subject, and Y the object. */
  #ofPronoun({ first, word, ...rest }: Cue, before: readonly Cue[]): Speaker | undefined {
    const { tokens } = this.#text;
    if (word.form === "nominal") return undefined;
    const last = thatsOfIt.has(tokens[first - 1]?.text ?? "") ? before.at(-1) : undefined;
    if (last && Math.max(last.last, last.subjectEnd) === first - 2) return last.speaker;
    // «X said to the paper in Rome that he told Y».
    const isHere = tokens[last?.first ?? -1]?.sentence === tokens[first]?.sentence && word.form === "past";
    return isHere && last?.speaker?.isPerson && agrees({ first, word, ...rest }, last.speaker)
      ? last.speaker
      : undefined;
  }

  /** «Said a banker who refused to have his name printed»: the banker. */
  #whoRefused(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const last = before.at(-1);
    const { tokens } = this.#text;
    const isHere = last && tokens[last.first]?.sentence === tokens[cue.first]?.sentence;
    if (!isHere || !commonRelatives.has(tokens[cue.first - 1]?.text ?? "")) return undefined;
    // «Said X, of the college Y, who wrote the article: …».
    const isApart = tokens[cue.first - 2]?.text === "\u060C" && written.test(bareVerb(this.#text, cue));
    const isPerson = isApart && last.speaker?.isPerson && agrees(cue, last.speaker);
    return isPerson || refused.test(bareVerb(this.#text, cue)) ? last.speaker : undefined;
  }

  /** «X explained that …, and said hunting is no more what it was»: what X says, where no «that» and no sign follows it. */
  #speechItself(
    cue: Cue,
    { speaker, last, isPost, hasAnd }: Subject & { hasAnd: boolean },
    before: readonly Cue[],
  ): Cue | undefined {
    const teller = before.at(-1);
    const isHere = teller && this.#text.tokens[teller.first]?.sentence === this.#text.tokens[cue.first]?.sentence;
    if (!hasAnd || !isHere || !teller.speaker?.isPerson || speaker.isPerson || isPost) return undefined;
    if (!/^\u0642\u0627\u0644\u062A?$/.test(bareVerb(this.#text, cue)) || !agrees(cue, teller.speaker))
      return undefined;
    const next = this.#text.tokens[last + 1];
    const isNoun = phraseGender(speaker.written) !== cue.word.gender || cue.word.gender === undefined;
    return isNoun && negation.test(next?.text ?? "") ? { ...cue, speaker: teller.speaker } : undefined;
  }

  /** «Said X …, while he addressed the parties»: a person who spoke before in the sentence. */
  #addressed(cue: Cue, { speaker }: Subject, before: readonly Cue[]): Cue | undefined {
    const last = !speaker.isPerson && addressing.has(bareVerb(this.#text, cue)) ? before.at(-1) : undefined;
    const isHere = last && this.#text.tokens[last.first]?.sentence === this.#text.tokens[cue.first]?.sentence;
    const again = ofMany.test(speaker.written) ? this.#earlier.lastPerson(cue, before) : undefined;
    const teller = isHere && last.speaker?.isPerson ? last.speaker : again;
    return last && teller ? { ...cue, speaker: teller } : undefined;
  }

  /** «The minister, who spoke to the council, accused the states of»: whom the sentence begins with, where nothing joins the verb. */
  #accused(cue: Cue, { speaker, isPost, hasAnd }: Subject & { hasAnd: boolean }): Cue | undefined {
    const { tokens } = this.#text;
    if (hasAnd || speaker.isPerson || isPost || tokens[cue.first - 1]?.text !== "\u060C") return undefined;
    if (!accusing.test(bareVerb(this.#text, cue))) return undefined;
    const actor = this.#actors.actorOf(tokens[cue.first]?.sentence ?? -1);
    return actor?.isPerson && agrees(cue, actor) ? { ...cue, speaker: actor } : undefined;
  }

  /** «[He] warns Rome», where the verb is of a man; «described the fire as», with nobody between. */
  #isDoneTo({ first, last, word }: Cue, { last: end }: Subject): boolean {
    const { tokens } = this.#text;
    const place = this.#entities.places.get(end);
    const isHer = word.gender === "m" && word.form !== "nominal" && place?.first === last + 1;
    if (isHer && !manlyPlaces.has(tokens[last + 1]?.text ?? "")) return true;
    const entity = this.#entities.first.get(last + 1);
    const isOne = !entity || entity.last === end;
    return isOne && described.test(tokens[first]?.text ?? "") && asIt.test(tokens[end + 1]?.text ?? "");
  }

  /** «In his estimation», «according to this meaning»; «the agency quoted him as saying». */
  #isOfLast(cue: Cue): boolean {
    const [next = "", noun = ""] = this.#text.tokens.slice(cue.last + 1, cue.last + 3).map(({ text }) => text);
    if (cue.word.form === "nominal" && these.test(next) && bearings.has(noun)) return true;
    return cue.word.form === "nominal" ? ofHis.test(next) : quoting.has(bareVerb(this.#text, cue)) && ofHim.test(next);
  }

  /** «The coach», «the young man» go on with what somebody said before, where one agrees. */
  #withSubject(cue: Cue, { speaker, last, isAgain, isPost }: Subject, before: readonly Cue[]): Cue {
    const holder = speaker.isPerson ? undefined : this.#namedBehind(last);
    if (holder) return { ...cue, speaker: holder.speaker, subjectEnd: holder.last };
    const bare = bareVerb(this.#text, cue);
    const isSame =
      (isAgain && !replying.has(bare)) || (isPost && continuing.has(bare) && !inNameOf.test(speaker.written));
    const again = isSame && cue.word.form !== "nominal" ? this.#earlier.lastPerson(cue, before) : undefined;
    const kin = this.#earlier.kinOf(cue, speaker, before);
    if (kin) return { ...cue, speaker: kin, subjectEnd: last };
    const gender = speaker.isPerson && cue.word.gender && !speaker.gender ? { gender: cue.word.gender } : {};
    return { ...cue, speaker: again ?? { ...speaker, ...gender }, subjectEnd: last };
  }

  /** «The head of the institute "Y" of Malta, X, that»: X. */
  #namedBehind(last: number): Entity | undefined {
    const { tokens } = this.#text;
    const near = tokens.slice(last + 1, last + 1 + longestPost);
    const comma = near.findIndex(({ text }) => commas.test(text));
    if (comma < 0 || !near.slice(0, comma).every(({ text, kind }) => kind === "sign" || origin.test(text)))
      return undefined;
    const person = this.#entities.first.get(last + 2 + comma) ?? this.#subjects.unreadAt(last + 2 + comma);
    const isApart = person?.isPerson && !person.skipped && commas.test(tokens[person.last + 1]?.text ?? "");
    const then = tokens[(person?.last ?? 0) + 2];
    return isApart && then && (thatsOfSpeech.has(then.text) || then.text === ":") ? person : undefined;
  }

  /** «… quoted X as saying»: X, whom the verb before tells. */
  #whoseSaying(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const last = before.at(-1);
    const isNear = last && this.#text.tokens[last.first]?.sentence === this.#text.tokens[cue.first]?.sentence;
    if (!isNear || !sayings.has(bareVerb(this.#text, cue))) return undefined;
    return cue.first - last.subjectEnd <= 2 || this.#isOfLast(last) ? last.speaker : undefined;
  }

  /** «The newspaper quoted X as saying»: X speaks. */
  #reported(cue: Cue, last: number): Cue | undefined {
    const from = quoting.has(bareVerb(this.#text, cue)) ? sourceAfter(this.#text, last) : undefined;
    const source = from === undefined ? undefined : this.#subjects.after(from, false);
    const isApart = from === last + 2 && this.#text.tokens[last + 1]?.text === "\u060C";
    const isNear = from === last + 1 || isApart || source?.speaker.isPerson || source?.isPost;
    return source && isNear ? { ...cue, speaker: source.speaker, subjectEnd: source.last } : undefined;
  }
}
