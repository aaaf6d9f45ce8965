import { foldLoosely } from "../../../text/fold-arabic";
import { isName, type Mark } from "../../mark";

/** A name with the preposition behind it written on to it. As folded. */
const withNext = /^(\p{L}{4,})(?:\u0645\u0646|\u0641\u064A|\u0639\u0646|\u0639\u0644\u064A|\u0627\u0644\u064A)$/u;

/** «The region of Berzanin», where the text has «Berzan» too: its last letters are «in». */
export function runsOn(raw: string, mark: Pick<Mark, "name" | "type">): boolean {
  if (!isName(mark)) return false;
  const last = foldLoosely(mark.name).split(" ").at(-1) ?? "";
  const stem = withNext.exec(last)?.[1];
  return stem !== undefined && new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, "u").test(foldLoosely(raw));
}
