import { type Digits, digitSets } from "@/i18n/digits";

type Theme = "light" | "dark";
const themes: readonly Theme[] = ["light", "dark"];

/** The value where it is one of those that may be chosen. */
const chosen = <Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined =>
  choices.find((choice) => choice === value);

/** What a reader may set, each kept in a cookie of its own name. Without a choice the system and the language decide. */
export const readerSettings = {
  theme: (value: unknown): Theme | undefined => chosen(themes, value),
  digits: (value: unknown): Digits | undefined => chosen(digitSets, value),
};
