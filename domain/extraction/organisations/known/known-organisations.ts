import { article } from "../../../arabic/article";
import { folded, type KnownOrganisation } from "../../names/gazetteer";
import { type KnownNames, offsetsOf } from "../../names/known-names";
import type { Hit } from "../../names/phrase-table";
import { readingsOf } from "../../names/readings";
import type { FoundOf } from "../../span";
import { whoOrWhich } from "../../text/linking-words.ar";
import type { ReadText } from "../../text/read-text";
import { clubsOf } from "../clubs/clubs";
import { purposeAfter } from "../headed/adjective-names";
import { afterCoalition, beforeCoalition, modelled, verbalPurposes } from "../organisation-words.ar";
import { basesAtWar } from "./bases-at-war";
import { isTold } from "./is-told";

type Organisation = FoundOf<"organisation">;

/** Organisations that the lexicons know; one that is a plain word too only where the text tells that it is meant. */
export function knownOrganisations(text: ReadText, names: KnownNames): Organisation[] {
  const told = new Set(names.organisations.filter(({ value }) => !value.isGuarded).map(({ value }) => value.name));
  const isAtWar = names.organisations.some((hit) => isFighting(hit) || isCoalition(text, hit));
  for (const { value } of names.organisations) if (isAtWar && value.kind === "coalition") told.add(value.name);
  for (const hit of names.organisations)
    if (hit.value.kind === "company" && isTold(text.tokens, hit)) told.add(hit.value.name);
  const isClub = clubsOf(text, names);
  const isBase = basesAtWar(text, names);
  return names.organisations
    .filter(
      (hit) =>
        !isPartOfOther(text, hit) &&
        (!hit.value.isGuarded ||
          (told.has(hit.value.name) && !names.placeAt.has(hit.first)) ||
          isTold(text.tokens, hit) ||
          isBase(hit) ||
          isClub(hit)),
    )
    .map((hit) => organisationOf(text, withHead(text, withAdjective(text, hit, names))));
}

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
