import type { Fact } from "../../facts/fact";
import type { LedgerIndex } from "../../facts/index-ledger";
import { type Finding, prepareJudge } from "../../facts/judge";
import { queryOf, type Scope } from "../../facts/query";
import { prepareThreats } from "../../facts/threats";
import { valueId } from "../../facts/value-id";
import { onceFor } from "../../once-for";
import { recaller } from "../../text/remembered";
import type { Proof } from "../item";
import type { Candidate } from "./candidate";

/** Proves that a candidate is wrong for a fact's question, or gives nothing. */
export type Refuter = (candidate: Candidate) => Proof | undefined;

/**
 * The proof that a value may be shown as wrong: no fact of any document, speaker or date could make it right, and a
 * fact in scope excludes it. Where not `isStrict`, a document that is named and does not say it is enough.
 */
export function refuterFor(index: LedgerIndex, fact: Fact, scope: Scope, isStrict: boolean): Refuter {
  const name = [fact.id, scope.source, scope.asOf, scope.attributedTo, isStrict].join("|");
  return known(index)(name, () => makeRefuter(index, fact, scope, isStrict));
}

/** By question: the same whatever the dice. */
const known = onceFor((_index: LedgerIndex) => recaller<Refuter>());

function makeRefuter(index: LedgerIndex, fact: Fact, scope: Scope, isStrict: boolean): Refuter {
  const query = queryOf(fact, scope);
  const threatsTo = prepareThreats(index, query);
  const judge = prepareJudge(index, query);
  const isSilenceEnough = !isStrict && scope.source !== undefined && !index.property(fact.property).silenceIsOpen;

  return ({ value, belongsTo }) => {
    const { hits, checked } = threatsTo(value);
    const finding = judge(value);
    if (hits.length > 0 || !isRefuted(finding, isSilenceEnough)) return undefined;
    const isContradicted = finding.verdict === "contradicted";
    return {
      option: valueId(value),
      verdict: isContradicted ? "contradicted" : "unsupported",
      checked: [...checked],
      because: isContradicted ? `excluded by ${finding.by.join(", ")}` : "no document says it",
      ...(belongsTo ? { belongsTo: belongsTo.id } : {}),
    };
  };
}

const isRefuted = ({ verdict, isDisputed }: Finding, isSilenceEnough: boolean): boolean =>
  verdict === "contradicted" || (verdict === "unknown" && !isDisputed && isSilenceEnough);
