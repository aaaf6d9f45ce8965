import type { Ledger } from "./ledger";
import { corrections } from "./rules/corrections";
import { decisions } from "./rules/decisions";
import { entities } from "./rules/entities";
import { facts } from "./rules/facts";
import { knownOf, type LedgerProblem, type Rule } from "./rules/known";
import { properties } from "./rules/properties";
import { quarrels } from "./rules/quarrels";
import { references } from "./rules/references";
import { times } from "./rules/times";
import { uniqueIds } from "./rules/unique-ids";

export type { LedgerProblem };

/** What can be read off the entries; the quarrels need a ledger in which every name leads somewhere. */
const structure: Rule[] = [uniqueIds, entities, properties, facts, times, references, corrections, decisions];

/** Every rule that a ledger breaks, one sentence each; empty: questions may be made from it. */
export function checkLedger(ledger: Ledger): LedgerProblem[] {
  const known = knownOf(ledger);
  const problems = structure.flatMap((rule) => rule(known));
  return problems.length ? problems : quarrels(known);
}
