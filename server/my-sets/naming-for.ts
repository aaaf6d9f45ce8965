import "server-only";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import { type NameFor, nameFor } from "@/domain/documents/mending/name-for";
import { proseSentences } from "@/domain/documents/mending/prose-sentences";
import { onceFor } from "@/domain/once-for";
import { recaller } from "@/domain/text/remembered";
import type { AnyItem } from "@/questions/registry";
import type { OwnDocument } from "../documents/own-document";
import { sentenceOf } from "./in-text";

/** A word of a question on a document that says nobody's name, with whom or what it most likely means; null where none is known. */
export function namingFor({ cited, marks }: OwnDocument, item: AnyItem): NameFor | null {
  return namingsKnown(cited)(item.stem, () => {
    const sentence = proseSentences(cited)[sentenceOf(item, cited)];
    const asked = item.stem.slice(item.scopeText?.length ?? 0);
    return (sentence && nameFor({ document: cited, marks }, sentence, asked)) ?? null;
  });
}
/** A page is looked at after each step. */
const namingsKnown = onceFor((_: CitedDocument) => recaller<NameFor | null>());
