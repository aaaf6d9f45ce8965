import "server-only";
import { z } from "zod";
import { isTimeZone } from "@/i18n/zoned-time";
import { questionCount } from "../sets/get-questions";

/** Attempts that stand for «as often as one likes». */
export const unlimitedAttempts = 1000;
/** Most attempts that are counted. */
export const countedAttemptsMax = 10;

/** Longest limit of time, in minutes. */
export const limitMinutesMax = 600;

/** each: practice · end and closed: an exam, until the learner finishes or the assignment closes. */
export const FeedbackChoice = z.enum(["each", "end", "closed"]);

/** What the form for a new assignment takes. */
export const MakeAssignment = z.strictObject({
  set: z.string().max(100),
  /** Absent: now. */
  opensAt: z.date().optional(),
  closesAt: z.date(),
  /** The teacher's, in which the times were typed. */
  timeZone: z.string().refine(isTimeZone),
  feedback: FeedbackChoice,
  count: questionCount,
  attemptsMax: z.union([z.int().min(1).max(countedAttemptsMax), z.literal(unlimitedAttempts)]),
  /** Null: no limit. */
  timeLimitMinutes: z.int().min(1).max(limitMinutesMax).nullable(),
  isShuffled: z.boolean(),
});
export type MakeAssignment = z.infer<typeof MakeAssignment>;
