import { foldLoosely } from "../../../text/fold-arabic";
import type { Token } from "../../text/tokens";
import type { Subject } from "../candidate-fact";
import { breaksOf } from "../clauses/clause-bounds";
import { bare, isVerb } from "../clauses/verb-forms";
import { sourceCues, thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import { wishWords } from "../trust-words.ar";
import { byOthers, otherMatter, thatPronoun } from "./understood-words.ar";
import { behindHidden } from "./whole-words.ar";

/**
 * The words that somebody who is told apart from them says, from behind «that», or those behind «on the other hand,», up to
 * where the clause of a value ends or the next one does: they may be understood where the whole sentence is not.
 */
export function narrowerWords(view: SentenceView, { evidence, attribution }: Draft): Subject[] {
  const { tokens, text } = view;
  const from = tokens.findIndex(({ end }) => end > evidence.start);
  const to = tokens.findIndex(({ start }) => start >= evidence.end);
  const starts = [behindLead(view, from), attribution ? behindThat(tokens, from, attribution.cue) : -1].filter(
    (at) => at > 0,
  );
  if (starts.length === 0) return [];
  const ends = [...breaksOf(view), tokens.length].filter((at) => to >= 0 && at >= to).sort((a, b) => a - b);
  return starts.flatMap((first) =>
    ends.slice(0, mostEnds).map((behind) => {
      const [start, end] = [tokens[first]?.start ?? 0, lastBefore(tokens, behind)];
      return { type: "event" as const, text: text.raw.slice(start, end), start, end };
    }),
  );
}
const mostEnds = 2;

/** The token behind the last «that» before one that a verb of saying leads up to, with no other verb between. */
function behindThat(tokens: readonly Token[], from: number, cue: string): number {
  const that = tokens.slice(0, from + 1).findLastIndex(({ text }) => thatWords.has(text));
  const [verb, next] = tokens.slice(that + 1);
  if (that < 0 || that + 1 > from || verb === undefined || thatPronoun.test(tokens[that]?.text ?? "")) return -1;
  const said = tokens.slice(0, that).findLastIndex(({ text }) => text === foldLoosely(cue));
  const isHidden = isVerb(bare(verb.text)) && behindHidden.test(next?.text ?? "");
  const isOfOthers = tokens.slice(0, that).some(({ text }) => byOthers.test(text));
  const isApart =
    said < 0 || tokens.slice(said + 1, that).some(({ text }) => isVerb(bare(text)) || wishWords.test(text));
  return isHidden || isOfOthers || isApart || onSomebody.test(tokens[that - 1]?.text ?? "") ? -1 : that + 1;
}
/** «You must», «he must». */
const onSomebody = /^\u0639\u0644\u064A(?:\u0643|\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627)$/u;

/** The verb behind the comma of a few words that name nobody and tell nothing: «on the other hand, …». */
function behindLead({ tokens, spans }: SentenceView, from: number): number {
  const comma = tokens.slice(0, longestLead).findIndex(({ text }) => /^[,\u060C]$/u.test(text));
  const verb = tokens[comma + 1];
  if (comma < 1 || comma >= from || verb === undefined || !isVerb(bare(verb.text))) return -1;
  const isBare = tokens
    .slice(0, comma)
    .every(({ text, kind }) => kind === "word" && !isVerb(bare(text)) && !sourceCues.has(bare(text)));
  const isOther = tokens.slice(0, comma).some(({ text }) => otherMatter.test(text));
  return isBare && isOther && !spans.some(({ start }) => start < verb.start) ? comma + 1 : -1;
}
const longestLead = 7;

/** Where the last word before a token ends, without the comma or stop behind it. */
const lastBefore = (tokens: readonly Token[], at: number): number =>
  tokens.slice(0, at).findLast(({ text }) => !/^[.,\u060C!\u061B]$/u.test(text))?.end ?? 0;
