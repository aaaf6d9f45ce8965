import type { Fact } from "@/domain/facts/fact";
import type { Ledger } from "@/domain/facts/ledger";
import type { AnyItem } from "@/questions/registry";
import { corpus } from "../corpus";
import type { CorrectedContent } from "../corrections/correct-questions";
import type { Db } from "../db/client";
import { usualSeeds } from "../sets/question-banks";
import { type MadeAttempt, makeAttempt, makeTestContext } from "./factories";

/** The reason of every correction made here. */
export const correction = { ar: "قُرئ الرقم خطأ.", en: "The figure was misread." };

/** The content with a fact superseded by one that differs as given, named `<id>-mended`. */
export function corrected(id: string, given: Partial<Fact>, ledger: Ledger = corpus().ledger): CorrectedContent {
  const old = ledger.facts.find((fact) => fact.id === id);
  if (!old) throw new Error(`no fact ${id}`);
  const { supersedes: _, ...rest } = old;
  const fact: Fact = { ...rest, ...given, id: `${id}-mended`, supersedes: id, correction };
  return { ledger: { ...ledger, facts: [...ledger.facts, fact] }, ledgerHash: "f".repeat(64) };
}

/** The same with the fact's number put to another. */
export function withNumber(
  id: string,
  change: (number: number) => number,
  ledger: Ledger = corpus().ledger,
): CorrectedContent {
  const value = ledger.facts.find((fact) => fact.id === id)?.value;
  if (value?.type !== "number") throw new Error(`${id} is no number`);
  return corrected(id, { value: { ...value, number: change(value.number) } }, ledger);
}

/** A figure to type that is neither rounded, reckoned from others, nor a share: another by one is as good a figure. */
function isExactFigure(item: AnyItem): boolean {
  if (item.kind !== "numeric-entry" || item.scale !== 1 || item.tolerance !== 0) return false;
  const fact = corpus().ledger.facts.find(({ id }) => id === item.facts[0]);
  return fact?.value.type === "number" && fact.value.unit !== "percent";
}

/** The facts behind the exact figures to type among these questions. */
export const figuresOf = (items: MadeAttempt["items"]): string[] =>
  items.flatMap(({ item }) => (isExactFigure(item) ? item.facts.slice(0, 1) : []));

/** The content with each of these facts' numbers one higher: some questions get another key, some cannot be asked. */
export const withHigher = (facts: readonly string[]): CorrectedContent =>
  [...new Set(facts)].reduce<CorrectedContent>(
    ({ ledger }, fact) => withNumber(fact, (number) => number + 1, ledger),
    corpus(),
  );

/** What is drawn for it. */
export type Draw = { set: string; count?: number; mode?: "practice" | "exam" };

/** An attempt and the place of an exact figure to type in it, with the fact behind that. */
export type AttemptWithFigure = MadeAttempt & { at: number; fact: string };

/** A new learner's attempt, under the first seed from `seed` on that draws such a figure. */
export async function attemptWithFigure(
  db: Db,
  seed = 1,
  { mode = "exam", ...draw }: Draw = { set: "numbers" },
): Promise<AttemptWithFigure> {
  const ctx = makeTestContext(db);
  for (let next = seed; next < seed + usualSeeds; next++) {
    const attempt = await makeAttempt(ctx, { ...draw, mode, seed: 1 + (next % usualSeeds) });
    const at = attempt.items.findIndex(({ item }) => isExactFigure(item));
    const fact = attempt.items[at]?.item.facts[0];
    if (fact) return { ...attempt, at, fact };
  }
  throw new Error("no exact figure to type was drawn");
}
