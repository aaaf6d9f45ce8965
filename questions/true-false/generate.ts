import type { LedgerIndex } from "@/domain/facts/index-ledger";
import type { Value } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import type { AskedFact } from "@/domain/items/asked-fact";
import { baseOf, type Subject } from "@/domain/items/base-of";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { WrongOption } from "@/domain/items/wrong-options/wrong-options";
import { type Language, languages } from "@/domain/language";
import { onceFor } from "@/domain/once-for";
import { shuffled } from "@/domain/rng";
import { recaller } from "@/domain/text/remembered";
import { explain, explainWrong } from "@/domain/wording/explain";
import { valueText } from "@/domain/wording/value-text";
import { wordStem } from "@/domain/wording/word-stem";
import type { TrueFalse } from "./index";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** A true and a false statement for every value that a fact lets one contradict: both, or else neither. */
export function generate(workshop: Workshop): TrueFalse[] {
  return workshop.asked.flatMap((asked) => {
    if (!asked.isExact) return [];
    const shown = new Set<string>();
    return asked.keys.flatMap((key) => pair(workshop, asked, key, shown));
  });
}

/** `shown`: false values already stated of this fact, in words, so that no two false statements read the same. */
function pair(workshop: Workshop, asked: AskedFact, key: Value, shown: Set<string>): TrueFalse[] {
  const inWords = (value: Value) => languages.map((lang) => `${lang}|${valueText(workshop.index, value, lang)}`);
  const isNew = ({ value }: WrongOption) => !inWords(value).some((text) => shown.has(text));
  const wrong = contradicted(workshop, asked, key).find(isNew);
  if (!wrong) return [];
  const name = [asked.fact.id, valueId(key), valueId(wrong.value), wrong.belongsTo?.id].join("|");
  const worded = (isTrue: boolean) =>
    made(workshop.index)(`${name}|${isTrue}`, () =>
      wordInBoth<TrueFalse>((lang) => draft(workshop, { asked, key, wrong, isTrue }, lang)),
    );
  const [whenTrue, whenFalse] = [worded(true), worded(false)];
  if (whenTrue.length === 0 || whenFalse.length === 0) return [];
  for (const text of inWords(wrong.value)) shown.add(text);
  return [...whenTrue, ...whenFalse];
}

/** Dice choose what a false statement says, not how it is worded: each is worded once for a ledger. */
const made = onceFor((_index: LedgerIndex) => recaller<TrueFalse[]>());

/** In an order that the dice decide: what a choice would show, and only where that is not refuted, more. */
function contradicted(workshop: Workshop, asked: AskedFact, key: Value): WrongOption[] {
  const shared = workshop.wrongFor(asked, key, { want: 3 }).filter(({ proof }) => proof.verdict === "contradicted");
  const found = shared.length > 0 ? shared : workshop.wrongFor(asked, key, { want: 3, strict: true });
  return shuffled(found, workshop.rngFor(`false|${asked.fact.id}|${valueId(key)}`));
}

const verdicts = (lang: Language): TrueFalse["options"] => [
  { id: "true", text: words[lang].true },
  { id: "false", text: words[lang].false },
];

type Statement = { asked: AskedFact; key: Value; wrong: WrongOption; isTrue: boolean };

function draft(workshop: Workshop, statement: Statement, lang: Language): Draft<TrueFalse> | undefined {
  const { index, disputes } = workshop;
  const { asked, key, wrong, isTrue } = statement;
  const { fact, property, scope, backers } = asked;
  const value = isTrue ? key : wrong.value;
  const request = { fact, pattern: property[lang].say, scope, value, secrets: [key], isStatement: true };
  const stem = wordStem(index, request, lang);
  if (!stem) return undefined;

  const isList = fact.value.type === "list";
  const subject: Subject = {
    kind: "true-false",
    asked: isList ? `${isTrue} ${valueId(key)}` : `${isTrue}`,
    scope,
    facts: backers,
    // A false statement about a list is answered by the whole of it.
    ...(isList && isTrue ? { member: key } : {}),
    trueElsewhere: !isTrue && wrong.belongsTo ? 1 : 0,
  };
  const explanation = explain(index, disputes, backers, lang, isTrue ? key : undefined);
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    stem: `${stem.stem}.`,
    kind: "true-false" as const,
    options: verdicts(lang),
    key: isTrue ? ("true" as const) : ("false" as const),
    explanation,
    perOption: {
      true: isTrue ? explanation : explainWrong(index, disputes, wrong, fact.value, lang),
      false: explanation,
    },
    proof: isTrue ? [] : [{ ...wrong.proof, option: "true" }],
  });
}
