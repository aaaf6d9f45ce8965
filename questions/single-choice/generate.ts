import type { Value } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import { askPatterns } from "@/domain/items/ask-pattern";
import type { AskedFact } from "@/domain/items/asked-fact";
import { baseOf, optionId, proofsFor, questionId, type Subject } from "@/domain/items/base-of";
import { optionsFor } from "@/domain/items/option-list";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { WrongOption } from "@/domain/items/wrong-options/wrong-options";
import type { Language } from "@/domain/language";
import { explain, explainWrong } from "@/domain/wording/explain";
import { firstStem } from "@/domain/wording/first-stem";
import type { SingleChoice } from "./index";
import { turnedRound } from "./turned-round";

/** A choice for every exact value with two wrong options or more, and turned round where one subject alone has it. */
export function generate(workshop: Workshop): SingleChoice[] {
  return workshop.asked.flatMap((asked) => {
    if (!asked.isExact) return [];
    return [...asked.keys.flatMap((key) => forValue(workshop, asked, key)), ...turnedRound(workshop, asked)];
  });
}

function forValue(workshop: Workshop, asked: AskedFact, key: Value): SingleChoice[] {
  const wrong = workshop.wrongFor(asked, key, { want: 3 });
  if (wrong.length < 2) return [];
  return wordInBoth<SingleChoice>((lang) => draft(workshop, asked, key, wrong, lang));
}

function draft(
  workshop: Workshop,
  asked: AskedFact,
  key: Value,
  wrong: readonly WrongOption[],
  lang: Language,
): Draft<SingleChoice> | undefined {
  const { index, disputes } = workshop;
  const { fact, scope, backers } = asked;
  const stem = firstStem(index, askPatterns(asked, lang), { fact, scope, value: key, secrets: [key] }, lang);
  if (!stem) return undefined;

  const subject: Subject = {
    kind: "single-choice",
    asked: fact.value.type === "list" ? `value ${valueId(key)}` : "value",
    scope,
    facts: backers,
    member: key,
    trueElsewhere: wrong.filter(({ belongsTo }) => belongsTo).length,
  };
  const id = questionId(subject);
  const right = optionId(id, valueId(key));
  const explanation = explain(index, disputes, backers, lang, key);
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    kind: "single-choice" as const,
    options: optionsFor(workshop, id, [key, ...wrong.map(({ value }) => value)], lang),
    key: right,
    explanation,
    perOption: {
      [right]: explanation,
      ...Object.fromEntries(
        wrong.map((each) => [optionId(id, valueId(each.value)), explainWrong(index, disputes, each, key, lang)]),
      ),
    },
    proof: proofsFor(
      id,
      wrong.map(({ proof }) => proof),
    ),
  });
}
