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
  "suggested",
  "tapped",
  "tapMended",
  "suggestedSwap",
  "suggestedMore",
  "explained",
  "keyOption",
  "sameOption",
  "turnedFalse",
  "turnedTrue",
  "noTurn",
  "otherOption",
  "noOption",
  "noNumber",
] as const;
export type BesideNote = (typeof besideNotes)[number];

/** What a set's page may say that just happened. */
export type SetNote =
  | BesideNote
  | "merged"
  | "suggestedGone"
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

/** What was done to a question of which an answer is told now; saved where it is none of these. */
const doneNow = ["added", "turnedFalse", "turnedTrue"] as const;
type DoneNow = (typeof doneNow)[number];

/**
 * `place`: the question that it happened to · `number`: where one stood that is gone, or another one that it is about ·
 * `word`: that tells an answer · `next`: the version of the suggestion that is looked at next · `did`: before it was seen
 * that an answer is told · `field`: of the question, to go on in.
 */
type Told = {
  place?: string;
  number?: number | undefined;
  next?: string | undefined;
  word?: string | undefined;
  did?: DoneNow | undefined;
  field?: string;
};

/** A set's page, with what just happened, at the question that it happened to. */
export function notedPath(setId: string, note: SetNote | null, { place = "", ...told }: Told = {}): string {
  const { number, next, word, did, field } = told;
  const asked = new URLSearchParams({
    ...(note === null ? {} : { note }),
    ...(note !== null && place !== "" ? { at: place } : {}),
    ...(number === undefined ? {} : { n: String(number) }),
    ...(next === undefined ? {} : { next }),
    ...(word === undefined ? {} : { w: word }),
    ...(did === undefined ? {} : { did }),
  }).toString();
  const anchor = field ?? placesOf[note ?? ""] ?? (place !== "" ? anchorOf(place) : note === "spent" ? endId : "");
  return `/my-sets/${setId}${asked && `?${asked}`}${anchor && `#${anchor}`}`;
}

/** The id of a question in the page, of where one was, and of where more are added. */
export const anchorOf = (place: string): string => `at-${place}`;
/** The field with the words of a question, to be mended on the page. */
export const stemId = (place: string, lang: string): string => `${place}-stem-${lang}`;
export const goneId = "gone";
export const endId = "end";

/** The id of a suggestion, of what is said before the one that is next, of what a tap made, and of the sentences to write from. */
export const suggestionId = (version: string): string => `suggested-${version}`;
export const nextId = "next";
export const tappedId = "tapped";
/** Where it is said what happened to no question that stands. */
const placesOf: Readonly<Record<string, string>> = {
  suggested: nextId,
  tapped: tappedId,
  tapMended: tappedId,
  removed: goneId,
};
export const suggestionsId = "suggestions";
export const textId = "text";
export const fromTextPath = (setId: string): string => `/my-sets/${setId}?open=text#${textId}`;

/** What an address says of a set: of the whole of it, of one question, or of where one stood. */
export type SaidOf = {
  whole?: string;
  place?: string;
  goneAt?: number;
  isAtEnd?: boolean;
  /** Before a suggestion: `next`, or the first. */
  isAtNext?: boolean;
  /** Before the sentences. */
  isAtText?: boolean;
  next?: string | undefined;
  added?: string | undefined;
  note?: BesideNote;
  text: string;
};

const wordMax = 80;

/** What an address has of it. */
export type SaidAt = { note?: string; at?: string; n?: string; next?: string; w?: string; did?: string };

/** What a note in an address says, and beside what; `wanted`: how many questions its set is to have; nothing for any other text. */
export function saidIn({ note, at, n, next, w, did }: SaidAt, text: Text, wanted = 0): SaidOf | undefined {
  const number = Number.parseInt(n ?? "", 10) || 0;
  const done = doneNow.find((each) => each === did) ?? "saved";
  const said =
    note === undefined
      ? undefined
      : text.find(`mySets.note.${note}`, { number, wanted, word: w?.slice(0, wordMax) || "none", done });
  if (said === undefined) return undefined;
  const beside = besideNotes.find((each) => each === note);
  if (beside === "removed") return { note: beside, goneAt: number, text: said };
  if (beside === "suggested") return { note: beside, isAtNext: true, next, added: at, text: said };
  if (beside === "tapped" || beside === "tapMended") return { note: beside, isAtText: true, added: at, text: said };
  if (beside && at) return { note: beside, place: at, text: said };
  if (beside === "spent") return { note: beside, isAtEnd: true, text: said };
  return { whole: said, text: said };
}
