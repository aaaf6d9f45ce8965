import { days, type Interval } from "@/domain/facts/denote";
import type { Fact } from "@/domain/facts/fact";
import { isClaim, mayBeAsked } from "@/domain/items/asked-fact";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { shuffled } from "@/domain/rng";
import { describeSubject } from "@/domain/wording/describe-subject";
import { citation, explain } from "@/domain/wording/explain";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { valueText } from "@/domain/wording/value-text";
import { hiddenFor } from "@/domain/wording/word-stem";
import type { Ordering } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** An event with the days that any document allows it, and the fact that dates it best. */
type Dated = { fact: Fact; span: Interval };

const most = 4;
const least = 3;

/**
 * Sets of three or four events whose possible days, over every document, do not overlap: their order holds whichever
 * document is right, so even a disputed date may take part.
 */
export function generate(workshop: Workshop): Ordering[] {
  return workshop.ledger.properties
    .filter((property) => property.value === "date" && property.single && property.temporal === "fixed")
    .filter((property) => !property.sensitive && !isClaim(property))
    .flatMap((property) => {
      const events = datedBy(workshop, property.id);
      return drawSets(workshop, property.id, events).flatMap((set) =>
        wordInBoth<Ordering>((lang) => draft(workshop, set, lang)),
      );
    });
}

function datedBy({ index }: Workshop, property: string): Dated[] {
  const spans = new Map<string, Interval>();
  const best = new Map<string, Fact>();
  for (const fact of index.factsOf(property)) {
    if (fact.value.type !== "date") continue;
    const own = days(fact.value.iso);
    const known = spans.get(fact.subject) ?? own;
    spans.set(fact.subject, { low: Math.min(own.low, known.low), high: Math.max(own.high, known.high) });
    if (!best.has(fact.subject) && mayBeAsked(fact, index.property(property))) best.set(fact.subject, fact);
  }
  return [...best].flatMap(([subject, fact]) => {
    const span = spans.get(subject);
    return span ? [{ fact, span }] : [];
  });
}

/** Two draws for each event, each filled as far as spans allow; a set of the same events counts once. */
function drawSets({ rngFor }: Workshop, property: string, events: readonly Dated[]): Dated[][] {
  const sets = new Map<string, Dated[]>();
  for (let turn = 0; turn < 2 * events.length; turn++) {
    const set: Dated[] = [];
    for (const event of shuffled(events, rngFor(`order|${property}|${turn}`))) {
      if (set.length < most && set.every((other) => areApart(other.span, event.span))) set.push(event);
    }
    if (set.length < least) continue;
    set.sort((one, other) => one.span.low - other.span.low);
    sets.set(subjectsOf(set), set);
  }
  return [...sets.values()];
}

const areApart = (one: Interval, other: Interval) => one.high < other.low || other.high < one.low;
const subjectsOf = (set: readonly Dated[]) =>
  set
    .map(({ fact }) => fact.subject)
    .sort()
    .join("+");

function draft(workshop: Workshop, set: readonly Dated[], lang: Language): Draft<Ordering> | undefined {
  const { index, disputes } = workshop;
  const facts = set.map(({ fact }) => fact);
  const names = facts.map((fact) => describeSubject(index, fact.subject, lang, hiddenFor(index, fact)));
  if (names.includes(undefined)) return undefined;

  const property = facts[0]?.property ?? "";
  const cell = `${property}|${subjectsOf(set)}|`;
  const subject: Subject = { kind: "ordering", asked: "order", scope: {}, facts, cell };
  const id = questionId(subject);
  const options = facts.map((fact, at) => ({
    id: optionId(id, fact.subject),
    text: phrasebooks[lang].standing(names[at] ?? ""),
  }));
  const explanations = facts.map((fact) => explain(index, disputes, workshop.backersOf(fact), lang));
  return Object.assign(baseOf(workshop, subject, lang), {
    stem: words[lang].instruction,
    kind: "ordering" as const,
    // By id first, so that the order of time cannot show through the shuffle.
    options: shuffled(
      [...options].sort((one, other) => (one.id < other.id ? -1 : 1)),
      workshop.rngFor(`options|${id}`),
    ),
    key: options.map((option) => option.id),
    explanation: phrasebooks[lang].explanation(
      words[lang].dates(facts.map(({ value }) => valueText(index, value, lang))),
      citation(index, facts, lang),
    ),
    perOption: Object.fromEntries(options.map((option, at) => [option.id, explanations[at] ?? ""])),
    proof: [],
  });
}
