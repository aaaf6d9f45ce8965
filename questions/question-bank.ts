import type { Ledger } from "@/domain/facts/ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { remembered } from "@/domain/text/remembered";
import { type AnyItem, kinds } from "./registry";

/** Every question that a ledger backs under one seed, in each language: the same ids in the same order. */
export type QuestionBank = { items: Record<Language, AnyItem[]>; seed: number };

/** Makes the bank, without what was withdrawn. Equal ledgers and seeds give equal bytes. */
export function makeQuestionBank(ledger: Ledger, seed: number): QuestionBank {
  const workshop = makeWorkshop(ledger, seed);
  const made = Object.values(kinds).flatMap((kind): AnyItem[] => kind.generate(workshop));
  const repeated = repeatedIds(made);
  const withdrawn = new Set(ledger.withdrawals.map(({ id }) => id));
  const kept = firstOfEach(made).filter(({ id }) => !repeated.has(id) && !withdrawn.has(id));
  return {
    seed,
    items: { ar: kept.filter(({ lang }) => lang === "ar"), en: kept.filter(({ lang }) => lang === "en") },
  };
}

/** Two facts of one cell and scope, one more exact than the other, make one question: the first. */
function firstOfEach(items: readonly AnyItem[]): AnyItem[] {
  const first = new Map<string, AnyItem>();
  for (const item of items) {
    const key = `${item.lang}|${item.id}`;
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}

/** Ids of questions that read like an earlier one, stem and right answer alike, in some language. */
function repeatedIds(items: readonly AnyItem[]): Set<string> {
  const first = new Map<string, string>();
  const repeated = new Set<string>();
  for (const item of items) {
    const text = asRead(`${item.lang}|${item.kind}|${item.stem}|${keyText(item)}`);
    const earlier = first.get(text);
    if (earlier !== undefined && earlier !== item.id) repeated.add(item.id);
    else first.set(text, item.id);
  }
  return repeated;
}

/** Other seeds ask the same with other options. */
const asRead = remembered(foldLoosely);

function keyText(item: AnyItem): string {
  const ids: readonly unknown[] = item.kind === "matching" ? Object.values(item.key) : [item.key].flat();
  const options = item.kind === "matching" ? item.right : "options" in item ? item.options : [];
  const texts = options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  return texts.length ? texts.sort().join("|") : ids.join("|");
}
