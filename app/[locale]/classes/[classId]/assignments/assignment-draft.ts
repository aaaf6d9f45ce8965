import { posted } from "@/components/question/posted";
import type { FormFields } from "@/domain/question-kind";
import { toLatinDigits } from "@/domain/text/numerals";
import { instantOf, isTimeZone } from "@/i18n/zoned-time";
import { MakeAssignment, unlimitedAttempts } from "@/server/assignments/assignment-input";

/** The fields of the form, as they were typed. */
export const draftNames = [
  "set",
  "feedback",
  "count",
  "opensAt",
  "closesAt",
  "timeZone",
  "attempts",
  "limit",
  "shuffled",
] as const;

/** Longest text of one field that goes back with the form. */
const draftMax = 100;

/** A whole number in digits of any script that browsers send; other text stays, to be refused. */
const wholeOr = (typed: string): unknown => {
  const text = toLatinDigits(typed);
  return /^\d{1,4}$/.test(text) ? Number(text) : text;
};

/** Reads the form for a new assignment; the place of the first fault where it cannot be read. */
export function readAssignment(fields: FormFields): { input: MakeAssignment } | { fault: string } {
  const at = (name: string) => posted(fields, name).trim();
  const opensAt = at("opensAt");
  const zone = at("timeZone");
  const read = MakeAssignment.safeParse({
    set: at("set"),
    ...(opensAt ? { opensAt: readInstant(opensAt, zone) ?? opensAt } : {}),
    closesAt: readInstant(at("closesAt"), zone),
    timeZone: zone,
    feedback: at("feedback"),
    count: wholeOr(at("count")),
    attemptsMax: at("attempts") === "unlimited" ? unlimitedAttempts : wholeOr(at("attempts")),
    timeLimitMinutes: at("limit") === "" ? null : wholeOr(at("limit")),
    isShuffled: at("shuffled") === "yes",
  });
  return read.success ? { input: read.data } : { fault: String(read.error.issues[0]?.path[0] ?? "other") };
}

/** Nothing in a zone that nobody knows: the schema says so. */
const readInstant = (wall: string, zone: string): Date | undefined =>
  isTimeZone(zone) ? instantOf(wall, zone) : undefined;

/** What was typed, for the address of the form that shows it again. */
export function draftOf(fields: FormFields, fault: string): URLSearchParams {
  const draft = new URLSearchParams({ fault });
  for (const name of draftNames) draft.set(name, posted(fields, name).slice(0, draftMax));
  return draft;
}
