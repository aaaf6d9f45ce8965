import { foldLoosely } from "../../text/fold-arabic";
import { othersBeside } from "../asking/nations/others-beside";
import type { Asking } from "../asking/own-question";
import { spaced } from "../clauses/standing";
import type { Mark } from "../mark";

type Ground = Pick<Asking, "document" | "marks"> & { besides: readonly Mark[] };

/** Lists are shuffled by what is asked: so often they are shuffled anew. */
const shuffles = 8;

/**
 * What may be offered beside an answer in its sentence, with the same proofs as beside any: first what is offered, then what
 * other throws of the dice give. None where the answer is nothing that the document is known to name there.
 */
export function moreOthers(
  { document, marks, besides }: Ground,
  sentence: { start: number; end: number },
  key: string,
): string[] {
  const own = foldLoosely(key);
  const isOf = ({ name, text }: Mark) => foldLoosely(spaced(text)) === own || foldLoosely(spaced(name)) === own;
  const isThere = ({ start }: Mark) => sentence.start <= start && start < sentence.end;
  const mark = [...marks, ...besides].find((each) => isThere(each) && isOf(each));
  if (!mark) return [];
  const excerpt = { ...sentence, omitted: [] };
  const names = Array.from({ length: shuffles }, (_, thrown) => {
    const asked = thrown === 0 ? mark : { ...mark, id: `${mark.id}|${thrown}` };
    return othersBeside({ document, marks, mark: asked, excerpt }).map(({ name }) => spaced(name));
  });
  return [...new Set(names.flat())];
}
