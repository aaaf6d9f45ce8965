import { isCommonWord } from "../../names/common-words";
import type { KnownOrganisation } from "../../names/gazetteer";
import { type KnownNames, offsetsOf } from "../../names/known-names";
import type { Hit } from "../../names/phrase-table";
import { readingsOf } from "../../names/readings";
import type { FoundOf } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import {
  afterClubs,
  beforeCities,
  clubWords,
  datingWords,
  matchVerbs,
  noClubs,
  opponentWords,
  sportWords,
  transferWords,
} from "../organisation-words.ar";
import { listedClubs } from "./club-lists";

const fewestOfSport = 2;
const particles = new Set("\u0648\u0641\u0628\u0644");

/** Whether a text speaks of matches. */
function speaksOfSport({ tokens }: ReadText): boolean {
  const told = new Set<string>();
  for (const { text } of tokens) {
    const word = sportWords.has(text) || !particles.has(text.charAt(0)) ? text : text.slice(1);
    if (!sportWords.has(word)) continue;
    told.add(word);
    if (told.size >= fewestOfSport) return true;
  }
  return false;
}

/** «Al-Hilal» alone is a club where the text speaks of matches; a city's name is one unless something is said to be there. */
export function clubsOf(text: ReadText, names: KnownNames): (hit: Hit<KnownOrganisation>) => boolean {
  if (!speaksOfSport(text)) return () => false;
  return ({ first, skipped, value }) => value.kind === "sport" && !isWhere(text, first, skipped, names);
}

/** «Each of Al-Wakrah and Al-Rayyan». */
const each = "\u0643\u0644";
const transferReach = 12;

/** In a city, or to and from one, unless somebody is transferred. */
function isWhere({ tokens }: ReadText, at: number, skipped: number, { placeAt }: KnownNames): boolean {
  if (!placeAt.has(at)) return false;
  if (skipped > 0) return tokens[at]?.text[skipped - 1] === "\u0628";
  if (!beforeCities.has(tokens[at - 1]?.text ?? "") || tokens[at - 2]?.text === each) return false;
  const before = tokens.slice(Math.max(0, at - transferReach), at);
  return !before.some(({ text, sentence }) => sentence === tokens[at]?.sentence && transferWords.test(text));
}

/** Clubs that no lexicon has: named once after «the club» or «its guest» in a text of matches, and wherever they stand again. */
export function unknownClubs(text: ReadText, names: KnownNames): FoundOf<"organisation">[] {
  if (!speaksOfSport(text)) return [];
  const listed = listedClubs(text, names);
  return [
    ...listed,
    ...clubsTold(text, names),
    ...clubsAbroad(text, names).map(([first, last]) => abroad(text, first, last)),
  ];
}

function abroad(text: ReadText, first: number, last: number): FoundOf<"organisation"> {
  const skipped = /^\u0648.{4}/.test(text.tokens[first]?.text ?? "") ? 1 : 0;
  const { start, end } = offsetsOf(text, { first, last, skipped });
  const name = text.raw.slice(start, end);
  const norm = { id: name, name, kind: "sport" };
  return { type: "organisation", start, end, norm, confidence: 0.65, rule: "organisation-club-abroad" };
}

function clubsTold(text: ReadText, names: KnownNames): FoundOf<"organisation">[] {
  const told = new Set(text.tokens.flatMap(({ index }) => clubAfter(text, index, names) ?? []));
  if (told.size === 0) return [];
  return text.tokens.flatMap(({ index, text: word }) => {
    const reading = readingsOf(word).find((one) => told.has(one.word));
    if (!reading || isWhere(text, index, reading.skipped, names) || names.organisationOver.has(index)) return [];
    const { start, end } = offsetsOf(text, { first: index, last: index, skipped: reading.skipped });
    const name = text.raw.slice(start, end);
    const norm = { id: name, name, kind: "sport" };
    return [{ type: "organisation" as const, start, end, norm, confidence: 0.75, rule: "organisation-club" }];
  });
}

/** «Tigres of Mexico»: in a text of matches a name that is no common word, before a country's adjective. */
function clubsAbroad({ tokens }: ReadText, { gazetteer, organisationOver }: KnownNames): [number, number][] {
  const isName = (at: number, sentence: number) => {
    const token = tokens[at];
    if (token?.kind !== "word" || token.sentence !== sentence || token.text.length < shortestClub) return false;
    if (/^\u0648?\u0627\u0644|\u0627\u0647$/.test(token.text) || isFunctionWord(token.text) || organisationOver.has(at))
      return false;
    // «To succeed».
    const isVerb = /^\u0644[\u064a\u062a]/.test(token.text) && gazetteer.stems.has(token.text.slice(2));
    return !isVerb && !isCommonWord(token.text, gazetteer.stems) && !gazetteer.givenNames.has(token.text);
  };
  return tokens.flatMap(({ index, text, sentence }) => {
    if (!/^\u0627\u0644.+\u064a$/.test(text) || !gazetteer.demonyms.has(text)) return [];
    if (isOpponent(tokens, index - 1)) return [[index - 1, index - 1] as [number, number]];
    if (!isName(index - 1, sentence)) return [];
    return [[isName(index - 2, sentence) ? index - 2 : index - 1, index - 1] as [number, number]];
  });
}
const shortestClub = 4;
const against = /^(?:\u0627\u0645\u0627\u0645|\u0639\u0644\u064a|\u0645\u0639|\u0636\u062f)$/;
const matchReach = 4;

/** «Lost the match against Al-Jeel of Saudi Arabia»: a definite word, common or not, right after whom one plays. */
function isOpponent(tokens: ReadText["tokens"], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !against.test(before?.text ?? "") || !/^\u0627\u0644.{3}/.test(token.text)) return false;
  if (sportWords.has(token.text) || datingWords.has(token.text) || before?.sentence !== token.sentence) return false;
  const lead = tokens.slice(Math.max(0, at - 1 - matchReach), at - 1);
  return lead.some(
    (one) => one.sentence === token.sentence && readingsOf(one.text).some(({ word }) => matchVerbs.has(word)),
  );
}

/** The club's name of one word after a word that only a club follows; a definite one, and no adjective. */
function clubAfter({ tokens }: ReadText, at: number, { gazetteer }: KnownNames): string | undefined {
  const [next, after] = [tokens[at + 1], tokens[at + 2]?.text ?? ""];
  const word = next?.text ?? "";
  if (next?.kind !== "word" || next.sentence !== tokens[at]?.sentence || !/^\u0627\u0644.{3}/.test(word))
    return undefined;
  if (gazetteer.demonyms.has(word) || isFunctionWord(word) || datingWords.has(word) || sportWords.has(word))
    return undefined;
  if (noClubs.has(word)) return undefined;
  const leads = readingsOf(tokens[at]?.text ?? "").map((reading) => reading.word);
  if (leads.some((lead) => clubWords.has(lead))) return word;
  // «Its Moroccan guest»: an adjective goes on, a name does not.
  const isEnd = !/\u064a\u0647?$/.test(word) || isFunctionWord(after) || /^\u0628|^\P{L}/u.test(after);
  if (leads.some((lead) => opponentWords.has(lead))) return isEnd ? word : undefined;
  return leads.some((lead) => matchVerbs.has(lead)) && afterClubs.has(after) ? word : undefined;
}
