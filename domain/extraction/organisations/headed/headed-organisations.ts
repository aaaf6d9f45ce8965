import type { HeadWord } from "../../names/gazetteer";
import { type KnownNames, offsetsOf } from "../../names/known-names";
import { readingsOf } from "../../names/readings";
import type { FoundOf } from "../../span";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { beforeCities, journalWords, partyAims, quotedHeads, shopWords } from "../organisation-words.ar";
import { lastOfHeadName, ownersOfPlaces } from "./head-names";
import { isNoBody } from "./no-body";
import { quotedName } from "./quoted-name";
import { isInTown } from "./town-courts";

type Organisation = FoundOf<"organisation">;

/** Names that begin with a head word; a known name that holds the head word stays as it is, unless this one is longer. */
export function headedOrganisations(text: ReadText, names: KnownNames, known: readonly Organisation[]): Organisation[] {
  const ends = new Map(known.map(({ start, end }) => [start, end]));
  const held = heldTokens(names);
  return text.tokens.flatMap((token) => {
    const found = held.has(token.index) ? undefined : headedAt(text, token, names);
    if (!found) return [];
    const end = ends.get(found.start) ?? 0;
    const isKnown = found.rule === "organisation-quoted" ? ends.has(found.start) : end >= found.end;
    // «The Arab League, for the bombing …»: a known name needs no «for».
    const isPurpose = end > 0 && forThe.test(text.raw.slice(end, found.end)) && !isOtherParty(text, found, end, names);
    return isKnown || isPurpose ? [] : [found];
  });
}

const forThe = /^\s\u0644\u0644/;

/** «The Democratic Union for the Algerian Manifesto»: a party's name that goes on with its aim and a country. */
function isOtherParty(
  text: ReadText,
  { end, norm }: Organisation,
  knownEnd: number,
  { gazetteer }: KnownNames,
): boolean {
  const [aim, country, ...more] = text.tokens.filter((token) => token.start >= knownEnd && token.end <= end);
  const isAim = partyAims.has(aim?.text ?? "") && gazetteer.demonyms.has(country?.text ?? "");
  return norm.kind === "party" && more.length === 0 && isAim;
}

function headedAt(text: ReadText, token: Token, names: KnownNames): Organisation | undefined {
  const reading = readingsOf(token.text).find(({ word }) => names.gazetteer.heads.has(word));
  const head = reading && names.gazetteer.heads.get(reading.word);
  if (!head) return withoutHead(text, token);
  if (!reading || !head || isOther(text, token, { head, word: reading.word, names })) return undefined;
  // «The forces of the international coalition», «of NATO»: these have names of their own.
  const inner = head.kind === "military" ? names.organisationOver.get(token.index + 1)?.value : undefined;
  if (inner && (inner.kind === "coalition" || !inner.isGuarded)) return undefined;
  const quoted = quotedName(text, token.index, head.kind === "media" ? longestPaper : 0);
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

const longestPaper = 2;
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
  const head = readingsOf(word).find((one) => quotedHeads.has(one.word));
  if (head) return onSite(text, index, head.word);
  const isOrganisation = readingsOf(word).some((one) => one.word === anOrganisation);
  const quoted = isOrganisation && text.tokens[index + 2]?.text === theState ? quotedName(text, index) : undefined;
  return quoted && { ...quoted, norm: { ...quoted.norm, kind: "armed_group" } };
}
const longestJournal = 4;
const anOrganisation = "\u062a\u0646\u0638\u064a\u0645";
const theState = "\u0627\u0644\u062f\u0648\u0644\u0647";

/** A site, a journal or a shop between marks. */
function onSite(text: ReadText, at: number, head: string): Organisation | undefined {
  const quoted = quotedName(text, at, journalWords.has(head) ? longestJournal : 0);
  return quoted && { ...quoted, norm: { ...quoted.norm, kind: shopWords.has(head) ? "company" : "media" } };
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
