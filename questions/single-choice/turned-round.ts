import type { Fact } from "@/domain/facts/fact";
import { threats } from "@/domain/facts/threats";
import { turnedPatterns } from "@/domain/items/ask-pattern";
import { type AskedFact, mayBeAsked } from "@/domain/items/asked-fact";
import { baseOf, optionId, questionId, type Subject } from "@/domain/items/base-of";
import type { Proof } from "@/domain/items/item";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { Language } from "@/domain/language";
import { shuffled } from "@/domain/rng";
import { describeSubject } from "@/domain/wording/describe-subject";
import { explain } from "@/domain/wording/explain";
import { firstStem } from "@/domain/wording/first-stem";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { hiddenFor } from "@/domain/wording/word-stem";
import type { SingleChoice } from "./index";

/** The value is given and the subject asked: only where no other subject could have the value, in any document. */
export function turnedRound(workshop: Workshop, asked: AskedFact): SingleChoice[] {
  const { fact, property } = asked;
  if (!property.singleSubject || fact.from || !property.ar.askSubject) return [];
  if (otherHolders(workshop, fact).length > 0) return [];
  const rivals = rivalsOf(workshop, fact).slice(0, 3);
  if (rivals.length < 2) return [];
  return wordInBoth<SingleChoice>((lang) => draft(workshop, asked, rivals, lang));
}

/** Facts of other subjects that could have the value too, source, speaker and time dropped. */
function otherHolders({ index }: Workshop, fact: Fact): string[] {
  const { hits } = threats(index, { property: fact.property, scope: {} }, fact.value);
  return hits.filter((id) => index.factsOf(fact.property).find((other) => other.id === id)?.subject !== fact.subject);
}

/** Facts of the same property, type of subject and voice: their own values exclude the one given. */
function rivalsOf({ index, rngFor, facts }: Workshop, fact: Fact): Fact[] {
  const type = index.entity(fact.subject).type;
  const rivals = facts.filter(
    (other) =>
      other.property === fact.property &&
      other.subject !== fact.subject &&
      other.value.type === fact.value.type &&
      mayBeAsked(other, index.property(other.property)) &&
      other.attributedTo === fact.attributedTo &&
      (!fact.attributedTo || other.source === fact.source) &&
      index.entity(other.subject).type === type,
  );
  const bySubject = new Map(rivals.map((rival) => [rival.subject, rival]));
  return shuffled([...bySubject.values()], rngFor(`turned|${fact.id}`));
}

function draft(
  workshop: Workshop,
  asked: AskedFact,
  rivals: readonly Fact[],
  lang: Language,
): Draft<SingleChoice> | undefined {
  const { index, disputes } = workshop;
  const { fact, scope, backers } = asked;
  const stem = firstStem(
    index,
    turnedPatterns(asked, lang),
    { fact, scope, secrets: [{ type: "entity", id: fact.subject }] },
    lang,
  );
  const names = [fact, ...rivals].map((each) => describeSubject(index, each.subject, lang, hiddenFor(index, fact)));
  if (!stem || names.includes(undefined)) return undefined;

  const subject: Subject = {
    kind: "single-choice",
    asked: "subject",
    scope,
    facts: backers,
    trueElsewhere: rivals.length,
  };
  const id = questionId(subject);
  const options = [fact, ...rivals].map((each, at) => ({
    id: optionId(id, each.subject),
    text: phrasebooks[lang].standing(names[at] ?? ""),
  }));
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    kind: "single-choice" as const,
    options: shuffled(
      options.sort((one, other) => (one.id < other.id ? -1 : 1)),
      workshop.rngFor(`options|${id}`),
    ),
    key: optionId(id, fact.subject),
    explanation: explain(index, disputes, backers, lang),
    perOption: Object.fromEntries(
      [fact, ...rivals].map((each) => [
        optionId(id, each.subject),
        explain(index, disputes, each === fact ? backers : [each], lang),
      ]),
    ),
    proof: rivals.map((rival) => proofOf(workshop, fact, rival, id)),
  });
}

function proofOf({ index }: Workshop, fact: Fact, rival: Fact, question: string): Proof {
  const { checked } = threats(index, { property: fact.property, subject: rival.subject, scope: {} }, fact.value);
  return {
    option: optionId(question, rival.subject),
    verdict: "contradicted",
    checked: [...checked],
    because: `its own value excludes this one: ${rival.id}`,
    belongsTo: rival.id,
  };
}
