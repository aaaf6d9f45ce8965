import type { Fact } from "@/domain/facts/fact";
import { queryOf } from "@/domain/facts/query";
import { prepareThreats } from "@/domain/facts/threats";
import { cellOf, valueId } from "@/domain/facts/value-id";
import { isClaim } from "@/domain/items/asked-fact";
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
import { isSameReport, type Report, saidBy } from "./disagreements";
import type { CompareSources } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A document offered as wrong: what it says instead, or nothing of the kind. */
type Other = { source: string; says?: Fact };

/**
 * A value is given and its document asked, among documents that say otherwise and, where those are few, some that say
 * nothing of it. None that gives the same, in any voice, is offered.
 */
export function whichDocument(workshop: Workshop, reports: readonly Report[]): CompareSources[] {
  const asked = new Set<string>();
  return shuffled(reports, workshop.rngFor("documents")).flatMap((report) => {
    const { fact } = report;
    const what = `${cellOf(fact)}|${valueId(fact.value)}`;
    const others = otherDocuments(workshop, report);
    if (fact.value.type === "list" || asked.has(what) || others.length < 2) return [];
    asked.add(what);
    return wordInBoth<CompareSources>((lang) => draft(workshop, fact, others, lang));
  });
}

function otherDocuments(workshop: Workshop, { fact, rivals }: Report): Other[] {
  const cell = cellOf(fact);
  const givesIt = (source: string) =>
    saidBy(workshop, source, cell).some(({ value }) => isSameReport(workshop.index, value, fact.value));
  const hinting = hintsAt(workshop, fact);
  const isSafe = (other: Fact) => !givesIt(other.source) && (cellOf(other) === cell || !hinting.has(other.source));
  const differing = shuffled(rivals.filter(isSafe), workshop.rngFor(`documents|${fact.id}`)).map(
    (says): Other => ({ source: says.source, says }),
  );
  const named = new Set([fact, ...rivals].map(({ source }) => source));
  const silent = workshop.ledger.sources
    .map(({ id }): Other => ({ source: id }))
    .filter(({ source }) => !named.has(source) && !givesIt(source) && !hinting.has(source));
  if (differing.length === 0) return [];
  const filling = shuffled(silent, workshop.rngFor(`silent|${fact.id}`)).slice(0, Math.max(0, 2 - differing.length));
  return [...differing, ...filling].slice(0, 3);
}

/** Documents with a fact that could be taken for this one; claims are alike whoever makes them. */
function hintsAt({ index, facts }: Workshop, fact: Fact): Set<string> {
  const property = index.property(fact.property);
  const query = isClaim(property) ? { property: fact.property, scope: {} } : queryOf(fact, {});
  const { hits } = prepareThreats(index, query)(fact.value);
  return new Set(facts.filter(({ id }) => hits.includes(id)).map(({ source }) => source));
}

function draft(
  workshop: Workshop,
  fact: Fact,
  others: readonly Other[],
  lang: Language,
): Draft<CompareSources> | undefined {
  const { index, disputes } = workshop;
  // Its time would tell the document.
  const filling = { fact, lang, hidden: hiddenFor(index, fact), asOf: null };
  const statement = fillPattern(index, index.property(fact.property)[lang].say, filling);
  if (!statement) return undefined;

  const documents: Other[] = [{ source: fact.source, says: fact }, ...others];
  const facts = documents.flatMap(({ says }) => says ?? []);
  const asked = `document that gives ${valueId(fact.value)}`;
  const subject: Subject = { kind: "compare-sources", asked, scope: {}, facts, trueElsewhere: facts.length - 1 };
  const id = questionId(subject);
  const idOf = ({ source }: { source: string }) => optionId(id, source);
  const form = fact.value.type === "date" ? "topical" : "dated";
  const nameOf = ({ source }: Other) => index.source(source).names[form][lang];
  const options = documents.map((each) => ({ id: idOf(each), text: phrasebooks[lang].standing(nameOf(each)) }));
  // What a document says of another matter is no answer to this one.
  const remarkOn = (each: Other) =>
    each.says && cellOf(each.says) === cellOf(fact)
      ? explain(index, disputes, [each.says], lang)
      : words[lang].silent(nameOf(each));
  return Object.assign(baseOf(workshop, subject, lang), {
    stem: words[lang].whichDocument(phrasebooks[lang].quoted(phrasebooks[lang].standing(statement))),
    kind: "compare-sources" as const,
    options: shuffled(
      options.sort((one, other) => (one.id < other.id ? -1 : 1)),
      workshop.rngFor(`options|${id}`),
    ),
    key: idOf(fact),
    explanation: explain(index, disputes, [fact], lang),
    perOption: Object.fromEntries(documents.map((each) => [idOf(each), remarkOn(each)])),
    proof: others.map((each) => proofOf(workshop, fact, each, idOf(each))),
  });
}

function proofOf(workshop: Workshop, fact: Fact, { source, says }: Other, option: string): Proof {
  const there = workshop.index.factsFrom(source).filter((other) => other.subject === fact.subject);
  const checked = [fact.id, ...there.map(({ id }) => id), ...(says ? [says.id] : [])];
  return {
    option,
    verdict: says ? "contradicted" : "unsupported",
    checked: [...new Set(checked)],
    because: says ? `that document reports ${valueId(says.value)}` : "no fact of that document says it",
    ...(says ? { belongsTo: says.id } : {}),
  };
}
