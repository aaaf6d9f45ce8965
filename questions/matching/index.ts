import { z } from "zod";
import { faceOf } from "@/domain/items/face-of";
import { ItemBase, Option } from "@/domain/items/item";
import { defineKind, type FaceBase, type FormFields } from "@/domain/question-kind";
import { err, ok } from "@/domain/result";
import { generate } from "./generate";
import { stemWords as arabic } from "./stem.ar";
import { stemWords as english } from "./stem.en";

const words = { ar: arabic, en: english };

/** Two columns to be joined one to one; `key` gives each left id its right id. */
export const Matching = ItemBase.extend({
  kind: z.literal("matching"),
  left: z.array(Option).min(3),
  right: z.array(Option).min(3),
  key: z.record(z.string(), z.string()),
});
export type Matching = z.infer<typeof Matching>;

export type MatchingFace = FaceBase & { kind: "matching"; left: Option[]; right: Option[] };
const MatchingAnswer = z.record(z.string().max(64), z.string().max(64));
type MatchingAnswer = z.infer<typeof MatchingAnswer>;

/** What a form calls the partner of one left side. */
const fieldOf = (left: string) => `pair-${left}`;

export const matching = defineKind<"matching", Matching, MatchingAnswer, MatchingFace>({
  id: "matching",
  item: Matching.refine(isOneToOne),
  answer: MatchingAnswer,
  generate,
  face: (item) => ({ ...faceOf(item), left: item.left, right: item.right }),
  plain: ({ stem, left, right, key }) => ({
    interaction: "match",
    stem,
    options: left,
    partners: right,
    key: left.map(({ id }) => key[id] ?? ""),
  }),
  /** Credit for each right pair. Refuses ids of neither column; with a left side alone, the answer is incomplete. */
  score({ left, right, key }, answer) {
    const [lefts, rights] = [left.map(({ id }) => id), right.map(({ id }) => id)];
    if (Object.entries(answer).some(([one, other]) => !lefts.includes(one) || !rights.includes(other))) {
      return err({ reason: "unreadable", detail: "no such pair" });
    }
    if (lefts.some((id) => !Object.hasOwn(answer, id))) return err({ reason: "incomplete" });
    const hits = lefts.filter((id) => answer[id] === key[id]).length;
    return ok({ earned: hits / lefts.length, isCorrect: hits === lefts.length });
  },
  answerFromForm({ left }, fields: FormFields) {
    const pairs = left.flatMap(({ id }) => {
      const partner = fields.find(([name]) => name === fieldOf(id))?.[1];
      return partner ? [[id, partner] as const] : [];
    });
    return pairs.length ? Object.fromEntries(pairs) : undefined;
  },
  answerText: (item, answer) => inWords(item, answer),
  keyText: (item) => inWords(item, item.key),
  /** What has a wrong partner. */
  chosen: ({ left, key }, answer) => left.map(({ id }) => id).filter((id) => answer[id] !== key[id]),
});

function isOneToOne({ left, right, key }: Pick<Matching, "left" | "right" | "key">): boolean {
  const partners = new Set(left.map(({ id }) => key[id]));
  const isWhole = left.length === right.length && Object.keys(key).length === left.length;
  return isWhole && right.every(({ id }) => partners.has(id));
}

function inWords({ lang, left, right }: Matching, pairs: Readonly<Record<string, string>>): string {
  const textOf = (id: string | undefined) => right.find((option) => option.id === id)?.text ?? "";
  return left.map(({ id, text }) => words[lang].pair(text, textOf(pairs[id]))).join(words[lang].separator);
}
