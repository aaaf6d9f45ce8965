import "server-only";
import { spaced } from "@/domain/documents/clauses/standing";
import type { Doubt } from "@/domain/documents/suggesting/doubt";
import type { Spent, Tap, Taps } from "../documents/set/taps";

/** A piece of a sentence; `version`: of the question that hides it, where one tap does · `isTyped`: its answer is written. */
type Piece = { text: string; version?: string; isTyped?: boolean };
/** What a false statement says in the place of what was there. */
type Turned = { version: string; was: string; put: string };

/**
 * What one tap makes of a sentence, as its teacher sees it. `told`: the version of the statement that it is · `spent`: what
 * cannot be asked for beside the set, and why.
 */
export type TappedSentence = {
  pieces: Piece[];
  turned: Turned[];
  /** Statements that might be false, where none is for sure: all of each, and its words for others. */
  loosely: { said: string; was: string; put: string }[];
  told: string | null;
  spent: { text: string; reason: Spent["reason"]; number: number }[];
  doubts: Doubt[];
};

/** So many false statements are offered of one sentence, and so many lines say what is doubted and what is spent. */
const turnedMax = 4;
const doubtsMax = 2;
const spentMax = 3;

/** Null where no tap makes anything of it. */
export function tappedSentence(
  raw: string,
  { start, end }: { start: number; end: number },
  { gaps, turned, told, spent, doubts }: Taps,
): TappedSentence | null {
  if (gaps.length === 0 && turned.length === 0 && told === null) return null;
  return {
    pieces: piecesOf(raw, { start, end }, gaps),
    turned: turned.slice(0, turnedMax).map(({ item, put, ...at }) => ({
      ...{ version: item.version, put: put ?? "" },
      was: spaced(raw.slice(at.start, at.end)),
    })),
    loosely: [],
    told: told?.item.version ?? null,
    spent: spent
      .slice(0, spentMax)
      .map(({ reason, number, ...at }) => ({ reason, number, text: spaced(raw.slice(at.start, at.end)) })),
    doubts: doubts.slice(0, doubtsMax),
  };
}

function piecesOf(raw: string, { start, end }: { start: number; end: number }, gaps: readonly Tap[]): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const { item, ...gap } of gaps) {
    if (gap.start < from || gap.end > end) continue;
    if (gap.start > from) pieces.push({ text: raw.slice(from, gap.start) });
    const isTyped = !("options" in item) || item.options.length === 0;
    pieces.push({ text: raw.slice(gap.start, gap.end), version: item.version, isTyped });
    from = gap.end;
  }
  return [...pieces, { text: raw.slice(from, end).trimEnd() }];
}
