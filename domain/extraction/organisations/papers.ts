import { withoutConjunction } from "../../arabic/without-conjunction";
import { isCommonWord } from "../names/common-words";
import type { KnownNames } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { paperNames, paperVerbs, paperWords, printedWords, sources, speakingWords } from "./organisation-words.ar";

const opening = /^["\u201C\u00AB(]$/;
const closing = /^["\u201D\u00BB)]$/;
const to = /^[\u0648\u0641]?\u0644$/;
const longest = 3;
const reach = 25;

/** Papers to which something is said, between marks: «he said to "Okaz"»; also those named like a city or a common word. */
export function papers(text: ReadText, names: KnownNames): FoundOf<"organisation">[] {
  return text.tokens.flatMap((token) => {
    if (isByline(text, token) || isAfterPaperWord(text, token)) return [paperOf(text, token, token)];
    const last = opening.test(token.text) ? lastInside(text, token) : undefined;
    if (last === undefined) return [];
    const [first, end] = [text.tokens[token.index + 1], text.tokens[last]];
    return first && end && isPaper(text, token, end, names) ? [paperOf(text, first, end)] : [];
  });
}

function paperOf({ raw }: ReadText, first: Token, last: Token): FoundOf<"organisation"> {
  const name = raw.slice(first.start, last.end);
  const norm = { id: name, name, kind: "media" };
  return { type: "organisation", start: first.start, end: last.end, norm, confidence: 0.8, rule: "organisation-paper" };
}

/** «The paper Assafir», whose name is a common word. */
const isAfterPaperWord = ({ tokens }: ReadText, { index, text, sentence }: Token): boolean =>
  paperNames.has(text) &&
  tokens[index - 1]?.sentence === sentence &&
  readingsOf(tokens[index - 1]?.text ?? "").some(({ word }) => printedWords.has(word));

const dash = /^[-\u2013\u2014]$/;
const longestByline = 8;
/** «Sabq - Riyadh:», «Fahd - Sabq - Riyadh:» where a paragraph begins. */
function isByline({ tokens, paragraphs }: ReadText, { index, text, paragraph }: Token): boolean {
  if (!paperNames.has(text)) return false;
  const begins = paragraphs[paragraph]?.first ?? index;
  if (index - begins > longestByline || !dash.test(tokens[index + 1]?.text ?? "")) return false;
  if (index > begins && !dash.test(tokens[index - 1]?.text ?? "")) return false;
  return tokens
    .slice(index + 2, index + 2 + longestByline)
    .some((token) => token.text === ":" && token.paragraph === paragraph);
}

/** The last word between marks, where they hold one to three and nothing else. */
function lastInside({ tokens }: ReadText, { index, sentence }: Token): number | undefined {
  for (let at = index + 1; at <= index + longest + 1; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return undefined;
    if (closing.test(token.text)) return at > index + 1 ? at - 1 : undefined;
    if (token.kind !== "word") return undefined;
  }
  return undefined;
}

function isPaper({ tokens }: ReadText, { index, sentence }: Token, last: Token, names: KnownNames): boolean {
  const first = tokens[index + 1] as Token;
  const lead = tokens[index - 1]?.text ?? "";
  const written = tokens.slice(index + 1, last.index + 1).map(({ text }) => text);
  const isKnown = paperNames.has(written.join(" "));
  // «Said to (Al-Madina)», «Sanaa (Al-Ittihad)»: in brackets what something is told to, or where a report comes from.
  const isBracket = tokens[index]?.text === "(";
  if (isBracket) return isKnown && (to.test(lead) || isDateline(tokens, index, names));
  if (isKnown && isSourceOf(tokens, first, last)) return true;
  if (isKnown && readingsOf(lead).some(({ word }) => paperWords.has(word))) return true;
  const near = tokens.slice(last.index + 2, last.index + 5).concat(tokens.slice(Math.max(0, index - 2), index));
  const isSource = near.some((token) => token.sentence === sentence && paperVerbs.test(token.text));
  if (isKnown && isSource) return true;
  if (!to.test(lead)) return false;
  const isTold = tokens
    .slice(Math.max(0, index - reach), index)
    .some((token) => token.sentence === sentence && isSaying(token.text));
  if (isKnown) return isTold || !names.placeAt.has(first.index);
  return (
    isTold && last === first && !isCommonWord(first.text, names.gazetteer.stems) && !names.placeAt.has(first.index)
  );
}

const longestDateline = 4;
/** Right behind a known place with which a paragraph begins. */
const isDateline = (tokens: readonly Token[], at: number, { placeEndAt }: KnownNames): boolean =>
  placeEndAt.has(at - 1) && tokens[at - longestDateline]?.paragraph !== tokens[at]?.paragraph;

const from = "\u0645\u0646";
/** «"Okaz" from Jeddah», alone in its line: where a paper's report comes from. */
const isSourceOf = (tokens: readonly Token[], first: Token, last: Token): boolean =>
  tokens[first.index - 2]?.paragraph !== first.paragraph &&
  tokens[last.index + 2]?.text === from &&
  tokens[last.index + 4]?.paragraph !== first.paragraph;

const isSaying = (word: string) => sources.test(word) || speakingWords.has(withoutConjunction(word));
