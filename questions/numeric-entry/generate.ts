import type { LedgerIndex } from "@/domain/facts/index-ledger";
import type { NumberValue } from "@/domain/facts/value";
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
import { scaleOf } from "@/domain/wording/number-scale";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { valueText } from "@/domain/wording/value-text";
import type { NumericEntry } from "./index";

/** A number to type for every number without an operator. */
export function generate(workshop: Workshop): NumericEntry[] {
  return workshop.asked.flatMap((asked) => {
    const { value } = asked.fact;
    if (value.type !== "number" || !asked.isExact) return [];
    return made(workshop.index)(asked.fact.id, () =>
      wordInBoth<NumericEntry>((lang) => draft(workshop, asked, value, lang)),
    );
  });
}

/** No dice decide a question of this kind: it is made once for a ledger. */
const made = onceFor((_index: LedgerIndex) => recaller<NumericEntry[]>());

function draft(
  workshop: Workshop,
  asked: AskedFact,
  value: NumberValue,
  lang: Language,
): Draft<NumericEntry> | undefined {
  const { index, disputes } = workshop;
  const { fact, scope, backers } = asked;
  const stem = firstStem(index, askPatterns(asked, lang), { fact, scope, secrets: [value] }, lang);
  if (!stem) return undefined;
  const subject: Subject = { kind: "numeric-entry", asked: "number", scope, facts: backers };
  const unit = index.unit(value.unit);
  const scale = scaleOf(value, unit);
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    kind: "numeric-entry" as const,
    key: value.number / scale,
    tolerance: (value.roundedBy ?? 0) / scale,
    scale,
    unit: phrasebooks[lang].unitName(unit, scale),
    keyText: valueText(index, value, lang),
    explanation: explain(index, disputes, backers, lang),
    perOption: {},
    proof: [],
  });
}
