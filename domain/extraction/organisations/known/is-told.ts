import { mergedArticle } from "../../../arabic/article";
import { withoutConjunction } from "../../../arabic/without-conjunction";
import type { KnownOrganisation } from "../../names/gazetteer";
import type { Hit } from "../../names/phrase-table";
import { readingsOf } from "../../names/readings";
import type { Token } from "../../text/tokens";
import { beforeGuardedNames, onWords, paperVerbs, postedWords, speakingWords } from "../organisation-words.ar";

/** Whether an organisation is meant by a name that is a plain word too: a word of its kind stands before it, also with a quotation mark between; or the paragraph names sources. */
export function isTold(tokens: readonly Token[], hit: Hit<KnownOrganisation>): boolean {
  const { first } = hit;
  const before = tokens[first - 1];
  const telling = before?.kind === "sign" && /["\u00AB\u201C]/.test(before.text) ? tokens[first - 2] : before;
  if (readingsOf(telling?.text ?? "").some(({ word }) => beforeGuardedNames.has(word))) return true;
  // «On the social network "Twitter"».
  const isMarked =
    telling !== before && tokens.slice(Math.max(0, first - 4), first).some(({ text }) => text === network);
  if (isMarked) return true;
  // «Anadolu received a copy», «Twitter, formerly».
  if (hit.value.kind === "media" && hit.skipped === 0 && paperVerbs.test(before?.text ?? "")) return true;
  if (hit.value.kind === "company" && (tokens[hit.last + 1]?.text === formerly || isPostedOn(tokens, hit))) return true;
  return isSource(tokens, hit) || isSpokenTo(tokens, hit);
}

const postingReach = 4;
const contactReach = 12;
/** «On its page on Facebook», not «call 1037-294-202, or write to its account on Facebook». */
function isPostedOn(tokens: readonly Token[], { first, skipped }: Hit<KnownOrganisation>): boolean {
  const on = quoteBefore.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  if (skipped > 0 || !onWords.has(tokens[on]?.text ?? "")) return false;
  const isPosted = tokens
    .slice(Math.max(0, first - postingReach), first - 1)
    .some(({ text }) => postedWords.test(text));
  const before = tokens.slice(Math.max(0, first - contactReach), first);
  return isPosted && !before.some(({ kind, index }) => kind === "figure" && tokens[index + 1]?.text === "-");
}
const formerly = "\u0633\u0627\u0628\u0642\u0627";
const network = "\u0627\u0644\u062a\u0648\u0627\u0635\u0644";
const speakingReach = 25;
/** «Sources said to Al Jazeera»: a station, and no island. */
function isSpokenTo(tokens: readonly Token[], { first, last, value }: Hit<KnownOrganisation>): boolean {
  const token = tokens[first];
  if (value.kind !== "media" || !token?.text.startsWith(mergedArticle)) return false;
  const before = tokens.slice(Math.max(0, first - speakingReach), first);
  // «The company to Al Arabiya: …», in a headline.
  if (tokens[last + 1]?.text === ":" && before.at(-1)?.paragraph === token.paragraph) return true;
  return before.some(
    ({ text, sentence }) => sentence === token.sentence && speakingWords.has(withoutConjunction(text)),
  );
}

const quoteBefore = /^["\u00AB\u201C]$/;
const quoteAfter = /^["\u00BB\u201D]$/;
const bylineBefore = /^[-\u2013\u2014/(|]$/;

/** A paper's or an agency's name: between marks of its own, after a dash or in brackets, or in a line of sources. */
function isSource(tokens: readonly Token[], { first, last, value, skipped }: Hit<KnownOrganisation>): boolean {
  if (value.kind !== "media" || skipped > 0) return false;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const isEnd = !after || after.paragraph !== tokens[last]?.paragraph || /^[):]$/.test(after.text);
  if (quoteBefore.test(before?.text ?? "") && quoteAfter.test(after?.text ?? "")) return true;
  return (isEnd && bylineBefore.test(before?.text ?? "")) || isSourceLine(tokens, first);
}

const sourceWord = "\u0627\u0644\u0645\u0635\u062f\u0631";
const sourceLine = 12;

function isSourceLine(tokens: readonly Token[], at: number): boolean {
  const { paragraph } = tokens[at] ?? {};
  for (let back = at - 1; back >= at - sourceLine; back--) {
    if (tokens[back]?.paragraph !== paragraph) return false;
    if (tokens[back]?.text === sourceWord) return tokens[back + 1]?.kind === "sign";
  }
  return false;
}
