import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Draft } from "../figures/number-facts";
import { formerHolder, statePosts } from "../names/post-words.ar";
import type { SentenceView } from "../sentence-view";
import { ministries, ofTwoMatters } from "./whole-words.ar";

/** «A member of the committee, the Australian»: behind an adjective, or a noun that it does not agree with, the holder's origin. */
export function endsInOrigin(view: SentenceView, { evidence }: Draft, name: string): boolean {
  const post = foldLoosely(name);
  const words = post.split(/\s+/u);
  const [before = "", last = ""] = words.slice(-2);
  const isBody = view
    .spansWithin(evidence.start, evidence.end)
    .some(({ type, text }) => type === "organisation" && name.slice(0, name.lastIndexOf(" ")).endsWith(text));
  // «The president of the organisation of states, the Uruguayan», though no list has the adjective.
  if (isBody && words.length > 2 && originLast.test(last)) return true;
  if (words.length < 3 || !last.startsWith(article) || !view.isOfCountry(last)) return false;
  if (statePosts.test(words.slice(0, -1).join(" ")) || ofTwoMatters.test(post)) return false;
  if (isBodysOwn(view, evidence, name)) return false;
  const isAdjective = /^\u0627\u0644\p{L}{2,}(?:\u064A|\u064A\u0647)$/u.test(before) && !ministries.test(before);
  return isAdjective || isBody || formerHolder.test(before);
}

/** «The national council of Egypt», whose adjective agrees with it. */
const isBodysOwn = (view: SentenceView, { start, end }: Draft["evidence"], name: string): boolean =>
  view.spansWithin(start, end).some((span) => {
    const words = foldLoosely(span.text).split(/\s+/u);
    const isFeminine = (word = "") => word.endsWith("\u0647");
    return (
      span.type === "organisation" &&
      words.length > 2 &&
      name.endsWith(span.text) &&
      isFeminine(words[0]) === isFeminine(words.at(-1)) &&
      !ofMany.test(words.at(-2) ?? "")
    );
  });
const originLast = /^\u0627\u0644\p{L}{2,}(?:\u0627\u0646|\u0627\u0648|\u0627\u064A|\u064A\u0643|\u0646\u062F)\u064A$/u;

/** «European», «Arab»: behind them a country's adjective is of somebody. */
const ofMany =
  /^\u0627\u0644(?:\u0627\u0648\u0631\u0648\u0628\u064A|\u0627\u0641\u0631\u064A\u0642\u064A|\u0639\u0631\u0628\u064A|\u062F\u0648\u0644\u064A|\u0639\u0627\u0644\u0645\u064A)\u0647?$/;
