import { spaced, standing } from "../../clauses/standing";
import { unglued } from "./unglued";

export type Stretch = { start: number; end: number };

/** Who or what is meant, where only what stands before says so: a name that is put in at an offset, between brackets. */
export type Insertion = { at: number; name: string };

/**
 * A part of a sentence as a question shows it. `omitted`: stretches of it that are left out, the first first · `inserted`:
 * names that are put in · `before`: what stands before it and is shown above; `isHeadline`: of the whole document · `isTitle`:
 * it is the headline itself.
 */
export type Excerpt = Worded & { before?: Shown; isTitle?: true };
type Worded = Stretch & { omitted: readonly Stretch[]; inserted?: readonly Insertion[] };

type Shown = Worded & { isHeadline?: true };

/** What an editor writes where words were left out. */
export const omission = "[\u2026]";

/** An excerpt on one line, reading as a sentence, with other words in the place of what is asked. */
export function wordedExcerpt(
  raw: string,
  { start, end, omitted, inserted = [], isHeadline }: Shown,
  asked?: Stretch & { text: string },
): string {
  const changes = [
    ...omitted.map((stretch) => ({ ...stretch, text: omission })),
    ...inserted.map(({ at, name }) => ({ start: at, end: at, text: ` [${name}]` })),
    ...(asked ? [asked] : []),
  ];
  let text = "";
  let from = start;
  for (const change of changes.toSorted((one, other) => one.start - other.start)) {
    text += raw.slice(from, change.start) + change.text;
    from = change.end;
  }
  const line = text + raw.slice(from, end);
  // No headline begins with «and».
  return unglued(closed(isHeadline ? spaced(line) : standing(line)));
}

/** With the mark of quotation that a cut within somebody's words leaves open, and without a stop before the last: one follows. */
export function closed(line: string): string {
  const text = line.replace(/\s*[.\u060C\u061B](?=\s*["\u00BB\u201D]$)/u, "");
  const count = (sign: string) => text.split(sign).length - 1;
  if (count("\u00AB") === count("\u00BB") + 1) return `${text}\u00BB`;
  if (count("\u201C") === count("\u201D") + 1) return `${text}\u201D`;
  return count('"') % 2 === 1 ? `${text}"` : text;
}

/** How many places are left out, of what stands before it too. */
export const omissionsIn = ({ omitted, before }: Excerpt): number => omitted.length + (before?.omitted.length ?? 0);

export const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

export const within = (inner: Stretch, outer: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;
