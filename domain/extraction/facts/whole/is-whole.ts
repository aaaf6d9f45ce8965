import { isFunctionWord } from "../../text/function-words.ar";
import { bare, isVerb } from "../clauses/verb-forms";
import { leaderWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import { isWholeDeed } from "./whole-deed";
import { isWholeEvent, isWholeList, isWholePlace } from "./whole-event";
import { isWholeFigure } from "./whole-figure";
import { isWholePost } from "./whole-post";
import { isWholeSaying } from "./whole-saying";
import { ofTheDead } from "./whole-words.ar";

type Condition = (view: SentenceView, draft: Draft) => boolean;
const always: Condition = () => true;

const ofProperty: Readonly<Record<string, Condition>> = {
  ...{ office: isWholePost, rank: isWholePost, title: isWholePost, occupation: isWholePost, "member-of": isWholePost },
  ...{ said: isWholeSaying, date: isWholeEvent, since: isWholeEvent, place: isWholePlace, participants: isWholeList },
  ...{
    leader: isBesideLeader,
    capital: isBesideCapital,
    "part-of": always,
    "lies-in": always,
    age: isWholeAge,
  },
};

/**
 * Whether a reader who sees nothing but the parts of a candidate is told by each of them what the text tells. What is not
 * whole says so by its `confidence`; its `ruleConfidence` stays.
 */
export function isWhole(view: SentenceView, draft: Draft): boolean {
  const condition = ofProperty[draft.property] ?? ofValue[draft.value.type];
  return condition?.(view, draft) ?? false;
}
const ofValue: Readonly<Record<string, Condition>> = { number: isWholeFigure, claim: isWholeDeed };

/** The age of somebody whose whole name was read: that of the dead is the one at which they died. */
function isWholeAge(view: SentenceView, { subject }: Draft): boolean {
  const isDead = (name: string) => view.isDead(name) || view.isLate(name);
  const person = view.spansWithin(subject.start, subject.end).find(({ type }) => type === "person");
  if (person?.type === "person" && isDead(person.norm.name)) return false;
  return !view.tokens.some(({ text }) => ofTheDead.test(text)) && !isNameBefore(view, subject.start);
}

/** «X Y (34 years)», read from Y on: a word that is no verb, no title and no adjective stands right before. */
function isNameBefore({ tokens, spans }: SentenceView, from: number): boolean {
  const before = tokens.findLast(({ end }) => end <= from);
  if (before?.kind !== "word" || from - before.end > 1 || definite.test(before.text)) return false;
  const isTold = isVerb(bare(before.text)) || isFunctionWord(before.text) || before.text.length <= shortest;
  return !isTold && !spans.some(({ start, end }) => start <= before.start && end >= before.end);
}
const shortest = 3;
const definite = /^[\u0648\u0641]?(?:\u0628?\u0627\u0644|\u0644\u0644)/u;

/** «The alliance led by»: no word stands between, as in «the brigade, and thanked the alliance led by». */
function isBesideLeader({ tokens }: SentenceView, { subject, evidence }: Draft): boolean {
  const between = tokens.filter(({ start, end }) => start >= subject.end && end <= evidence.end);
  const led = between.findLastIndex(({ text }) => leaderWords.has(text));
  return between.slice(0, Math.max(0, led)).every(({ kind }) => kind === "sign");
}

/** «Erbil, the capital of»: nothing but a comma stands between; «from Canada to the capital of Haiti» has another. */
function isBesideCapital({ text: { raw } }: SentenceView, { evidence }: Draft): boolean {
  return !/\s\u0625?\u0627?\u0644[\u0649\u064A]\s/u.test(raw.slice(evidence.start, evidence.end));
}
