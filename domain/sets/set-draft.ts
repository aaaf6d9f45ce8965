import { z } from "zod";
import { Language } from "../language";
import { ImportedFile } from "./imported-file";

/** Bands of difficulty, as a teacher chooses them. */
export const levels = ["easy", "medium", "hard"] as const;
export type Level = (typeof levels)[number];

/** Most questions of a set, as of one attempt. */
export const draftQuestionsMax = 50;
export const titleMax = 80;

/** What questions are drawn from. An empty list narrows nothing. */
export const DraftChoice = z.strictObject({
  sources: z.array(z.string().max(100)).max(50),
  topics: z.array(z.string().max(100)).max(50),
  kinds: z.array(z.string().max(50)).max(20),
  levels: z.array(z.enum(levels)),
  /** Years that the facts speak of, both included; null: open on that side. */
  fromYear: z.int().min(1).max(9999).nullable(),
  toYear: z.int().min(1).max(9999).nullable(),
  count: z.int().min(1).max(draftQuestionsMax),
  /** What is drawn with; another one draws others. */
  seed: z.int().min(1),
});
export type DraftChoice = z.infer<typeof DraftChoice>;

/** `place`: names it in the draft, whatever stands there · `question`: names its row · `isLocked`: no draw replaces it. */
export const DraftPlace = z.strictObject({ place: z.string(), question: z.string(), isLocked: z.boolean() });
export type DraftPlace = z.infer<typeof DraftPlace>;

/** A teacher's set as it stands after one step. */
export const SetDraft = z.strictObject({
  title: z.strictObject({ ar: z.string().max(titleMax), en: z.string().max(titleMax) }),
  /** In which it is to be taken, the first being its own. */
  languages: z.array(Language).min(1).max(2),
  choice: DraftChoice,
  places: z.array(DraftPlace).max(draftQuestionsMax),
  /** Of the file that it was made of, where there was one. */
  imported: ImportedFile.exactOptional(),
});
export type SetDraft = z.infer<typeof SetDraft>;

export const usualChoice: DraftChoice = {
  ...{ sources: [], topics: [], kinds: [], levels: [], fromYear: null, toYear: null },
  ...{ count: 10, seed: 1 },
};

const changed = (draft: SetDraft, place: string, change: Partial<DraftPlace>): SetDraft => ({
  ...draft,
  places: draft.places.map((each) => (each.place === place ? { ...each, ...change } : each)),
});

export const withLock = (draft: SetDraft, place: string, isLocked: boolean) => changed(draft, place, { isLocked });
export const withQuestion = (draft: SetDraft, place: string, question: string) => changed(draft, place, { question });

export const withoutPlace = (draft: SetDraft, place: string): SetDraft => ({
  ...draft,
  places: draft.places.filter((each) => each.place !== place),
});

/** A question one place up or down; where it cannot go, nothing changes. */
export function withMove(draft: SetDraft, place: string, by: 1 | -1): SetDraft {
  const from = draft.places.findIndex((each) => each.place === place);
  const [moved, neighbour] = [draft.places[from], draft.places[from + by]];
  if (!moved || !neighbour) return draft;
  return { ...draft, places: draft.places.with(from, neighbour).with(from + by, moved) };
}
