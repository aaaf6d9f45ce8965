import { foldLoosely } from "../../../../text/fold-arabic";
import { nameSorts } from "../../../clauses/clause-openers.ar";
import type { Mark } from "../../../mark";
import type { KnownNames } from "../known-names";
import { armed, classWords, manyNamed, plainAdjective } from "./accepted-words.ar";

/** Whether no list of what may be typed for a name can be whole: in other letters, an army, a parliament, a broadcaster. */
export function goesByMany({ text, name, type }: Pick<Mark, "text" | "name" | "type">): boolean {
  if (/\p{Script=Latin}/u.test(text)) return true;
  return (
    type === "organisation" && [text, name].map(foldLoosely).some((each) => manyNamed.test(each) || armed.test(each))
  );
}

/** «A new school», «a trade centre»: a place of some sort and no name, which other words say as well. */
export function isOfNoName({ type, text }: Pick<Mark, "type" | "text">, known?: KnownNames): boolean {
  const [sort = "", adjective = "", ...rest] = foldLoosely(text).split(" ");
  const isAny = nameSorts.has(sort) || classWords.has(sort);
  return (
    type === "place" &&
    isAny &&
    rest.length === 0 &&
    plainAdjective.test(adjective) &&
    known?.isCommon(adjective) === true
  );
}
