import type { Found } from "../../span";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { mediaLeads, siteWords } from "../quote-words.ar";

/** Who speaks by a cue. `written`: as the text names the speaker there, or at the fullest. */
export type Speaker = { name: string; written: string; gender?: "m" | "f"; isPerson?: true; isWriting?: true };
/** What may speak, by its tokens: a person, a post or a body. `isPost`: a post of whose holder the text says nothing. */
export type Entity = {
  first: number;
  last: number;
  skipped: boolean;
  isPerson: boolean;
  isPost: boolean;
  /** A post whose holder another sentence tells. */
  isAlone: boolean;
  speaker: Speaker;
};

/** People, posts and bodies of a text by their tokens. */
export function entitiesOf(text: ReadText, found: readonly Found[]): Entity[] {
  return found.flatMap((one) => {
    const speaker = speakerOf(text, one);
    if (!speaker || isMedium(text, one)) return [];
    const [first, last] = [tokenAt(text.tokens, one.start), tokenAt(text.tokens, one.end - 1)];
    return [
      {
        ...{ first, last, speaker },
        skipped: (text.tokens[first] as Token).start < one.start,
        isPerson: one.type === "person",
        isPost: one.type === "role" && one.norm.person === null,
        isAlone: one.rule === "role-alone",
      },
    ];
  });
}

/** By their first token and by their last, each the longest there, and every token of a person's name. */
export type EntitiesByToken = {
  first: ReadonlyMap<number, Entity>;
  last: ReadonlyMap<number, Entity>;
  names: ReadonlySet<number>;
  /** Places by their last token, with their first. */
  places: ReadonlyMap<number, { first: number; speaker: Speaker }>;
};

/** Those outside quotations: whom somebody speaks of says nothing there. */
export function entitiesByToken(
  text: ReadText,
  found: readonly Found[],
  isQuoted: (at: number) => boolean,
): EntitiesByToken {
  const byFirst = new Map<number, Entity>();
  const byLast = new Map<number, Entity>();
  const names = new Set<number>();
  for (const entity of entitiesOf(text, found)) {
    const { first, last, isPerson } = entity;
    if (isQuoted(first)) continue;
    // A role with its name after a rank is longer than the name.
    if ((byFirst.get(first)?.last ?? -1) < last) byFirst.set(first, entity);
    if (first <= (byLast.get(last)?.first ?? first)) byLast.set(last, entity);
    if (isPerson) for (let at = first; at <= last; at++) names.add(at);
  }
  return { first: byFirst, last: byLast, names, places: placesOf(text, found, isQuoted) };
}

function placesOf({ tokens, raw }: ReadText, found: readonly Found[], isQuoted: (at: number) => boolean) {
  const places = new Map<number, { first: number; speaker: Speaker }>();
  for (const { type, start, end } of found) {
    const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1)];
    const name = raw.slice(start, end);
    const isWhole = type === "place" && tokens[first]?.start === start && !isQuoted(first);
    if (isWhole) places.set(last, { first, speaker: { name, written: name, gender: "f" } });
  }
  return places;
}

/** «On the site Twitter», «through the agency»: where something was said, and nobody who says it. */
function isMedium({ tokens }: ReadText, one: Found): boolean {
  if (one.type !== "organisation") return false;
  let at = tokenAt(tokens, one.start) - 1;
  let isTold = siteWords.test(tokens[at + 1]?.text ?? "") || one.norm.kind === "company" || one.norm.kind === "media";
  while (siteWords.test(tokens[at]?.text ?? "") || openingMark.test(tokens[at]?.text ?? "")) {
    isTold ||= siteWords.test(tokens[at]?.text ?? "");
    at--;
  }
  const lead = tokens[at]?.text ?? "";
  return tokens[at]?.sentence === tokens[tokenAt(tokens, one.start)]?.sentence && isTold && mediaLeads.has(lead);
}
export const openingMark = /^["\u00AB\u201C]$/;

function speakerOf({ raw }: ReadText, one: Found): Speaker | undefined {
  const written = raw.slice(one.start, one.end);
  if (one.type === "person") return { ...named(one.norm.name, written), ...genderOf(one.norm) };
  if (one.type === "role") return one.norm.person ? named(one.norm.person, written) : { name: written, written };
  return one.type === "organisation" ? { name: written, written } : undefined;
}

const named = (name: string, written: string): Speaker => ({ name, written, isPerson: true });
const genderOf = ({ gender }: { gender?: "m" | "f" }) => (gender ? { gender } : {});
