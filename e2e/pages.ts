/** Every page that needs no attempt, without the language. */
export const openPages = [
  "/",
  "/sets/timeline",
  "/daily",
  "/facts",
  "/facts?topic=participants",
  "/me",
  "/me/code",
  "/me/delete",
  "/me/deleted",
  "/recover",
  "/recover?refused=unknown",
  "/join",
  "/join?wrong=ABC",
  "/join/CDF3467",
  "/signin",
  "/problems/not-found",
  "/nowhere",
] as const;

export const galleryKinds = [
  "single-choice",
  "multiple-select",
  "true-false",
  "numeric-entry",
  "date-entry",
  "ordering",
  "matching",
  "cloze",
  "compare-sources",
  "who-said-it",
  "find-evidence",
] as const;
