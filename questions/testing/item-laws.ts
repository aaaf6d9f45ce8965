import { days } from "@/domain/facts/denote";
import type { Fact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import { threats } from "@/domain/facts/threats";
import type { Value } from "@/domain/facts/value";
import { optionId } from "@/domain/items/base-of";
import { countWords } from "@/domain/wording/word-stem";
import { type AnyItem, kinds } from "../registry";
import { comparedAs, factOf, paragraphsOf, solutionsOf, speakersOf } from "./answers-again";
import { mayBeOne, secondJudge } from "./judge-again";
import { entityOfOption, valueOfOption, valueStated } from "./read-option";
import { relativeWords as arabic } from "./relative-words.ar";
import { relativeWords as english } from "./relative-words.en";

/** What must hold of every question by itself. `faults`: what breaks it, empty when it holds. */
export type ItemLaw = { title: string; faults(item: AnyItem): readonly unknown[] };

/** The laws, each asking the facts again. English options are read back; Arabic ones share their ids. */
export function itemLaws(index: LedgerIndex): ItemLaw[] {
  return [...oneAnswer(index), ...apart(index), ...complete(), ...shown()];
}

function oneAnswer(index: LedgerIndex): ItemLaw[] {
  const judgeAgain = secondJudge(index);
  const verdictOn = (item: AnyItem, value: Value) => judgeAgain(factOf(index, item), item.scope, value);
  return [
    {
      title: "have a key that the facts support and no other option that they could",
      faults: (item) =>
        valuesOf(index, item)
          .filter(({ id, value }) => verdictOn(item, value) !== (isKey(item, id) ? "right" : "wrong"))
          .map(({ id, value }) => [item.stem, value, isKey(item, id)]),
    },
    {
      title: "have a typed key that the facts support",
      faults(item) {
        const typed = typedValue(item, factOf(index, item));
        return typed && verdictOn(item, typed) !== "right" ? [[item.stem, item.key]] : [];
      },
    },
    {
      title: "call true only what the facts support, and false only what a fact excludes",
      faults(item) {
        if (item.kind !== "true-false" || item.lang !== "en") return [];
        const value = valueStated(index, item.stem, factOf(index, item), item.scope);
        const verdict = value && verdictOn(item, value);
        const isContradicted = item.key === "true" || item.proof[0]?.verdict === "contradicted";
        return isContradicted && verdict === (item.key === "true" ? "right" : "wrong") ? [] : [[item.stem, verdict]];
      },
    },
    {
      title: "ask for a subject only where no other could have the value",
      faults(item) {
        const fact = factOf(index, item);
        if (item.kind !== "single-choice" || item.key !== optionId(item.id, fact.subject)) return [];
        const { hits } = threats(index, { property: fact.property, scope: {} }, fact.value);
        const subjectOf = (id: string) => index.facts.find((other) => other.id === id)?.subject;
        return hits.filter((id) => subjectOf(id) !== fact.subject).map((id) => [item.stem, id]);
      },
    },
    { title: "put events in an order that holds whichever document is right", faults: (item) => disorder(index, item) },
    {
      title: "have, as the only answer that any document allows, the key",
      faults: (item) => otherAnswers(index, item),
    },
  ];
}

/** For the kinds whose options are no values of one fact: what else would be right. */
function otherAnswers(index: LedgerIndex, item: AnyItem): unknown[] {
  const found =
    item.kind === "who-said-it"
      ? speakersOf(index, item)
      : item.kind === "find-evidence"
        ? paragraphsOf(index, item)
        : item.kind === "compare-sources"
          ? comparedAs(index, item)
          : undefined;
  if (found) return found.join() === item.key ? [] : [[item.stem, found, item.key]];
  if (item.kind !== "matching") return [];
  const solutions = solutionsOf(index, item);
  const isKeyAlone = solutions.length === 1 && item.left.every(({ id }) => solutions[0]?.[id] === item.key[id]);
  return isKeyAlone ? [] : [[item.stem, solutions]];
}

function disorder(index: LedgerIndex, item: AnyItem): unknown[] {
  if (item.kind !== "ordering") return [];
  const spans = item.key.map((id) => {
    const subject = entityOfOption(index, item.id, id)?.id;
    return index.facts.flatMap((fact) =>
      fact.subject === subject && fact.value.type === "date" ? [days(fact.value.iso)] : [],
    );
  });
  return spans.slice(1).flatMap((later, at) => {
    const lastBefore = Math.max(...(spans[at] ?? []).map(({ high }) => high));
    return lastBefore < Math.min(...later.map(({ low }) => low)) ? [] : [[item.stem, item.key]];
  });
}

function apart(index: LedgerIndex): ItemLaw[] {
  return [
    {
      title: "have no option that is another by a different name, a part of it or within its tolerance",
      faults(item) {
        const options = valuesOf(index, item);
        return options.flatMap(({ value: one }) =>
          options
            .filter(({ value }) => value !== one && mayBeOne(index, one, value))
            .map(({ value }) => [item.stem, one, value]),
        );
      },
    },
    {
      title: "show figures and dates in rising order, so that order says nothing",
      faults(item) {
        const places = valuesOf(index, item).flatMap(({ value }) =>
          value.type === "number" ? value.number : value.type === "date" ? days(value.iso).low : [],
        );
        return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)) ? [] : [[item.stem, places]];
      },
    },
  ];
}

function complete(): ItemLaw[] {
  return [
    {
      title: "have a proof for every wrong option",
      faults(item) {
        if (!("options" in item) || item.kind === "ordering") return [];
        const wrong = item.options.map(({ id }) => id).filter((id) => !isKey(item, id));
        // A true statement needs none: the fact itself says that «false» is wrong.
        const needed = item.kind === "true-false" ? wrong.filter((id) => id === "true") : wrong;
        const proven = item.proof.filter(({ checked }) => checked.length > 0 || item.kind === "who-said-it");
        return proven
          .map(({ option }) => option)
          .sort()
          .join() === needed.sort().join()
          ? []
          : [item.stem];
      },
    },
    {
      title: "have every option once, and the key among them",
      faults(item) {
        const { options, partners = [], key, interaction } = plainOf(item);
        const ids = (interaction === "match" ? partners : options).map(({ id }) => id);
        const isThere = interaction === "text" || key.every((id) => ids.includes(id));
        return new Set(ids).size === ids.length && new Set(key).size === key.length && isThere ? [] : [item.stem];
      },
    },
    {
      title: "state their evidence in sentences that open like one",
      faults: (item) => item.evidence.map(({ statement }) => statement).filter((text) => /^\p{Ll}/u.test(text)),
    },
    {
      title: "leave no slot empty and no placeholder in what is shown",
      faults(item) {
        const texts = [item.stem, item.explanation, ...Object.values(item.perOption)];
        for (const { statement, gist = "-", conflict = "-" } of item.evidence) texts.push(statement, gist, conflict);
        return texts.filter((text) => /[{}[\]]|undefined|null|NaN|\s{2}|^\s*$|«\s*»|\(\s*\)/.test(text));
      },
    },
  ];
}

const relativeWords = { ar: arabic, en: english };

const facesHold = new Set("id kind lang stem scopeText options left right unit tolerance precision".split(" "));

function shown(): ItemLaw[] {
  return [
    {
      title: "show nothing on the face but what may be seen before the answer",
      faults(item) {
        const face: object = kinds[item.kind].face(item as never);
        const isOther = (name: string) => !facesHold.has(name);
        return Object.keys(face).some(isOther) || JSON.stringify(face).includes(item.explanation) ? [item.stem] : [];
      },
    },
    {
      title: "speak of no time that depends on the day of reading",
      faults(item) {
        const { options, partners = [] } = plainOf(item);
        const texts = [item.stem, item.explanation, ...Object.values(item.perOption)];
        texts.push(...[...options, ...partners].map(({ text }) => text));
        return texts.filter((text) => relativeWords[item.lang].test(text));
      },
    },
    {
      title: "ask within 25 words, or 26 where two documents are named",
      faults: ({ stem, kind }) => (countWords(stem) > (kind === "compare-sources" ? 26 : 25) ? [stem] : []),
    },
    {
      title: "begin with the part that is shown apart",
      faults: ({ stem, scopeText = "" }) => (stem.startsWith(scopeText) ? [] : [stem]),
    },
  ];
}

/** Ids and values of the options, for questions that ask for values of one fact. Turned round, they are subjects. */
function valuesOf(index: LedgerIndex, item: AnyItem): { id: string; value: Value }[] {
  if (item.lang !== "en") return [];
  if (item.kind !== "single-choice" && item.kind !== "cloze" && item.kind !== "multiple-select") return [];
  const fact = factOf(index, item);
  if (item.key === optionId(item.id, fact.subject)) return [];
  return item.options.map((option) => {
    const value = valueOfOption(index, item.id, option, fact);
    if (value === undefined) throw new Error(`An option cannot be read back: ${item.stem} ${option.text}`);
    return { id: option.id, value };
  });
}

/** The value that a typed key stands for. */
function typedValue(item: AnyItem, fact: Fact): Value | undefined {
  if (item.kind === "date-entry") return { type: "date", iso: item.key };
  if (item.kind !== "numeric-entry" || fact.value.type !== "number") return undefined;
  return { ...fact.value, number: item.key * item.scale };
}

const isKey = (item: AnyItem, option: string): boolean => [item.key].flat().some((id) => id === option);
const plainOf = (item: AnyItem) => kinds[item.kind].plain(item as never);
