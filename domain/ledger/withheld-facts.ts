import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import { languages } from "../language";
import { givesAway } from "../wording/gives-away";
import { statementOf } from "../wording/statement-of";

/** What may not be told of a ledger while exams ask for some of it. */
export type Withheld = {
  /** Facts that say nothing: the guarded ones, and those on the same subject whose statement lets one be read off. */
  facts: ReadonlySet<string>;
  /** Whether an editor's words on facts of these sources give none of them away. */
  mayTell(text: string, sources: readonly string[]): boolean;
};

/**
 * Widens what a guard names to all that the open ledger would tell of it: «68 countries met in Washington» tells where
 * they met. `all`: every fact that is shown, also superseded ones.
 */
export function withheldFacts(
  index: LedgerIndex,
  all: readonly Fact[],
  isGuarded: (factId: string) => boolean,
): Withheld {
  const guarded = all.filter(({ id }) => isGuarded(id));
  const tells = (text: string, { value }: Fact) => languages.some((lang) => givesAway(index, text, value, lang));
  const isTelling = (fact: Fact) => {
    const about = guarded.filter((held) => isAbout(fact, held.subject));
    return (
      about.length > 0 && languages.some((lang) => about.some((held) => tells(statementOf(index, fact, lang), held)))
    );
  };
  return {
    facts: new Set(all.filter((fact) => isGuarded(fact.id) || isTelling(fact)).map(({ id }) => id)),
    mayTell: (text, sources) => !guarded.some((held) => sources.includes(held.source) && tells(text, held)),
  };
}

const isAbout = ({ subject, value }: Fact, entity: string): boolean =>
  subject === entity || (value.type === "entity" && value.id === entity);
