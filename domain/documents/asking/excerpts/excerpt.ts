import { standing } from "../../clauses/standing";

export type Stretch = { start: number; end: number };

/**
 * A part of a sentence as a question shows it. `omitted`: stretches of it that are left out, the first first · `actor`: who
 * acts, where only the sentence before says so, put in at an offset · `before`: what stands before it and is shown above.
 */
export type Excerpt = Stretch & {
  omitted: readonly Stretch[];
  actor?: { at: number; name: string };
  before?: Stretch;
};

/** What an editor writes where words were left out. */
export const omission = "[\u2026]";

/** An excerpt on one line, reading as a sentence, with other words in the place of what is asked. */
export function wordedExcerpt(
  raw: string,
  { start, end, omitted, actor }: Excerpt,
  asked?: Stretch & { text: string },
): string {
  const changes = [
    ...omitted.map((stretch) => ({ ...stretch, text: omission })),
    ...(actor ? [{ start: actor.at, end: actor.at, text: ` ${actor.name}` }] : []),
    ...(asked ? [asked] : []),
  ];
  let text = "";
  let from = start;
  for (const change of changes.toSorted((one, other) => one.start - other.start)) {
    text += raw.slice(from, change.start) + change.text;
    from = change.end;
  }
  return standing(text + raw.slice(from, end));
}

export const overlap = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

export const within = (inner: Stretch, outer: Stretch): boolean => outer.start <= inner.start && inner.end <= outer.end;
