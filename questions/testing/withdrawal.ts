import type { Fact } from "@/domain/facts/fact";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import type { Ledger } from "@/domain/facts/ledger";
import type { Value } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import { optionId } from "@/domain/items/base-of";
import { makeWorkshop } from "@/domain/items/workshop";
import type { QuestionBank } from "../question-bank";
import { type AnyItem, kinds } from "../registry";
import { factOf } from "./answers-again";
import { entityOfOption, valueOfOption, valueStated } from "./read-option";

/** A wrong option of an English question, and a fact that, once recorded, makes it right under the stem's scope. */
export type Withdrawal = { seed: number; item: AnyItem; option: string; added: Fact };

/** One for every wrong option that a single fact can make right, by kind of question. */
export function withdrawalsByKind(ledger: Ledger, banks: readonly QuestionBank[]): Withdrawal[][] {
  const index = indexLedger(ledger);
  const byKind = new Map<string, Withdrawal[]>();
  for (const { seed, items } of banks) {
    for (const item of items.en) {
      for (const option of wrongIn(item)) {
        const added = makesTrue(index, item, option);
        if (!added) continue;
        const ofKind = byKind.get(item.kind) ?? [];
        ofKind.push({ seed, item, option: option.id, added: { ...added, id: `${added.id}-added` } });
        byKind.set(item.kind, ofKind);
      }
    }
  }
  return [...byKind.values()];
}

/** What is still asked as if the fact had not been recorded; empty when the option, or the question, is gone. */
export function stillWrong(ledger: Ledger, { seed, item, option, added }: Withdrawal): string[] {
  const workshop = makeWorkshop({ ...ledger, facts: [...ledger.facts, added] }, seed);
  const again: AnyItem[] = kinds[item.kind].generate(workshop);
  return again
    .filter(({ id, lang }) => id === item.id && lang === item.lang)
    .filter((each) => (each.kind === "true-false" ? each.stem === item.stem : isWrongIn(each, option)))
    .map(({ stem }) => stem);
}

type Shown = { id: string; text: string };

function wrongIn(item: AnyItem): readonly Shown[] {
  if (item.kind === "matching") return item.right;
  if (item.kind === "ordering" || !("options" in item)) return [];
  if (item.kind === "true-false") return item.options.filter(({ id }) => id === "true" && item.key === "false");
  return item.options.filter(({ id }) => isWrongIn(item, id));
}

/** Every right side of a matching is wrong for some left side. */
function isWrongIn(item: AnyItem, option: string): boolean {
  if (item.kind === "matching") return item.right.some(({ id }) => id === option);
  const isShown = "options" in item && item.options.some(({ id }) => id === option);
  return isShown && ![item.key].flat().some((id) => id === option);
}

function makesTrue(index: LedgerIndex, item: AnyItem, option: Shown): Fact | undefined {
  const fact = factOf(index, item);
  const person = entityOfOption(index, item.id, option.id)?.id;
  if (item.kind === "matching") return pairedAnew(index, item.facts, item.id, option.id);
  if (item.kind === "find-evidence") return standingIn(fact, /^Paragraph (\d+)/.exec(option.text)?.[1]);
  if (item.kind === "who-said-it") return person ? { ...fact, subject: person } : undefined;
  if (item.kind === "compare-sources") {
    // A member of both lists cannot become one that stands in one alone.
    if (fact.value.type === "list") return undefined;
    const document = index.ledger.sources.find(({ id }) => optionId(item.id, id) === option.id);
    if (document) return { ...fact, source: document.id };
  }
  const isTurned = item.kind === "single-choice" && item.key === optionId(item.id, fact.subject);
  if (isTurned) return person ? { ...fact, subject: person } : undefined;
  const value =
    item.kind === "true-false"
      ? valueStated(index, item.stem, fact, item.scope)
      : valueOfOption(index, item.id, option, fact);
  return value ? { ...fact, value: asRecorded(fact, value) } : undefined;
}

/** One member of a list is recorded as a list that does not end. */
const asRecorded = (fact: Fact, value: Value): Value =>
  fact.value.type === "list" && value.type === "entity" ? { type: "list", ids: [value.id], ends: "open" } : value;

/** The same statement in another paragraph. */
function standingIn(fact: Fact, paragraph: string | undefined): Fact | undefined {
  const [first] = fact.references;
  return paragraph && first ? { ...fact, references: [{ ...first, paragraph: Number(paragraph) }] } : undefined;
}

/** The right side, given to a left side that is not its own. */
function pairedAnew(index: LedgerIndex, ids: readonly string[], question: string, right: string): Fact | undefined {
  const facts = ids.map((id) => index.fact(id));
  const own = facts.find(({ value }) => optionId(question, valueId(value)) === right);
  const other = facts.find((fact) => fact !== own);
  return own && other ? { ...other, value: own.value } : undefined;
}
