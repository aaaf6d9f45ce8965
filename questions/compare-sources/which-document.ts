import type { Fact } from "@/domain/facts/fact";
import { cellOf, valueId } from "@/domain/facts/value-id";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import type { Proof } from "@/domain/items/item";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { shuffled } from "@/domain/rng";
import { explain } from "@/domain/wording/explain";
import { fillPattern } from "@/domain/wording/fill-pattern";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { hiddenFor } from "@/domain/wording/word-stem";
import { type Disagreement, isSameReport, saidBy } from "./disagreements";
import type { CompareSources } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A value is given and its document asked: where one document alone gives it, in any voice, and two others differ. */
export function whichDocument(workshop: Workshop, { cell, reports }: Disagreement): CompareSources[] {
  return reports.flatMap((fact) => {
    if (fact.value.type === "list") return [];
    const others = reports.filter((other) => other !== fact);
    const givesItToo = (other: Fact) =>
      saidBy(workshop, other.source, cell).some(({ value }) => isSameReport(workshop, value, fact.value));
    if (others.length < 2 || others.some(givesItToo)) return [];
    const wrong = shuffled(others, workshop.rngFor(`documents|${fact.id}`)).slice(0, 3);
    return wordInBoth<CompareSources>((lang) => draft(workshop, fact, wrong, lang));
  });
}

function draft(
  workshop: Workshop,
  fact: Fact,
  wrong: readonly Fact[],
  lang: Language,
): Draft<CompareSources> | undefined {
  const { index, disputes } = workshop;
  // Its time would tell the document.
  const filling = { fact, lang, hidden: hiddenFor(index, fact), asOf: null };
  const statement = fillPattern(index, index.property(fact.property)[lang].say, filling);
  if (!statement) return undefined;

  const facts = [fact, ...wrong];
  const asked = `document that gives ${valueId(fact.value)}`;
  const subject: Subject = { kind: "compare-sources", asked, scope: {}, facts, trueElsewhere: wrong.length };
  const id = questionId(subject);
  const idOf = ({ source }: Fact) => optionId(id, source);
  const form = fact.value.type === "date" ? "topical" : "dated";
  const options = facts.map((each) => ({
    id: idOf(each),
    text: phrasebooks[lang].standing(index.source(each.source).names[form][lang]),
  }));
  return {
    ...baseOf(workshop, subject, lang),
    stem: words[lang].whichDocument(phrasebooks[lang].standing(statement)),
    kind: "compare-sources",
    options: shuffled(
      options.sort((one, other) => (one.id < other.id ? -1 : 1)),
      workshop.rngFor(`options|${id}`),
    ),
    key: idOf(fact),
    explanation: explain(index, disputes, [fact], lang),
    perOption: Object.fromEntries(facts.map((each) => [idOf(each), explain(index, disputes, [each], lang)])),
    proof: wrong.map(
      (each): Proof => ({
        option: idOf(each),
        verdict: "contradicted",
        checked: [fact.id, ...saidBy(workshop, each.source, cellOf(fact)).map((said) => said.id)],
        because: `that document reports ${valueId(each.value)}`,
        belongsTo: each.id,
      }),
    ),
  };
}
