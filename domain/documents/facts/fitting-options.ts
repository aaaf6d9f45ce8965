import type { ItemBase } from "../../items/item";
import { mayBeOne } from "../asking/names/may-be-one";
import { areOfLikeSort, standAlike } from "../asking/names/stand-alike";
import { spaced } from "../clauses/standing";
import type { Mark } from "../mark";

type Choosing = ItemBase & { kind?: string; key?: unknown; options?: readonly { id: string; text: string }[] };

/** With fewer options a choice is none. */
const optionsMin = 3;

/**
 * A question of a document's ledger without options that are names of another sort than its key, or of what may be the
 * same; undefined where too few are left. A ledger knows somebody from some body, and no more.
 */
export function withFittingOptions<Item extends Choosing>(
  item: Item,
  raw: string,
  marks: readonly Mark[],
): Item | undefined {
  const { key, options = [] } = item;
  const asked = markOf(options.find(({ id }) => id === key)?.text, marks);
  if (!asked) return item;
  const isNeutral = item.kind === "who-said-it";
  const left = options.filter(({ id, text }) => {
    const other = id === key ? undefined : markOf(text, marks);
    return (
      !other ||
      (areOfLikeSort(asked, other) && standAlike(raw, asked, other, marks, isNeutral) && !mayBeOne(asked, other))
    );
  });
  if (left.length === options.length) return item;
  if (left.length < optionsMin) return undefined;
  const isLeft = (id: string) => left.some((option) => option.id === id);
  return {
    ...item,
    options: left,
    perOption: Object.fromEntries(Object.entries(item.perOption).filter(([id]) => isLeft(id))),
    proof: item.proof.filter(({ option }) => isLeft(option)),
  };
}

const markOf = (text: string | undefined, marks: readonly Mark[]): Mark | undefined =>
  marks.find(({ name, type }) => (type === "person" || type === "organisation") && spaced(name) === text);
