import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { actorAfter } from "../deeds/deed-actor";
import type { Draft } from "../figures/number-facts";
import { modalityOf } from "../modality";
import { named } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { attributionOf } from "../tellers/said-by";
import { isNamed } from "../whole/whole-event";
import { had, isTold, leadsOn, thatBehind } from "./alone-words.ar";

/** A sentence as a fact, its words without what leads on to them and the stop, and where among them its first verb stands. */
export type Told = { draft: Draft; tokens: readonly Token[]; verb: number };

/**
 * What a document reports by a sentence that ends in a full stop: all its words, told of whoever acts in it by name, else
 * of themselves. Whether they are understood alone is for others to say.
 */
export function toldSentence(view: SentenceView): Told | undefined {
  const tokens = withoutStop(view.tokens);
  if (tokens === undefined || tokens.length < fewestWords || tokens.length > mostWords) return undefined;
  const verb = tokens.findIndex((token) => isVerbHere(view, token));
  if (verb < 0 || !view.spansWithin(view.start, view.end).some(isNamed)) return undefined;
  return { draft: draftOf(view, tokens, verb), tokens, verb };
}
const fewestWords = 6;
const mostWords = 50;

/** Between what leads on from the sentence before («also») and its stop; without a stop it may be a heading. */
function withoutStop(all: readonly Token[]): readonly Token[] | undefined {
  const end = all.findLastIndex(({ text }) => !/^[,\u060C]$/u.test(text));
  if (!/^[.!]$/u.test(all[end]?.text ?? "")) return undefined;
  const first = all.findIndex(({ kind, text }) => kind !== "sign" && !leadsOn.test(text));
  if (first < 0) return undefined;
  const opening = isTold.test(all[first]?.text ?? "") ? all.slice(first + 1, first + thatReach) : [];
  const that = opening.findLastIndex(({ text }) => thatBehind.test(text));
  return all.slice(that < 0 ? first : first + that + 2, end);
}
/** «It is told (to) that». */
const thatReach = 3;

/** A verb that is no part of a name, but for «had». */
const isVerbHere = ({ spans }: SentenceView, { kind, text, start, end }: Token): boolean =>
  kind === "word" &&
  !had.test(text) &&
  isVerb(bare(text)) &&
  !spans.some((span) => named.has(span.type) && span.start < end && span.end > start);

function draftOf(view: SentenceView, tokens: readonly Token[], verb: number): Draft {
  const [first, last, told] = [tokens[0], tokens.at(-1), tokens[verb]] as [Token, Token, Token];
  const start = first.start;
  const end = view.text.raw[last.end] === "%" ? last.end + 1 : last.end;
  const text = view.text.raw.slice(start, end);
  const actor = actorAfter(view, view.tokens.indexOf(told));
  const attribution = attributionOf(view, start);
  return {
    property: "reported",
    subject: actor?.isBehind && actor.spans.length > 0 ? actor.subject : { type: "event", text, start, end },
    value: { type: "claim", text },
    scope: {},
    attribution,
    modality: modalityOf(view, told.end, attribution),
    confidence: sure,
    flags: [],
    evidence: {
      ...{ start, end, sentence: { start: view.start, end: view.end } },
      ...{ paragraph: view.paragraph + 1, spans: actor?.spans ?? [] },
    },
  };
}
const sure = 0.92;
