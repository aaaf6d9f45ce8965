import { article } from "../../../arabic/article";
import { withoutConjunction } from "../../../arabic/without-conjunction";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Lexicons } from "../../lexicons";
import { knownNames } from "../../names/known-names";
import { adverbs, spokenDays, subjectEnds, thatsOfSpeech } from "../../quotes/quote-words.ar";
import type { Cue } from "../../quotes/speakers/cue";
import { cuesIn } from "../../quotes/speakers/cues-in";
import type { Span } from "../../span";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { afterName } from "../trust-words.ar";
import { GoingOn } from "./going-on";
import type { Teller } from "./teller";
import {
  bodies,
  companies,
  endsWithAnother,
  forPress,
  issuedOf,
  noPartOfName,
  theSame,
  voices,
  writings,
} from "./teller-words.ar";
import { isOfNoun, TextNames } from "./text-names";
import { VoiceReader } from "./voice-phrase";

/** By the index of the first token of a verb or phrase of saying. */
export type Tellers = ReadonlyMap<number, Teller>;

/** Who tells by each verb of saying of a text, as the quotations read it, held to names, posts, bodies and told voices. */
export function tellersOf(text: ReadText, spans: readonly Span[], lexicons: Lexicons): Tellers {
  const quoted = quotedTokens(text, spans);
  const { cues } = cuesIn(text, knownNames(text, lexicons), { found: spans, isQuoted: (at) => quoted.has(at) });
  const scan = new TellerScan(text, new TextNames(spans, text.raw));
  const tellers = new Map<number, Teller>();
  for (const cue of cues) {
    const teller = scan.tellerOf(cue);
    if (teller) tellers.set(cue.first, teller);
  }
  return tellers;
}

function quotedTokens({ tokens }: ReadText, spans: readonly Span[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const { type, start, end } of spans) {
    if (type !== "quote") continue;
    const last = tokenAt(tokens, end - 1);
    for (let at = tokenAt(tokens, start); at <= last; at++) quoted.add(at);
  }
  return quoted;
}

type Place = Pick<Teller, "isBeside" | "start" | "end">;

/** Goes over the cues of one text from left to right. */
class TellerScan {
  readonly #text: ReadText;
  readonly #names: TextNames;
  readonly #voices: VoiceReader;
  readonly #goingOn: GoingOn;
  readonly #before: Teller[] = [];
  readonly #cut = new Set<string>();
  #isLost = false;
  #cited: string | undefined;

  constructor(text: ReadText, names: TextNames) {
    this.#text = text;
    this.#names = names;
    this.#voices = new VoiceReader(text, names);
    this.#goingOn = new GoingOn(text, names);
  }

  tellerOf(cue: Cue): Teller | undefined {
    const read = this.#read(cue);
    const isVerb = cue.word.form !== "nominal";
    // From one whom the words name and nobody reads, the next verb may go on.
    if (isVerb && cue.subjectEnd > cue.last) this.#isLost = !read;
    if (!isVerb) this.#cited = read?.name;
    if (!read) return undefined;
    const told = read.isBeside && cue.word.gender ? { ...read, gender: cue.word.gender } : read;
    // A name alone that went on once is a part of a name wherever it tells.
    if (told.isBeside && !told.isNamed && !/\s/.test(told.name)) this.#cut.add(told.name);
    const isTorn = this.#cut.has(told.name) || this.#names.isSplit(told.name);
    const teller = isTorn ? { ...told, isNamed: false } : told;
    if (teller.isNamed && isVerb) this.#before.push(teller);
    return teller;
  }

  #read(cue: Cue): Teller | undefined {
    const told = this.#voiceAfter(cue) ?? this.#countryAfter(cue);
    if (told) return told;
    if (cue.subjectEnd === cue.last && this.#hasUnread(cue)) {
      this.#isLost = true;
      return undefined;
    }
    if (cue.subjectEnd === cue.last)
      return this.#isLost ? undefined : this.#goingOn.teller(cue, this.#before.at(-1), this.#cited);
    const { speaker, last, subjectEnd } = cue;
    if (!speaker) return undefined;
    const { tokens } = this.#text;
    const place = { isBeside: true, start: (tokens[last + 1] as Token).start, end: (tokens[subjectEnd] as Token).end };
    if (speaker.isPerson) {
      const isNamed =
        !this.#hasSurnameBehind(subjectEnd + 1) &&
        !this.#isTorn(cue) &&
        !this.#isTold(cue) &&
        !this.#isOfAnother(last + 1, subjectEnd);
      return { ...place, name: this.#names.fullName(speaker.name), isNamed };
    }
    const span = this.#names.written(speaker.name);
    if (span?.type === "role") {
      const isNamed = !this.#names.hasHolder(span) && this.#endsBehind(subjectEnd + 1);
      return { ...place, name: speaker.name, isNamed };
    }
    return span
      ? this.#again({ ...place, name: speaker.name, isNamed: !isOnlyOfASort(speaker.name) && !this.#isCutBefore(cue) })
      : this.#bySurname(speaker.name, place);
  }

  /** «The command for the Middle East», read up to «the Middle». */
  #isCutBefore({ speaker, subjectEnd }: Cue): boolean {
    const next = this.#text.tokens[subjectEnd + 1];
    const isKnown =
      next?.text.startsWith(article) === true && !subjectEnds.has(next.text) && !spokenDays.has(next.text);
    return isKnown && /\s\u0644\u0644\S+$/.test(speaker?.name ?? "");
  }

  /** «Boldan said that»: a word that nobody reads stands where whoever tells must stand. */
  #hasUnread({ last, first, word }: Cue): boolean {
    const { tokens } = this.#text;
    const [next, that] = tokens.slice(last + 1, last + 3);
    if (word.form === "participle" || word.form === "nominal" || next?.kind !== "word") return false;
    const isIn = next.sentence === tokens[first]?.sentence && that?.sentence === next.sentence;
    const isOpen = !this.#endsBehind(last + 1) && !spokenDays.has(next.text) && !besideVerb.test(next.text);
    return isIn && isOpen && thatsOfSpeech.has(that?.text ?? "");
  }

  /** «Turkey announced». */
  #countryAfter({ last, word }: Cue): Teller | undefined {
    const next = this.#text.tokens[last + 1];
    const place = next && word.form !== "participle" ? this.#names.placeAt(next.start) : undefined;
    if (place?.norm.kind !== "country") return undefined;
    return { name: place.text, isNamed: true, isBeside: true, start: place.start, end: place.end };
  }

  /** Whether nothing of a post or of who holds it goes on at a token. */
  #endsBehind(at: number): boolean {
    const token = this.#text.tokens[at];
    if (token?.kind !== "word") return true;
    const { text } = token;
    if (text === "\u0644") return false;
    return thatsOfSpeech.has(text) || subjectEnds.has(text) || adverbs.has(text) || forPress.test(text);
  }

  /** «Abdullah as-Shar'i», «Cheng Yonghua», of which only the first word was read. */
  #hasSurnameBehind(at: number): boolean {
    const token = this.#text.tokens[at];
    if (token?.kind !== "word" || this.#endsBehind(at) || spokenDays.has(token.text)) return false;
    if (this.#names.startingAt(token.start) || this.#names.placeAt(token.start) || noPartOfName.test(token.text))
      return false;
    return token.text.startsWith(article) || !afterName.test(token.text);
  }

  /** «Said Bilhassan», read as «by Lahassan», or a woman's name behind «he said». */
  #isTorn({ last, word, speaker }: Cue): boolean {
    const { start } = this.#text.tokens[last + 1] as Token;
    const isBroken = !this.#names.startingAt(start) && this.#names.startingAt(start + 1)?.type === "person";
    return isBroken || (word.gender === "m" && this.#names.isWoman(speaker?.name ?? ""));
  }

  /** «The secretary of the president X»: X is the president. */
  #isOfAnother(first: number, last: number): boolean {
    const { tokens } = this.#text;
    return tokens.slice(first, last + 1).some(({ start }) => {
      const post = this.#names.startingAt(start);
      return post?.type === "role" && endsWithAnother.test(foldLoosely(post.text));
    });
  }

  /** «That X informed the envoy»: whoever is named before the verb tells it, and the name behind is told. */
  #isTold({ first }: Cue): boolean {
    const { tokens } = this.#text;
    if (!informing.test(tokens[first]?.text ?? "")) return false;
    const end = tokens[first - 1]?.end;
    return tokens
      .slice(Math.max(0, first - longestName), first)
      .some(({ start }) => this.#names.startingAt(start)?.end === end);
  }

  /** «A source in the police», «officials», «the authorities»: the noun behind the verb and what belongs to it. */
  #voiceAfter(cue: Cue): Teller | undefined {
    const { last, word, first } = cue;
    const { tokens, raw } = this.#text;
    let at = last + 1;
    while (adverbs.has(tokens[at]?.text ?? "")) at++;
    const head = tokens[at];
    if (!head || head.sentence !== tokens[first]?.sentence || word.form === "participle") return undefined;
    const isVoice = voices.test(head.text) || writings.test(head.text);
    if (!isVoice && (!bodies.test(head.text) || this.#names.startingAt(head.start))) return undefined;
    const phrase = this.#voices.from(at);
    const holder = this.#holderOf(cue, head, phrase.isWhole);
    const person = this.#voices.personIn(phrase) ?? holder;
    const end = person && person === holder ? Math.max(phrase.last, cue.subjectEnd) : phrase.last;
    const place = { isBeside: true, start: head.start, end: (tokens[end] as Token).end };
    if (person) {
      const behind = this.#voices.endOfPerson({ ...phrase, last: end }) + 1;
      return { ...place, name: person, isNamed: !this.#hasSurnameBehind(behind) };
    }
    const name = raw.slice(place.start, place.end).replace(marks, "").replace(/\s+/g, " ");
    return this.#again({
      ...place,
      name,
      isNamed: phrase.isWhole && !this.#names.hasHolderOf(name) && !isOnlyOfASort(name),
    });
  }

  /** «The spokesman», whom the quotations know, or a post that both readers link to a person. */
  #holderOf({ speaker, subjectEnd }: Cue, { text, start, index }: Token, isWhole: boolean): string | undefined {
    if (!speaker?.isPerson) return undefined;
    const post = this.#names.startingAt(start);
    const isHolder = post?.type === "role" && post.norm.person === speaker.name && subjectEnd > index;
    return isHolder || (isWhole && text.startsWith(article)) ? this.#names.fullName(speaker.name) : undefined;
  }

  /** «The source», «the ministry»: the one told before, in full. */
  #again(teller: Teller): Teller {
    const [head = "", ...rest] = teller.name.split(" ");
    const whose = this.#issuerNamed(teller);
    if (whose) return whose;
    const isBare =
      head.startsWith(article) && (issuedOf.test(rest[0] ?? "") || rest.every((word) => theSame.test(word)));
    if (!isBare) return teller;
    const before = this.#before.findLast(({ name }) => isOfNoun(name, head));
    if (before) return { ...teller, name: before.name, isNamed: !this.#hasAnother(head, before, teller) };
    const issuer = this.#issuerOf(head);
    if (issuer) return { ...teller, name: issuer.name, isNamed: true };
    const full = bodies.test(head) ? this.#names.fullBody(head) : undefined;
    return { ...teller, name: full ?? teller.name, isNamed: teller.isNamed && bodies.test(head) };
  }

  /** «The statement of the committee», told before in full; «a channel», «the statement of the office» tell not whose. */
  #issuerNamed(teller: Teller): Teller | undefined {
    const [head = "", whose, ...more] = teller.name.split(" ");
    const isOpen = { ...teller, isNamed: false };
    if (whose === undefined) return !head.startsWith(article) && bodies.test(foldLoosely(head)) ? isOpen : undefined;
    if (!writings.test(head) || more.length > 0) return undefined;
    const before = this.#again({ ...teller, name: whose });
    if (before.name !== whose) return before;
    return whose.startsWith(article) && !this.#names.written(whose) ? isOpen : undefined;
  }

  /** Whether the text tells of another such noun between the one told before and this: another source, another statement. */
  #hasAnother(head: string, { end }: Teller, { start }: Teller): boolean {
    const { tokens } = this.#text;
    const noun = foldLoosely(head.slice(2));
    const between = tokens.slice(tokenAt(tokens, end - 1) + 1, tokenAt(tokens, start));
    const isNew = ({ text }: Token) => withoutConjunction(text) === noun;
    return !bodies.test(noun) && between.some(isNew);
  }

  /** «The statement»: of the body that told last. */
  #issuerOf(head: string): Teller | undefined {
    const last = statement.test(head) ? this.#before.at(-1) : undefined;
    return last && this.#names.written(last.name)?.type === "organisation" ? last : undefined;
  }

  /** «An-Nujaifi», of whom the text has told the whole name. */
  #bySurname(name: string, place: Place): Teller | undefined {
    if (/\s/.test(name)) return undefined;
    const before = this.#before.findLast((one) => one.name.endsWith(` ${name}`));
    const full = before?.name ?? this.#names.bySurname(name);
    return full === undefined ? undefined : { ...place, name: full, isNamed: true };
  }
}

/** «The American company of technology»: which one, a name would tell. */
const isOnlyOfASort = (name: string): boolean => {
  const [head = "", ...rest] = name.split(" ");
  return companies.test(foldLoosely(head)) && rest.every((word) => word.startsWith(article));
};

const longestName = 6;
/** What else stands between a verb of saying and «that». */
const besideVerb =
  /^(?:\u0628\u0627\u0644\p{L}+|\u0644\p{L}{2,}|\u0643\p{L}{2,}|\u0648\p{L}{2,}|\u0642\u0627\u064A\u0644\p{L}{1,2})$/u;
/** Whom something is told stands right behind these too. */
const informing = /^[\u0648\u0641]?(?:\u0627\u0628\u0644\u063A|\u0627\u062E\u0628\u0631)\u062A?$/;
const marks = /["\u00AB\u00BB\u201C\u201D]/g;
const statement = /^\u0627\u0644\u0628\u064A\u0627\u0646/;
