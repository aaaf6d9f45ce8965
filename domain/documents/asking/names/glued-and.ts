import { foldLoosely } from "../../../text/fold-arabic";
import type { Mark } from "../../mark";

/**
 * Marks with those names that begin with an «and» which is not theirs without it: the text has the same name without that
 * letter elsewhere. Who spoke and who is meant is the same then too.
 */
export function withoutGluedAnd(marks: readonly Mark[]): Mark[] {
  const names = new Map<string, Mark>(
    marks.filter(isName).map((mark) => [`${mark.type}|${foldLoosely(mark.text)}`, mark]),
  );
  const meant = new Map<string, Mark>();
  for (const mark of marks) {
    const bare = isName(mark) && glued.test(mark.text) ? `${mark.type}|${foldLoosely(mark.text.slice(1))}` : "";
    const own = names.get(bare);
    if (own) meant.set(mark.denotes, own);
  }
  if (meant.size === 0) return [...marks];
  return marks.map((mark) => {
    const own = meant.get(mark.denotes);
    const speaker = mark.speaker === undefined ? undefined : meant.get(`person|${mark.speaker}`)?.denotes.split("|")[1];
    const spoken = speaker === undefined ? mark : { ...mark, speaker };
    if (!own) return spoken;
    const { denotes, sort, confidence } = own;
    const isGlued = glued.test(mark.text) && foldLoosely(mark.text.slice(1)) === foldLoosely(own.text);
    const whole = isGlued ? { start: mark.start + 1, text: mark.text.slice(1), name: mark.text.slice(1) } : {};
    return { ...spoken, ...whole, denotes, sort, confidence };
  });
}
/** By its type alone: what reads marks is not loaded here. */
const isName = ({ type }: Mark): boolean => type === "person" || type === "organisation" || type === "place";

const glued = /^\u0648\p{L}{3}/u;
