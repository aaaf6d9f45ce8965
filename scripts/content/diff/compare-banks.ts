import type { Fact } from "@/domain/facts/fact";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import type { Ledger } from "@/domain/facts/ledger";
import { queryOf } from "@/domain/facts/query";
import { recordedIn } from "@/domain/facts/supersessions";
import { threats } from "@/domain/facts/threats";
import type { Bilingual } from "@/domain/language";
import { onceFor } from "@/domain/once-for";
import { makeQuestionBank } from "@/questions/question-bank";
import { type AnyItem, kinds } from "@/questions/registry";
import { valueOfOption } from "@/questions/testing/read-option";
import { compareFacts, type FactChange } from "./compare-facts";

/** A wrong option that facts now bar or no longer bar. */
export type OptionChange = { text: string; facts: string[] };

/** How a question differs between two states of the content, and the changed facts that it comes from. */
export type QuestionChange = {
  id: string;
  kind: string;
  change: "added" | "removed" | "changed";
  /** As it is asked; of a removed question, as it was. */
  stem: Bilingual;
  stemBefore?: Bilingual;
  key?: { from: Bilingual; to: Bilingual };
  barred: OptionChange[];
  freed: OptionChange[];
  /** Ids of changed facts. Empty: what changed is no fact (a phrase, a name, a note, a veto, a withdrawal). */
  because: string[];
};

export type ContentDifference = { facts: FactChange[]; questions: QuestionChange[]; unchanged: number };

/** What a change of content does to questions. Wrong options that are only drawn anew, by the same rules, are no change. */
export function compareContent(old: Ledger, next: Ledger): ContentDifference {
  const facts = compareFacts(old, next);
  const [before, after] = [sideOf(old), sideOf(next)];
  const comparison = { facts, before, after };
  const ids = [...new Set([...before.items.keys(), ...after.items.keys()])];
  const questions = ids.flatMap((id) => differenceOf(id, comparison) ?? []);
  return { facts, questions, unchanged: ids.length - questions.length };
}

type Pair = { ar: AnyItem; en: AnyItem };
type Side = { index: LedgerIndex; recorded: Map<string, Fact>; items: Map<string, Pair> };
type Comparison = { facts: readonly FactChange[]; before: Side; after: Side };

/** One state is compared with several others. */
const sideOf = onceFor((ledger: Ledger): Side => {
  const { items } = makeQuestionBank(ledger, 1);
  const english = new Map(items.en.map((item) => [item.id, item]));
  return {
    index: indexLedger(ledger),
    recorded: new Map(ledger.facts.map((fact) => [fact.id, fact])),
    items: new Map(
      items.ar.flatMap((ar): [string, Pair][] => {
        const en = english.get(ar.id);
        return en ? [[ar.id, { ar, en }]] : [];
      }),
    ),
  };
});

function differenceOf(id: string, comparison: Comparison): QuestionChange | undefined {
  const { before, after } = comparison;
  const [was, is] = [before.items.get(id), after.items.get(id)];
  const shown = is ?? was;
  if (!shown) return undefined;
  const base = { id, kind: shown.ar.kind, stem: inBoth(shown, (item) => item.stem) };
  const changed = new Set(comparison.facts.map((fact) => fact.id));
  const barred = was ? optionsBarred(was.en, { here: before, there: after, changed }) : [];
  const freed = is ? optionsBarred(is.en, { here: after, there: before, changed }) : [];
  const because = causesOf({ was, is, barred, freed }, comparison);
  if (!was || !is) return { ...base, change: is ? "added" : "removed", barred, freed, because };
  const key = { from: inBoth(was, keyText), to: inBoth(is, keyText) };
  const stemBefore = inBoth(was, (item) => item.stem);
  const isOtherKey = !isEqual(key.from, key.to);
  const isOtherStem = !isEqual(stemBefore, base.stem);
  const isTouched = is.ar.facts.some((fact) => !was.ar.facts.includes(fact));
  if (!isOtherKey && !isOtherStem && !isTouched && barred.length + freed.length === 0) return undefined;
  return {
    ...{ ...base, change: "changed", ...(isOtherStem ? { stemBefore } : {}), ...(isOtherKey ? { key } : {}) },
    ...{ barred, freed, because },
  };
}

const inBoth = ({ ar, en }: Pair, tell: (item: AnyItem) => string): Bilingual => ({ ar: tell(ar), en: tell(en) });
const isEqual = (one: Bilingual, other: Bilingual) => one.ar === other.ar && one.en === other.en;

function keyText(item: AnyItem): string {
  const text = kinds[item.kind].keyTextStored(item);
  return text.ok ? text.value : "";
}

/** Kinds whose wrong options are other values of the fact that is asked. */
const offersValues = new Set(["single-choice", "cloze", "multiple-select"]);

type Barring = { here: Side; there: Side; changed: ReadonlySet<string> };

/** Wrong options of an English question that some changed fact of the other side could make right. */
function optionsBarred(item: AnyItem, { here, there, changed }: Barring): OptionChange[] {
  const fact = here.recorded.get(item.facts[0] ?? "");
  if (!fact || !offersValues.has(item.kind) || !("options" in item)) return [];
  const right: readonly unknown[] = [item.key].flat();
  return item.options.flatMap((option): OptionChange[] => {
    const value = right.includes(option.id) ? undefined : valueOfOption(here.index, item.id, option, fact);
    if (!value) return [];
    const hits = threats(there.index, queryOf(fact, item.scope), value).hits.filter((id) =>
      recordedIn(id).some((recorded) => changed.has(recorded)),
    );
    return hits.length > 0 ? [{ text: option.text, facts: hits }] : [];
  });
}

type Differing = { was: Pair | undefined; is: Pair | undefined; barred: OptionChange[]; freed: OptionChange[] };

/** The changed facts that the question rests on, or that bar an option of it; else those of what it asks. */
function causesOf({ was, is, barred, freed }: Differing, { facts, before, after }: Comparison): string[] {
  const rests = new Set([was, is].flatMap((pair) => pair?.ar.facts ?? []).flatMap(recordedIn));
  const bars = new Set([...barred, ...freed].flatMap((option) => option.facts).flatMap(recordedIn));
  const direct = facts.filter(({ id }) => rests.has(id) || bars.has(id)).map(({ id }) => id);
  if (direct.length > 0) return direct;
  const cell = (was ?? is)?.ar.cell.split("|") ?? [];
  const related = facts.filter(({ id }) => {
    const fact = after.recorded.get(id) ?? before.recorded.get(id);
    return fact?.property === cell[0];
  });
  return related.map(({ id }) => id);
}
