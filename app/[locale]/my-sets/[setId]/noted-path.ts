import type { Text } from "@/i18n/messages";

/** What a set's page may say that just happened. */
export type SetNote =
  | "merged"
  | "changed"
  | "gone"
  | "none"
  | "fewer"
  | "full"
  | "noStep"
  | "stopped"
  | "published"
  | "saved"
  | "refused"
  | "ownText"
  | "reteach";

/** A set's page, with what just happened, at the question that it happened to. */
export function notedPath(setId: string, note: SetNote | null, place = ""): string {
  const query = note === null ? "" : `?note=${note}`;
  return `/my-sets/${setId}${query}${place === "" ? "" : `#${anchorOf(place)}`}`;
}

/** The id of a question in the page. */
export const anchorOf = (place: string): string => `at-${place}`;

/** What a note in an address says; nothing for any other text. */
export const noteText = (note: string | undefined, text: Text): string | undefined =>
  note === undefined ? undefined : text.find(`mySets.note.${note}`);
