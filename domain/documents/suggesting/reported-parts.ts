import type { Told } from "../asking/excerpts/context/name-behind";
import { closed, type Stretch } from "../asking/excerpts/excerpt";
import { hasSourceBehind, isLimitedBehind } from "../asking/excerpts/tellers/source-behind";
import { isOpeningVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { endsWhole } from "../asking/excerpts/whole-parts/whole-part";
import { speakingParticiples, speakingVerbs } from "../asking/speakers/speaking-words.ar";
import { isSureSpeaker } from "../asking/speakers/sure-speaker";
import { speakerOf } from "../asking/who-said-it";
import { clauseEnds, isVerb, withoutAnd } from "../clauses/clause-ends";
import { isWhole } from "../clauses/clip-sentence";
import { spaced } from "../clauses/standing";
import { endsClause, type PlacedWord, wordsIn } from "../clauses/words-in";
import { prepositions } from "../facts/clause-words.ar";
import type { Mark } from "../mark";
import { isDenied, thatForms } from "./reported-words.ar";
import { followsSpeech, onlyTeller } from "./tellers";

/** Whose words a part is: named before it. `that`: how «that» is written before it · `isSure`: the text says so beyond doubt. */
export type Voice = { name: string; that: string; isSure: boolean };

/** What somebody is told to have said. `voice`: of whom, where the part itself does not say so. */
export type ReportedPart = { part: Stretch; voice?: Voice };

/** Words between a verb of speaking and its «that»: who speaks, and where. */
const leadMax = 16;
/** Words of a report: as many as are read at one go, at most, and at least. */
const wordsUsual = 24;
const wordsMost = 34;
const wordsMin = 6;
/** Letters before a report in which whoever speaks is looked for, and how many are tried. */
const backMax = 700;
const speakersMax = 3;

/**
 * The reports amid a sentence, each by itself: «…, pointing out that the road is new» with whoever points it out, «as the
 * board stressed that …» from its verb on. None whose speaker is not known, and none that is denied.
 */
export function reportedParts(told: Told, sentence: Stretch): ReportedPart[] {
  const { raw } = told.document;
  return reportsIn(raw, sentence).flatMap(({ verb, subject, that, words, isFirst }): ReportedPart[] => {
    const claims = claimsFrom(raw, words, sentence);
    const isAside = speakingParticiples.test(verb.folded);
    const tells = !isAside && subject !== undefined && !leans(subject);
    if (tells) return isFirst ? [] : claims.map(({ end }) => ({ part: { start: verb.start, end } }));
    // «He said that …», which opens its sentence: his name is put in behind the verb.
    if (isFirst || opensWithVerb(words[0], that)) return [];
    return claims.flatMap((part) => {
      const voice = voiceOf(told, part, sentence);
      return voice ? [{ part, voice: { ...voice, that } }] : [];
    });
  });
}

/** A verb of speaking with its «that». `subject`: the word behind it · `words`: what is reported, up to the end of its sentence. */
type Report = {
  verb: PlacedWord;
  subject: PlacedWord | undefined;
  that: string;
  words: readonly PlacedWord[];
  isFirst: boolean;
};

function reportsIn(raw: string, sentence: Stretch): Report[] {
  const all = wordsIn(raw, sentence).filter(({ folded, text }) => folded !== "" || /\p{N}/u.test(text));
  return all.flatMap((word, at): Report[] => {
    const that = thatForms.exec(word.folded);
    const verbAt = that ? all.slice(0, at).findLastIndex(speaks) : -1;
    const [verb, ...lead] = all.slice(Math.max(0, verbAt), at);
    const words = all.slice(at + 1);
    const [next] = words;
    if (!that || verbAt < 0 || !verb || !next || lead.length > leadMax || isNested(lead)) return [];
    if (isDenied(all.slice(0, verbAt + 1)) || isOpen(raw.slice(sentence.start, next.start))) return [];
    return [{ verb, subject: lead[0], that: `\u0623\u0646\u0651${that[1] ?? ""}`, words, isFirst: verbAt === 0 }];
  });
}

/** «That it should see»: what is wished, and not said. */
const opensWithVerb = (word: PlacedWord | undefined, that: string): boolean =>
  word !== undefined && that.length <= thatLength && (isVerb(word.folded) || isOpeningVerb(word.folded));
const thatLength = 3;

const isNested = (lead: readonly PlacedWord[]): boolean => lead.some(({ folded }) => thatForms.test(folded));

/** «Between» is written like a verb of speaking. */
const speaks = ({ folded }: PlacedWord): boolean =>
  folded !== between &&
  (speakingVerbs.has(folded) || speakingVerbs.has(withoutAnd(folded)) || speakingParticiples.test(folded));
const between = "\u0628\u064A\u0646";

const leans = ({ folded }: PlacedWord): boolean =>
  prepositions.has(folded) || /^(?:\u0628\u0627\u0644|\u0644\u0644|\u0627\u064A\u0636\u0627)/u.test(folded);

/** Whether a mark of quotation is left open. */
const isOpen = (text: string): boolean =>
  (text.match(/["\u201C\u201D]/gu) ?? []).length % 2 === 1 ||
  text.split("\u00AB").length !== text.split("\u00BB").length;

/** From where a report begins to where it may end, before it turns to how the next was said: the longest at one go, the shortest. */
function claimsFrom(raw: string, words: readonly PlacedWord[], sentence: Stretch): Stretch[] {
  const turn = words.findIndex((word, at) => endsClause(word) && turns(words[at + 1]));
  const own = turn < 0 ? words : words.slice(0, turn + 1);
  const start = own[0]?.start ?? sentence.end;
  const parts = clauseEnds(own)
    .map((end) => ({ start, end, count: own.filter((word) => word.end <= end).length }))
    .filter(({ count }) => wordsMin <= count && count <= wordsMost)
    .filter((part) => isWhole(closed(raw.slice(start, part.end))) && endsWhole(raw, part, sentence))
    .filter((part) => !hasSourceBehind(raw, part, sentence) && !isLimitedBehind(raw, part, sentence));
  const [shortest] = parts;
  const longest = parts.findLast(({ count }) => count <= wordsUsual);
  return [...new Set([longest, shortest])].flatMap((part) => (part ? [{ start, end: part.end }] : []));
}

const turns = (word: PlacedWord | undefined): boolean => word !== undefined && speaks(word);

/** Who says it: beyond doubt, or as the only one who speaks in the text. */
export function voiceOf(told: Told, claim: Stretch, sentence: Stretch): Omit<Voice, "that"> | undefined {
  const { document, marks } = told;
  const quote = { ...claim, sentence, type: "quote" } as Mark;
  const named = namedBefore(marks, claim).filter(({ start }) => start >= sentence.start);
  const people = named.filter(({ type }) => type === "person");
  for (const speaker of people.length > 0 ? people : named.filter((mark) => followsSpeech(document.raw, mark))) {
    const isSure = isSureSpeaker(document.raw, { ...quote, speaker: speakerId(speaker) }, speaker, marks);
    if (isSure) return { name: nameOf(speaker), isSure };
  }
  const only = onlyTeller(told);
  return only && { name: nameOf(only), isSure: false };
}

/** Whose words a sentence amid a quotation is. */
export function voiceAround(told: Told, { start, end }: Stretch): string | undefined {
  const quote = told.marks.find(
    (mark) => mark.type === "quote" && mark.start <= start && start < mark.end && end <= mark.end + 2,
  );
  // A list knows some by a name in another script: they are called as the text calls them.
  const speaker = quote && speakerOf(quote, told.marks);
  if (speaker) return nameOf(speaker);
  if (quote?.speaker !== undefined) return /\p{Script=Latin}/u.test(quote.speaker) ? undefined : spaced(quote.speaker);
  const only = onlyTeller(told);
  return only && nameOf(only);
}

/** As quotations name who spoke them. */
const speakerId = ({ denotes }: Mark): string => denotes.split("|")[1] ?? "";

const nameOf = ({ name }: Mark): string => spaced(name).replace(/["\u00AB\u00BB\u201C\u201D[\]]/gu, "");

function namedBefore(marks: readonly Mark[], { start }: Stretch): Mark[] {
  const seen = new Set<string>();
  return marks
    .filter(({ type, end }) => (type === "person" || type === "organisation") && end <= start && end >= start - backMax)
    .toReversed()
    .filter(({ denotes }) => !seen.has(denotes) && seen.add(denotes))
    .slice(0, speakersMax);
}
