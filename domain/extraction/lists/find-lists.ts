import type { Finder } from "../find-spans";
import type { Found, FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { joinWords, openAfter, openBefore } from "./list-words.ar";

const fewestMembers = 3;
/** How many words before an enumeration say what it is of. */
const relationWords = 8;
const openWithin = 5;

type Country = { iso: string; start: number; end: number; first: number; last: number };

/** Enumerations of three countries and more, as of those who take part in something. */
export const findLists: Finder = (text, _lexicons, found) => {
  const runs: Country[][] = [];
  for (const country of countriesOf(text, found)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && isJoined(text.tokens, before, country)) run.push(country);
    else runs.push([country]);
  }
  return runs.filter((run) => run.length >= fewestMembers).map((run) => listOf(text, run));
};

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

/** Nothing but commas, «and» and the like between two members of one sentence. */
function isJoined(tokens: readonly Token[], one: Country, next: Country): boolean {
  const first = tokens[next.first] as Token;
  if (tokens[one.last]?.sentence !== first.sentence) return false;
  const between = tokens.slice(one.last + 1, next.first);
  const isAnd = /^\u0648/.test(first.text) && first.start < next.start;
  if (between.length === 0) return isAnd;
  return between.every(({ kind, text }) => (kind === "sign" ? /^[\u060C,\u2013-]$/.test(text) : joinWords.has(text)));
}

function listOf(text: ReadText, run: readonly Country[]): FoundOf<"participant_list"> {
  const [first, last] = [run[0] as Country, run.at(-1) as Country];
  const members = [...new Set(run.map(({ iso }) => iso))];
  const norm = {
    relation: relationOf(text, first),
    members,
    count: members.length,
    ...(isOpen(text.tokens, first, last) ? { isOpen: true as const } : {}),
  };
  return { type: "participant_list", start: first.start, end: last.end, norm, confidence: 0.9, rule: "country-list" };
}

/** The words of the sentence right before the enumeration. */
function relationOf({ tokens, raw, sentences }: ReadText, { first, start }: Country): string {
  const stretch = sentences[tokens[first]?.sentence ?? 0];
  const from = tokens[Math.max(stretch?.first ?? first, first - relationWords)] as Token;
  return raw.slice(from.start, start).replace(/\s+/g, " ").trim();
}

function isOpen(tokens: readonly Token[], first: Country, last: Country): boolean {
  const before = tokens.slice(Math.max(0, first.first - openWithin), first.first);
  return before.some(({ text }) => openBefore.has(text)) || openAfter.has(tokens[last.last + 1]?.text ?? "");
}
