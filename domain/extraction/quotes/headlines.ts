import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { Marked } from "./marked";
import { type Entity, openingMark } from "./subjects/entities";

const mostLines = 3;
const fewestWords = 3;
const mostWords = 25;
/** Of a mark and what it holds. */
const longestName = 4;
const closingMark = /^["\u00BB\u201D]$/;
const stop = /^[.,\u060C]$/;

/**
 * «X: the enemies of the state are many»: in a line of the headline what stands behind a colon is said by whom it begins
 * with, where the text below tells of the same one again.
 */
export function headlines(text: ReadText, entities: readonly Entity[], marked: readonly Marked[]): FoundOf<"quote">[] {
  const byLast = new Map(entities.map((entity) => [entity.last, entity]));
  const opens = new Set(marked.filter(({ open, close }) => close - open > longestName).map(({ open }) => open));
  return text.paragraphs.slice(0, Math.min(mostLines, text.paragraphs.length - 1)).flatMap(({ first, last }) => {
    const colon = text.tokens.findIndex(({ text: word }, at) => at > first && at <= last && word === ":");
    const teller = colon < 0 ? undefined : tellerBefore(text.tokens, colon, { first, byLast });
    if (!teller || !isAgain(entities, teller, last)) return [];
    const rest = text.tokens.slice(colon + 1, last + 1);
    const words = rest.filter(({ kind }) => kind !== "sign").length;
    const [start, end] = [rest[0], rest.findLast(({ text: word }) => !stop.test(word))];
    const isSaid = words >= fewestWords && words <= mostWords && start?.kind === "word";
    if (!isSaid || !end || rest.some(({ index }) => opens.has(index))) return [];
    const { name: speaker, written: speakerText } = teller.speaker;
    const norm = { speaker, speakerText, cue: null, kind: "direct_unmarked" as const };
    return [{ type: "quote", start: start.start, end: end.end, norm, confidence: 0.6, rule: "quote-headline" }];
  });
}

type Line = { first: number; byLast: ReadonlyMap<number, Entity> };

/** Who is named right before a colon, alone in the clause, also between marks. */
function tellerBefore(tokens: readonly Token[], colon: number, { first, byLast }: Line): Entity | undefined {
  const to = beforeAddressee(tokens, colon, first);
  const isMarked = to === colon && closingMark.test(tokens[colon - 1]?.text ?? "");
  const entity = byLast.get(isMarked ? colon - 2 : to - 1);
  if (!entity) return undefined;
  const at = isMarked ? entity.first - 1 : entity.first;
  if (isMarked && !openingMark.test(tokens[at]?.text ?? "")) return undefined;
  const before = tokens[at - 1];
  const isClause = at <= first || before?.kind === "sign" || (isMarked && before?.text === "\u0648");
  return isClause ? entity : undefined;
}

/** «X to the channel Y: …»: the token behind X, else the colon. */
function beforeAddressee(tokens: readonly Token[], colon: number, first: number): number {
  for (let at = colon - 1; at > Math.max(first, colon - longestAddressee); at--) {
    if (tokens[at]?.kind === "word" && toWhom.test(tokens[at]?.text ?? "")) return at;
  }
  return colon;
}
const longestAddressee = 4;
/** «To» alone, before a name in other letters, or written on to a medium. As folded. */
const toWhom =
  /^\u0644(?:\u0640?|\u0648\u0643\u0627\u0644\u0647|\u0635\u062D\u064A\u0641\u0647|\u0642\u0646\u0627\u0647|\u0627\u0630\u0627\u0639\u0647|\u0634\u0628\u0643\u0647|\u0645\u0648\u0642\u0639|\u0644\u062C\u0632\u064A\u0631\u0647|\u0644\u0645\u064A\u0627\u062F\u064A\u0646|\u0644\u0631\u0648\u064A\u062A\u0631\u0632)$/;

const isAgain = (entities: readonly Entity[], { speaker: { name, written } }: Entity, after: number): boolean =>
  entities.some(
    ({ first, speaker }) =>
      first > after && (speaker.name === name || speaker.written.includes(written) || isFamily(speaker.name, name)),
  );

/** «Jamal al-Khashoggi», and «Khashoggi» below. */
const isFamily = (one: string, other: string): boolean =>
  familyOf(one) === familyOf(other) && one.split(" ")[0] === other.split(" ")[0];
const familyOf = (name: string): string => (name.split(" ").at(-1) ?? "").replace(/^\u0627\u0644/, "");
