import { nounForm } from "../../arabic/agreement";
import type { Extraction } from "../../extraction/extract-document";
import type { CandidateFact, CandidateValue } from "../../extraction/facts/candidate-fact";
import { thresholds } from "../../extraction/facts/candidate-fact";
import type { Lexicons } from "../../extraction/lexicons";
import type { Unit } from "../../facts/entity";
import { foldLoosely } from "../../text/fold-arabic";
import { isSpokenFor } from "../asking/speakers/spoken-for";
import { spaced } from "../clauses/standing";
import type { Mark } from "../mark";
import { clauseAround, eventClause } from "./clause";
import { prepositions, titleOnly, yearWords } from "./clause-words.ar";
import { countedUnit } from "./counted-unit";
import { claimTold } from "./told-claims";
import { isClaimed, type ToldFact, type ToldSort, type ToldValue } from "./told-fact";
import { isPostCut, isWholePost } from "./whole-post";

/** What facts are read from: the text, what was found in it, and what can be asked for of it. */
export type FactGround = {
  raw: string;
  candidates: Extraction["facts"];
  marks: readonly Mark[];
  lexicons: Pick<Lexicons, "counted-nouns" | "territories">;
};

/** The facts of a document that can be worded so that a question may be made of them, in reading order. */
export function readToldFacts(ground: FactGround): ToldFact[] {
  const seen = new Set<string>();
  return ground.candidates.flatMap((candidate) => {
    const { confidence, modality } = candidate;
    if (confidence < thresholds.shown || (modality !== "asserted" && modality !== "reported")) return [];
    const told = readTold(ground, candidate);
    if (!told || seen.has(told.id)) return [];
    seen.add(told.id);
    return [told];
  });
}

type Told = { sort: ToldSort; about: string; value: ToldValue; start: number; end: number };

function readTold(ground: FactGround, candidate: CandidateFact): ToldFact | undefined {
  const told = toldOf(ground, candidate);
  if (!told) return undefined;
  const { evidence, ruleConfidence, attribution } = candidate;
  const speaker = calledBy(ground.marks, attribution?.speaker ?? null);
  const isNamed = speaker === null || foldLoosely(told.about).includes(foldLoosely(speaker));
  return {
    id: `fact-${told.sort}-${told.start}-${told.end}`,
    ...told,
    speaker: isClaimed(told.sort) || told.sort === "office" || isNamed ? null : spaced(speaker ?? ""),
    ...{ sentence: evidence.sentence, paragraph: evidence.paragraph, confidence: ruleConfidence },
  };
}

/** Somebody whom a list knows by a name in another script, as the text calls them; null where it does not. */
function calledBy(marks: readonly Mark[], speaker: string | null): string | null {
  if (speaker === null || !/\p{Script=Latin}/u.test(speaker)) return speaker;
  return marks.find(({ type, denotes }) => type !== "quote" && denotes.split("|")[1] === speaker)?.name ?? null;
}

function toldOf(ground: FactGround, candidate: CandidateFact): Told | undefined {
  switch (candidate.value.type) {
    case "date":
      return dateTold(ground, candidate);
    case "number":
      return figureTold(ground, candidate, candidate.value);
    case "list":
      return countriesTold(ground, candidate, candidate.value);
    case "claim":
      return (
        (candidate.property === "said" && saidTold(ground, candidate)) || claimTold(ground.raw, ground.marks, candidate)
      );
    case "entity":
      if (candidate.property === "office") return officeTold(ground, candidate, candidate.value.name);
      return candidate.property === "place" ? placeTold(ground, candidate) : undefined;
  }
}

/** A date of an event that words tell by themselves, else a date in its sentence. Only what is written out. */
function dateTold({ raw, marks }: FactGround, { property, subject, evidence }: CandidateFact): Told | undefined {
  const mark = markAt(marks, evidence, "date");
  if (!mark?.iso) return undefined;
  const value = { type: "date" as const, iso: mark.iso };
  // What has lasted since a day did not happen on it.
  const event =
    property === "since"
      ? undefined
      : (eventClause(raw.slice(subject.start, Math.min(subject.end, before(evidence, subject)))) ??
        eventClause(clauseBefore(raw, evidence.sentence, mark)));
  const { start, end } = mark;
  if (event !== undefined) return { sort: "date", about: event, value, start, end };
  const clause = clauseAround(raw, evidence.sentence, { start: withYearWord(raw, mark.iso, start), end });
  return clause === undefined ? undefined : { sort: "moment", about: clause, value, start, end };
}

/** What its sentence says up to a value, from where the clause begins. */
function clauseBefore(raw: string, sentence: { start: number }, { start }: Mark): string {
  const said = raw.slice(sentence.start, start);
  const cut = Math.max(...["\u060C", "\u061B", ":", ";"].map((sign) => said.lastIndexOf(sign)));
  return said.slice(cut + 1);
}

/** Words of an event that go on behind its date end before it. */
const before = (value: { start: number }, subject: { start: number }) =>
  subject.start < value.start ? value.start : Number.POSITIVE_INFINITY;

/** A year is said with its word. */
function withYearWord(raw: string, iso: string, start: number): number {
  const word = iso.length === 4 ? /(\p{L}+)\s+$/u.exec(raw.slice(Math.max(0, start - 12), start)) : null;
  return word && yearWords.has(foldLoosely(word[1] ?? "")) ? start - word[0].length : start;
}

function figureTold(
  { raw, marks, lexicons }: FactGround,
  { evidence }: CandidateFact,
  value: CandidateValue & { type: "number" },
): Told | undefined {
  const mark = markAt(marks, evidence, "quantity");
  const isExact = value.operator === undefined && mark?.number?.start === mark?.start;
  // One and two are words of their own, which no other number can stand for.
  if (!mark?.number || !isExact || mark.number.value < 3) return undefined;
  const written = spaced(raw.slice(mark.number.end, mark.end));
  const unit = countedUnit({ unit: value.unit, noun: value.noun }, written, lexicons);
  const [, next = ""] = /^\s+(\p{L}+)/u.exec(raw.slice(mark.end, mark.end + 30)) ?? [];
  if (!unit || belongsToNoun(next) || isConstruct(unit, mark.number.value, written)) return undefined;
  const clause = clauseAround(raw, evidence.sentence, mark);
  if (clause === undefined) return undefined;
  const { start, end } = mark;
  return { sort: "figure", about: clause, value: { type: "number", number: mark.number.value, unit }, start, end };
}

/** An adjective in the accusative agrees with this number's noun alone; a short bare noun is a part of it. */
const belongsToNoun = (word: string): boolean =>
  /\u0627$/u.test(word) ||
  (word !== "" && word.length <= 4 && !/^\u0627\u0644|\u062A$/u.test(word) && !prepositions.has(foldLoosely(word)));

/** «1599 centre(s) of voting»: the noun lost its tanwin to one that follows. */
const isConstruct = ({ ar }: Unit, number: number, written: string): boolean =>
  ar.accusative !== ar.singular &&
  nounForm(number) === "accusative" &&
  foldLoosely(written) === foldLoosely(ar.singular);

function countriesTold(
  { raw, lexicons }: FactGround,
  { evidence }: CandidateFact,
  { members: codes, ends }: CandidateValue & { type: "list" },
): Told | undefined {
  const clause = clauseAround(raw, evidence.sentence, evidence);
  const named = new Map(lexicons.territories.map(({ iso, names }) => [iso, names[0] ?? ""]));
  const members = codes.flatMap((iso) => (named.has(iso) ? [{ iso, name: named.get(iso) ?? "" }] : []));
  if (clause === undefined || members.length < 3 || members.length < codes.length) return undefined;
  const { start, end } = evidence;
  return {
    sort: "countries",
    about: clause,
    value: { type: "countries", members, isOpen: ends === "open" },
    start,
    end,
  };
}

function saidTold({ raw, marks }: FactGround, { evidence, value }: CandidateFact): Told | undefined {
  const mark = markAt(marks, evidence, "quote");
  const speaker = marks.find(({ denotes }) => mark?.speaker !== undefined && denotes.split("|")[1] === mark.speaker);
  if (!mark || !speaker || value.type !== "claim" || value.text.split(/\s+/u).length < 4) return undefined;
  if (isSpokenFor(raw, mark, speaker.denotes, marks)) return undefined;
  const { start, end } = mark;
  return { sort: "said", about: spaced(speaker.name), value: { type: "text", text: spaced(value.text) }, start, end };
}

/** A post that is said with whose it is; «the minister» alone is none. */
function officeTold({ raw, marks }: FactGround, { evidence, subject }: CandidateFact, post: string): Told | undefined {
  const person = marks.find(({ type, start, end }) => type === "person" && start < subject.end && subject.start < end);
  const at = raw.slice(evidence.start, evidence.end).indexOf(post);
  const text = spaced(post);
  if (!person || at < 0 || !isWholePost(text) || titleOnly.test(foldLoosely(text))) return undefined;
  const start = evidence.start + at;
  if (isPostCut(raw, start, post)) return undefined;
  // A name that was taken for a post.
  if (marks.some((mark) => mark.type === "person" && mark.start <= start && start + post.length <= mark.end))
    return undefined;
  return {
    ...{ sort: "office", about: spaced(person.name), value: { type: "text", text } },
    ...{ start, end: start + post.length },
  };
}

function placeTold({ raw, marks }: FactGround, { evidence, subject }: CandidateFact): Told | undefined {
  const mark = markAt(marks, evidence, "place");
  const event = mark && eventClause(raw.slice(subject.start, before(evidence, subject)), false);
  if (!mark || event === undefined) return undefined;
  const { start, end, denotes } = mark;
  return { sort: "place", about: event, value: { type: "text", text: spaced(mark.name), denotes }, start, end };
}

const markAt = (marks: readonly Mark[], { start, end }: { start: number; end: number }, type: Mark["type"]) =>
  marks.find((mark) => mark.type === type && mark.start >= start && mark.end <= end);
