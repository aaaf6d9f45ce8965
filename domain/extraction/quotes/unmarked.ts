import type { FoundOf, QuoteNorm } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { surelyQuoted } from "./is-quotation";
import type { Marked } from "./marked";
import { quoteMark } from "./quote-mark";
import { asking, thatsOfSpeech } from "./quote-words.ar";
import type { Cue } from "./speakers/cue";

const commas = /^[\u060C,]$/;

/** Without a mark at its end a quotation leaves the paragraph's last stop outside. */
export function edges(inside: readonly Token[], isClosed: boolean): [Token | undefined, Token | undefined] {
  const last = inside.findLast(({ text }) => isClosed || !/^[.,\u060C]$/.test(text));
  return [inside[0], last];
}

/** «Sums up», «explains», «described»: what stands behind a colon then need not be in somebody's words. */
const telling =
  /^(?:\u064a|\u062a|)(?:\u0644\u062e\u0651?\u0635|\u0641\u0633\u0631|\u0635\u0641|\u0648\u0635\u0641|\u0627\u0633\u062a\u0639\u0631\u0636)\u062a?$/;
const farthestColon = 14;

/** «And he added: our first aim is …», with no mark up to where somebody else speaks or the text tells on. */
export function unmarked(
  text: ReadText,
  cues: readonly Cue[],
  { marked, isName }: { marked: readonly Marked[]; isName: (at: number) => boolean },
): FoundOf<"quote">[] {
  const { tokens, sentences } = text;
  const opens = new Set(marked.map(({ open }) => open));
  return cues.flatMap((cue, index) => {
    // «Adding: …».
    const isTold = cue.word.form !== "participle" || tokens[cue.last + 1]?.text === ":";
    if (cue.word.form === "nominal" || !isTold || !cue.speaker || telling.test(cue.text)) return [];
    const colon = colonAfter(tokens, cue, cues[index + 1]?.first ?? tokens.length);
    const stretch = sentences[tokens[colon ?? -1]?.sentence ?? -1];
    if (colon === undefined || !stretch) return [];
    const after = cues.slice(index + 1, index + 1 + nearCues);
    const end = speechEnd(text, questionEnd(text, stretch.last, { cue, after }), { after, isName });
    const rest = tokens.slice(colon + 1, end + 1);
    const [first, last] = edges(rest, false);
    // «He said: indeed …, and added: we …»: two in one sentence.
    const isTwo = thatsOfSpeech.has(first?.text ?? "") && after.some((one) => hasColon(tokens, one, end));
    if (isTwo || !first || !last || !isSpeech(text, rest) || rest.some(({ index: at }) => opens.has(at))) return [];
    const norm: QuoteNorm = {
      speaker: cue.speaker.name,
      cue: cue.text,
      kind: "direct_unmarked",
      speakerText: cue.speaker.written,
    };
    return [{ type: "quote", start: first.start, end: last.end, norm, confidence: 0.7, rule: "quote-unmarked" }];
  });
}

/** «He asked: …? If it does, …»: the sentences after a question that draw from it or ask on, where nobody else speaks. */
function questionEnd(
  { tokens, sentences }: ReadText,
  last: number,
  { cue, after }: { cue: Cue; after: readonly Cue[] },
): number {
  const asked = tokens[cue.first] as Token;
  let end = last;
  while (asking.has(asked.text.replace(/^\u0648/, "")) && tokens[end]?.text === question) {
    const next = sentences[(tokens[end] as Token).sentence + 1];
    const [head, close] = [tokens[next?.first ?? -1], next?.last ?? end];
    const goesOn = head?.paragraph === asked.paragraph && (asksOn.test(head.text) || tokens[close]?.text === question);
    if (!goesOn || after.some(({ first }) => first > end && first <= close)) break;
    end = close;
  }
  return end;
}
const nearCues = 3;
const question = "\u061F";
/** «So if», «is it», «or»: a sentence that draws from the question or asks on. */
const asksOn = /^(?:\u0641.{2,}|\u0648?\u0647\u0644|\u0627\u0645|\u0627\u0648|\u0648\u0644?\u0645\u0627\u0630\u0627)$/;

/** «I», «we», «it is», «but», «this», «no»: the sentence behind one that somebody says goes on with it. As folded. */
const goesOn =
  /^(?:\u0627\u0646\u0647\u0627?|\u0627\u0646\u0646\u064A|\u0627\u0646\u0646\u0627|\u0644\u0643\u0646\u0647?\u0627?|\u0648\u0644\u0643\u0646\u0647?\u0627?|\u0644\u0627|\u0644\u0646|\u0644\u0645|\u0644\u064A\u0633)$/;
/** «We», «I», «with us», «upon us», «we were», «to us». As folded. */
const ofUs =
  /^[\u0648\u0641]?(?:\u0646\u062D\u0646|\u0627\u0646\u0627|\u0643\u0646\u0627|\u0643\u0646\u062A|\u0644\u062F\u064A\u0646\u0627|\u0644\u062F\u064A|\u0639\u0644\u064A\u0646\u0627|\u0644\u0646\u0627|\u0628\u0646\u0627|\u0627\u0646\u0646\u0627|\u0627\u0646\u0646\u064A|\u0627\u0646\u064A|\u0627\u0639\u062A\u0642\u062F|\u0646\u0639\u062A\u0642\u062F|\u0627\u0631\u064A\u062F|\u0646\u0631\u064A\u062F|\u0627\u062A\u0645\u0646\u064A|\u0646\u062A\u0645\u0646\u064A|\u0639\u0646\u062F\u0646\u0627|\u0646\u0633\u062A\u0637\u064A\u0639|\u0639\u0646\u062F\u064A|\u064A\u0645\u0643\u0646\u0646\u0627|\u0646\u062D\u062A\u0627\u062C|\u0630\u0647\u0646\u064A|\u0628\u0648\u0633\u0639\u064A|\u0628\u0648\u0633\u0639\u0646\u0627|\u0646\u0639\u0644\u0645|\u0627\u0639\u0631\u0641)$/;

/**
 * The sentences of the paragraph behind that say «we» or go on with «it is», with what stands between them, as far as nobody
 * is named or speaks.
 */
function speechEnd(
  { tokens, sentences }: ReadText,
  last: number,
  { after, isName }: { after: readonly Cue[]; isName: (at: number) => boolean },
): number {
  const isOther = ({ index, text }: Token) => isName(index) || quoteMark.test(text);
  let [end, to] = [last, last];
  for (let step = 0; step < mostSentences; step++) {
    const next = sentences[(tokens[to]?.sentence ?? -1) + 1];
    const head = tokens[next?.first ?? -1];
    if (!next || !head || head.paragraph !== tokens[last]?.paragraph) break;
    const words = tokens.slice(next.first, next.last + 1);
    const isCued = after.some(({ first }) => first > to && first <= next.last);
    const hasUs = words.some(isOurs);
    if (isCued || words.some(isOther) || (!hasUs && told.test(head.text))) break;
    to = next.last;
    if (hasUs || (end === next.first - 1 && goesOn.test(head.text))) end = to;
  }
  return end;
}
/** «It was», «had», «it is mentioned that»: the text tells on. As folded. */
const told =
  /^[\u0648\u0641]?(?:\u0643\u0627\u0646\u062A?|\u0642\u062F|\u064A\u0630\u0643\u0631|\u064A\u0634\u0627\u0631|\u064A\u0627\u062A\u064A|\u062C\u0627\u0621\u062A?)$/;
const isOurs = ({ text }: Token): boolean => ofUs.test(text) || we.test(text);
/** «We lost», «our city», no noun in the accusative. As folded. */
const we = /^(?!\u0645|\u0642\u0627\u0646\u0648\u0646).{3,}[^\u0627\u064A]\u0646\u0627$/;
const mostSentences = 8;

/** «He said: indeed we …», in Arabic «that» with its vowel sign below: his words where they say «we». As written. */
const indeed = /^\u0625\u0650?\u0646/u;
const isOfUs = ({ raw }: ReadText, [first, ...rest]: readonly Token[]): boolean =>
  first !== undefined && indeed.test(raw.slice(first.start, first.end)) && [first, ...rest].some(isOurs);

/** Words enough for a quotation; «he said: that …» is told, not quoted. */
const isSpeech = (text: ReadText, [first, ...rest]: readonly Token[]): boolean =>
  first?.kind === "word" &&
  (!thatsOfSpeech.has(first.text) || isOfUs(text, [first, ...rest])) &&
  rest.length >= surelyQuoted - 1 &&
  !isToldBehind(rest.slice(0, longestTold));

/** «And he added: Haddad, that …»: who speaks stands behind the colon, and what is told behind a comma. */
const isToldBehind = (words: readonly Token[]): boolean =>
  words.some(({ text }, at) => commas.test(text) && thatsOfSpeech.has(words[at + 1]?.text ?? ""));
const longestTold = 4;

const hasColon = (tokens: readonly Token[], cue: Cue, end: number): boolean =>
  cue.first <= end && colonAfter(tokens, cue, tokens.length) !== undefined;

function colonAfter(tokens: readonly Token[], cue: Cue, before: number): number | undefined {
  for (let at = cue.last + 1; at <= Math.min(cue.last + farthestColon, before); at++) {
    if (tokens[at]?.sentence !== tokens[cue.first]?.sentence) return undefined;
    // «Said that there are two groups: …» is told, not quoted.
    if (thatsOfSpeech.has(tokens[at]?.text ?? "")) return undefined;
    if (tokens[at]?.text === ":") return at;
  }
  return undefined;
}
