import { type ComposableItem, foldCues, keyPattern, keyTexts } from "../../quizzes/cues";
import { contentWords } from "../../text/content-words";
import { foldArabic } from "../../text/fold-arabic";
import type { Choosable } from "./choose-set";

/** A thing of a document that a set may ask for, and ways in which the document says it. `isName`: no figure and no date. */
export type Thing = { id: string; names: readonly string[]; isName?: boolean };

/** A question that a set may take. `things`: ids of what it asks for · `cost`: what speaks against it. */
export type SetQuestion<Item extends ComposableItem> = Choosable & { item: Item };

/** `tells`: things besides those that its words show. */
export type Given<Item> = {
  item: Item;
  things: readonly string[];
  cost: number;
  tells?: readonly string[];
  isFiller?: boolean;
};

/**
 * Questions as a choice needs them: with what each tells of the things that the others ask for. `mayName`: a name that one
 * shows is no more than mentioned, since a text names the same ones again and again.
 */
export function setQuestions<Item extends ComposableItem>(
  given: readonly Given<Item>[],
  things: readonly Thing[],
  { mayName }: { mayName: boolean },
): SetQuestion<Item>[] {
  const named = new Map<string, Set<string>>();
  const name = (id: string, names: readonly string[]) => named.set(id, new Set([...(named.get(id) ?? []), ...names]));
  for (const { id, names } of things) name(id, names);
  for (const { item, things: ids } of given) for (const id of ids) name(id, keyTexts(item));
  const patterns = [...named].map(([id, names]) => ({
    id,
    patterns: [...names].flatMap((name) => keyPattern(name, "ar") ?? []),
  }));
  const names = new Set(mayName ? things.flatMap(({ id, isName }) => (isName ? [id] : [])) : []);
  return given.map(({ item, things: ids, cost, tells = [], isFiller = false }) => {
    const shown = foldCues(shownBy(item));
    const told = patterns
      .filter(({ id, patterns }) => !ids.includes(id) && patterns.some((each) => each.test(shown)))
      .map(({ id }) => id);
    const { kind, key, references } = item;
    return {
      ...{ item, things: ids, cost, kind, isFiller },
      tells: new Set([...told.filter((id) => !names.has(id)), ...tells]),
      mentions: new Set(told.filter((id) => names.has(id))),
      words: contentWords(item.stem.slice(item.scopeText?.length ?? 0)),
      lures: luresOf(item),
      sentence: references[0]?.start ?? 0,
      ...(key === "true" || key === "false" ? { verdict: key === "true" } : {}),
    };
  });
}

/** What a learner reads before the answer; what is said after it is the same with the answer in its place. */
const shownBy = ({ stem, left = [], right = [] }: ComposableItem): string =>
  [stem, ...[...left, ...right].map(({ text }) => text)].join(" | ");

function luresOf(item: ComposableItem): string[] {
  const keys = keyTexts(item);
  if (keys.length === 0) return [];
  return (item.options ?? []).filter(({ text }) => !keys.includes(text)).map(({ text }) => foldArabic(text));
}
