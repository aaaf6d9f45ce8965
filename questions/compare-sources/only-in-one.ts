import type { Fact } from "@/domain/facts/fact";
import { relate } from "@/domain/facts/relate";
import type { EntityValue } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import type { Proof } from "@/domain/items/item";
import { optionsFor } from "@/domain/items/option-list";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { shuffled } from "@/domain/rng";
import { explain } from "@/domain/wording/explain";
import { valueText } from "@/domain/wording/value-text";
import { wordStem } from "@/domain/wording/word-stem";
import type { Disagreement } from "./disagreements";
import type { CompareSources } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A member that one document's list has and another's has not, among members of both. */
type Difference = { one: Fact; other: Fact; only: EntityValue; both: EntityValue[] };

/** Two lists that end: where the one has exactly one member more, and two or more stand in both. */
export function onlyInOne(workshop: Workshop, { reports }: Disagreement): CompareSources[] {
  return reports.flatMap((one) =>
    reports.flatMap((other) => {
      const difference = one === other ? undefined : differenceOf(workshop, one, other);
      return difference ? wordInBoth<CompareSources>((lang) => draft(workshop, difference, lang)) : [];
    }),
  );
}

function differenceOf({ index, rngFor }: Workshop, one: Fact, other: Fact): Difference | undefined {
  const lists = [one.value, other.value];
  if (lists.some((value) => value.type !== "list" || value.ends === "open")) return undefined;
  if (one.value.type !== "list" || index.property(one.property).silenceIsOpen) return undefined;
  const members = one.value.ids.map((id): EntityValue => ({ type: "entity", id }));
  const saysOther = (member: EntityValue) => relate(index, other.value, member, { isClosedHere: true });
  const missing = members.filter((member) => saysOther(member) === "no");
  const both = members.filter((member) => saysOther(member) === "yes");
  const [only] = missing;
  if (!only || missing.length > 1 || both.length < 2) return undefined;
  return { one, other, only, both: shuffled(both, rngFor(`both|${one.id}|${other.id}`)).slice(0, 3) };
}

function draft(workshop: Workshop, difference: Difference, lang: Language): Draft<CompareSources> | undefined {
  const { index, disputes } = workshop;
  const { one, other, only, both } = difference;
  const values = [only, ...both];
  const { pick, ask } = index.property(one.property)[lang];
  const request = { fact: one, pattern: ask[0] ?? pick ?? "", scope: {}, secrets: values };
  const stem = wordStem(index, request, lang);
  if (!stem) return undefined;

  const nameOf = ({ source }: Fact) => index.source(source).names.dated[lang];
  const asked = `only in ${one.source} and not in ${other.source}`;
  const scope = { source: one.source };
  const subject: Subject = { kind: "compare-sources", asked, scope, facts: [one, other] };
  const id = questionId(subject);
  const idOf = (value: EntityValue) => optionId(id, valueId(value));
  const explanation = [one, other].map((fact) => explain(index, disputes, [fact], lang)).join(" ");
  return Object.assign(baseOf(workshop, subject, lang), {
    stem: words[lang].onlyIn(stem.stem, nameOf(one), nameOf(other)),
    kind: "compare-sources" as const,
    options: optionsFor(workshop, id, values, lang),
    key: idOf(only),
    explanation,
    perOption: Object.fromEntries([
      [idOf(only), explanation],
      ...both.map((value) => [
        idOf(value),
        words[lang].inBoth(valueText(index, value, lang), nameOf(one), nameOf(other)),
      ]),
    ]),
    proof: both.map(
      (value): Proof => ({
        option: idOf(value),
        verdict: "contradicted",
        checked: [one.id, other.id],
        because: "both documents name it",
      }),
    ),
  });
}
