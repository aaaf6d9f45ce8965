import { gap } from "../../wording/scene";
import { documentWords as words } from "../document-words.ar";
import { spaced } from "../standing";
import { acceptedNames } from "./accepted-names";
import { wordedExcerpt } from "./excerpt";
import { hiddenDate, hiddenNumber } from "./hidden-value";
import { type Asking, type OwnQuestion, optionsOf, ownQuestion } from "./own-question";
import { standIns } from "./stand-ins";

/** A gap with a bank of names, else a figure, a date or a short name to type. */
export function gapQuestion(asking: Asking): OwnQuestion | undefined {
  const { document, mark, marks, excerpt } = asking;
  const others = standIns(document.raw, mark, marks);
  if (others.length < 2) {
    if (mark.type === "quantity") return mark.number ? hiddenNumber(asking, mark.number) : undefined;
    if (mark.type === "date") return mark.iso ? hiddenDate(asking, mark.iso) : undefined;
    if (mark.text.split(/\s+/u).length > typedWordsMax) return undefined;
  }
  const { start, end } = mark;
  const asked = `${wordedExcerpt(document.raw, excerpt, { start, end, text: gap })}.`;
  const question = ownQuestion(asking, "cloze", asked);
  if (others.length >= 2)
    return { ...question, ...optionsOf(asking, { text: mark.name, others, remark: words.elsewhere }), accepted: [] };
  return { ...question, options: [], key: spaced(mark.text), accepted: acceptedNames(mark, marks) };
}

/** Nobody types a longer name without a slip. */
const typedWordsMax = 3;
