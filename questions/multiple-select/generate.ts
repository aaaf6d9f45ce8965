import { relate } from "@/domain/facts/relate";
import type { EntityValue, ListValue } from "@/domain/facts/value";
import { valueId } from "@/domain/facts/value-id";
import type { AskedFact } from "@/domain/items/asked-fact";
import { baseOf, optionId, proofsFor, questionId, type Subject } from "@/domain/items/base-of";
import { optionsFor } from "@/domain/items/option-list";
import { type Draft, wordInBoth } from "@/domain/items/word-in-both";
import type { Workshop } from "@/domain/items/workshop";
import type { WrongOption } from "@/domain/items/wrong-options/wrong-options";
import type { Language } from "@/domain/language";
import { shuffled } from "@/domain/rng";
import { explain, explainLure } from "@/domain/wording/explain";
import { wordStem } from "@/domain/wording/word-stem";
import type { MultipleSelect } from "./index";

const mostRight = 3;
const mostWrong = 3;

/** Members of a list among others: for every list that ends, where two members and two refuted ones can be shown. */
export function generate(workshop: Workshop): MultipleSelect[] {
  return workshop.asked.flatMap((asked) => {
    const { value } = asked.fact;
    if (value.type !== "list" || value.ends === "open" || !asked.property.ar.pick) return [];
    const right = rightOptions(workshop, asked, value);
    const wrong = wrongOptions(workshop, asked, right);
    if (right.length < 2 || wrong.length < 2) return [];
    return wordInBoth<MultipleSelect>((lang) => draft(workshop, { asked, right, wrong }, lang));
  });
}

/** Members that cannot be taken for one another. */
function rightOptions({ index, rngFor }: Workshop, { fact }: AskedFact, { ids }: ListValue): EntityValue[] {
  const right: EntityValue[] = [];
  for (const id of shuffled(ids, rngFor(`right|${fact.id}`))) {
    const value: EntityValue = { type: "entity", id };
    const isApart = right.every((other) => relate(index, other, value, { isClosedHere: true }) === "no");
    if (isApart && right.length < mostRight) right.push(value);
  }
  return right;
}

/** Only what the list excludes, and nothing that could be taken for a member that is shown. */
function wrongOptions(workshop: Workshop, asked: AskedFact, right: readonly EntityValue[]): WrongOption[] {
  const [key] = right;
  if (!key) return [];
  return workshop
    .wrongFor(asked, key, { want: mostWrong, strict: true })
    .filter(({ value }) =>
      right.every((member) => relate(workshop.index, member, value, { isClosedHere: true }) === "no"),
    );
}

type Selection = { asked: AskedFact; right: readonly EntityValue[]; wrong: readonly WrongOption[] };

function draft(workshop: Workshop, selection: Selection, lang: Language): Draft<MultipleSelect> | undefined {
  const { index, disputes } = workshop;
  const { asked, right, wrong } = selection;
  const { fact, property, scope, backers } = asked;
  const values = [...right, ...wrong.map(({ value }) => value)];
  const stem = wordStem(index, { fact, pattern: property[lang].pick ?? "", scope, secrets: values }, lang);
  if (!stem) return undefined;

  const trueElsewhere = wrong.filter(({ belongsTo }) => belongsTo).length;
  const subject: Subject = { kind: "multiple-select", asked: "members", scope, facts: backers, trueElsewhere };
  const id = questionId(subject);
  const idOf = (value: WrongOption["value"]) => optionId(id, valueId(value));
  const options = optionsFor(workshop, id, values, lang);
  const rightIds = right.map(idOf);
  return Object.assign(baseOf(workshop, subject, lang), stem, {
    kind: "multiple-select" as const,
    options,
    key: options.map((option) => option.id).filter((option) => rightIds.includes(option)),
    explanation: explain(index, disputes, backers, lang),
    perOption: Object.fromEntries([
      ...right.map((value) => [idOf(value), explain(index, disputes, backers, lang, value)]),
      ...wrong.map((each) => [idOf(each.value), explainLure(index, disputes, each, lang)]),
    ]),
    proof: proofsFor(
      id,
      wrong.map(({ proof }) => proof),
    ),
  });
}
