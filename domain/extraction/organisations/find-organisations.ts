import { article, mergedArticle } from "../../arabic/article";
import { withoutConjunction } from "../../arabic/without-conjunction";
import type { Finder } from "../finder";
import { folded, type HeadWord, type KnownOrganisation } from "../names/gazetteer";
import { type KnownNames, knownNames, offsetsOf } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import { whoOrWhich } from "../text/linking-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { abbreviations } from "./abbreviations";
import { purposeAfter } from "./adjective-names";
import { basesAtWar } from "./bases-at-war";
import { centralBank } from "./central-bank";
import { chairs } from "./chairs";
import { clubsOf, unknownClubs } from "./clubs";
import { directorates } from "./directorates";
import { gluedBodies } from "./glued-bodies";
import { lastOfHeadName, ownersOfPlaces } from "./head-names";
import { ministriesAgain } from "./ministries-again";
import { namedAgain } from "./named-again";
import { isNoBody } from "./no-body";
import {
  afterCoalition,
  beforeCities,
  beforeCoalition,
  beforeGuardedNames,
  modelled,
  onWords,
  paperVerbs,
  postedWords,
  quotedHeads,
  speakingWords,
  verbalPurposes,
} from "./organisation-words.ar";
import { papers } from "./papers";
import { publishers } from "./publishers";
import { quotedName } from "./quoted-name";
import { numberedNames, partsOfUniversities } from "./shaped-names";
import { titledMinistriesIn } from "./titled-ministries";
import { isInTown } from "./town-courts";
import { tradeNames } from "./trade-names";

type Organisation = FoundOf<"organisation">;

/** Organisations: those that the lexicons know, those that a word like «ministry» begins, and their short forms. */
export const findOrganisations: Finder = (text, lexicons) => {
  const names = knownNames(text, lexicons);
  const told = new Set(names.organisations.filter(({ value }) => !value.isGuarded).map(({ value }) => value.name));
  const isAtWar = names.organisations.some((hit) => isFighting(hit) || isCoalition(text, hit));
  for (const { value } of names.organisations) if (isAtWar && value.kind === "coalition") told.add(value.name);
  for (const hit of names.organisations)
    if (hit.value.kind === "company" && isTold(text, hit)) told.add(hit.value.name);
  const isClub = clubsOf(text, names);
  const isBase = basesAtWar(text, names);
  const known = names.organisations
    .filter(
      (hit) =>
        !isPartOfOther(text, hit) &&
        (!hit.value.isGuarded ||
          (told.has(hit.value.name) && !names.placeAt.has(hit.first)) ||
          isTold(text, hit) ||
          isBase(hit) ||
          isClub(hit)),
    )
    .map((hit) => organisationOf(text, withHead(text, withAdjective(text, hit, names))));
  const named = [...known, ...headed(text, names, known), ...unknownClubs(text, names)];
  const shaped = [
    ...numberedNames(text),
    ...partsOfUniversities(text, named),
    ...directorates(text, names),
    ...titledMinistriesIn(text),
    ...tradeNames(text),
    ...chairs(text, names),
    ...publishers(text),
    ...gluedBodies(text, names),
    ...centralBank(text, named, names),
  ];
  const again = [...namedAgain(text, named, names), ...ministriesAgain(text, named, names)];
  const found = [...named, ...shaped, ...again, ...papers(text, names)];
  const isPlace = ({ start }: Organisation) => names.places.some((hit) => text.tokens[hit.first]?.start === start);
  return [...found, ...abbreviations(text, found).filter((one) => !isPlace(one))];
};

const pointing =
  /^[\u0648\u0628\u0644]?(?:\u0647\u0630\u0627|\u0647\u0630\u0647|\u062a\u0644\u0643|\u0630\u0644\u0643)$/;
const organisation = "\u0627\u0644\u062a\u0646\u0638\u064a\u0645";
/** «The organisation» alone; «the national coalition», which is another one; an aircraft of a maker. */
function isPartOfOther({ tokens }: ReadText, { first, last, value }: Hit<KnownOrganisation>): boolean {
  const next = tokens[last + 1];
  if (first === last && (tokens[first]?.text.endsWith(organisation) || isPointedAt(tokens, first, value))) return true;
  if (value.kind === "company" && next?.kind === "figure" && isModel(tokens, first)) return true;
  const isAdjective = /^\u0627\u0644.{2,}\u064a$/.test(next?.text ?? "") && !whoOrWhich.has(next?.text ?? "");
  return value.kind === "coalition" && value.isGuarded && isAdjective;
}

/** «This base», in Arabic a group's name: what is pointed at has no name there. */
const isPointedAt = (tokens: ReadText["tokens"], at: number, { kind }: KnownOrganisation): boolean =>
  kind === "armed_group" && pointing.test(tokens[at - 1]?.text ?? "");

const modelReach = 3;
/** «A Boeing 737», not «Apple 45 million». */
const isModel = (tokens: ReadText["tokens"], at: number): boolean =>
  tokens.slice(Math.max(0, at - modelReach), at).some(({ text }) => modelled.test(text));

/** A coalition by its full name, or whom one fights. */
const isFighting = ({ value }: Hit<KnownOrganisation>) =>
  !value.isGuarded && (value.kind === "coalition" || value.kind === "armed_group");

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
  if (readingsOf(telling?.text ?? "").some(({ word }) => beforeGuardedNames.has(word))) return true;
  // «On the social network "Twitter"».
  const isMarked =
    telling !== before && tokens.slice(Math.max(0, first - 4), first).some(({ text }) => text === network);
  if (isMarked) return true;
  // «Anadolu received a copy», «Twitter, formerly».
  if (hit.value.kind === "media" && hit.skipped === 0 && paperVerbs.test(before?.text ?? "")) return true;
  if (hit.value.kind === "company" && (tokens[hit.last + 1]?.text === formerly || isPostedOn(tokens, hit))) return true;
  return isSource(tokens, hit) || isSpokenTo(tokens, hit);
}

const postingReach = 4;
const contactReach = 12;
/** «On its page on Facebook», not «call 1037-294-202, or write to its account on Facebook». */
function isPostedOn(tokens: ReadText["tokens"], { first, skipped }: Hit<KnownOrganisation>): boolean {
  const on = quoteBefore.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  if (skipped > 0 || !onWords.has(tokens[on]?.text ?? "")) return false;
  const isPosted = tokens
    .slice(Math.max(0, first - postingReach), first - 1)
    .some(({ text }) => postedWords.test(text));
  const before = tokens.slice(Math.max(0, first - contactReach), first);
  return isPosted && !before.some(({ kind, index }) => kind === "figure" && tokens[index + 1]?.text === "-");
}
const formerly = "\u0633\u0627\u0628\u0642\u0627";
const network = "\u0627\u0644\u062a\u0648\u0627\u0635\u0644";
const speakingReach = 25;
/** «Sources said to Al Jazeera»: a station, and no island. */
function isSpokenTo(tokens: ReadText["tokens"], { first, value }: Hit<KnownOrganisation>): boolean {
  const token = tokens[first];
  if (value.kind !== "media" || !token?.text.startsWith(mergedArticle)) return false;
  const before = tokens.slice(Math.max(0, first - speakingReach), first);
  return before.some(
    ({ text, sentence }) => sentence === token.sentence && speakingWords.has(withoutConjunction(text)),
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
  const isOne = adjectiveKinds.has(hit.value.kind) && next?.kind === "word" && next.text.startsWith(article);
  return isOne && gazetteer.demonyms.has(next.text) ? { ...hit, last: hit.last + 1 } : hit;
}

/** «The survey of America» by its full name: the head word that the full name begins with stands before it. */
function withHead({ tokens }: ReadText, hit: Hit<KnownOrganisation>): Hit<KnownOrganisation> {
  const before = tokens[hit.first - 1];
  const isNear = before?.kind === "word" && before.sentence === tokens[hit.first]?.sentence && hit.skipped === 0;
  if (!isNear || hit.first === hit.last) return hit;
  const [head = "", next = ""] = folded(hit.value.name).split(" ");
  const reading = readingsOf(before.text).find(({ word }) => word === head);
  const isRest = reading && tokens[hit.first]?.text === next;
  return isRest ? { ...hit, first: hit.first - 1, skipped: reading.skipped } : hit;
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
    const end = ends.get(found.start) ?? 0;
    const isKnown = found.rule === "organisation-quoted" ? ends.has(found.start) : end >= found.end;
    // «The Arab League, for the bombing …»: a known name needs no «for».
    const isPurpose = end > 0 && /^\s\u0644\u0644/.test(text.raw.slice(end, found.end));
    return isKnown || isPurpose ? [] : [found];
  });
}

function headedAt(text: ReadText, token: Token, names: KnownNames): Organisation | undefined {
  const reading = readingsOf(token.text).find(({ word }) => names.gazetteer.heads.has(word));
  const head = reading && names.gazetteer.heads.get(reading.word);
  if (!head) return withoutHead(text, token);
  if (!reading || !head || isOther(text, token, { head, word: reading.word, names })) return undefined;
  // «The forces of the international coalition», «of NATO»: these have names of their own.
  const inner = head.kind === "military" ? names.organisationOver.get(token.index + 1)?.value : undefined;
  if (inner && (inner.kind === "coalition" || !inner.isGuarded)) return undefined;
  const quoted = quotedName(text, token.index, head.kind === "media");
  // «The directorate of "X"» is a part of a governorate.
  if (quoted && head.kind === "directorate") return undefined;
  if (quoted) return { ...quoted, norm: { ...quoted.norm, kind: head.kind } };
  const last = lastOfHeadName(text.tokens, token.index, head, names);
  if (last === undefined) return undefined;
  const { start, end } = offsetsOf(text, { first: token.index, last, skipped: reading.skipped });
  const name = text.raw.slice(start, end);
  const norm = { id: name, name, kind: head.kind };
  const isNamedByPlace = ownersOfPlaces.has(head.kind) || isInTown(text, last, head, names);
  const rule = isNamedByPlace ? "organisation-of-place" : "organisation-head";
  return { type: "organisation", start, end, norm, confidence: 0.8, rule };
}

type Headed = { head: HeadWord; word: string; names: KnownNames };
/** Whether what a head word begins is a post's, a place, or no body at all. */
const isOther = (text: ReadText, token: Token, { head, word, names }: Headed): boolean =>
  isOfMinister(text, token.index, head, names) ||
  isNoBody(text, token.index) ||
  isWhere(text.tokens, token, head) ||
  isInterest(word, token, names);

/** «In the municipality of Tamalous», where something is: a place, and no body. */
const isWhere = (tokens: readonly Token[], { index, text }: Token, { kind }: HeadWord): boolean =>
  kind === "municipality" &&
  (/^[\u0648\u0641]?\u0628\u0628/.test(text) || beforeCities.has(tokens[index - 1]?.text ?? ""));

const interest = "\u0645\u0635\u0644\u062d\u0647";
/** «In the interest of Russia». */
const isInterest = (word: string, { index }: Token, { placeAt }: KnownNames): boolean =>
  word === interest && placeAt.has(index + 1);

/** «The site "The Local"», «the organisation "The State"». */
function withoutHead(text: ReadText, { index, text: word }: Token): Organisation | undefined {
  if (readingsOf(word).some((one) => quotedHeads.has(one.word))) return onSite(text, index);
  const isOrganisation = readingsOf(word).some((one) => one.word === anOrganisation);
  const quoted = isOrganisation && text.tokens[index + 2]?.text === theState ? quotedName(text, index) : undefined;
  return quoted && { ...quoted, norm: { ...quoted.norm, kind: "armed_group" } };
}
const anOrganisation = "\u062a\u0646\u0638\u064a\u0645";
const theState = "\u0627\u0644\u062f\u0648\u0644\u0647";

/** A site between marks. */
function onSite(text: ReadText, at: number): Organisation | undefined {
  const quoted = quotedName(text, at);
  return quoted && { ...quoted, norm: { ...quoted.norm, kind: "media" } };
}

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
