import { contentWords } from "../../../text/content-words";
import { foldLoosely } from "../../../text/fold-arabic";
import type { CitedDocument } from "../../asking/cited-document";
import { type Excerpt, overlap, within } from "../../asking/excerpts/excerpt";
import type { StandIn } from "../../asking/names/stand-ins";
import { othersBeside } from "../../asking/nations/others-beside";
import { isName, type Mark } from "../../mark";
import type { Change } from "./change";
import { grave, holy } from "./opposites.ar";
import { sharedShare } from "./shared-share";

type Ground = { document: CitedDocument; marks: readonly Mark[] };

/**
 * A name, figure or date for another that a gap there would offer beside it: for whoever looks at it first. None that stands
 * once more in the part, that a letter is glued to, or of which the document tells something alike.
 */
export function swapped(ground: Ground, excerpt: Excerpt, own: readonly Mark[]): Change[] {
  const { document, marks } = ground;
  const { raw } = document;
  return own.flatMap((mark) => {
    const { type, start, end, denotes } = mark;
    if (type === "quote" || type === "phrase" || type === "title" || mark.isBound || !within(mark, excerpt)) return [];
    const isAgain = marks.some((one) => one !== mark && one.denotes === denotes && overlap(one, excerpt));
    if (type === "place" && holy.test(foldLoosely(raw.slice(excerpt.start, excerpt.end)))) return [];
    if (isAgain || /\p{L}/u.test(raw.slice(start - 1, start)) || /\p{L}/u.test(raw.slice(end, end + 1))) return [];
    const other = othersBeside({ document, mark, marks, excerpt }).find((each) => isFalseThere(ground, mark, each));
    return other ? [{ start, end, text: other.name }] : [];
  });
}

/** No sentence that holds it tells what this one does. */
function isFalseThere({ document: { raw }, marks }: Ground, { sentence }: Mark, other: StandIn): boolean {
  if (other.isUnnamed || !isName(other)) return true;
  const told = contentWords(raw.slice(sentence.start, sentence.end));
  return marks
    .filter(({ denotes }) => denotes === other.denotes)
    .map((each) => raw.slice(each.sentence.start, each.sentence.end))
    .every((text) => sharedShare(told, contentWords(text)) < alikeMin && !grave.test(foldLoosely(text)));
}
/** With so large a share of content words in common, two sentences tell the same. */
const alikeMin = 0.25;
