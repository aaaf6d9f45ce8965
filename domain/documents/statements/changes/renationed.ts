import type { CitedDocument } from "../../asking/cited-document";
import { type Excerpt, within } from "../../asking/excerpts/excerpt";
import { otherNations, tellsNation } from "../../asking/nations/nation-question";
import type { Mark } from "../../mark";
import type { Change } from "./change";

/**
 * The adjective of a country that the document does not speak of, for that of another: where nothing else in the clause
 * tells which is meant, so that it does not contradict itself.
 */
export function renationed(
  document: CitedDocument,
  excerpt: Excerpt,
  { marks, nations }: { marks: readonly Mark[]; nations: readonly Mark[] },
): Change[] {
  return nations.flatMap((mark) => {
    if (mark.type !== "nation" || !within(mark, excerpt)) return [];
    if (tellsNation({ document, mark, marks, excerpt })) return [];
    const [other] = otherNations(document, mark);
    return other ? [{ start: mark.start, end: mark.end, text: other.name }] : [];
  });
}
