import { foldLoosely } from "../../../../text/fold-arabic";
import type { Mark } from "../../../mark";
import { armed, manyNamed } from "./accepted-words.ar";

/** Whether no list of what may be typed for a name can be whole: in other letters, an army, a parliament, a broadcaster. */
export function goesByMany({ text, name, type }: Pick<Mark, "text" | "name" | "type">): boolean {
  if (/\p{Script=Latin}/u.test(text)) return true;
  return (
    type === "organisation" && [text, name].map(foldLoosely).some((each) => manyNamed.test(each) || armed.test(each))
  );
}
