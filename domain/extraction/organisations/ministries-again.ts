import { article } from "../../arabic/article";
import { type KnownNames, offsetsOf } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { tokenAt } from "../text/token-at";
import { ministryNames } from "./organisation-words.ar";

type Organisation = FoundOf<"organisation">;

/** «The foreign [ministry]» alone, after a text named it in full or with its country: whose it is was told last. */
export function ministriesAgain(text: ReadText, found: readonly Organisation[], names: KnownNames): Organisation[] {
  const told = found.filter(({ norm }) => norm.kind === "ministry").sort((a, b) => a.start - b.start);
  if (told.length === 0) return [];
  return text.tokens.flatMap((token) => {
    const reading = readingsOf(token.text).find(({ word }) => ministryNames.has(word));
    const named = reading && told.findLast((one) => one.end <= token.start && holds(text, one, reading.word));
    const isInside = found.some(({ start, end }) => start < token.end && token.start < end);
    if (!reading || !named || isInside || !standsAlone(text, token.index, reading.skipped, names)) return [];
    const offsets = offsetsOf(text, { first: token.index, last: token.index, skipped: reading.skipped });
    return [{ ...named, ...offsets, confidence: 0.75, rule: "organisation-ministry-again" }];
  });
}

function holds({ tokens }: ReadText, { start, end }: Organisation, word: string): boolean {
  for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at++)
    if (readingsOf(tokens[at]?.text ?? "").some((reading) => reading.word === word)) return true;
  return false;
}

const feminineVerb = /^.{2,}[^\u0627]\u062A$/;
/** A noun before it would make it an adjective or somebody's post: «foreign policy», «the minister of the interior». */
function standsAlone({ tokens }: ReadText, at: number, skipped: number, { cues }: KnownNames): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  const isPlain = plainMinistries.test(token.text.slice(skipped));
  // «The European economy».
  if (!isPlain && next?.kind === "word" && next.text.startsWith(article)) return false;
  const isFirst = before?.sentence !== token.sentence || before.kind !== "word";
  if (!isFirst && (cues.has(before.index) || feminineVerb.test(before.text))) return true;
  // «In the defence of himself», but «in the interior [ministry]».
  return isPlain && (isFirst || isFunctionWord(before.text));
}
const plainMinistries = /^\u0627?\u0644(?:\u062E\u0627\u0631\u062C\u064A\u0647|\u062F\u0627\u062E\u0644\u064A\u0647)$/;
