import type { LedgerIndex } from "@/domain/facts/index-ledger";
import type { DateValue } from "@/domain/facts/value";
import { askPatterns } from "@/domain/items/ask-pattern";
import type { AskedFact } from "@/domain/items/asked-fact";
import { baseOf, type Subject } from "@/domain/items/base-of";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { onceFor } from "@/domain/once-for";
import { recaller } from "@/domain/text/remembered";
import { explain } from "@/domain/wording/explain";
import { firstStem } from "@/domain/wording/first-stem";
import { precisionOf } from "@/domain/wording/scene";
import type { DateEntry } from "./index";

/** A date to type for every date that no document disputes. */
export function generate(workshop: Workshop): DateEntry[] {
  return workshop.asked.flatMap((asked) => {
    const { value, id } = asked.fact;
    if (value.type !== "date" || workshop.disputes.isDisputed(id)) return [];
    return made(workshop.index)(id, () => wordInBoth<DateEntry>((lang) => draft(workshop, asked, value, lang)));
  });
}

/** No dice decide a question of this kind: it is made once for a ledger. */
const made = onceFor((_index: LedgerIndex) => recaller<DateEntry[]>());

function draft(workshop: Workshop, asked: AskedFact, value: DateValue, lang: Language): Draft<DateEntry> | undefined {
  const { index, disputes } = workshop;
  const { fact, scope, backers } = asked;
  const stem = firstStem(index, precisePatterns(asked, lang), { fact, scope, secrets: [value] }, lang);
  if (!stem) return undefined;
  const subject: Subject = { kind: "date-entry", asked: "date", scope, facts: backers };
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    kind: "date-entry" as const,
    key: value.iso,
    precision: precisionOf(value.iso),
    explanation: explain(index, disputes, backers, lang),
    perOption: {},
    proof: [],
  });
}

/** Patterns that say how exact the answer must be, before those that do not. */
function precisePatterns(asked: AskedFact, lang: Language): string[] {
  const patterns = askPatterns(asked, lang);
  const says = (pattern: string) => pattern.includes("{prec}");
  return [...patterns.filter(says), ...patterns.filter((pattern) => !says(pattern))];
}
