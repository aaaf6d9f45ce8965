import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Value } from "../facts/value";
import type { Language } from "../language";
import { describeSubject } from "./describe-subject";
import { renderPattern } from "./render-pattern";

/** What a pattern is filled with; without `value` the fact's own, without `asOf` the fact's own (`null`: none). */
export type Filling = {
  fact: Fact;
  lang: Language;
  value?: Value;
  /** Properties that must not be used to describe the subject; «*»: its bare name will do. */
  hidden?: readonly string[];
  isBlank?: boolean;
  asOf?: string | null;
};

/** A pattern in words; `undefined` when something in it cannot be said, or not without giving the answer away. */
export function fillPattern(index: LedgerIndex, pattern: string, filling: Filling): string | undefined {
  const { fact, lang, value = fact.value, hidden = [], isBlank = false, asOf = fact.asOf } = filling;
  const describe = () => describeSubject(index, fact.subject, lang, hidden);
  return renderPattern(pattern, {
    index,
    lang,
    fact,
    value,
    isBlank,
    asOf: asOf ?? undefined,
    describeSubject: describe,
  });
}
