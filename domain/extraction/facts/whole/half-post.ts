import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import type { Draft } from "../figures/number-facts";
import { asked } from "../names/post-words.ar";
import type { SentenceView } from "../sentence-view";
import {
  byNamed,
  deputiesBefore,
  meetings,
  quarters,
  reigns,
  titlesLikeNames,
  tradesLikeAdjectives,
} from "./half-words.ar";

/** Words that were taken for a post and are none, or only the end of one: what stands right before them says so. */
export function isHalfPost(view: SentenceView, draft: Draft): boolean {
  const { value, evidence, subject } = draft;
  if (value.type !== "entity") return true;
  const post = view.spans.find(
    ({ type, start, end, text }) =>
      type === "role" && start >= evidence.start && end <= evidence.end && text.includes(value.name),
  );
  const [first = "", second = ""] = foldLoosely(value.name).split(/\s+/u);
  // «Asked the permanent observer X», whose verb is written as «student» is.
  if (asked.test(first) && /^\u0627\u0644/u.test(second)) return true;
  if (isBehindOtherPost(view, subject) || isReign(view, Math.min(post?.start ?? subject.start, subject.start)))
    return true;
  return (
    post !== undefined &&
    (isQuarters(view, post) || isMeetings(view, post) || isNickname(view, post) || isDeputys(view, post))
  );
}

/** «The quarters of the park, the prince X, and the northern shore»: in a list of them a title begins one's name. */
function isQuarters({ tokens, text: { raw } }: SentenceView, { start }: Span): boolean {
  const isListed = /[,\u060C]\s*\u0648?$/u.test(raw.slice(Math.max(0, start - listReach), start));
  const before = tokens.filter(({ end }) => end <= start).slice(-quartersReach);
  return isListed && before.some(({ text }) => quarters.test(text));
}
const quartersReach = 30;
const listReach = 4;

/** «In the days of the president X». */
const isReign = (view: SentenceView, start: number): boolean => reigns.test(wordBefore(view, start));

/** «A press conference in Paris»: an adjective of the noun before it. */
const isMeetings = (view: SentenceView, { start, text }: Span): boolean =>
  meetings.test(wordBefore(view, start)) && tradesLikeAdjectives.test(foldLoosely(text).split(/\s+/u)[0] ?? "");

/** «We used to call him the corporal X». */
function isNickname({ tokens, text: { raw } }: SentenceView, { start }: Span): boolean {
  const before = tokens.filter(({ end }) => end <= start).slice(-callReach);
  return raw[start - 1] === "\u0628" && before.some(({ text }) => byNamed.test(text));
}
const callReach = 7;

/** «The first deputy of the envoy of X»: behind «of» begins another's post. */
function isDeputys({ tokens, text: { raw } }: SentenceView, { start }: Span): boolean {
  const isOf = raw[start - 1] === "\u0644" || /^\u0644\u0644/u.test(raw.slice(start));
  const before = tokens.filter(({ end }) => end <= start).slice(-deputyReach);
  const at = before.findLastIndex(({ text }) => deputiesBefore.test(text));
  return isOf && at >= 0 && before.slice(at + 1).every(({ text }) => /^\u0627\u0644/u.test(text));
}
const deputyReach = 4;

/** «The spokesman of X Qadi Y»: a bare title between a post and a name is the name's first word. */
function isBehindOtherPost(view: SentenceView, { start }: Draft["subject"]): boolean {
  const word = view.tokens.findLast(({ end }) => end <= start);
  if (!word || !titlesLikeNames.test(word.text) || start - word.end > 1) return false;
  return view.spans.some(({ type, end }) => type === "role" && end <= word.start && word.start - end <= 1);
}

const wordBefore = ({ tokens }: SentenceView, start: number): string =>
  tokens.findLast(({ end }) => end <= start)?.text ?? "";
