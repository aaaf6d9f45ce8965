import type { Fact } from "../facts/fact";
import { cellOf } from "../facts/value-id";
import { priorDifficulty } from "../items/difficulty";
import { hashId } from "../items/hash-id";
import type { Evidence, ItemBase, Option } from "../items/item";
import { type Language, languages } from "../language";
import { err, ok, type Result } from "../result";
import { groupDigits, readNumber } from "../text/numerals";
import { gap } from "../wording/scene";
import { linesOf, type QuestionWords } from "./question-words";
import type { WritingFault } from "./writing-fault";
import type { WrittenQuestion } from "./written-question";

/** What stands behind a written question in one language. */
export type Backing = {
  /** In the order chosen; the first says what is learnt. */
  facts: readonly Fact[];
  evidence: readonly Evidence[];
  references: ItemBase["references"];
  /** The document of its teacher's that it is asked of. */
  source?: string;
  /** Of the first fact. */
  topic?: string;
  /** The words for a right and a wrong statement. */
  verdicts: { true: string; false: string };
};

type Request = { id: string; written: WrittenQuestion; lang: Language; backing: Backing };

/** A teacher's own question as an item without its version, in one language; or all that it lacks. */
export function writeItem(request: Request): Result<object, WritingFault[]> {
  const { written, lang } = request;
  const words = written.words[lang];
  const faults = [...commonFaults(request), ...kindFaults(written, words)];
  if (faults.length > 0) return err(faults.map((fault) => ({ fault, lang })));
  return ok({ ...baseOf(request), ...kindParts(request, words) });
}

function commonFaults({ written, lang, backing }: Request): WritingFault["fault"][] {
  const { stem, explanation, backing: reason } = written.words[lang];
  return [
    ...(stem.trim() === "" ? ["no-stem" as const] : []),
    ...(explanation.trim() === "" ? ["no-explanation" as const] : []),
    ...(reason.trim() === "" && backing.facts.length === 0 ? ["no-backing" as const] : []),
  ];
}

function kindFaults(written: WrittenQuestion, words: QuestionWords): WritingFault["fault"][] {
  switch (written.kind) {
    case "single-choice":
    case "multiple-select":
      return optionFaults(written, words);
    case "numeric-entry":
      return [
        ...(readNumber(written.number) === undefined ? ["no-number" as const] : []),
        ...(words.unit.trim() === "" ? ["no-unit" as const] : []),
      ];
    case "cloze":
      return [
        ...(words.stem.split(gap).length === 2 ? [] : ["no-gap" as const]),
        ...(linesOf(words.accepted).length > 0 ? [] : ["no-accepted" as const]),
      ];
    case "true-false":
      return [];
  }
}

/** Places of options that are filled in some language: what is left empty in all of them is none. */
function filledPlaces({ words }: WrittenQuestion): number[] {
  const count = Math.max(...languages.map((lang) => words[lang].options.length));
  const isFilled = (at: number) => languages.some((lang) => words[lang].options[at]?.trim());
  return Array.from({ length: count }, (_, at) => at).filter(isFilled);
}

const fewest = { "single-choice": 2, "multiple-select": 4 } as const;

function optionFaults(written: WrittenQuestion, words: QuestionWords): WritingFault["fault"][] {
  const places = filledPlaces(written);
  const right = written.right.filter((at) => places.includes(at));
  const isSingle = written.kind === "single-choice";
  return [
    ...(places.some((at) => !words.options[at]?.trim()) ? ["empty-option" as const] : []),
    ...(places.length < fewest[isSingle ? "single-choice" : "multiple-select"] ? ["too-few-options" as const] : []),
    ...(right.length === 0 || (isSingle && right.length > 1) ? ["no-key" as const] : []),
    ...(!isSingle && right.length > 0 && right.length === places.length ? ["no-wrong-option" as const] : []),
  ];
}

function baseOf({ id, written, lang, backing }: Request): Omit<ItemBase, "version"> {
  const { stem, explanation, backing: reason } = written.words[lang];
  const [first] = backing.facts;
  return {
    id,
    lang,
    cell: first ? cellOf(first) : `own|${id}|`,
    subject: first?.subject ?? `own:${id}`,
    topic: backing.topic ?? written.topic,
    stem: stem.trim(),
    explanation: explanation.trim(),
    perOption: {},
    facts: backing.facts.map((fact) => fact.id),
    references: backing.references,
    evidence: [...backing.evidence],
    byTeacher: { wrote: "question", ...(reason.trim() ? { backing: reason.trim() } : {}) },
    scope: backing.source === undefined ? {} : { source: backing.source },
    proof: [],
    difficulty: priorDifficulty(written.kind, first ? { weight: first.weight } : {}),
  };
}

function kindParts({ id, written, backing }: Request, words: QuestionWords): object {
  const { kind } = written;
  switch (kind) {
    case "single-choice":
    case "multiple-select":
      return { kind, ...choiceParts(id, written, words) };
    case "true-false":
      return {
        kind,
        options: [
          { id: "true", text: backing.verdicts.true },
          { id: "false", text: backing.verdicts.false },
        ],
        key: String(written.isTrue),
      };
    case "numeric-entry":
      return { kind, scale: 1, ...numberParts(written, words) };
    case "cloze": {
      const accepted = linesOf(words.accepted);
      return { kind, options: [], key: accepted[0], accepted };
    }
  }
}

function choiceParts(id: string, written: WrittenQuestion, words: QuestionWords) {
  const placed = filledPlaces(written).map((at) => ({
    at,
    option: { id: hashId(`${id}\noption ${at}`).slice(0, 10), text: (words.options[at] ?? "").trim() },
  }));
  const perOption = placed.flatMap(({ at, option }): [string, string][] => {
    const reason = words.reasons[at]?.trim();
    return reason ? [[option.id, reason]] : [];
  });
  const options = inOrder(placed.map(({ option }) => option));
  const right = placed.filter(({ at }) => written.right.includes(at)).map(({ option }) => option.id);
  const key = options.filter((option) => right.includes(option.id)).map((option) => option.id);
  return {
    options,
    key: written.kind === "single-choice" ? key[0] : key,
    perOption: Object.fromEntries(perOption),
  };
}

/** Figures stay as they were typed; names stand in an order that says nothing, the same in every language. */
function inOrder(options: readonly Option[]): Option[] {
  if (options.every(({ text }) => /^\p{N}/u.test(text))) return [...options];
  return options.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function numberParts({ number, tolerance }: WrittenQuestion, { unit }: QuestionWords) {
  const key = readNumber(number) ?? 0;
  return {
    key,
    tolerance: Math.abs(readNumber(tolerance) ?? 0),
    unit: unit.trim(),
    keyText: `${groupDigits(key)} ${unit.trim()}`,
  };
}
