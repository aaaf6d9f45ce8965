import type { Fact } from "@/domain/facts/fact";
import { cellOf, valueId } from "@/domain/facts/value-id";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import type { Proof } from "@/domain/items/item";
import { optionsFor } from "@/domain/items/option-list";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { shuffled } from "@/domain/rng";
import { explain } from "@/domain/wording/explain";
import { fillPattern } from "@/domain/wording/fill-pattern";
import { givesAway } from "@/domain/wording/gives-away";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { hiddenFor } from "@/domain/wording/word-stem";
import { type Disagreement, isSameReport, saidBy } from "./disagreements";
import type { CompareSources } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A document is given and its figure or date asked, among those of two or three others that it does not give. */
export function whichValue(workshop: Workshop, { reports }: Disagreement): CompareSources[] {
  return reports.flatMap((fact) => {
    if (fact.value.type !== "number" && fact.value.type !== "date") return [];
    const wrong = otherValues(workshop, fact, reports);
    if (wrong.length < 2) return [];
    return wordInBoth<CompareSources>((lang) => draft(workshop, fact, wrong, lang));
  });
}

/** Values of other documents, each once, none that this document gives in any voice. */
function otherValues(workshop: Workshop, fact: Fact, reports: readonly Fact[]): Fact[] {
  const given = saidBy(workshop, fact.source, cellOf(fact)).map(({ value }) => value);
  const found: Fact[] = [];
  for (const other of shuffled(reports, workshop.rngFor(`values|${fact.id}`))) {
    const taken = [...given, ...found.map(({ value }) => value)];
    if (taken.every((value) => !isSameReport(workshop, value, other.value))) found.push(other);
  }
  return found.slice(0, 3);
}

function draft(
  workshop: Workshop,
  fact: Fact,
  wrong: readonly Fact[],
  lang: Language,
): Draft<CompareSources> | undefined {
  const { index, disputes } = workshop;
  const stem = stemOf(workshop, fact, lang);
  if (!stem) return undefined;

  const facts = [fact, ...wrong];
  const scope = { source: fact.source };
  const asked = "value that the document gives";
  const subject: Subject = { kind: "compare-sources", asked, scope, facts, trueElsewhere: wrong.length };
  const id = questionId(subject);
  const idOf = ({ value }: Fact) => optionId(id, valueId(value));
  return {
    ...baseOf(workshop, subject, lang),
    stem,
    kind: "compare-sources",
    options: optionsFor(
      workshop,
      id,
      facts.map(({ value }) => value),
      lang,
    ),
    key: idOf(fact),
    explanation: explain(index, disputes, [fact], lang),
    perOption: Object.fromEntries(facts.map((each) => [idOf(each), explain(index, disputes, [each], lang)])),
    proof: wrong.map(
      (each): Proof => ({
        option: idOf(each),
        verdict: "contradicted",
        checked: [...saidBy(workshop, fact.source, cellOf(fact)).map((said) => said.id), each.id],
        because: `${fact.id} reports ${valueId(fact.value)}; this is what ${each.id} reports`,
        belongsTo: each.id,
      }),
    ),
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
