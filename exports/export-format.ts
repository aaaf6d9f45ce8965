import type { Deck, DeckItem } from "@/domain/items/deck";

/** A cell of a workbook; null: empty. */
export type Cell = string | number | null;

/**
 * What a format makes of a deck: a text; the rows of a workbook's one sheet; or the files of an archive by their paths.
 * Bytes are made at the edge, so that formats stay pure.
 */
export type Content =
  | { type: "text"; text: string }
  | { type: "sheet"; name: string; isRightToLeft: boolean; rows: readonly (readonly Cell[])[] }
  | { type: "archive"; files: Readonly<Record<string, string>> };

/**
 * Why a question stays behind. kind: the format has nothing like it · long-stem, long-option: over its limit of
 * characters, `limit` says which · options: it takes fewer · tolerance: it takes exact numbers only
 * · arrow: an accepted text holds «->», which it takes for its own.
 */
export type LeftReason =
  | { reason: "kind" }
  | { reason: "long-stem" | "long-option" | "options"; limit: number }
  | { reason: "tolerance" | "arrow" };

/** A question that the format cannot carry; it is named, never cut. */
export type Left = LeftReason & { id: string; kind: string; stem: string };

export type Exported = { content: Content; left: readonly Left[] };

/** One format that a set can leave Sanad in. */
export type ExportFormat = {
  id: string;
  /** As the teacher knows it. */
  name: string;
  mediaType: string;
  /** Of the file, with its dot. */
  extension: string;
  render(deck: Deck): Exported;
};

/** Splits a deck into what `reasonOf` lets through and what stays behind. */
export function sortOut(
  { items }: Deck,
  reasonOf: (item: DeckItem) => LeftReason | undefined,
): { carried: DeckItem[]; left: Left[] } {
  const carried: DeckItem[] = [];
  const left: Left[] = [];
  for (const item of items) {
    const reason = reasonOf(item);
    if (reason) left.push({ ...reason, id: item.id, kind: item.kind, stem: item.stem });
    else carried.push(item);
  }
  return { carried, left };
}
