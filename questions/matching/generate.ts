import type { Fact } from "@/domain/facts/fact";
import type { Scope } from "@/domain/facts/query";
import { valueId } from "@/domain/facts/value-id";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import type { Option } from "@/domain/items/item";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { shuffled } from "@/domain/rng";
import { describeSubject } from "@/domain/wording/describe-subject";
import { explain } from "@/domain/wording/explain";
import { givesAway } from "@/domain/wording/gives-away";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { valueText } from "@/domain/wording/value-text";
import { hiddenFor, wordStem } from "@/domain/wording/word-stem";
import type { Matching } from "./index";
import { pairSets } from "./pairs";

/** For every property with an instruction: sets of subjects to be matched with their values. */
export function generate(workshop: Workshop): Matching[] {
  return workshop.ledger.properties
    .filter((property) => property.ar.lead && !property.sensitive)
    .flatMap((property) => pairSets(workshop, property))
    .flatMap((facts) => wordInBoth<Matching>((lang) => draft(workshop, facts, lang)));
}

function draft(workshop: Workshop, facts: readonly Fact[], lang: Language): Draft<Matching> | undefined {
  const { index, disputes } = workshop;
  const first = facts[0] as Fact;
  const scope = scopeOfAll(workshop, first);
  const lead = index.property(first.property)[lang].lead ?? "";
  const stem = wordStem(index, { fact: first, pattern: lead, scope, secrets: [] }, lang);
  const names = facts.map((fact) => nameOf(workshop, fact, lang));
  if (!stem || names.includes(undefined)) return undefined;

  const subject: Subject = { kind: "matching", asked: "pairs", scope, facts, cell: cellOfAll(facts) };
  const id = questionId(subject);
  const left = facts.map((fact, at) => ({
    id: optionId(id, `left ${fact.subject}`),
    text: phrasebooks[lang].standing(names[at] ?? ""),
  }));
  const right = facts.map((fact) => ({
    id: optionId(id, valueId(fact.value)),
    text: phrasebooks[lang].standing(valueText(index, fact.value, lang)),
  }));
  const explanations = facts.map((fact) => explain(index, disputes, workshop.backersOf(fact), lang));
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    kind: "matching" as const,
    left: mixed(workshop, left, `left|${id}`),
    right: mixed(workshop, right, `right|${id}`),
    key: Object.fromEntries(left.map((option, at) => [option.id, right[at]?.id ?? ""])),
    explanation: explanations.join(" "),
    perOption: Object.fromEntries(left.map((option, at) => [option.id, explanations[at] ?? ""])),
    proof: [],
  });
}

/** Time and document bind a set only where another document or day could say otherwise. */
function scopeOfAll({ index }: Workshop, { property, source, attributedTo }: Fact): Scope {
  if (index.property(property).temporal === "fixed" && !attributedTo) return {};
  return { source, ...(attributedTo ? { attributedTo } : {}) };
}

const cellOfAll = (facts: readonly Fact[]): string => {
  const subjects = facts.map(({ subject }) => subject).sort();
  return `${facts[0]?.property}|${subjects.join("+")}|`;
};

/** A left side in words that do not hold its own right side. */
function nameOf({ index }: Workshop, fact: Fact, lang: Language): string | undefined {
  const name = describeSubject(index, fact.subject, lang, hiddenFor(index, fact));
  return name === undefined || givesAway(index, name, fact.value, lang) ? undefined : name;
}

/** By id first, so that the order of the facts cannot show through the shuffle. */
const mixed = ({ rngFor }: Workshop, options: readonly Option[], name: string): Option[] =>
  shuffled(
    [...options].sort((one, other) => (one.id < other.id ? -1 : 1)),
    rngFor(name),
  );
