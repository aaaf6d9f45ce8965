import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Span, SpanOf } from "../../span";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { killed } from "../fact-words.ar";
import { isFormer, type SentenceView, spansOf } from "../sentence-view";
import { backThen, buried, deputyPosts, formerHolder, fromPost, removal } from "./post-words.ar";

/** In a sentence of years before, who holds a post held it then. */
export function isLongAgo(view: SentenceView, published: string | undefined): boolean {
  if (!published) return false;
  // Of what years the holder speaks says nothing of the post.
  const isSpokenOf = ({ start }: Span) =>
    spansOf(view, "quote").some((quote) => quote.start <= start && quote.end > start);
  const year = Number(published.slice(0, 4));
  const isBefore = (date: SpanOf<"date">, years: number) => Number(date.norm.iso.slice(0, 4)) < year - years;
  // A story of long ago goes on beside the sentence that dates it.
  const near = view.spansWithin(view.start - besideStory, view.end + besideStory);
  // So does one whose headline names its year.
  const heading = view.text.sentences[0];
  const isHeading = heading !== undefined && view.index > 0 && /[\r\n]/.test(view.text.raw[heading.end] ?? "");
  const ofHeading = isHeading ? view.spansWithin(heading.start, heading.end) : [];
  if (ofHeading.some((date) => date.type === "date" && isBefore(date, 1))) return true;
  return (
    spansOf(view, "date").some((date) => isBefore(date, 1) && !isSpokenOf(date)) ||
    near.some((date) => date.type === "date" && isBefore(date, generation))
  );
}
const besideStory = 400;
const generation = 45;

/** A post that is told as one of the past without the word for it, here or elsewhere in the text. */
export function isOver(view: SentenceView, role: SpanOf<"role">): boolean {
  const [first = "", second] = foldLoosely(role.text).split(/\s+/u);
  if (isFormer(role)) return deputyPosts.test(first) && second?.startsWith(article) === true;
  const behind = view.tokens.filter(({ start }) => start >= role.end);
  const near = behind.slice(0, soon);
  if (isListedAsFormer(behind) || isRemoved(view, role)) return true;
  return near.some(({ text }) => backThen.test(text)) || view.isPast(role) || view.isLate(role.norm.person ?? "");
}
const soon = 6;

/** «Deputy X, removed from his post», «the removal of the minister X, as whose successor …». */
function isRemoved({ tokens }: SentenceView, role: SpanOf<"role">): boolean {
  const behind = tokens.filter(({ start }) => start >= role.end).slice(0, goneSoon);
  const stop = behind.findIndex(({ kind }) => kind === "sign");
  const said = behind.slice(0, stop < 0 ? soon : Math.min(stop, soon));
  const before = tokens.findLast(({ end }) => end <= role.start)?.text ?? "";
  return (
    removal.test(before) ||
    said.some(({ text }) => formerHolder.test(text)) ||
    behind.some(({ text }) => fromPost.test(text))
  );
}
const goneSoon = 8;

/** «Dean of X, and president of Y, the former»: behind a list of posts one word makes all of them past. */
function isListedAsFormer([sign, ...behind]: readonly Token[]): boolean {
  const list = sign?.text === "\u060C" ? behind : [sign, ...behind].filter((token) => token !== undefined);
  if (!/^\u0648\p{L}{3,}/u.test(list[0]?.text ?? "")) return false;
  const stop = list.findIndex(({ kind, text }) => kind === "sign" || isVerb(bare(text)));
  const posts = list.slice(0, Math.min(stop < 0 ? longestList : stop, longestList));
  return posts.some(({ text }) => formerHolder.test(text));
}
const longestList = 8;

/** «The killing of», «buried», before who held a post until then. */
export function isMourned({ tokens }: SentenceView, start: number): boolean {
  const before = tokens.filter(({ end }) => end <= start).slice(-soon);
  return before.some(({ text }) => buried.test(text)) || killed.has(before.at(-1)?.text ?? "");
}

/** «"…, among them X, leader of a cell"»: who is quoted says what somebody is. */
export const isQuotedOf = (view: SentenceView, role: Span, person: Span): boolean =>
  role.start > person.start &&
  spansOf(view, "quote").some(({ start, end }) => start <= person.start && end >= role.end);
