import type { GrammaticalCase } from "@/domain/arabic/agreement";
import type { NumberValue, Value } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import type { AskedFact } from "@/domain/items/asked-fact";
import { baseOf, optionId, proofsFor, type Subject } from "@/domain/items/base-of";
import { optionsFor } from "@/domain/items/option-list";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { WrongOption } from "@/domain/items/wrong-options/wrong-options";
import type { Language } from "@/domain/language";
import { groupDigits } from "@/domain/text/numerals";
import { explain, explainWrong } from "@/domain/wording/explain";
import { scaleOf } from "@/domain/wording/number-scale";
import { gap } from "@/domain/wording/scene";
import { wordStem } from "@/domain/wording/word-stem";
import type { Cloze } from "./index";

/** A gap with a word bank for every exact value that has two wrong options; a gap to type in for every bound. */
export function generate(workshop: Workshop): Cloze[] {
  return workshop.asked.flatMap((asked) => {
    const { value } = asked.fact;
    if (value.type === "number" && value.operator) return typed(workshop, asked, value);
    return asked.keys.flatMap((key) => banked(workshop, asked, key));
  });
}

function banked(workshop: Workshop, asked: AskedFact, key: Value): Cloze[] {
  const wrong = workshop.wrongFor(asked, key, { want: 3, sameGender: agreesWithValue(asked) });
  if (wrong.length < 2) return [];
  return wordInBoth<Cloze>((lang) => bankedDraft(workshop, asked, key, wrong, lang));
}

/** Around a gap, a verb that agrees with the value would give the others away. */
const agreesWithValue = ({ property }: AskedFact): boolean => /\{v\?|\{do:v\}/.test(property.ar.say);

function bankedDraft(
  workshop: Workshop,
  asked: AskedFact,
  key: Value,
  wrong: readonly WrongOption[],
  lang: Language,
): Draft<Cloze> | undefined {
  const { index, disputes } = workshop;
  const common = gapDraft(workshop, asked, key, wrong, lang);
  if (!common) return undefined;
  const { id } = common;
  const right = optionId(id, valueId(key));
  const lures = wrong.map((each) => [
    optionId(id, valueId(each.value)),
    explainWrong(index, disputes, each, key, lang),
  ]);
  return Object.assign(common, {
    options: optionsFor(workshop, id, [key, ...wrong.map(({ value }) => value)], lang, caseOfGap(asked, common.stem)),
    key: right,
    accepted: [],
    perOption: { [right]: common.explanation, ...Object.fromEntries(lures) },
    proof: proofsFor(
      id,
      wrong.map(({ proof }) => proof),
    ),
  });
}

/** The grammatical case of the gap; none where it begins the sentence, since there words stand as on a line of their own. */
function caseOfGap({ property }: AskedFact, stem: string): GrammaticalCase | undefined {
  if (stem.startsWith(gap)) return undefined;
  return property.ar.say.includes("{v:obl}") ? "oblique" : "nominative";
}

/** Bounds are typed: every number above «more than 60» would be an option that may be right. */
function typed(workshop: Workshop, asked: AskedFact, value: NumberValue): Cloze[] {
  if (value.operator === "vague") return [];
  const number = value.number / scaleOf(value, workshop.index.unit(value.unit));
  return wordInBoth<Cloze>((lang) => {
    const common = gapDraft(workshop, asked, value, [], lang);
    if (!common) return undefined;
    return { ...common, options: [], key: groupDigits(number), accepted: [String(number)], perOption: {}, proof: [] };
  });
}

function gapDraft(workshop: Workshop, asked: AskedFact, key: Value, wrong: readonly WrongOption[], lang: Language) {
  const { index, disputes } = workshop;
  const { fact, property, scope, backers } = asked;
  const request = { fact, pattern: property[lang].say, scope, value: key, isBlank: true, secrets: [key] };
  const stem = wordStem(index, request, lang);
  if (!stem) return undefined;
  const subject: Subject = {
    kind: "cloze",
    asked: fact.value.type === "list" ? `gap ${valueId(key)}` : "gap",
    scope,
    facts: backers,
    member: key,
    trueElsewhere: wrong.filter(({ belongsTo }) => belongsTo).length,
  };
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    stem: `${stem.stem}.`,
    kind: "cloze" as const,
    explanation: explain(index, disputes, backers, lang, key),
  });
}
