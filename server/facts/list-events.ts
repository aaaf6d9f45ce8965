import "server-only";
import type { Language } from "@/domain/language";
import { eventTimeline } from "@/domain/ledger/event-timeline";
import { describeSubject } from "@/domain/wording/describe-subject";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { precisionOf } from "@/domain/wording/scene";
import type { Context } from "../context";
import { type ListedConflict, type ListedFact, listFacts } from "./list-facts";
import { openLedger } from "./open-ledger";

/** One date that documents give, with what each of them says. */
export type ListedDate = { on: string; precision: "day" | "month" | "year"; facts: ListedFact[] };
export type ListedEvent = { id: string; name: string; dates: ListedDate[]; conflicts: ListedConflict[] };

/** Everything that documents date, in the order of time, as far as it may be read now. */
export async function listEvents({
  ctx,
  lang,
}: {
  ctx: Pick<Context, "db" | "now">;
  lang: Language;
}): Promise<{ events: ListedEvent[]; isSomeHeld: boolean }> {
  const open = await openLedger(ctx);
  const { index } = open;
  const ledger = listFacts(open, lang);
  const { standing } = phrasebooks[lang];
  const events = eventTimeline(index, (fact) => !open.isHeld(fact)).map(({ subject, property, dates }) => {
    const listed = dates.map(({ on, facts }) => ({
      on,
      precision: precisionOf(on),
      facts: facts.flatMap(({ id }) => ledger.byId.get(id) ?? []),
    }));
    const ids = new Set(listed.flatMap(({ facts }) => facts.flatMap(({ conflicts }) => conflicts)));
    const own = ledger.conflicts.filter(({ id, treatment }) => ids.has(id) && treatment !== "none");
    const [first] = listed[0]?.facts ?? [];
    const isEvent = index.entity(subject).class !== undefined;
    const named = isEvent
      ? (describeSubject(index, subject, lang, [property]) ?? index.entity(subject)[lang].name)
      : undefined;
    return {
      id: `${subject}-${property}`,
      name: standing(named ?? first?.statement ?? ""),
      dates: listed,
      conflicts: own.filter(({ sides }) => sides.every((side) => listed.some(({ facts }) => facts.includes(side)))),
    };
  });
  return { events, isSomeHeld: open.facts.some((fact) => fact.value.type === "date" && open.isHeld(fact)) };
}
