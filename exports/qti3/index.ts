import type { Deck } from "@/domain/items/deck";
import { kindReason } from "../carried-kinds";
import { type ExportFormat, sortOut } from "../export-format";
import { itemXml } from "./item-xml";
import { manifestXml, testXml } from "./package-xml";

/** A QTI 3 package: a manifest, one test in one part, and an item a file. */
export const qti3: ExportFormat = {
  id: "qti3",
  name: "QTI 3",
  mediaType: "application/zip",
  extension: ".qti3.zip",
  render(deck) {
    const { carried, left } = sortOut(deck, ({ kind }) => kindReason("qti3", kind));
    const kept: Deck = { ...deck, items: carried };
    const items = carried.map((item) => [itemPath(item.id), itemXml(kept, item)] as const);
    const files = {
      "imsmanifest.xml": manifestXml(kept, itemPath),
      "test.xml": testXml(kept, itemPath),
      ...Object.fromEntries(items),
    };
    return { content: { type: "archive", files }, left };
  },
};

const itemPath = (id: string): string => `items/${id}.xml`;
