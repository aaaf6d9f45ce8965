import type { Lexicons } from "./lexicons";
import type { Found } from "./span";
import type { ReadText } from "./text/read-text";

/** Finds spans of one kind. `found`: what the finders before it in the list have found, unresolved. */
export type Finder = (text: ReadText, lexicons: Lexicons, found: readonly Found[]) => Found[];
