import type { FaceBase } from "../question-kind";
import type { ItemBase } from "./item";

/** What every face shows; nothing of the key, the explanation or the proof. */
export function faceOf<Id extends string>(item: ItemBase & { kind: Id }): FaceBase & { kind: Id } {
  const { id, kind, lang, stem, scopeText } = item;
  return { id, kind, lang, stem, ...(scopeText === undefined ? {} : { scopeText }) };
}

/** The first value of a form field, or `undefined` where the browser sent none or an empty one. */
export function fieldValue(fields: ReadonlyArray<readonly [string, string]>, name: string): string | undefined {
  const value = fields.find(([field]) => field === name)?.[1].trim();
  return value === "" ? undefined : value;
}
