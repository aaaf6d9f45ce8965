import { onceFor } from "../../../once-for";
import { type ComposableItem, keyTexts } from "../../../quizzes/cues";
import { foldLoosely } from "../../../text/fold-arabic";
import { gap } from "../../../wording/scene";
import { countWords } from "../../../wording/word-stem";
import { documentWords } from "../../document-words.ar";
import { prepositions } from "../../facts/clause-words.ar";
import { hole } from "../../facts/told-fact";
import type { MarkType } from "../../mark";
import { toldBefore } from "../../told-before";
import { turnOf } from "../turned-words";

/** What a question asks for: a stretch of its document, of its headline, of what somebody said, a fact, or whether a statement is right. */
export type AskedFor = MarkType | "headline" | "report" | "fact" | "statement";

/** What is known of a question besides its words. `confidence`: of the name or figure that it asks for, 0–1. */
export type Seen = { of: AskedFor; document: { raw: string }; omissions?: number; confidence?: number | undefined };

/** Of a name that was read so surely little goes wrong, and of one below that much. */
const sureMin = 0.9;
const unsureMax = 0.75;
/** Words of a stem: with fewer it tells too little, from so many on it is long to read, or heavy. */
const words = { few: 8, many: 36, heavy: 44 } as const;
/** A share of its sentence, and of vowel marks among letters: printed so, words stick together. */
const littleShown = 0.5;
const vowelled = 0.02;
const omissionsMax = 2;

/**
 * What can be told of a question without understanding it, as `sign-weights.ts` weighs it: the sort of what it asks, then
 * what else was found more often in questions that strict readers called unsound or weak. An omission counts twice at most.
 * Equal input gives equal output.
 */
export function signsOf(item: ComposableItem, seen: Seen): string[] {
  const isCut = !standing.has(seen.of) && item.kind !== "who-said-it";
  return [sortOf(item, seen.of), ...signsOfKey(item, seen), ...(isCut ? signsOfCut(item, seen) : [])];
}

/** What stands by itself: no part of a sentence is shown, or whose words it is stands before it. */
const standing: ReadonlySet<AskedFor> = new Set(["fact", "headline", "report"]);

function sortOf(item: ComposableItem, of: AskedFor): string {
  const { kind, key } = item;
  if (kind === "cloze") return `${of}, ${isTyped(item) ? "typed" : "chosen"}`;
  if (kind !== "true-false") return kind;
  if (of !== "statement") return "fact to judge";
  return key === "false" ? `false by its ${turnOf(item) ?? "name"}` : "true statement";
}

const isTyped = ({ kind, options = [] }: ComposableItem): boolean => kind === "cloze" && options.length === 0;

function signsOfKey(item: ComposableItem, { document, confidence, of }: Seen): string[] {
  if (item.kind === "true-false") return [];
  const folded = foldedOf(document);
  const [key = "", ...wrong] = [...keyTexts(item), ...wrongOptions(item)].map(lettersOf);
  const count = key.split(" ").length;
  const isRead = confidence !== undefined && !unread.has(of);
  return [
    ...(isRead && confidence >= sureMin ? ["read surely"] : []),
    ...(isRead && confidence < unsureMax ? ["read unsurely"] : []),
    ...(isTyped(item) && count === 2 ? ["two words to type"] : []),
    ...(isTyped(item) && count > 2 ? ["more words to type"] : []),
    ...(isTyped(item) && folded.indexOf(key) !== folded.lastIndexOf(key) ? ["typed and repeated"] : []),
    ...(wrong.length > 0 && wrong.every((option) => folded.includes(` ${option} `)) ? ["options of the text"] : []),
  ];
}
/** Their confidence is that of a rule, not of reading a name. */
const unread: ReadonlySet<AskedFor> = new Set([
  "nation",
  "title",
  "phrase",
  "quote",
  "headline",
  "report",
  "fact",
  "statement",
]);

function wrongOptions(item: ComposableItem): string[] {
  const keys = keyTexts(item);
  return (item.options ?? []).flatMap(({ text }) => (keys.includes(text) ? [] : [text]));
}

function signsOfCut(item: ComposableItem, seen: Seen): string[] {
  const own = item.stem.slice((item.scopeText ?? "").length).trim();
  return [
    ...signsOfLength(own, toldBefore(item.scopeText)),
    ...Array.from({ length: Math.min(seen.omissions ?? 0, omissionsMax) }, () => "omission"),
    ...(/\p{Nd}/u.test(own) || own.includes(hole) ? [] : ["no figure"]),
    ...(own.startsWith(byNobody) ? ["by nobody"] : []),
    ...(/\p{L}_/u.test(own) ? ["gap glued"] : []),
    ...((own.match(/[\u064B-\u0652]/gu) ?? []).length > vowelled * own.length ? ["vowelled"] : []),
    ...signsOfPart(shownIn(item, own), sentenceOf(item, seen)),
  ];
}

function signsOfLength(own: string, before: string): string[] {
  const count = countWords(own) + (before === "" ? 0 : countWords(before));
  return [
    ...(count < words.few ? ["few words"] : []),
    ...(count >= words.many ? [count < words.heavy ? "many words" : "heavy"] : []),
    ...(before === "" ? [] : ["told before"]),
  ];
}

/** `shown`: the part of the document that is shown · `sentence`: its sentence in folded words. */
function signsOfPart(shown: string, sentence: string): string[] {
  const letters = lettersOf(shown.replace(/\[[^\]]{0,80}\]/gu, " ")).split(" ");
  const opening = lettersOf(shown.slice(0, firstOf(shown, [gap, hole, "["])));
  return [
    ...(prepositions.has(letters[0] ?? "") ? ["opens with a preposition"] : []),
    ...(opens(sentence, opening.split(" ").slice(0, 2).join(" ")) ? [] : ["from amid a sentence"]),
    ...(letters.length < littleShown * sentence.split(" ").length ? ["less than half"] : []),
  ];
}

function sentenceOf({ references: [evidence] }: ComposableItem, { document: { raw } }: Seen): string {
  return evidence ? lettersOf(raw.slice(evidence.start, evidence.end)) : "";
}
/** «It says that», of what somebody said whom the statement does not name. */
const byNobody = documentWords.told(undefined, "").split(" ").slice(0, 2).join(" ");

/** The words of the document in a stem: figures and days are asked of what stands between marks. */
function shownIn({ kind }: ComposableItem, own: string): string {
  if (kind !== "numeric-entry" && kind !== "date-entry") return own;
  const [from, to] = [own.indexOf("«"), own.lastIndexOf("»")];
  return from >= 0 && to > from ? own.slice(from + 1, to) : own;
}

/** Where the first of some signs stands in a text; its end where none does. */
const firstOf = (text: string, signs: readonly string[]): number =>
  Math.min(text.length, ...signs.map((sign) => text.indexOf(sign)).filter((at) => at >= 0));

/** Whether a sentence begins so, «and» before it left out. */
const opens = (sentence: string, opening: string): boolean =>
  sentence.startsWith(opening) || (/^[\u0648\u0641]/u.test(sentence) && sentence.startsWith(opening, 1));

/** Its words, folded, with one space between. */
const lettersOf = (text: string): string => (foldLoosely(text).match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).join(" ");

const foldedOf = onceFor(({ raw }: { raw: string }) => ` ${lettersOf(raw)} `);
