import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import { tokenAt } from "../text/token-at";
import type { Token } from "../text/tokens";
import { unitTails, unitWords, universityParts } from "./organisation-words.ar";

type Organisation = FoundOf<"organisation">;

/** Names that a figure makes: «the 30th division», «the 35th armoured brigade», «the group 5+1», «P5+1 group (5+1)». */
export function numberedNames(text: ReadText): Organisation[] {
  return text.tokens.flatMap((token) => {
    if (token.kind !== "figure") return [];
    const found = unitAt(text, token) ?? groupAt(text, token);
    return found ? [found] : [];
  });
}

/** The letters of particles before a word of a set at a token. */
function skippedBefore({ text }: Token, words: ReadonlySet<string>): number | undefined {
  return readingsOf(text).find(({ word }) => words.has(word))?.skipped;
}

function unitAt(text: ReadText, figure: Token): Organisation | undefined {
  const { tokens } = text;
  const isOpen = tokens[figure.index - 1]?.text === "(" && tokens[figure.index + 1]?.text === ")";
  const head = tokens[figure.index - (isOpen ? 2 : 1)];
  const skipped = head?.sentence === figure.sentence ? skippedBefore(head, unitWords) : undefined;
  if (!head || skipped === undefined || !/^\d{1,3}$/.test(figure.text)) return undefined;
  const end = tokens[figure.index + (isOpen ? 1 : 0)] as Token;
  const next = tokens[end.index + 1];
  const last = next && next.sentence === end.sentence && unitTails.has(next.text) ? next : end;
  return named(text, text.shadow.rawStart(head.from + skipped), last.end, "military");
}

const groups = new Set(["\u0645\u062C\u0645\u0648\u0639\u0647", "\u0627\u0644\u0645\u062C\u0645\u0648\u0639\u0647"]);
const opening = /^[("\u00AB\u201C]$/;
const closing = /^[)"\u00BB\u201D]$/;

/** The five powers and Germany, as «5+1» or «5 + 1», perhaps between marks. */
function groupAt(text: ReadText, figure: Token): Organisation | undefined {
  const { tokens } = text;
  const [plus, one] = [tokens[figure.index + 1], tokens[figure.index + 2]];
  const isGroup = plus?.text === "+" && /^[51] [51]$/.test(`${figure.text} ${one?.text}`) && figure.text !== one?.text;
  if (!isGroup) return undefined;
  const isOpen = opening.test(tokens[figure.index - 1]?.text ?? "");
  const head = tokens[figure.index - (isOpen ? 2 : 1)];
  const skipped = head && skippedBefore(head, groups);
  if (!head || skipped === undefined) return undefined;
  const close = tokens[figure.index + 3];
  const last = isOpen && close && closing.test(close.text) ? close : (one as Token);
  return named(text, text.shadow.rawStart(head.from + skipped), last.end, "body");
}

/** «The medical centre in the university of …»: a part that only adjectives name takes the university's name. */
export function partsOfUniversities(text: ReadText, found: readonly Organisation[]): Organisation[] {
  return found.flatMap((one) => {
    if (one.norm.kind !== "university") return [];
    const first = tokenAt(text.tokens, one.start);
    const isGlued = (text.tokens[first] as Token).start < one.start;
    const at = isGlued ? first - 1 : text.tokens[first - 1]?.text === inside ? first - 2 : undefined;
    const head = at === undefined ? undefined : partBefore(text.tokens, at, first);
    return head ? [named(text, text.shadow.rawStart(head.token.from + head.skipped), one.end, "university")] : [];
  });
}
const inside = "\u0641\u064A";
const mostAdjectives = 3;

function partBefore(tokens: readonly Token[], last: number, university: number) {
  for (let at = last; at >= last - mostAdjectives; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.sentence !== tokens[university]?.sentence) return undefined;
    const skipped = at < last ? skippedBefore(token, universityParts) : undefined;
    if (skipped !== undefined) return { token, skipped };
    if (!/^\u0627\u0644.{2,}\u064A\u0647?$/.test(token.text)) return undefined;
  }
  return undefined;
}

function named({ raw }: ReadText, start: number, end: number, kind: string): Organisation {
  const name = raw.slice(start, end);
  const norm = { id: name, name, kind };
  return { type: "organisation", start, end, norm, confidence: 0.85, rule: "organisation-shaped" };
}
