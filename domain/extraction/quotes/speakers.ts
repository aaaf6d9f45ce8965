import type { CueWord } from "../names/gazetteer";
import type { KnownNames } from "../names/known-names";
import type { Found } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import {
  adverbs,
  continuing,
  issued,
  objectStarts,
  quoting,
  refersBack,
  sayingOfNamed,
  subjectEnds,
  thatWords,
} from "./quote-words.ar";

/** Who speaks by a cue. `written`: as the text names the speaker there, or at the fullest. */
export type Speaker = { name: string; written: string; gender?: "m" | "f" };
/** A verb or phrase of saying and whose it is; `first` to `last` are its tokens, `subjectEnd` the last of the subject. */
export type Cue = {
  first: number;
  last: number;
  word: CueWord;
  text: string;
  speaker?: Speaker;
  subjectEnd: number;
};
type Entity = { first: number; last: number; skipped: boolean; isPerson: boolean; speaker: Speaker };

const longestSubject = 9;
const farthestBack = 12;
const shortestSubject = 4;
const recentCues = 8;
/** «With the reply», «to the reporters». */
const toTheWords = /^(?:\u0628\u0627\u0644|\u0644\u0644)/;
const saidSign = /^[:"\u00AB\u201C]$/;

/** `isQuoted`: whether a token stands inside a quotation, where others speak. */
type Reading = { found: readonly Found[]; isQuoted: (at: number) => boolean };

/** All cues of a text from left to right, each with its speaker as far as the text tells. */
export function cuesIn(text: ReadText, names: KnownNames, { found, isQuoted }: Reading): Cue[] {
  const scan = new SpeakerScan(text, found);
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
    cues.push(scan.withSpeaker(cue, hit.skipped > 0, cues));
    at = hit.last;
  }
  return cues;
}

class SpeakerScan {
  readonly #text: ReadText;
  readonly #byFirst = new Map<number, Entity>();
  readonly #names = new Set<number>();
  readonly #byLast = new Map<number, Entity>();

  constructor(text: ReadText, found: readonly Found[]) {
    this.#text = text;
    for (const entity of entitiesOf(text, found)) {
      // The longest that begins at a token: a role with its name after a rank.
      if ((this.#byFirst.get(entity.first)?.last ?? -1) < entity.last) this.#byFirst.set(entity.first, entity);
      this.#byLast.set(entity.last, entity);
      if (entity.isPerson) for (let at = entity.first; at <= entity.last; at++) this.#names.add(at);
    }
  }

  /** A token of a person's name: «Rutte» is no «told it». */
  isName = (at: number): boolean => this.#names.has(at);

  /** «Saw», «added» say something of a name's, before «that», a colon or a mark; else they are done to things. */
  isSaying(cue: Cue): boolean {
    if (!sayingOfNamed.has(this.#bare(cue))) return true;
    const next = this.#text.tokens[cue.last + 1];
    const isTold = next !== undefined && (next.kind === "sign" ? saidSign.test(next.text) : thatWords.has(next.text));
    return isTold || this.#subjectAfter(cue.last, true) !== undefined;
  }

  withSpeaker(cue: Cue, hasAnd: boolean, before: readonly Cue[]): Cue {
    if (cue.word.form === "participle") return this.#withSame(cue, before);
    const asFor = this.#asFor(cue);
    if (asFor) return { ...cue, speaker: asFor };
    const isOfNamed = sayingOfNamed.has(this.#bare(cue));
    const subject = this.#subjectAfter(cue.last, isOfNamed);
    if (subject)
      return this.#reported(cue, subject.last) ?? { ...cue, speaker: subject.speaker, subjectEnd: subject.last };
    if (cue.word.form === "nominal") return cue;
    const speaker =
      this.#speakerBefore(cue, hasAnd) ?? this.#sameSentence(cue, before) ?? this.#lastSpeaker(cue, before);
    return speaker ? { ...cue, speaker } : cue;
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
  #bare = ({ first }: Cue): string => (this.#text.tokens[first]?.text ?? "").replace(/^[\u0648\u0641](?=.{3})/, "");

  /** «The newspaper quoted X as saying»: X speaks. */
  #reported(cue: Cue, last: number): Cue | undefined {
    const source = this.#text.tokens[last + 1]?.text === "\u0639\u0646" ? this.#byFirst.get(last + 2) : undefined;
    if (!source || !quoting.has(this.#text.tokens[cue.first]?.text.replace(/^\u0648/, "") ?? "")) return undefined;
    return { ...cue, speaker: source.speaker, subjectEnd: this.#chainEnd(source) };
  }

  /** «Adding»: whoever spoke or acted in this sentence. */
  #withSame(cue: Cue, before: readonly Cue[]): Cue {
    const last = before.at(-1);
    const { sentence } = this.#text.tokens[cue.first] as Token;
    if (last?.speaker && this.#text.tokens[last.first]?.sentence === sentence) return { ...cue, speaker: last.speaker };
    const speaker = this.#actor(sentence) ?? last?.speaker;
    return speaker ? { ...cue, speaker } : cue;
  }

  /** The subject of a sentence: the first of its names, where a verb or nothing stands before it. */
  #actor(sentence: number): Speaker | undefined {
    const stretch = this.#text.sentences[sentence];
    if (!stretch) return undefined;
    for (let at = stretch.first; at <= Math.min(stretch.first + 2, stretch.last); at++) {
      const entity = this.#byFirst.get(at);
      if (entity && !entity.skipped) return entity.speaker;
    }
    return undefined;
  }

  /** The noun phrase after a cue: a name, a post, a body, else its words as they stand. */
  #subjectAfter(at: number, isOfNamed: boolean): { last: number; speaker: Speaker } | undefined {
    const { tokens } = this.#text;
    const { sentence } = tokens[at] as Token;
    let next = at + 1;
    for (let skips = 0; skips < 2; skips++) {
      const addressee = this.#byFirst.get(next);
      const isTo = addressee && /^\u0644/.test(tokens[next]?.text ?? "") && addressee.skipped;
      if (!isTo) break;
      next = addressee.last + 1;
    }
    while (adverbs.has(tokens[next]?.text ?? "")) next++;
    const entity = this.#byFirst.get(next);
    if (entity && tokens[next]?.sentence === sentence) return { last: this.#chainEnd(entity), speaker: entity.speaker };
    const isPhrase = !isOfNamed && !objectStarts.test(tokens[next]?.text ?? "");
    return isPhrase ? this.#phraseAt(next, sentence) : undefined;
  }

  /** A rank before a name, a name before its post: one subject. */
  #chainEnd(entity: Entity): number {
    let last = entity.last;
    for (let next = this.#byFirst.get(last + 1); next; next = this.#byFirst.get(last + 1)) last = next.last;
    return last;
  }

  /** Words up to «that», a preposition or a sign; marks around a name are passed. */
  #phraseAt(first: number, sentence: number): { last: number; speaker: Speaker } | undefined {
    const { tokens } = this.#text;
    let last = first - 1;
    for (let at = first; at < first + longestSubject; at++) {
      const token = tokens[at];
      if (!token || token.sentence !== sentence) break;
      const within = at > first ? this.#personAt(at) : undefined;
      if (within) return within;
      if (token.kind === "sign" ? at === first || !this.#isShortMark(at) : this.#endsSubject(at, first)) break;
      last = at;
    }
    return this.#phrase(first, last);
  }

  /** The words of a subject without marks; one short word is none. */
  #phrase(first: number, last: number): { last: number; speaker: Speaker } | undefined {
    const { tokens, raw } = this.#text;
    if (last < first || (last === first && (tokens[first] as Token).text.length < shortestSubject)) return undefined;
    const words = raw.slice((tokens[first] as Token).start, (tokens[last] as Token).end);
    const name = words.replace(/["\u00AB\u00BB\u201C\u201D]/g, "").replace(/\s+/g, " ");
    return { last, speaker: { name: name.trim(), written: name.trim() } };
  }

  /** «Her colleague …»: a name within the subject is who speaks. */
  #personAt(at: number): { last: number; speaker: Speaker } | undefined {
    const person = this.#byFirst.get(at);
    return person?.isPerson && !person.skipped ? { last: this.#chainEnd(person), speaker: person.speaker } : undefined;
  }

  /** «More than sixty countries»: «of» after the first word belongs to it, as «by» after «issued». */
  #endsSubject(at: number, first: number): boolean {
    const word = this.#text.tokens[at]?.text ?? "";
    const isPart = (word === "\u0645\u0646" && at === first + 1) || issued.has(this.#text.tokens[at - 1]?.text ?? "");
    if (at > first && toTheWords.test(word)) return true;
    return subjectEnds.has(word) && !isPart;
  }

  /** The marks of a name of one or two words within a subject. */
  #isShortMark(at: number): boolean {
    const { tokens } = this.#text;
    const isMark = (index: number) => /^["\u00AB\u00BB\u201C\u201D]$/.test(tokens[index]?.text ?? "");
    return isMark(at) && (isMark(at + 2) || isMark(at - 2));
  }

  /** «The minister said»: a name right before the verb; «a speech of …, in which he said»: the nearest before. */
  #speakerBefore(cue: Cue, hasAnd: boolean): Speaker | undefined {
    if (hasAnd) return undefined;
    const { tokens } = this.#text;
    const { sentence } = tokens[cue.first] as Token;
    const reach = refersBack.has(tokens[cue.last + 1]?.text ?? "") ? farthestBack : 3;
    for (let at = cue.first - 1; at >= cue.first - reach; at--) {
      if (tokens[at]?.sentence !== sentence) return undefined;
      const entity = this.#byLast.get(at);
      if (entity && !(entity.skipped && reach === 3)) return entity.speaker;
    }
    return this.#actor(sentence);
  }

  /** «The minister met …, and told them»: a verb further on in a sentence has its subject. */
  #sameSentence(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const { sentence } = this.#text.tokens[cue.first] as Token;
    if (this.#text.sentences[sentence]?.first === cue.first) return undefined;
    const last = before.at(-1);
    if (last && this.#text.tokens[last.first]?.sentence === sentence) return last.speaker;
    return this.#actor(sentence);
  }

  /** Whoever spoke last and agrees in gender, or acted at the head of the sentence before. */
  #lastSpeaker(cue: Cue, before: readonly Cue[]): Speaker | undefined {
    const here = this.#text.tokens[cue.first] as Token;
    const recent = before.slice(-recentCues);
    const last = recent.findLast(({ speaker }) => speaker);
    const isFar = !last || (this.#text.tokens[last.first] as Token).sentence < here.sentence - 1;
    const actor = isFar && !continuing.has(here.text) ? this.#actor(here.sentence - 1) : undefined;
    if (actor) return actor;
    const agrees = ({ gender }: Speaker) => !gender || !cue.word.gender || gender === cue.word.gender;
    for (let at = before.length - 1; at >= Math.max(0, before.length - 4); at--) {
      const speaker = before[at]?.speaker;
      if (speaker && agrees(speaker)) return speaker;
    }
    return undefined;
  }
}

function entitiesOf(text: ReadText, found: readonly Found[]): Entity[] {
  return found.flatMap((one) => {
    const speaker = speakerOf(text, one);
    if (!speaker) return [];
    const [first, last] = [indexAt(text.tokens, one.start), indexAt(text.tokens, one.end - 1)];
    return [
      {
        first,
        last,
        skipped: (text.tokens[first] as Token).start < one.start,
        isPerson: one.type === "person",
        speaker,
      },
    ];
  });
}

function speakerOf({ raw }: ReadText, one: Found): Speaker | undefined {
  const written = raw.slice(one.start, one.end);
  if (one.type === "person")
    return { name: one.norm.name, written, ...(one.norm.gender ? { gender: one.norm.gender } : {}) };
  if (one.type === "role") return { name: one.norm.person ?? written, written };
  return one.type === "organisation" ? { name: written, written } : undefined;
}

/** The token that holds a raw offset. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle] as Token).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
