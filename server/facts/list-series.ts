import "server-only";
import type { Language } from "@/domain/language";
import { numberSeries, type SeriesPoint } from "@/domain/ledger/number-series";
import type { Context } from "../context";
import { aboutFact, type ListedFact, listFacts } from "./list-facts";
import { openLedger } from "./open-ledger";

/** A number as a chart shows it, in the voice of its fact. */
export type ListedPoint = Omit<SeriesPoint, "facts"> & { fact: ListedFact };
export type ListedSeries = { id: string; title: string; points: ListedPoint[] };

/** Numbers of several documents over time, as far as they may be read now. */
export async function listSeries({
  ctx,
  lang,
}: {
  ctx: Pick<Context, "db" | "now">;
  lang: Language;
}): Promise<{ series: ListedSeries[]; isSomeHeld: boolean }> {
  const open = await openLedger(ctx);
  const { byId } = listFacts(open, lang);
  const all = numberSeries(open.index, () => true).flatMap(({ points }) => points.flatMap(({ facts }) => facts));
  const series = numberSeries(open.index, (fact) => !open.isHeld(fact)).map(({ id, property, points }) => {
    const named = points.find(({ facts: [first] }) => first.property === property) ?? points[0];
    return {
      id,
      title: named ? aboutFact(open, named.facts[0].id, lang) : "",
      points: points.flatMap(({ facts, ...point }) => {
        const fact = byId.get(facts[0].id);
        return fact ? [{ ...point, fact }] : [];
      }),
    };
  });
  return { series, isSomeHeld: all.some(open.isHeld) };
}
