import type { z } from "zod";
import { type ItemBase, isBacked, type Option } from "./items/item";
import type { Workshop } from "./items/workshop";
import { err, ok, type Result } from "./result";

/** The part of full credit an answer earned, 0 to 1. `isCorrect`: full credit. */
export type Score = { earned: number; isCorrect: boolean };

/** incomplete: nothing chosen yet · unreadable: not an answer to this question. */
export type AnswerRefusal = { reason: "incomplete" } | { reason: "unreadable"; detail: string };

/** What may be shown before the answer; the shape each kind adds is in docs: contracts, section 3. */
export type FaceBase = { id: string; kind: string; lang: "ar" | "en"; stem: string; scopeText?: string };

/**
 * A question as plain text, for exports and statistics. `key` by interaction: choice: ids of the right options; order:
 * option ids in the right order; match: for each option, in turn, the id of its partner; text: what to type, the first
 * being how we would write it.
 */
export type PlainItem = {
  interaction: "choice" | "order" | "text" | "match";
  stem: string;
  options: Option[];
  /** match only: the right-hand side, in the order it is shown. */
  partners?: Option[];
  key: string[];
  /** text only, when a number is typed: the half-width around it that still earns full credit, in the asked unit. */
  tolerance?: number;
};

/** Form fields as a browser posts them, in order of appearance. */
export type FormFields = ReadonlyArray<readonly [name: string, value: string]>;

/** What a kind of question must provide. `defineKind` adds the readers for stored rows. */
export type KindDefinition<Id extends string, Item extends ItemBase & { kind: Id }, Answer, Face extends FaceBase> = {
  id: Id;
  item: z.ZodType<Item>;
  answer: z.ZodType<Answer>;
  /** Every question of this kind that the ledger backs, worded in both languages or in neither. */
  generate(workshop: Workshop): Item[];
  face(item: Item): Face;
  plain(item: Item): PlainItem;
  score(item: Item, answer: Answer): Result<Score, AnswerRefusal>;
  /** The answer as a native form posts it; `undefined` where nothing was chosen. */
  answerFromForm(face: Face, fields: FormFields): unknown;
  /** The given answer, the key, each in words of the item's language. */
  answerText(item: Item, answer: Answer): string;
  keyText(item: Item): string;
  /** Option ids that the answer chose, to pick feedback for. */
  chosen(item: Item, answer: Answer): string[];
};

/** Adds, to a kind, the readers for what a database hands back as `unknown`; none reads a question without backing. */
export function defineKind<Id extends string, Item extends ItemBase & { kind: Id }, Answer, Face extends FaceBase>(
  kind: KindDefinition<Id, Item, Answer, Face>,
) {
  const item = kind.item.refine(isBacked);
  const parse = (stored: unknown): Result<Item, AnswerRefusal> => {
    const parsed = item.safeParse(stored);
    return parsed.success ? ok(parsed.data) : err({ reason: "unreadable", detail: parsed.error.message });
  };
  /** Stored questions never change, and one answer reads its own several times. */
  const readings = new WeakMap<object, Result<Item, AnswerRefusal>>();
  const read = (stored: unknown): Result<Item, AnswerRefusal> => {
    if (typeof stored !== "object" || stored === null) return parse(stored);
    const known = readings.get(stored);
    if (known) return known;
    const reading = parse(stored);
    readings.set(stored, reading);
    return reading;
  };
  const readAnswer = (raw: unknown): Result<Answer, AnswerRefusal> => {
    if (raw === undefined || raw === null || raw === "") return err({ reason: "incomplete" });
    const parsed = kind.answer.safeParse(raw);
    return parsed.success ? ok(parsed.data) : err({ reason: "unreadable", detail: parsed.error.message });
  };
  /** Runs `use` on a stored item and a raw answer once both are read. */
  const withBoth = <Out>(
    stored: unknown,
    raw: unknown,
    use: (item: Item, answer: Answer) => Result<Out, AnswerRefusal>,
  ) => {
    const item = read(stored);
    if (!item.ok) return item;
    const answer = readAnswer(raw);
    return answer.ok ? use(item.value, answer.value) : answer;
  };
  return {
    ...kind,
    item,
    readStored: read,
    faceStored: (stored: unknown): Result<FaceBase, AnswerRefusal> => {
      const item = read(stored);
      return item.ok ? ok(kind.face(item.value)) : item;
    },
    plainStored: (stored: unknown): Result<PlainItem, AnswerRefusal> => {
      const item = read(stored);
      return item.ok ? ok(kind.plain(item.value)) : item;
    },
    /** Grades; refuses what is no answer to this item (unknown option id, wrong shape). */
    scoreStored: (stored: unknown, raw: unknown) => withBoth(stored, raw, kind.score),
    answerFromStoredForm: (stored: unknown, fields: FormFields): Result<unknown, AnswerRefusal> => {
      const item = read(stored);
      return item.ok ? ok(kind.answerFromForm(kind.face(item.value), fields)) : item;
    },
    /** The key in words: for a question that was left without an answer. */
    keyTextStored: (stored: unknown): Result<string, AnswerRefusal> => {
      const item = read(stored);
      return item.ok ? ok(kind.keyText(item.value)) : item;
    },
    /** What feedback needs: the answer and key in words, and the chosen option ids. */
    feedbackStored: (stored: unknown, raw: unknown) =>
      withBoth(stored, raw, (item, answer) =>
        ok({
          answerText: kind.answerText(item, answer),
          keyText: kind.keyText(item),
          chosen: kind.chosen(item, answer),
        }),
      ),
  };
}
