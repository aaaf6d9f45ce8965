import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import { spokenDays } from "../../quotes/quote-words.ar";
import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import { isVerb } from "../clauses/verb-forms";
import { declaring, thatWords } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import { whatFollowsEvent } from "../trust-words.ar";
import { isClosed } from "./more-of-post";
import { heads, opensBesideName, opensClause } from "./post-end-words.ar";

/** Behind its holder a post may run on into the words that follow, unless they begin something else. */
export function runsOn(view: SentenceView, role: Span, person: Span): boolean {
  const next = view.tokens.find(({ start }) => start >= role.end);
  if (role.start < person.start || next?.kind !== "word" || whatFollowsEvent.test(next.text)) return false;
  return !isClosed(view, role, next) && !beginsAnother(view, role, next);
}

/** «X, head of the bank, that …», «… yesterday», «…, so she advises», «… the supervisor of …», which is another post of X. */
export function beginsAnother({ spans, isOfCountry }: SentenceView, role: Posted, next: Token): boolean {
  const last = foldLoosely(role.text).split(/\s+/u).at(-1) ?? "";
  const isNamed =
    isOfCountry(last) ||
    spans.some(({ type, start, end }) => namesOf.has(type) && start > role.start && end === role.end);
  if (thatWords.has(next.text) || opensClause.test(next.text) || spokenDays.has(next.text)) return true;
  if (isNamed && (opensBesideName.test(next.text) || (isVerb(next.text) && declaring.test(next.text)))) return true;
  const isEnded = isNamed || last.startsWith(article);
  if (isEnded && next.text.startsWith(article) && heads.test(next.text)) return true;
  return spans.some(
    ({ type, start }) =>
      start === next.start && (type === "date" || (type === "role" && isEnded && heads.test(next.text))),
  );
}
type Posted = Pick<Span, "text" | "start" | "end">;
const namesOf = new Set<Span["type"]>(["organisation", "place"]);

/** A mark that opens what a post is called by and does not close it. */
export function endsInOpenMark(role: string): boolean {
  const isOdd = (role.match(/"/gu) ?? []).length % 2 === 1;
  return /[\u00AB\u201C(]\s*$/u.test(role) || (isOdd && /"\s*$/u.test(role));
}
