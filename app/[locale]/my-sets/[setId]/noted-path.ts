import type { Text } from "@/i18n/messages";

/** What is said beside a question, or where one was. */
const besideNotes = [
  "swapped",
  "added",
  "spent",
  "removed",
  "saved",
  "givesOwn",
  "givesOther",
  "tells",
  "toldIn",
  "nothingBefore",
] as const;
export type BesideNote = (typeof besideNotes)[number];

/** What a set's page may say that just happened. */
export type SetNote =
  | BesideNote
  | "merged"
  | "changed"
  | "gone"
  | "none"
  | "fewer"
  | "full"
  | "noStep"
  | "stopped"
  | "published"
  | "refused"
  | "ownText"
  | "reteach";

/** `place`: the question that it happened to · `number`: where one stood that is gone, or another one that it is about. */
type Told = { place?: string; number?: number | undefined };

/** A set's page, with what just happened, at the question that it happened to. */
export function notedPath(setId: string, note: SetNote | null, { place = "", number }: Told = {}): string {
  const told = new URLSearchParams({
    ...(note === null ? {} : { note }),
    ...(note !== null && place !== "" ? { at: place } : {}),
    ...(number === undefined ? {} : { n: String(number) }),
  }).toString();
  const anchor = note === "removed" ? goneId : place !== "" ? anchorOf(place) : note === "spent" ? endId : "";
  return `/my-sets/${setId}${told && `?${told}`}${anchor && `#${anchor}`}`;
}

/** The id of a question in the page, of where one was, and of where more are added. */
export const anchorOf = (place: string): string => `at-${place}`;
export const goneId = "gone";
export const endId = "end";

/** What an address says of a set: of the whole of it, of one question, or of where one stood. */
export type SaidOf = {
  whole?: string;
  place?: string;
  goneAt?: number;
  isAtEnd?: boolean;
  note?: BesideNote;
  text: string;
};

/** What a note in an address says, and beside what; nothing for any other text. */
export function saidIn({ note, at, n }: { note?: string; at?: string; n?: string }, text: Text): SaidOf | undefined {
  const number = Number.parseInt(n ?? "", 10) || 0;
  const said = note === undefined ? undefined : text.find(`mySets.note.${note}`, { number });
  if (said === undefined) return undefined;
  const beside = besideNotes.find((each) => each === note);
  if (beside === "removed") return { note: beside, goneAt: number, text: said };
  if (beside && at) return { note: beside, place: at, text: said };
  if (beside === "spent") return { note: beside, isAtEnd: true, text: said };
  return { whole: said, text: said };
}
