import { withoutConjunction } from "../../arabic/without-conjunction";
import { facilityWords, nearWords, regionWords, settlementWords } from "../names/beside-names.ar";
import { folded, type KnownPlace } from "../names/gazetteer";
import type { KnownNames } from "../names/known-names";
import type { Hit } from "../names/phrase-table";
import { readingsOf } from "../names/readings";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";

/** Whether a word that may be a place is one here. Silent when in doubt. */
export function isMeant(text: ReadText, hit: Hit<KnownPlace>, names: KnownNames): boolean {
  if (hit.value.isGuarded && !isNamed(text, hit, names)) return false;
  if (isTitle(text, hit) || isHalf(text, hit, names)) return false;
  if (isAlone(hit) && (isAdverb(text, hit) || isCounted(text, hit) || isAdjective(text, hit, names))) return false;
  if (isAlone(hit) && hit.skipped === 0 && isGivenName(text, hit, names)) return false;
  return allowedBy(text, hit, names);
}

const isNamed = (text: ReadText, hit: Hit<KnownPlace>, names: KnownNames): boolean =>
  hasCue(text, hit) || isListed(text, hit, names) || isTag(text, hit) || isDateline(text, hit);

/** «Emilia-Romania»: the second half of a name whose first is no place. */
function isHalf({ tokens }: ReadText, { first, skipped }: Hit<KnownPlace>, { placeEndAt }: KnownNames): boolean {
  const [word, sign, own] = [tokens[first - 2], tokens[first - 1], tokens[first]];
  const isJoined = skipped === 0 && sign?.text === "-" && sign.isGlued && own?.isGlued === true;
  return isJoined && word?.kind === "word" && !placeEndAt.has(first - 2);
}

const longestDateline = 5;
/** «Muscat - Al-Shabiba», alone in a line. */
const isDateline = ({ tokens, paragraphs }: ReadText, { first, last }: Hit<unknown>): boolean => {
  const line = paragraphs[tokens[first]?.paragraph ?? -1];
  const isAhead = line?.first === first && line.last - first < longestDateline;
  return isAhead && /^[-\u2013\u2014/]$/.test(tokens[last + 1]?.text ?? "");
};

const isAlone = ({ first, last }: Hit<unknown>) => first === last;

/** «The towns of Derna and Sousse»: a name joined to the one before it is of its kind. */
function isListed({ tokens }: ReadText, hit: Hit<KnownPlace>, { placeEndAt }: KnownNames): boolean {
  const before = placeEndAt.get(hit.first - 1);
  const isAnd = hit.skipped === 1 && /^\u0648/.test(tokens[hit.first]?.text ?? "");
  return isAnd && before?.value.kind === hit.value.kind && before.value.country === hit.value.country;
}

/** «#Salah_al-Din»: what a tag holds is a name. */
const isTag = ({ raw, tokens }: ReadText, { first, skipped }: Hit<unknown>): boolean =>
  skipped === 0 && raw.charAt((tokens[first]?.start ?? 0) - 1) === "#";

const tanwin = /[\u064B-\u064D]/;

/** No name of a place ends in nunation: «always» is not Douma. */
function isAdverb({ raw, tokens }: ReadText, { first }: Hit<KnownPlace>): boolean {
  const token = tokens[first];
  return token !== undefined && tanwin.test(raw.slice(token.start, token.end));
}

const works =
  /^(?:\u0648|\u0641|\u0628|\u0644)?(?:\u0627\u0644)?(?:\u0641\u064A\u0644\u0645|\u0641\u0644\u0645|\u0645\u0633\u0644\u0633\u0644|\u0631\u0648\u0627\u064A\u0647|\u0643\u062A\u0627\u0628|\u0645\u0633\u0631\u062D\u064A\u0647|\u0627\u063A\u0646\u064A\u0647|\u0628\u0631\u0646\u0627\u0645\u062C|\u062F\u064A\u0648\u0627\u0646|\u0639\u0645\u0644\u064A\u0647|\u062D\u0645\u0644\u0647|\u0634\u0639\u0627\u0631|\u0648\u0633\u0645|\u0639\u0646\u0648\u0627\u0646|\u0645\u0628\u0627\u062F\u0631\u0647)$/;
const worksReach = 3;

/** «The Saudi film "Wadjda"», «the programme "Masterpieces of Egypt"»: a name that marks close after a kind of work. */
export function isTitle({ tokens }: ReadText, { first, last }: Hit<unknown>): boolean {
  if (!/^["\u201D\u00BB]$/.test(tokens[last + 1]?.text ?? "")) return false;
  const from = Math.max(0, first - longestTitle);
  const open = tokens.slice(from, first).findLastIndex(({ text }) => /^["\u201C\u00AB]$/.test(text)) + from;
  if (open < from) return false;
  return tokens.slice(Math.max(0, open - worksReach), open).some(({ text }) => works.test(text));
}
const longestTitle = 3;

const feminine = /^\u0627\u0644.{2,}\u0647$/;
/** A noun with its article takes no name after it: not «those who», nor «today». */
const definite =
  /^[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644(?!\u064A|\u0630|\u062A\u064A$|\u0627\u0646$|\u0627$).{2,}$/;

/** In the feminine or its plural, without article. */
const indefinite =
  /^(?!(?:\u0648|\u0641)?(?:\u0628|\u0643)?\u0627\u0644|\u0648?\u0644\u0644).*(?:\u0629|\u0627\u062a)$/;
/** «The state of», «the republic of», «the visit to», «the crisis of». */
const heads = new Set([
  "\u062f\u0648\u0644\u0647",
  "\u062c\u0645\u0647\u0648\u0631\u064a\u0647",
  "\u0632\u064a\u0627\u0631\u0647",
  "\u0627\u0632\u0645\u0647",
  "\u0642\u0636\u064a\u0647",
]);
/** «Syrian areas», «Syrian sources»: broken plurals that a feminine adjective follows. */
const plurals = new Set([
  "\u0645\u0646\u0627\u0637\u0642",
  "\u0645\u062f\u0646",
  "\u0642\u0631\u064a",
  "\u0645\u0635\u0627\u062f\u0631",
  "\u0645\u0648\u0627\u0642\u0639",
  "\u0641\u0635\u0627\u064a\u0644",
  "\u0635\u062d\u0641",
  "\u0627\u062d\u0632\u0627\u0628",
  "\u0627\u0648\u0633\u0627\u0637",
]);
/** «The Saudi society», «the paper "Al-Watan" of Saudi Arabia»: a country whose name is its own adjective. */
function isAdjective(
  { raw, tokens }: ReadText,
  { first, skipped, value }: Hit<KnownPlace>,
  { gazetteer, placeAt }: KnownNames,
) {
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (value.kind !== "country" || !before || before.sentence !== token?.sentence) return false;
  if (!gazetteer.demonyms.has(token.text.slice(skipped)) || placeAt.has(first - 1)) return false;
  // «Syrian opposition forces»: without articles the noun before it is feminine too.
  if (skipped === 0 && indefinite.test(raw.slice(token.start, token.end)))
    return (
      (indefinite.test(raw.slice(before.start, before.end)) && !heads.has(before.text)) ||
      plurals.has(withoutConjunction(before.text))
    );
  if (!feminine.test(token.text.slice(skipped))) return false;
  // «Kuwaiti and Saudi».
  const isPair = feminine.test(before.text) && gazetteer.demonyms.has(before.text);
  if (skipped) return token.text.startsWith("\u0648") && isPair;
  return definite.test(before.text) || /^["\u201D\u00BB]$/.test(before.text);
}

const accusative = /[^\u064a]\u0627$/;
const nationality = /\u064a\u0627$/;

/** «86 Spanish rescuers»: the adjective of a counted noun is written as the country is. */
function isCounted({ tokens }: ReadText, { first, skipped, value }: Hit<KnownPlace>): boolean {
  const [noun, number] = [tokens[first - 1], tokens[first - 2]];
  const isAdjective = skipped === 0 && value.kind === "country" && nationality.test(tokens[first]?.text ?? "");
  return isAdjective && number?.kind === "figure" && noun?.kind === "word" && accusative.test(noun.text);
}

/** A settlement, a region or a facility's word stands right before it. */
function hasCue({ tokens }: ReadText, hit: Hit<KnownPlace>): boolean {
  const before = tokens[hit.first - 1]?.text ?? "";
  return readingsOf(before).some(
    ({ word }) => settlementWords.has(word) || regionWords.has(word) || facilityWords.has(word) || nearWords.has(word),
  );
}

/** «Kerman» after a given name is a family name. */
function isGivenName({ tokens }: ReadText, { first, value }: Hit<KnownPlace>, { gazetteer }: KnownNames): boolean {
  const before = tokens[first - 1];
  if (value.kind === "country" || !before || before.paragraph !== tokens[first]?.paragraph) return false;
  return (
    !isFunctionWord(before.text) &&
    gazetteer.givenNames.has(before.text) &&
    // «The ruler of Dubai».
    !gazetteer.roles.longestAt(tokens, first - 1, "") &&
    !gazetteer.places.longestAt(tokens, first - 1, "")
  );
}

/** «Senegal, Mali and Benin»: another country is joined to it. */
export function isBesideCountry(
  tokens: ReadText["tokens"],
  hit: Hit<KnownPlace>,
  { placeAt, placeEndAt }: KnownNames,
): boolean {
  const isComma = (at: number) => /^[\u060C,]$/.test(tokens[at]?.text ?? "");
  const isAnd = (at: number) => tokens[at]?.text.startsWith("\u0648") === true;
  const before = isComma(hit.first - 1) ? hit.first - 2 : isAnd(hit.first) ? hit.first - 1 : undefined;
  const after = isComma(hit.last + 1) ? hit.last + 2 : isAnd(hit.last + 1) ? hit.last + 1 : undefined;
  const isCountry = (other: Hit<KnownPlace> | undefined) => other?.value.kind === "country";
  return (
    (before !== undefined && isCountry(placeEndAt.get(before))) ||
    (after !== undefined && isCountry(placeAt.get(after)))
  );
}

function allowedBy({ tokens }: ReadText, hit: Hit<KnownPlace>, names: KnownNames): boolean {
  const { gazetteer } = names;
  const first = tokens[hit.first];
  const word = first?.text.slice(hit.skipped) ?? "";
  const guard = isAlone(hit) ? gazetteer.guards.get(word) : undefined;
  if (!guard) return true;
  const [before, after] = [tokens[hit.first - 1], tokens[hit.last + 1]];
  const isOneOf = (words: readonly string[] | undefined, text = "") =>
    words?.some((one) => readingsOf(text).some((reading) => reading.word === folded(one))) ?? false;
  if (isOneOf(guard.notAfter, before?.text) || isOneOf(guard.notBefore, after?.text)) return false;
  if (guard.notBeforeFigure && hit.skipped && after?.kind === "figure") return false;
  if (guard.onlyAfter && hit.value.kind === "country" && isBesideCountry(tokens, hit, names)) return true;
  return (
    !guard.onlyAfter || (first?.text[hit.skipped - 1] ?? "") === "\u0628" || isOneOf(guard.onlyAfter, before?.text)
  );
}
