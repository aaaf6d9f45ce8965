import type { Finder } from "../find-spans";
import type { HeadWord, KnownOrganisation } from "../names/gazetteer";
import { type KnownNames, knownNames, offsetsOf } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { abbreviations } from "./abbreviations";
import { purposeAfter } from "./adjective-names";
import { clubsOf, unknownClubs } from "./clubs";
import {
  afterCoalition,
  beforeCoalition,
  boardWords,
  managedMatters,
  panelWords,
  speakingWords,
  tellingWords,
  verbalPurposes,
} from "./dating-words.ar";
import { lastOfHeadName } from "./head-names";
import { namedAgain } from "./named-again";
import { papers } from "./papers";
import { quotedName } from "./quoted-name";

type Organisation = FoundOf<"organisation">;

/** Organisations: those that the lexicons know, those that a word like «ministry» begins, and their short forms. */
export const findOrganisations: Finder = (text, lexicons) => {
  const names = knownNames(text, lexicons);
  const told = new Set(names.organisations.filter(({ value }) => !value.isGuarded).map(({ value }) => value.name));
  for (const hit of names.organisations) if (isCoalition(text, hit)) told.add(hit.value.name);
  const isClub = clubsOf(text, names);
  const known = names.organisations
    .filter(
      (hit) =>
        !hit.value.isGuarded ||
        (told.has(hit.value.name) && !names.placeAt.has(hit.first)) ||
        isTold(text, hit) ||
        isClub(hit),
    )
    .map((hit) => organisationOf(text, withAdjective(text, hit, names)));
  const named = [...known, ...headed(text, names, known), ...unknownClubs(text, names)];
  const found = [...named, ...namedAgain(text, named, names), ...papers(text, names)];
  const isPlace = ({ start }: Organisation) => names.places.some((hit) => text.tokens[hit.first]?.start === start);
  return [...found, ...abbreviations(text, found).filter((one) => !isPlace(one))];
};

/** «The coalition forces», «the coalition led by …»: a military one, though no other word of its name is told. */
function isCoalition({ tokens }: ReadText, { first, last, value }: Hit<KnownOrganisation>): boolean {
  if (value.kind !== "coalition" || !value.isGuarded) return false;
  const [before, after] = [tokens[first - 1]?.text ?? "", tokens[last + 1]?.text ?? ""];
  return readingsOf(before).some(({ word }) => beforeCoalition.has(word)) || afterCoalition.has(after);
}

/** A word of its kind stands before it, also with a quotation mark between; or the paragraph names sources. */
function isTold({ tokens }: ReadText, hit: Hit<KnownOrganisation>): boolean {
  const { first } = hit;
  const before = tokens[first - 1];
  const telling = before?.kind === "sign" && /["\u00AB\u201C]/.test(before.text) ? tokens[first - 2] : before;
  if (readingsOf(telling?.text ?? "").some(({ word }) => tellingWords.has(word))) return true;
  return isSource(tokens, hit) || isSpokenTo(tokens, hit);
}

const speakingReach = 25;
/** «Sources said to Al Jazeera»: a station, and no island. */
function isSpokenTo(tokens: ReadText["tokens"], { first, value }: Hit<KnownOrganisation>): boolean {
  const token = tokens[first];
  if (value.kind !== "media" || !token?.text.startsWith("\u0644\u0644")) return false;
  const before = tokens.slice(Math.max(0, first - speakingReach), first);
  return before.some(
    ({ text, sentence }) =>
      sentence === token.sentence && speakingWords.has(text.replace(/^[\u0648\u0641](?=.{3})/, "")),
  );
}

const quoteBefore = /^["\u00AB\u201C]$/;
const quoteAfter = /^["\u00BB\u201D]$/;
const bylineBefore = /^[-\u2013\u2014/(|]$/;

/** A paper's or an agency's name: between marks of its own, after a dash or in brackets, or in a line of sources. */
function isSource(tokens: ReadText["tokens"], { first, last, value, skipped }: Hit<KnownOrganisation>): boolean {
  if (value.kind !== "media" || skipped > 0) return false;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const isEnd = !after || after.paragraph !== tokens[last]?.paragraph || /^[):]$/.test(after.text);
  if (quoteBefore.test(before?.text ?? "") && quoteAfter.test(after?.text ?? "")) return true;
  return (isEnd && bylineBefore.test(before?.text ?? "")) || isSourceLine(tokens, first);
}

const sourceWord = "\u0627\u0644\u0645\u0635\u062f\u0631";
const sourceLine = 12;

function isSourceLine(tokens: ReadText["tokens"], at: number): boolean {
  const { paragraph } = tokens[at] ?? {};
  for (let back = at - 1; back >= at - sourceLine; back--) {
    if (tokens[back]?.paragraph !== paragraph) return false;
    if (tokens[back]?.text === sourceWord) return tokens[back + 1]?.kind === "sign";
  }
  return false;
}

const adjectiveKinds = new Set(["ngo", "military", "body"]);

/** «The Libyan Red Crescent»: a country's adjective right after a body's name belongs to it. */
function withAdjective({ tokens }: ReadText, hit: Hit<KnownOrganisation>, { gazetteer }: KnownNames) {
  const purpose = hit.value.kind === "body" ? purposeAfter(tokens, hit.last, hit.first) : hit.last;
  const isVerbal = verbalPurposes.has(tokens[hit.last + 1]?.text ?? "");
  if (purpose > hit.last && !isVerbal) return { ...hit, last: purpose };
  const next = tokens[hit.last + 1];
  const isOne = adjectiveKinds.has(hit.value.kind) && next?.kind === "word" && next.text.startsWith("\u0627\u0644");
  return isOne && gazetteer.demonyms.has(next.text) ? { ...hit, last: hit.last + 1 } : hit;
}

function organisationOf(text: ReadText, hit: Hit<KnownOrganisation>): Organisation {
  const { name, kind, isGuarded } = hit.value;
  const confidence = isGuarded ? 0.8 : 0.95;
  return {
    type: "organisation",
    ...offsetsOf(text, hit),
    norm: { id: name, name, kind },
    confidence,
    rule: "organisation-lexicon",
  };
}

/** Names that begin with a head word; a known name that holds the head word stays as it is, unless this one is longer. */
function headed(text: ReadText, names: KnownNames, known: readonly Organisation[]): Organisation[] {
  const ends = new Map(known.map(({ start, end }) => [start, end]));
  const held = heldTokens(names);
  return text.tokens.flatMap((token) => {
    const found = held.has(token.index) ? undefined : headedAt(text, token, names);
    if (!found) return [];
    const isKnown =
      found.rule === "organisation-quoted" ? ends.has(found.start) : (ends.get(found.start) ?? 0) >= found.end;
    return isKnown ? [] : [found];
  });
}

function headedAt(text: ReadText, token: Token, names: KnownNames): Organisation | undefined {
  const reading = readingsOf(token.text).find(({ word }) => names.gazetteer.heads.has(word));
  const head = reading && names.gazetteer.heads.get(reading.word);
  if (!reading || !head || isOfMinister(text, token.index, head, names) || isBoard(text, token.index)) return undefined;
  // «The forces of the international coalition»: it has its own name.
  if (names.organisationOver.get(token.index + 1)?.value.kind === "coalition") return undefined;
  const quoted = quotedName(text, token.index);
  if (quoted) return { ...quoted, norm: { ...quoted.norm, kind: head.kind } };
  const last = lastOfHeadName(text.tokens, token.index, head, names);
  if (last === undefined) return undefined;
  const { start, end } = offsetsOf(text, { first: token.index, last, skipped: reading.skipped });
  const name = text.raw.slice(start, end);
  const norm = { id: name, name, kind: head.kind };
  return { type: "organisation", start, end, norm, confidence: 0.8, rule: "organisation-head" };
}

/** «The board of the company»: its body is named after it, if at all. */
function isBoard({ tokens }: ReadText, at: number): boolean {
  const [before, word, next] = [at - 1, at, at + 1].map((index) => tokens[index]?.text ?? "");
  const isCouncil = (one = "") => readingsOf(one).some((reading) => reading.word === council);
  if (readingsOf(word ?? "").some((reading) => reading.word === panel) && panelWords.has(next ?? "")) return true;
  if (readingsOf(word ?? "").some((reading) => reading.word === management) && managedMatters.has(next ?? ""))
    return true;
  return (isCouncil(word) && boardWords.has(next ?? "")) || (isCouncil(before) && boardWords.has(word ?? ""));
}
const council = "\u0645\u062c\u0644\u0633";
const panel = "\u0647\u064a\u064a\u0647";
const management = "\u0627\u062f\u0627\u0631\u0647";

/** «The minister of foreign affairs»: what stands after a post belongs to it. */
function isOfMinister({ tokens, raw }: ReadText, at: number, head: HeadWord, { gazetteer }: KnownNames): boolean {
  return (
    head.kind === "ministry" &&
    head.followedBy === "country" &&
    at > 0 &&
    gazetteer.roles.longestAt(tokens, at - 1, raw) !== undefined
  );
}

/** Tokens inside a known name, but for its first. */
const heldTokens = ({ organisations }: KnownNames): ReadonlySet<number> =>
  new Set(organisations.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + 1 + at)));
