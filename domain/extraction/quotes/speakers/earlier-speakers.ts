import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { abstract, commonRelatives, continuing, thatsOfSpeech } from "../quote-words.ar";
import type { Actors } from "../subjects/actors";
import type { EntitiesByToken, Speaker } from "../subjects/entities";
import { agrees } from "./agrees";
import { bareVerb, type Cue } from "./cue";
import { goesOn, isToldOfHim, lastTeller, speaks } from "./passed-on";

const recentCues = 8;
const farthestCue = 4;
const farthestThat = 40;
/** «In», «to», «:», a mark: what follows who tells something. */
const saysOn = /^(?:\u0641\u064a|\u0627\u0644\u064a|\u0644.*|[:,\u060C"\u00AB\u201C])$/;
/** «Adding», of many; «the lawyers», «her lawyers», as a subject. As folded. */
const ofMany = /.{3}\u064A\u0646$/;
const theMany = /^(?:\u0627\u0644.{3,}\u0648\u0646|.{3,}\u0648\u0647(?:\u0627|\u0645)?)$/;
const had = "\u0642\u062f";

/** Tells in one text who of those that spoke or acted before goes on with a verb of saying. */
export class EarlierSpeakers {
  readonly #text: ReadText;
  readonly #entities: EntitiesByToken;
  readonly #actors: Actors;

  constructor(text: ReadText, entities: EntitiesByToken, actors: Actors) {
    this.#text = text;
    this.#entities = entities;
    this.#actors = actors;
  }

  /** «Adding»: whoever spoke or acted in this sentence. */
  withSame(cue: Cue, before: readonly Cue[]): Cue {
    const one = this.#withOne(cue, before);
    const isMany = ofMany.test(this.#text.tokens[cue.first]?.text ?? "");
    if (!isMany || !one.speaker?.isPerson) return one;
    const { speaker, ...alone } = one;
    const they = this.#theyIn(cue);
    return they ? { ...alone, speaker: they } : alone;
  }

  /** «Her lawyers fear …, [they] stressing»: the first of many in the sentence, by the form of a subject. */
  #theyIn({ first }: Cue): Speaker | undefined {
    const { tokens, sentences, raw } = this.#text;
    const from = sentences[tokens[first]?.sentence ?? -1]?.first ?? first;
    const they = tokens.slice(from, first).find(({ text }) => theMany.test(text));
    const written = they && raw.slice(they.start, they.end);
    return written ? { name: written, written } : undefined;
  }

  #withOne(cue: Cue, before: readonly Cue[]): Cue {
    const near = this.#entities.last.get(cue.first - 1);
    // «Refused to meet X, saying»: whom he did not meet.
    const isMet = near && abstract.has(this.#text.tokens[near.first - 1]?.text ?? "");
    if (near?.isPerson && !near.skipped && !isMet && agrees(cue, near.speaker))
      return { ...cue, speaker: near.speaker };
    // «According to the will of the people, stressing»: who is only referred to adds nothing.
    const last = lastTeller(this.#text, before.slice(-recentCues)) ?? before.at(-1);
    const { sentence } = this.#text.tokens[cue.first] as Token;
    if (last?.speaker && this.#text.tokens[last.first]?.sentence === sentence) return { ...cue, speaker: last.speaker };
    const speaker = this.#actors.actorOf(sentence) ?? last?.speaker;
    return speaker ? { ...cue, speaker } : cue;
  }

  /** «In his words»: who acts in this sentence, or spoke last. */
  withLast(cue: Cue, before: readonly Cue[]): Cue {
    const { sentence } = this.#text.tokens[cue.first] as Token;
    const last = before.findLast((one) => one.speaker);
    const isHere = last && this.#text.tokens[last.first]?.sentence === sentence;
    // «X put it off "because of …", in his words»: who acts there rather than who spoke in another sentence.
    const actor = isHere ? undefined : this.#actors.actorOf(sentence);
    const speaker = actor?.isPerson ? actor : last?.speaker;
    return speaker ? { ...cue, speaker } : cue;
  }

  /** The person who spoke last, where the verb agrees. */
  lastPerson(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const last = before.findLast(({ speaker, word }) => speaker && word.form !== "nominal")?.speaker;
    return last?.isPerson && agrees(cue, last) ? last : undefined;
  }

  /** «Said Lind», where Kim Lind spoke last and Ada Lind was named since: he goes on. */
  kinOf(cue: Cue, { isPerson, name, written }: Speaker, before: readonly Cue[]): Speaker | undefined {
    if (!isPerson || written.includes(" ") || written === name) return undefined;
    const last = before.slice(-recentCues).findLast(({ speaker }) => speaker?.isPerson)?.speaker;
    const isKin = last && last.name !== name && last.name.endsWith(` ${written}`);
    return isKin && agrees(cue, last) ? last : undefined;
  }

  /** «The minister met …, and told them»: a verb further on in a sentence has its subject. */
  sameSentence(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const { sentence } = this.#text.tokens[cue.first] as Token;
    if (this.#text.sentences[sentence]?.first === cue.first) return undefined;
    const last = before.at(-1);
    if (!last || this.#text.tokens[last.first]?.sentence !== sentence) return this.#actors.actorOf(sentence);
    // «Referred to the way which the army opened, and said»: who is told of beside goes on with nothing.
    const recent = before.slice(-recentCues);
    const told = recent.findLast((one) => !this.#isBeside(one) && !isToldOfHim(this.#text, one, recent));
    const isHere = told && this.#text.tokens[told.first]?.sentence === sentence;
    return isHere ? told.speaker : last.speaker;
  }

  /** In a clause of «which», with a subject of its own. */
  #isBeside(cue: Cue): boolean {
    return cue.subjectEnd > cue.last && this.#isRelative(cue);
  }

  /** «The wishes of the prince, in which he stressed»: told of whoever the sentence names beside who speaks. */
  #isRelative({ first }: Cue): boolean {
    return commonRelatives.has(this.#text.tokens[first - 1]?.text ?? "");
  }

  /** «Revealing that it came after the head of the club had backed it»: told behind another's «that», and tells nothing. */
  #isTold(cue: Cue, before: readonly Cue[]): boolean {
    if (cue.subjectEnd === cue.last) return false;
    const { tokens } = this.#text;
    const { sentence } = tokens[cue.first] as Token;
    const teller = before
      .slice(-recentCues)
      .find(({ first }) => first < cue.first && tokens[first]?.sentence === sentence);
    const isThat = (at: number) => thatsOfSpeech.has(tokens[at]?.text ?? "");
    const goesOnTo = cue.subjectEnd + 1;
    if (!teller?.speaker || isThat(goesOnTo) || saysOn.test(tokens[goesOnTo]?.text ?? "")) return false;
    for (let at = Math.max(teller.last + 1, cue.first - farthestThat); at < cue.first; at++)
      if (isThat(at)) return true;
    return false;
  }

  /** Whoever spoke last and agrees in gender, or acted at the head of the sentence before. */
  lastSpeaker(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const here = this.#text.tokens[cue.first] as Token;
    if (this.#text.tokens[cue.first - 1]?.text === had) {
      const named = this.#actors.lastNamedIn(here.sentence - 1);
      if (named && agrees(cue, named)) return named;
    }
    const isContinuing = continuing.has(bareVerb(this.#text, cue));
    const recent = before.slice(-recentCues).filter((one) => speaks(one) || (isContinuing && goesOn(one)));
    const last =
      recent.findLast((one) => one.speaker && !this.#isRelative(one) && !this.#isTold(one, before)) ??
      recent.findLast(({ speaker }) => speaker);
    const isFar = !last || (this.#text.tokens[last.first] as Token).sentence < here.sentence - 1;
    const actor = isFar && !isContinuing ? this.#actors.actorOf(here.sentence - 1) : undefined;
    if (actor && agrees(cue, actor)) return actor;
    const near = recent.slice(-farthestCue);
    const isSame = ({ speaker }: Cue) => speaker !== undefined && agrees(cue, speaker);
    const same =
      near.findLast((one) => isSame(one) && !this.#isRelative(one) && !this.#isTold(one, before)) ??
      near.findLast(isSame);
    if (same?.speaker) return same.speaker;
    const others = [
      this.#actors.lastNamedIn(here.sentence - 1, (one) => agrees(cue, one)),
      this.#actors.bodyOf(here.sentence - 1),
    ];
    return others.find((one) => one && agrees(cue, one));
  }
}
