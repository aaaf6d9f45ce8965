import type { Finder } from "../finder";
import { knownNames } from "../names/known-names";
import type { Found, FoundOf, QuoteNorm } from "../span";
import type { ReadText } from "../text/read-text";
import { tokenAt } from "../text/token-at";
import type { Token } from "../text/tokens";
import { headlines } from "./headlines";
import { isQuotation, surelyQuoted } from "./is-quotation";
import { joinedTo, type Spoken } from "./joined-to";
import { type Marked, markedIn } from "./marked";
import { NearCues } from "./near-cues";
import { thatsOfSpeech } from "./quote-words.ar";
import type { Cue } from "./speakers/cue";
import { type Cues, cuesIn } from "./speakers/cues-in";
import { FullerNames } from "./speakers/fuller-names";
import { topicLeads } from "./speakers/on-topic";
import { saidOn } from "./speakers/said-on";
import { entitiesOf, type Speaker } from "./subjects/entities";
import { edges, unmarked } from "./unmarked";

/** Quotations between marks, and after a colon without marks, with their speakers. Names and scare quotes are none. */
export const findQuotes: Finder = (text, lexicons, found) => {
  const marked = markedIn(text);
  const [quoted, inMarks] = [longOnes(marked, surelyQuoted), longOnes(marked, fewestMarked)];
  const { cues, ...rest } = cuesIn(text, knownNames(text, lexicons), {
    found,
    isQuoted: (at) => quoted.has(at),
    isMarked: (at) => inMarks.has(at),
  });
  const near = new NearCues(text, knownNames(text, lexicons), cues);
  const isNamed = namesIn(text, found);
  const speakerOf = speakersBy(found);
  const quotes: FoundOf<"quote">[] = [];
  const again = repeatedOnes(text, marked);
  for (const half of marked) {
    const one = again.has(half) || isNamed(half) ? undefined : near.cutToCue(half);
    if (!one) continue;
    const quote = quoteOf(text, one, { near, before: quotes.at(-1), speakerOf, ...rest });
    if (quote) quotes.push(quote);
  }
  const fuller = new FullerNames(text, near.names, { found, cues });
  const all = [
    ...quotes,
    ...unmarked(text, cues, { marked, isName: nameAt(text, found) }),
    ...headlines(text, entitiesOf(text, found), marked),
  ];
  return all.map((quote) => withFuller(quote, fuller));
};

function withFuller(quote: FoundOf<"quote">, fuller: FullerNames): FoundOf<"quote"> {
  const { speaker } = quote.norm;
  const full = speaker === null || speaker === nobody ? speaker : fuller.of(speaker, quote.start);
  return full === speaker ? quote : { ...quote, norm: { ...quote.norm, speaker: full } };
}

/** Whether a token begins a person's name. */
function nameAt({ tokens }: ReadText, found: readonly Found[]): (at: number) => boolean {
  const names = new Set(found.flatMap(({ type, start }) => (type === "person" ? [tokenAt(tokens, start)] : [])));
  return (at) => names.has(at);
}

/** A speaker by the name, with the gender that the text tells. */
function speakersBy(found: readonly Found[]): (name: string) => Speaker {
  const people = new Map(found.flatMap((one) => (one.type === "person" ? [[one.norm.name, one.norm.gender]] : [])));
  return (name) => {
    const gender = people.get(name);
    return {
      ...{ name, written: name },
      ...(people.has(name) ? { isPerson: true as const } : {}),
      ...(gender ? { gender } : {}),
    };
  };
}

/** Whether marks hold nothing but names: of a body, of a person with a title, of towns one after another. */
function namesIn({ tokens }: ReadText, found: readonly Found[]): (marked: Marked) => boolean {
  const names = new Set<number>();
  for (const { type, start, end } of found) {
    if (!nameTypes.has(type)) continue;
    for (let at = tokenAt(tokens, start); tokens[at] && (tokens[at] as Token).start < end; at++) names.add(at);
  }
  return ({ open, close, isClosed }) => {
    const words = tokens.slice(open + 1, close).filter(({ kind, text }) => kind !== "sign" && text.length > 1);
    return isClosed && words.length > 1 && words.length <= mostNames && words.every(({ index }) => names.has(index));
  };
}
/** A verb between marks with two words more tells nothing of the words around them. */
const fewestMarked = 3;
const nameTypes: ReadonlySet<string> = new Set(["person", "organisation", "place"]);
const mostNames = 12;

/** The tokens inside marks that hold more than a name. */
function longOnes(marked: readonly Marked[], fewest: number): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { open, close, isClosed } of marked) {
    if (!isClosed || close - open <= fewest) continue;
    for (let at = open + 1; at < close; at++) held.add(at);
  }
  return held;
}

/** The same few words between marks more than once are what something is called. */
function repeatedOnes({ tokens }: ReadText, marked: readonly Marked[]): ReadonlySet<Marked> {
  const byWords = new Map<string, Marked[]>();
  for (const one of marked) {
    if (one.close - one.open > surelyQuoted || !one.isClosed) continue;
    const words = tokens.slice(one.open + 1, one.close).map(({ text }) => text);
    const same = byWords.get(words.join(" "));
    if (same) same.push(one);
    else byWords.set(words.join(" "), [one]);
  }
  return new Set([...byWords.values()].filter(({ length }) => length > 1).flat());
}

type Around = Pick<Cues, "endingBefore" | "actorOf"> & {
  near: NearCues;
  before: FoundOf<"quote"> | undefined;
  speakerOf: (name: string) => Speaker;
};

/** The cue of a marked text, with the speaker of the quotation before where it goes on with that. */
function cueOf(text: ReadText, { open, close }: Marked, { near, before, speakerOf }: Around): Cue | undefined {
  const cue = near.before(open) ?? near.after(close);
  const name = before?.norm.speaker;
  if (!cue || !before || !name || name === nobody || cue.first > open) return cue;
  const between = near.between(tokenAt(text.tokens, before.end - 1), cue.first);
  const speaker = saidOn(text, cue, { quote: before, speaker: speakerOf(name) }, between);
  return speaker ? { ...cue, speaker: cue.speaker?.name === name ? cue.speaker : speaker } : cue;
}
const nobody = "unattributed";

function quoteOf(text: ReadText, marked: Marked, around: Around): FoundOf<"quote"> | undefined {
  const { near, before, ...cues } = around;
  const inside = text.tokens.slice(marked.open + 1, marked.close);
  const [first, last] = edges(inside, marked.isClosed);
  if (!first || !last) return undefined;
  const words = inside.filter(({ kind }) => kind !== "sign").length;
  const cue = cueOf(text, marked, around);
  const heading = cue ? undefined : headedBy(text, marked, { near, ...cues });
  if (!isQuotation(text, near.names, { marked, words, cue, isHeaded: heading !== undefined })) return undefined;
  const joined =
    cue || isAskedOf(text, marked)
      ? undefined
      : (heading ??
        askedAgain(text, marked, before) ??
        joinedTo(text, marked, before) ??
        namedBefore(text, marked, cues.endingBefore) ??
        actedBy(text, marked, cues.actorOf));
  const norm: QuoteNorm = {
    ...(joined ?? spokenBy(cue)),
    kind: marked.isClosed ? kindOf(text, marked, cue) : "direct_unclosed",
    ...(cue?.speaker ? { speakerText: cue.speaker.written } : {}),
  };
  const confidence = cue?.speaker ? 0.9 : 0.6;
  return { type: "quote", start: first.start, end: last.end, norm, confidence, rule: "quote-marked" };
}

/** «About his advice to them: "…"»: who spoke last is asked on. */
function askedAgain({ tokens, sentences }: ReadText, { open }: Marked, before?: FoundOf<"quote">): Spoken | undefined {
  const head = tokens[sentences[tokens[open]?.sentence ?? -1]?.first ?? -1];
  const isTopic = tokens[open - 1]?.text === ":" && topicLeads.test(head?.text ?? "");
  return isTopic && before ? { speaker: before.norm.speaker, cue: null } : undefined;
}

/** «When X was asked: "…"»: in the passive, with X before the colon; the words are another's. */
function isAskedOf({ tokens, raw }: ReadText, { open }: Marked): boolean {
  if (tokens[open - 1]?.text !== ":") return false;
  const { sentence } = tokens[open] as Token;
  const before = tokens.slice(Math.max(0, open - farthestAsked), open).filter((token) => token.sentence === sentence);
  return before.some(({ start, end }) => asked.test(raw.slice(start, end)));
}
const farthestAsked = 12;
const asked = /^[\u0648\u0641]?\u0633\u064F?\u0626\u0650?\u0644\u064E?\u062A?$/;

const spokenBy = (cue: Cue | undefined) =>
  cue ? { speaker: cue.speaker?.name ?? null, cue: cue.text } : { speaker: nobody, cue: null };

/** «Macron: "…"», «… and the judge: "…"»: a name, or a post of one word, and a colon before the mark. */
function headedBy(
  { tokens }: ReadText,
  { open }: Marked,
  { near, endingBefore }: Pick<Around, "near" | "endingBefore">,
): Spoken | undefined {
  if (tokens[open - 1]?.text !== ":") return undefined;
  const speaker = endingBefore(open - 1)?.name ?? near.postAt(open - 2);
  return speaker === undefined ? undefined : { speaker, cue: null };
}

/** «… X puts it in one sentence: "…"»: where a colon stands before the mark, the last person of the sentence. */
function namedBefore({ tokens }: ReadText, { open }: Marked, endingBefore: Cues["endingBefore"]): Spoken | undefined {
  if (tokens[open - 1]?.text !== ":") return undefined;
  const { sentence } = tokens[open] as Token;
  for (let at = open - 1; at > open - farthestName && tokens[at - 1]?.sentence === sentence; at--) {
    const speaker = endingBefore(at);
    if (speaker?.isPerson) return { speaker: speaker.name, cue: null };
  }
  return undefined;
}
const farthestName = 40;

/** «X sent a letter, asking for help, "…"»: where nothing says who speaks, who acts in the sentence. */
function actedBy({ tokens }: ReadText, { open }: Marked, actorOf: Cues["actorOf"]): Spoken | undefined {
  const actor = actorOf(tokens[open]?.sentence ?? -1);
  return actor?.isPerson ? { speaker: actor.name, cue: null } : undefined;
}

/** Direct after a colon, «that» or the speaker; mixed where the sentence goes on into the quotation. */
function kindOf({ tokens }: ReadText, { open }: Marked, cue: Cue | undefined): QuoteNorm["kind"] {
  if (cue && cue.first > open) return "direct";
  const before = tokens[open - 1];
  if (!cue || !before) return "mixed";
  const at = before.text === "\u060C" || before.text === "," ? open - 2 : open - 1;
  const isDirect =
    before.text === ":" || thatsOfSpeech.has(tokens[at]?.text ?? "") || at === cue.last || at === cue.subjectEnd;
  return isDirect ? "direct" : "mixed";
}
