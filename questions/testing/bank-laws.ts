import { languages } from "@/domain/language";
import { foldLoosely } from "@/domain/text/fold-arabic";
import type { QuestionBank } from "../question-bank";
import type { AnyItem } from "../registry";

/** What must hold of all questions of one bank together. */
export type BankLaw = { title: string; faults(bank: QuestionBank): readonly unknown[] };

export const bankLaws: BankLaw[] = [
  {
    title: "have the same ids, versions apart, and the same keys in both languages",
    faults({ items: { ar, en } }) {
      const bare = ({ id, kind, key, scope, facts }: AnyItem) => JSON.stringify([id, kind, key, scope, facts]);
      const differing = ar.filter((item, at) => !en[at] || bare(item) !== bare(en[at])).map(({ stem }) => stem);
      const isOnceEach = new Set(ar.map(({ id }) => id)).size === ar.length && ar.length === en.length;
      return isOnceEach ? differing : ["an id stands twice, or in one language alone", ...differing];
    },
  },
  {
    title: "never show as wrong, under the same stem, what is right in a sister question",
    faults: ({ items }) => languages.flatMap((lang) => clashes(items[lang])),
  },
  {
    title: "balance true and false",
    faults({ items }) {
      const keys = items.ar.flatMap((item) => (item.kind === "true-false" ? item.key : []));
      const truths = keys.filter((key) => key === "true").length;
      return truths === keys.length / 2 ? [] : [[truths, keys.length]];
    },
  },
];

/** Right answers of one question that stand among the wrong options of another with the same stem. */
function clashes(items: readonly AnyItem[]): string[] {
  const right = new Map<string, Set<string>>();
  const choices = items.flatMap((item) => ("options" in item && item.kind !== "ordering" ? [item] : []));
  const isRight = ({ key }: AnyItem, id: string) => [key].flat().some((each) => each === id);
  for (const item of choices) {
    const texts = right.get(folded(item.stem)) ?? new Set();
    for (const { id, text } of item.options) if (isRight(item, id)) texts.add(folded(text));
    right.set(folded(item.stem), texts);
  }
  return choices.flatMap((item) =>
    item.options
      .filter(({ id, text }) => !isRight(item, id) && right.get(folded(item.stem))?.has(folded(text)))
      .map(({ text }) => `${item.stem} ${text}`),
  );
}

/** Stems and options recur from seed to seed. */
const foldedTexts = new Map<string, string>();
function folded(text: string): string {
  const known = foldedTexts.get(text) ?? foldLoosely(text);
  foldedTexts.set(text, known);
  return known;
}
