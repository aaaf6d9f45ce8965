import type { Fact } from "@/domain/facts/fact";
import type { Value } from "@/domain/facts/value";
import { cellOf, valueId } from "@/domain/facts/value-id";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import type { Proof } from "@/domain/items/item";
import { optionsFor } from "@/domain/items/option-list";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import { type WrongOption, wrongOptions } from "@/domain/items/wrong-options/wrong-options";
import type { Language } from "@/domain/language";
import { shuffled } from "@/domain/rng";
import { explain, explainLure } from "@/domain/wording/explain";
import { fillPattern } from "@/domain/wording/fill-pattern";
import { givesAway } from "@/domain/wording/gives-away";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { hiddenFor } from "@/domain/wording/word-stem";
import { type Disagreement, isSameReport, saidBy } from "./disagreements";
import type { CompareSources } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A value that the document does not give: another document's, or one that no fact could make right. */
type Other = { value: Value; given?: Fact; wrong?: WrongOption };

/**
 * A document is given and its figure or date asked, among what others give and it does not; where one other alone
 * differs, a value that no document gives stands beside.
 */
export function whichValue(workshop: Workshop, { reports }: Disagreement): CompareSources[] {
  return reports.flatMap((fact) => {
    if (fact.value.type !== "number" && fact.value.type !== "date") return [];
    const wrong = otherValues(workshop, fact, reports);
    if (wrong.length === 0) return [];
    if (wrong.length === 1) wrong.push(...backedByNone(workshop, fact));
    if (wrong.length < 2) return [];
    return wordInBoth<CompareSources>((lang) => draft(workshop, fact, wrong, lang));
  });
}

/** Values of other documents, each once, none that this document gives in any voice. */
function otherValues(workshop: Workshop, fact: Fact, reports: readonly Fact[]): Other[] {
  const given = saidBy(workshop, fact.source, cellOf(fact)).map(({ value }) => value);
  const found: Other[] = [];
  for (const other of shuffled(reports, workshop.rngFor(`values|${fact.id}`))) {
    const taken = [...given, ...found.map(({ value }) => value)];
    if (taken.every((value) => !isSameReport(workshop.index, value, other.value)))
      found.push({ value: other.value, given: other });
  }
  return found.slice(0, 3);
}

/** Up to two values near the document's own that no fact could make right. */
function backedByNone({ index, rngFor }: Workshop, fact: Fact): Other[] {
  const scope = { source: fact.source };
  const rng = rngFor(`beside|${fact.id}`);
  return wrongOptions(index, { fact, key: fact.value, scope, want: 2, strict: false, sameGender: false, rng }).map(
    (wrong) => ({ value: wrong.value, wrong }),
  );
}

function draft(
  workshop: Workshop,
  fact: Fact,
  wrong: readonly Other[],
  lang: Language,
): Draft<CompareSources> | undefined {
  const { index, disputes } = workshop;
  const stem = stemOf(workshop, fact, lang);
  if (!stem) return undefined;

  const facts = [fact, ...wrong.flatMap(({ given }) => given ?? [])];
  const scope = { source: fact.source };
  const asked = "value that the document gives";
  const subject: Subject = { kind: "compare-sources", asked, scope, facts, trueElsewhere: facts.length - 1 };
  const id = questionId(subject);
  const idOf = ({ value }: { value: Value }) => optionId(id, valueId(value));
  const explanation = explain(index, disputes, [fact], lang);
  const remarkOn = ({ given, wrong }: Other) =>
    given ? explain(index, disputes, [given], lang) : wrong ? explainLure(index, disputes, wrong, lang) : explanation;
  return Object.assign(baseOf(workshop, subject, lang), {
    stem,
    kind: "compare-sources" as const,
    options: optionsFor(workshop, id, [fact.value, ...wrong.map(({ value }) => value)], lang),
    key: idOf(fact),
    explanation,
    perOption: Object.fromEntries([[idOf(fact), explanation], ...wrong.map((each) => [idOf(each), remarkOn(each)])]),
    proof: wrong.map((each) => proofOf(workshop, fact, each, idOf(each))),
  });
}

function proofOf(workshop: Workshop, fact: Fact, { given, wrong }: Other, option: string): Proof {
  if (wrong) return { ...wrong.proof, option };
  const said = saidBy(workshop, fact.source, cellOf(fact)).map(({ id }) => id);
  return {
    option,
    verdict: "contradicted",
    checked: [...said, ...(given ? [given.id] : [])],
    because: `${fact.id} reports ${valueId(fact.value)}; this is what ${given?.id} reports`,
    ...(given ? { belongsTo: given.id } : {}),
  };
}

/** «What figure does the document give for …?», by the name of the document that does not give the answer away. */
function stemOf({ index }: Workshop, fact: Fact, lang: Language): string | undefined {
  const pattern = index.property(fact.property)[lang].nounPhrase;
  // The document's name says the time.
  const what = pattern && fillPattern(index, pattern, { fact, lang, hidden: hiddenFor(index, fact), asOf: null });
  if (!what) return undefined;
  const isDate = fact.value.type === "date";
  const source = index.source(fact.source).names[isDate ? "topical" : "dated"][lang];
  const parts = isDate ? words[lang].whichDate(source, what) : words[lang].whichFigure(source, what);
  const stem = phrasebooks[lang].weave(parts);
  return givesAway(index, stem, fact.value, lang) ? undefined : stem;
}
