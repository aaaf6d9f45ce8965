import type { Language } from "../language";
import type { Ground } from "./ground";
import type { DraftReading } from "./reading/draft-reading";

/** B: must not be asked so · W: should be looked at · S: of a set as a whole. */
export type Severity = "B" | "W" | "S";

/** A fault that a rule found. `message`: which of the rule's messages; `values` fill its slots. */
export type Hit = { message?: string; values?: Record<string, string>; severity?: "B" | "W"; fix?: string };

/** The texts of a rule, in a JSON file beside it: its name, its messages, and a bad and a good example. */
export type RuleTexts = {
  name: Record<Language, string>;
  /** One sentence each: what is wrong and how to mend it. `{slots}` are filled from the hit. */
  messages: Record<string, Record<Language, string>>;
  examples: Partial<Record<Language, { bad: unknown; good: unknown }>>;
};

/** A rule on one question. `source`: where it comes from, with its number there. */
export type ItemRule = {
  id: string;
  severity: "B" | "W";
  source: string;
  texts: RuleTexts;
  find(reading: DraftReading, ground: Ground): readonly Hit[];
};

/** A rule on all questions of a set together. Its examples are whole sets. */
export type SetRule = {
  id: string;
  source: string;
  texts: RuleTexts;
  find(readings: readonly DraftReading[], ground: Ground): readonly Hit[];
};

export type Finding = { rule: string; severity: Severity; message: string; fix?: string };

/** A hit in words. A slot that the hit does not fill is a bug. */
export function findingOf(rule: ItemRule | SetRule, hit: Hit, lang: Language): Finding {
  const message = rule.texts.messages[hit.message ?? "main"];
  if (!message) throw new Error(`The rule ${rule.id} has no message «${hit.message ?? "main"}».`);
  const severity = "severity" in rule ? (hit.severity ?? rule.severity) : "S";
  return {
    rule: rule.id,
    severity,
    message: message[lang].replace(/\{(\w+)\}/g, (_, slot: string) => hit.values?.[slot] ?? ""),
    ...(hit.fix === undefined ? {} : { fix: hit.fix }),
  };
}
