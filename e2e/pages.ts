import { type Locale, localeTags } from "@/i18n/locales";

/** A sweep sees all; otherwise what there is much of is seen by turns: one entry in one language, the next in another. */
export const isSweep = !!process.env.SANAD_LONG;
export const isTurnOf = (locale: Locale, at: number): boolean =>
  isSweep || localeTags[at % localeTags.length] === locale;

/** Every page that needs no attempt, without the language. */
export const openPages = [
  "/",
  "/sets/timeline",
  "/sets/by-teachers",
  "/daily",
  "/facts?place=sy&state=conflict",
  "/facts/004-members-joc",
  "/facts/size",
  "/facts/compare",
  "/facts/timeline",
  "/facts/data",
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
  "/offline",
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
