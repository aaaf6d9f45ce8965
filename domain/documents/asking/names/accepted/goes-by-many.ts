import { foldLoosely } from "../../../../text/fold-arabic";
import { nameSorts } from "../../../clauses/clause-openers.ar";
import type { Mark } from "../../../mark";
import type { KnownNames } from "../known-names";
import { armed, classWords, figurative, manyNamed, plainAdjective } from "./accepted-words.ar";

/** Whether no list of what may be typed for a name can be whole: in other letters, an army, a parliament, a broadcaster. */
export function goesByMany({ text, name, type }: Pick<Mark, "text" | "name" | "type">): boolean {
  if (/\p{Script=Latin}/u.test(text)) return true;
  return (
    type === "organisation" && [text, name].map(foldLoosely).some((each) => manyNamed.test(each) || armed.test(each))
  );
}

/**
 * «A new school», «a trade centre»: a place of some sort and no name, which other words say as well; so is «the ground of
 * the country's politics», which is none.
 */
export function isOfNoName({ type, text }: Pick<Mark, "type" | "text">, known?: KnownNames): boolean {
  const [sort = "", second = "", ...rest] = foldLoosely(text).split(" ");
  const [core, last = ""] = [second, ...rest].map((word) => word.replace(/^\u0627\u0644/u, "")) as [string, string?];
  if (type !== "place" || known?.isCommon(core) !== true) return false;
  if (figurative.has(sort)) return rest.length === 1 && known.isAdjective(last);
  return (nameSorts.has(sort) || classWords.has(sort)) && rest.length === 0 && plainAdjective.test(second);
}
