import type { Ground } from "@/domain/item-rules/ground";
import { lintItems } from "@/domain/item-rules/lint-items";
import { makeQuestionBank } from "../question-bank";

/** Stems of questions that a rule blocks, with the rule; a question that stands under several seeds is read once. */
export function blockedUnder(seeds: readonly number[], ground: Ground): [rule: string, stem: string][] {
  const items = seeds.flatMap((seed) => {
    const bank = makeQuestionBank(ground.index.ledger, seed).items;
    return [...bank.ar, ...bank.en];
  });
  const fresh = [...new Map(items.map((item) => [item.version, item])).values()];
  const report = lintItems(fresh, ground);
  return report.items.flatMap(({ findings }, at) =>
    findings
      .filter(({ severity }) => severity === "B")
      .map(({ rule }): [string, string] => [rule, fresh[at]?.stem ?? ""]),
  );
}
