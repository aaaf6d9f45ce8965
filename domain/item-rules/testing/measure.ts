import type { Ground } from "../ground";
import { lintItems } from "../lint-items";

/** A question written to be good, or to have the fault that `expect` names. */
export type MeasuredQuestion = { id: string; expect?: string };

/** Of one rule: how many of its faults it named, and how often it blocked a good question. */
export type RuleMeasure = { rule: string; faults: number; named: number; blockedGood: number };

/** `missed`, `blocked`: ids. `precision`: of all questions blocked, the share that was made to be bad. */
export type Measure = {
  rules: RuleMeasure[];
  missed: string[];
  blocked: string[];
  precision: number;
  recall: number;
};

/** Holds questions whose faults are known against the rules. A fault is named when its own rule finds it. */
export function measure(good: readonly MeasuredQuestion[], bad: readonly MeasuredQuestion[], ground: Ground): Measure {
  const [clean, faulty] = [lintItems(good, ground).items, lintItems(bad, ground).items];
  const blocking = clean.map(({ findings }) =>
    findings.filter(({ severity }) => severity === "B").map(({ rule }) => rule),
  );
  const named = faulty.map(({ findings }, at) => findings.some(({ rule }) => rule === bad[at]?.expect));
  const rules = [...new Set(bad.map(({ expect = "" }) => expect))].sort().map((rule) => ({
    rule,
    faults: bad.filter(({ expect }) => expect === rule).length,
    named: bad.filter(({ expect }, at) => expect === rule && named[at]).length,
    blockedGood: blocking.filter((each) => each.includes(rule)).length,
  }));
  const blocked = clean.flatMap(({ id }, at) => (blocking[at]?.length ? [id] : []));
  const stopped = faulty.filter(({ findings }) => findings.length > 0).length;
  return {
    rules,
    missed: faulty.flatMap(({ id }, at) => (named[at] ? [] : [id])),
    blocked,
    precision: stopped / (stopped + blocked.length),
    recall: named.filter(Boolean).length / bad.length,
  };
}
