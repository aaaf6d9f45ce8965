import type { Finder } from "../finder";
import type { Found, FoundOf } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { tokenAt } from "../text/token-at";
import type { Token } from "../text/tokens";
import { beforeTo, countedMembers, fourfold, joinWords, openAfter, openBefore } from "./list-words.ar";

const fewestMembers = 3;
/** How many words before an enumeration say what it is of. */
const relationWords = 8;
const openWithin = 5;

type Country = { iso: string; start: number; end: number; first: number; last: number };

/** Enumerations of three countries and more, as of those who take part in something. */
export const findLists: Finder = (text, _lexicons, found) => {
  const runs: Country[][] = [];
  const joined = { tokens: text.tokens, bodies: bodiesIn(text, found) };
  for (const country of countriesOf(text, found)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isJoined(joined, before, country)) run.push(country);
    else runs.push([country]);
  }
  return runs.filter((run) => run.length >= fewestMembers).map((run) => listOf(text, run, found));
};

/** Tokens of organisations that «and» joins: «France, and the European Union, and Norway». */
function bodiesIn({ tokens }: ReadText, found: readonly Found[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { type, start, end } of found) {
    if (type !== "organisation") continue;
    const first = tokenAt(tokens, start);
    const isJoinedOn = tokens[first]?.text.startsWith("\u0648") || /^[\u060C,]$/.test(tokens[first - 1]?.text ?? "");
    for (let at = first; isJoinedOn && at < tokens.length && (tokens[at] as Token).start < end; at++) inside.add(at);
  }
  return inside;
}

function countriesOf({ tokens }: ReadText, found: readonly Found[]): Country[] {
  const countries: Country[] = [];
  const places = found.filter((one) => one.type === "place" && one.norm.iso).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const place of places) {
    if (place.type !== "place" || !place.norm.iso) continue;
    while ((tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= place.start) at++;
    let last = at;
    while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < place.end) last++;
    countries.push({ iso: place.norm.iso, start: place.start, end: place.end, first: at, last });
  }
  return countries;
}

type Joined = { tokens: readonly Token[]; bodies: ReadonlySet<number> };

/** Nothing but commas, «and» and the like between two members of one sentence, a body, or a remark in brackets. */
function isJoined({ tokens, bodies }: Joined, one: Country, next: Country): boolean {
  const first = tokens[next.first] as Token;
  if (tokens[one.last]?.sentence !== first.sentence) return isNextLine(tokens, one, next);
  const between = withoutBracket(tokens.slice(one.last + 1, next.first));
  const isAnd = /^\u0648/.test(first.text) && first.start < next.start;
  if (between.length === 0) return isAnd;
  return between.every(({ kind, text, index }) => {
    if (kind === "sign") return /^[\u060C,;\u061B/\u2013\u2022|-]$/.test(text);
    // «1- France 2- Germany».
    if (kind === "figure") return /^\d{1,2}$/.test(text) && /^[-\u2013)]$/.test(tokens[index + 1]?.text ?? "");
    if (text === to) return beforeTo.has(tokens[index - 1]?.text ?? "");
    return joinWords.has(text) || bodies.has(index);
  });
}
const to = "\u0627\u0644\u064a";

const longestRemark = 5;
/** «The United States (which leads it) and …». */
function withoutBracket(between: readonly Token[]): readonly Token[] {
  const close = between.findIndex(({ text }) => text === ")");
  return between[0]?.text === "(" && close > 0 && close <= longestRemark ? between.slice(close + 1) : between;
}

/** Countries on lines of their own, one below the other, with a figure or a sign before them at most. */
function isNextLine(tokens: readonly Token[], one: Country, next: Country): boolean {
  const [last, first] = [tokens[one.last] as Token, tokens[next.first] as Token];
  if (first.paragraph !== last.paragraph + 1 || tokens[next.last + 1]?.paragraph === first.paragraph) return false;
  return tokens.slice(one.last + 1, next.first).every(({ kind }) => kind !== "word") && isAlone(tokens, one);
}

/** Whether no word stands before a country on its line. */
function isAlone(tokens: readonly Token[], { first }: Country): boolean {
  const { paragraph } = tokens[first] as Token;
  let at = first - 1;
  while (tokens[at]?.paragraph === paragraph && tokens[at]?.kind !== "word") at--;
  return tokens[at]?.paragraph !== paragraph;
}

function listOf(text: ReadText, run: readonly Country[], found: readonly Found[]): FoundOf<"participant_list"> {
  const [first, last] = [run[0] as Country, run.at(-1) as Country];
  const members = [...new Set(run.map(({ iso }) => iso))];
  const isDoubtful = isOfAnotherSize(text, found, first, members.length) || hasBodyBeside(text, found, first, last);
  const norm = {
    relation: relationOf(text, first),
    members,
    count: members.length,
    ...(isDoubtful || isOpen(text.tokens, first, last) ? { isOpen: true as const } : {}),
  };
  return {
    type: "participant_list",
    start: first.start,
    end: last.end,
    norm,
    confidence: isDoubtful ? doubtful : 0.9,
    rule: "country-list",
  };
}
const doubtful = 0.8;

/** «The eight members»: the sentence counts others than those that were found. */
function isOfAnotherSize(
  { raw, tokens, sentences }: ReadText,
  found: readonly Found[],
  { first }: Country,
  size: number,
) {
  const stretch = sentences[tokens[first]?.sentence ?? 0];
  const words = stretch ? tokens.slice(stretch.first, stretch.last + 1) : [];
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  if (size !== 4 && words.some(({ text }) => fourfold.test(text))) return true;
  return found.some(
    ({ type, start, end, norm }) =>
      type === "quantity" &&
      start >= from &&
      end <= to &&
      norm.value !== size &&
      countedMembers.test(raw.slice(start, end)),
  );
}

/** An organisation between, before or behind the countries, or a name before them that «and» joins and no lexicon has. */
function hasBodyBeside({ tokens }: ReadText, found: readonly Found[], first: Country, last: Country): boolean {
  const isJoinedOn = first.start > (tokens[first.first] as Token).start && tokens[first.first]?.text.startsWith(and);
  const before = tokens[first.first - 1];
  if (isJoinedOn && before?.kind === "word" && before.sentence === tokens[first.first]?.sentence) return true;
  const next = tokens[last.last + 1];
  const behind = next?.kind === "sign" ? tokens[last.last + 2] : next;
  const to = next?.kind === "sign" || next?.text.startsWith(and) ? (behind?.end ?? last.end) : last.end;
  return found.some(({ type, start }) => type === "organisation" && start >= first.start && start < to);
}

/** The words of the sentence right before the enumeration. */
function relationOf({ tokens, raw, sentences }: ReadText, { first, start }: Country): string {
  const stretch = sentences[tokens[first]?.sentence ?? 0];
  const from = tokens[Math.max(stretch?.first ?? first, first - relationWords)] as Token;
  return raw.slice(from.start, start).replace(/\s+/g, " ").trim();
}

function isOpen(tokens: readonly Token[], first: Country, last: Country): boolean {
  const before = tokens.slice(Math.max(0, first.first - openWithin), first.first);
  const isTold = before.some(({ text }) => openBefore.has(text)) || openAfter.has(tokens[last.last + 1]?.text ?? "");
  return isTold || isFollowedByUnknown(tokens, last);
}

const shortestMember = 4;
/** «… and Canada and Ruritania.»: a word that «and» joins, alone between joints, may be a member that no lexicon has. */
function isFollowedByUnknown(tokens: readonly Token[], { last }: Country): boolean {
  const [token, after] = [tokens[last + 1], tokens[last + 2]];
  if (token?.kind !== "word" || token.sentence !== tokens[last]?.sentence) return false;
  if (!token.text.startsWith(and) || token.text.length <= shortestMember || isFunctionWord(token.text)) return false;
  return after?.sentence !== token.sentence || after.kind === "sign" || after.text.startsWith(and);
}
const and = "\u0648";
