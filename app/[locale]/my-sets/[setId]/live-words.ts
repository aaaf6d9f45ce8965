import type { LiveWords } from "@/components/my-sets/live-check";
import type { Language } from "@/domain/language";
import type { WritingFault } from "@/domain/sets/writing-fault";
import type { Text } from "@/i18n/messages";

const faults = [
  ...(["no-stem", "no-explanation", "empty-option", "too-few-options", "no-key", "no-wrong-option"] as const),
  ...(["no-gap", "no-number", "no-unit", "no-accepted", "no-backing"] as const),
] satisfies WritingFault["fault"][];

/** The few sentences that the check says while one types. */
export const liveWords = (text: Text, languages: readonly Language[]): LiveWords => ({
  blocks: text("mySets.blocks"),
  warns: text("mySets.warns"),
  none: text("mySets.noFindings"),
  inLanguage: Object.fromEntries(
    languages.length === 1 ? [] : languages.map((lang) => [lang, text("mySets.inLanguage", { language: lang })]),
  ),
  faults: Object.fromEntries(faults.map((fault) => [fault, text(`mySets.fault.${fault}`)])),
});
