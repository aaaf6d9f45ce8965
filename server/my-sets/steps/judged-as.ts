import "server-only";
import { scopeIn } from "@/domain/documents/mending/scope-in";
import type { WordsInEach } from "@/domain/sets/question-words";
import type { AnyItem } from "@/questions/registry";
import { asItem } from "../../documents/asking/sound-questions";
import type { KeptQuestion } from "../own-set";
import { isFromDocument, type SetBody } from "../set-body";
import { wordsInBody } from "../words-in-body";

/** What is kept of a statement in other words that is now true, or false; undefined of any other question. */
export function judgedAs({ body, items }: KeptQuestion, words: WordsInEach, isTrue: boolean): SetBody | undefined {
  if (body.origin === "written")
    return body.written.kind === "true-false" ? { ...body, written: { ...body.written, words, isTrue } } : undefined;
  const item = items.ar;
  if (item?.kind !== "true-false" || !isFromDocument(body)) return undefined;
  const scope = scopeOf(item);
  const { stem } = words.ar;
  const said = (stem.startsWith(scope) ? stem.slice(scope.length) : stem).trim().replace(/[.\s]+$/u, "");
  return bodyOf(body, stated(item, said, isTrue));
}

/** What names the document of a question. */
export const scopeOf = ({ stem, scopeText }: AnyItem): string => scopeText ?? scopeIn(stem) ?? "";

/** A statement in other words, true or false. */
export function stated(item: AnyItem, said: string, isTrue: boolean): AnyItem {
  const { version: _, ...rest } = item;
  const because = "the sentence that the statement is made from says otherwise";
  return asItem({
    ...rest,
    stem: `${scopeOf(item)} ${said}.`.trim(),
    key: String(isTrue),
    proof: isTrue ? [] : [{ option: "true", verdict: "contradicted", checked: [], because }],
  });
}

/** What its teacher reworded stays so, and what they took or made stays theirs. */
export function bodyOf(before: SetBody, item: AnyItem): SetBody {
  if (before.origin === "document") return { ...before, items: { ar: item } };
  if (before.origin !== "reworded") throw new TypeError("a statement of no document is turned");
  const bare: SetBody = { ...before, items: { ar: item } };
  const { ar } = wordsInBody({ origin: "bank", items: { ar: item, en: item } });
  return { ...bare, words: { ...before.words, ar } };
}
