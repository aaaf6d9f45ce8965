import type { Conflict } from "../facts/conflicts";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Ledger } from "../facts/ledger";
import type { Value } from "../facts/value";
import { type Rng, seededRng } from "../rng";
import type { Disputes } from "../wording/disputes";
import { type AskedFact, askedFacts, backersOf } from "./asked-fact";
import { groundworkOf } from "./groundwork";
import { type WrongOption, wrongOptions } from "./wrong-options/wrong-options";

/** What every kind of question makes its items with: the ledger searched, what may be asked, dice, proofs. */
export type Workshop = {
  ledger: Ledger;
  index: LedgerIndex;
  seed: number;
  conflicts: readonly Conflict[];
  disputes: Disputes;
  /** Facts in force: superseded ones gone, derived ones in. */
  facts: readonly Fact[];
  /** Facts whose value may be asked, with the scope that makes it the one right answer. */
  asked: readonly AskedFact[];
  /** The same dice for the same name under one seed. */
  rngFor(name: string): Rng;
  /** Every fact that says the same, the given one first: cited together. */
  backersOf(fact: Fact): Fact[];
  /** Proven wrong options for a fact's value, or for one member of its list; the same for the same wish. */
  wrongFor(asked: AskedFact, key: Value, wish: WrongWish): WrongOption[];
};

/** `strict`: only what a fact excludes · `sameGender`: as Arabic agreement around a gap needs. */
export type WrongWish = { want: number; strict?: boolean; sameGender?: boolean };

/** A workshop over one ledger. Equal ledgers and seeds give equal items. */
export function makeWorkshop(ledger: Ledger, seed: number): Workshop {
  const { index, conflicts, disputes, askable } = groundworkOf(ledger);
  const rngFor = (name: string) => seededRng(`${seed}|${name}`);
  return {
    ledger,
    index,
    seed,
    conflicts,
    disputes,
    facts: index.facts,
    asked: askedFacts(askable, rngFor),
    rngFor,
    backersOf: (fact) => backersOf(index, disputes, fact),
    wrongFor: wrongFinder(index, rngFor),
  };
}

/** Kinds that wish for the same share what was found. */
function wrongFinder(index: LedgerIndex, rngFor: Workshop["rngFor"]): Workshop["wrongFor"] {
  const found = new Map<string, WrongOption[]>();
  return ({ fact, scope }, key, { want, strict = false, sameGender = false }) => {
    const name = `wrong|${fact.id}|${key.type === "entity" ? key.id : ""}|${want}|${strict}|${sameGender}`;
    const known = found.get(name);
    if (known) return known;
    const options = wrongOptions(index, { fact, key, scope, want, strict, sameGender, rng: rngFor(name) });
    found.set(name, options);
    return options;
  };
}
