import { z } from "zod";
import { readNumber } from "../text/numerals";
import type { Mark } from "./mark";

export const correctionMax = 200;

/**
 * What a teacher says of one mark or fact. `text`: how it, or its value, really reads · `about`: what a fact is told of, in
 * other words · `same`: the mark or fact that means the same · `left`: a correction that cannot be read, kept to be mended.
 */
export const Decision = z.strictObject({
  verdict: z.enum(["accepted", "dropped"]),
  text: z.string().max(correctionMax).optional(),
  about: z.string().max(correctionMax).optional(),
  same: z.string().max(100).optional(),
  left: z
    .strictObject({
      fault: z.enum(["notInSentence", "notADate", "notANumber", "aboutShort", "noHole"]),
      text: z.string().max(correctionMax).optional(),
      about: z.string().max(correctionMax).optional(),
    })
    .optional(),
});
export type Decision = z.infer<typeof Decision>;

/** Decisions taken together, by the ids of marks and facts; null takes one back. */
export const ReviewStep = z.record(z.string().max(100), Decision.nullable());
export type ReviewStep = z.infer<typeof ReviewStep>;

/** Every step of a review, the first first: undo takes the last away. */
export const ReviewSteps = z.array(ReviewStep).max(200);

export type Decisions = ReadonlyMap<string, Decision>;

/** What stands after all steps. */
export function decisionsAfter(steps: readonly ReviewStep[]): Decisions {
  const decisions = new Map<string, Decision>();
  for (const [id, decision] of steps.flatMap((step) => Object.entries(step))) {
    if (decision) decisions.set(id, decision);
    else decisions.delete(id);
  }
  return decisions;
}

/** A review after one more step; the oldest steps become one once there are many. */
export function withStep(steps: readonly ReviewStep[], step: ReviewStep): ReviewStep[] {
  if (steps.length < 100) return [...steps, step];
  const [first, second, ...rest] = steps;
  return [{ ...first, ...second }, ...rest, step];
}

/** Whether a correction stands in the mark's sentence, so that it can be pointed at. */
export const isInSentence = (raw: string, { sentence }: Mark, text: string): boolean =>
  raw.slice(sentence.start, sentence.end).includes(text);

/** The marks as a teacher left them: corrected, named alike where they are the same, and without what was dropped. */
export function reviewedMarks(raw: string, marks: readonly Mark[], decisions: Decisions): Mark[] {
  const kept = marks.filter(({ id }) => decisions.get(id)?.verdict !== "dropped");
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return kept.map((mark) => {
    const { text, same } = decisions.get(mark.id) ?? {};
    const corrected = text && text !== mark.text ? withText(raw, mark, text) : mark;
    const other = same === undefined ? undefined : byId.get(same);
    return other ? { ...corrected, denotes: other.denotes } : corrected;
  });
}

function withText(raw: string, mark: Mark, text: string): Mark {
  const sentence = raw.slice(mark.sentence.start, mark.sentence.end);
  const near = Math.max(0, mark.start - mark.sentence.start - text.length);
  const at = [sentence.indexOf(text, near), sentence.indexOf(text)].find((found) => found >= 0);
  if (at === undefined) return mark;
  const start = mark.sentence.start + at;
  const { number: _, iso: __, country: ___, within: ____, ...rest } = mark;
  const figure = mark.type === "quantity" ? figureIn(text, start) : undefined;
  return {
    ...rest,
    ...{ start, end: start + text.length, text, name: text, denotes: `${mark.type}|${text}`, confidence: 1 },
    ...(figure ? { number: figure } : {}),
  };
}

function figureIn(text: string, start: number): Mark["number"] {
  const found = /\p{Nd}[\p{Nd}.,\u066B\u066C]*/u.exec(text);
  const value = found ? readNumber(found[0]) : undefined;
  if (!found || value === undefined) return undefined;
  return { value, start: start + found.index, end: start + found.index + found[0].length };
}
