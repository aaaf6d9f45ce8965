import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { commonRelatives } from "../quote-words.ar";
import type { EntitiesByToken, Speaker } from "../subjects/entities";
import type { Cue } from "./cue";

const farthest = 24;
/** «Was», «were», that begin a sentence. As folded. */
const was = /^[\u0648\u0641]?\u0643\u0627\u0646\u062a?$/;
const had = "\u0642\u062f";
const oneOf = /^\u0627\u062d\u062f\u064a?$/;
const comma = "\u060c";

/**
 * «The mayor, X, had accused the company», in Arabic «was the mayor, X, (had) accused»: whoever stands between the two is
 * the subject, whatever follows the verb.
 */
export function whoHad(
  { tokens, sentences }: ReadText,
  entities: EntitiesByToken,
  { first, word }: Cue,
): Speaker | undefined {
  const verb = tokens[first];
  const from = sentences[verb?.sentence ?? -1]?.first ?? first;
  const isHad = tokens[first - 1]?.text === had;
  if (word.form !== "past" || !was.test(tokens[from]?.text ?? "") || first - from > farthest) return undefined;
  const head = entities.first.get(from + 1);
  if (!head || head.last >= first) return undefined;
  if (isHad) return personOf(head.last) ?? head.speaker;
  const end = tokens[first - 1]?.text === comma ? first - 2 : first - 1;
  const last = entities.last.get(end);
  if (last && last.first <= head.last + 2) return personOf(head.last) ?? head.speaker;
  return head.isPerson && isOneOf(tokens.slice(head.last + 1, first)) ? head.speaker : undefined;

  /** The holder of a post, right behind it or between commas. */
  function personOf(last: number): Speaker | undefined {
    if (head?.isPerson) return head.speaker;
    const next = entities.first.get(tokens[last + 1]?.text === comma ? last + 2 : last + 1);
    return next?.isPerson && next.last < first ? next.speaker : undefined;
  }
}

/** «The writer X, one of the editors of the paper of Y, warned». */
const isOneOf = (between: readonly Token[]): boolean =>
  oneOf.test(between.find(({ kind }) => kind === "word")?.text ?? "") &&
  between.every(({ text }) => !commonRelatives.has(text));
