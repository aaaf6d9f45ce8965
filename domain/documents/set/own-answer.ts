import { type ComposableItem, keyTexts } from "../../quizzes/cues";
import { contentWords, wordsOnlyInKey } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import { omission } from "../asking/excerpts/excerpt";
import { hole } from "../facts/told-fact";
import { sharedShare } from "../statements/changes/shared-share";
import { toldBefore } from "../told-before";
import { stemsIn } from "./beside-gaps";
import { between, firstPerson, innerPlace, listWords, ofOurs, speechThat, sumWords } from "./own-answer.ar";
import { shownWords, turnedSpot } from "./turned-spot";

/**
 * Whether a question answers itself: the same stands behind its gap in other words, a sum behind it can be counted back, only
 * one of its options fits its words, or what is told before a statement says the same.
 */
export function answersItself(item: ComposableItem): boolean {
  const { kind, stem, scopeText = "" } = item;
  if (kind === "true-false")
    return sharedShare(contentWords(toldBefore(scopeText)), saidIn(item)) >= alikeMin || isTurnTold(item);
  const own = stem.slice(scopeText.length);
  const sign = [gap, hole].find((each) => own.includes(each));
  if (sign === undefined) return false;
  const [before = "", behind = ""] = own.split(sign);
  return (
    isToldBefore(item) ||
    isToldBeside(item, own) ||
    hasGloss(before, behind) ||
    hasSum(behind) ||
    isCountedBack(item, `${before} ${behind}`, behind) ||
    innerPlace.test(foldLoosely(before)) ||
    (foldLoosely(before).endsWith(between) && standsOut(item))
  );
}

/** «After "the schools of the south frontier …"» over a statement on the north frontier. */
function isTurnTold(item: ComposableItem): boolean {
  const before = toldBefore(item.scopeText);
  const spot = before === "" ? undefined : turnedSpot(item);
  return spot?.pairs.some((pair) => shownWords(before).pairs.has(pair)) ?? false;
}

/**
 * Whether a question shows what somebody said as if it were its document's own: it opens with the «that» of a speech whose
 * speaker is not shown, or says «I» and «we have» outside of all quotation.
 */
export function opensAsSaid({ kind, stem, scopeText = "" }: ComposableItem): boolean {
  const asked = stem.slice(scopeText.length);
  const isHole = kind === "numeric-entry" || kind === "date-entry";
  const own = isHole ? asked.slice(asked.indexOf("\u00AB") + 1, asked.lastIndexOf("\u00BB")) : asked;
  if (speechThat.test(foldLoosely(own))) return true;
  const isTold = kind === "who-said-it" || /:/u.test(own) || /["\u00AB\u201C]/u.test(own);
  return !isTold && [firstPerson, ofOurs].some((form) => form.test(foldLoosely(own)));
}

/** Whether the headline or the sentence before has words of the option that is right, and of no other as many, or half of what is to be typed. */
function isToldBefore(item: ComposableItem): boolean {
  const before = toldBefore(item.scopeText);
  const keys = keyTexts(item);
  const wrong = (item.options ?? []).filter(({ text }) => !keys.includes(text));
  if (before === "") return false;
  const told = stemsIn(before);
  const sharedBy = (text: string) => [...stemsIn(text)].filter((stem) => told.has(stem)).length;
  const own = Math.max(...keys.map(sharedBy), 0);
  if (wrong.length === 0) return item.kind === "cloze" && 2 * own >= stemsIn(keys[0] ?? "").size && own > 0;
  // Two people may have one given name.
  const mayShare = /^(?:person|organisation)\|/u.test(item.cell);
  const isMost = own >= sharedMin || (!mayShare && keys.some((key) => own > 0 && 2 * own >= stemsIn(key).size));
  return isMost && wrong.every(({ text }) => sharedBy(text) < own);
}
const sharedMin = 2;

/** «The council of the gulf» beside «the gulf's customs»: words of the body that is right, and of no other that is offered. */
function isToldBeside(item: ComposableItem, shown: string): boolean {
  if (!/^organisation\|/u.test(item.cell)) return false;
  const keys = keyTexts(item);
  const wrong = (item.options ?? []).flatMap(({ text }) => (keys.includes(text) ? [] : [text]));
  return wrong.length > 0 && keys.some((key) => wordsOnlyInKey(shown, key, wrong).length > 0);
}

/** So large a share of the fewer words: one says what the other does. */
const alikeMin = 0.5;

const saidIn = ({ stem, scopeText = "" }: ComposableItem): ReadonlySet<string> =>
  contentWords(stem.slice(scopeText.length));

/** «The tenth "la décima"», «in Asia (Japan, Malaysia)», «600 million euro ((…))». */
function hasGloss(before: string, behind: string): boolean {
  const isQuoted = (before.match(/["\u00AB\u00BB\u201C\u201D]/gu) ?? []).length % 2 === 1;
  return (
    (!isQuoted && /^\s+["\u00AB\u201C]\p{L}/u.test(behind)) ||
    /^["\u00BB\u201D]?\s*\([^)\u2026\p{Nd}]{3,}\)/u.test(behind) ||
    (/\(\s*$/u.test(before) && /^\s*\)/u.test(behind))
  );
}

/** «…, so he spent 13 years there». */
const hasSum = (behind: string): boolean => {
  const found = sumWords.exec(foldLoosely(behind));
  return found !== null && /\p{Nd}/u.test(foldLoosely(behind).slice(found.index, found.index + sumReach));
};
const sumReach = 60;

/**
 * A figure that can be worked out of the rest: the members of a list that is given are as many, two figures or lists make
 * it together, or it stands in other money between brackets behind it.
 */
function isCountedBack(item: ComposableItem, shown: string, behind: string): boolean {
  const [key = "", ...others] = keyTexts(item);
  const value = others.length === 0 && /^\p{Nd}+(?:\.\p{Nd}+)?$/u.test(key) ? Number(key) : 0;
  if (value < countedMin) return false;
  const converted = Number(/^[^()\n]{0,40}\((\p{Nd}+(?:\.\p{Nd}+)?)\s/u.exec(behind)?.[1] ?? "0");
  if (converted > 0 && Math.abs(converted - value) <= nearlyAll * value) return true;
  // What is left out of a list is a member of it.
  const folded = foldLoosely(shown.replaceAll(omission, "\u0633"));
  const lists = listWords.flatMap(({ form, joint }) =>
    [...folded.matchAll(form)].map(([found]) => found.trim().split(joint).length),
  );
  const figures = (shown.match(/(?<![\p{Nd}.,/])\p{Nd}{1,4}(?![\p{Nd}/]|[.,]\p{Nd})/gu) ?? []).map(Number);
  const all = [...lists, ...figures];
  return (
    lists.includes(value) || all.some((one, at) => all.slice(at + 1).some((other) => one > 1 && one + other === value))
  );
}
const countedMin = 3;
const nearlyAll = 0.05;

/** Whether the key alone among the options is written as it is: «2001 and 2009» beside «1999-2001». */
function standsOut(item: ComposableItem): boolean {
  const keys = keyTexts(item).map(shapeOf);
  const others = (item.options ?? []).map(({ text }) => shapeOf(text));
  return others.length > 0 && others.filter((shape) => keys.includes(shape)).length === keys.length;
}
const shapeOf = (text: string): string => text.replace(/\p{Nd}+/gu, "0").replace(/\p{L}+/gu, "a");
