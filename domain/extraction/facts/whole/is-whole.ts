import type { Draft } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import { isWholeDeed } from "./whole-deed";
import { isWholeEvent, isWholeList, isWholePlace } from "./whole-event";
import { isWholeFigure } from "./whole-figure";
import { isWholePost } from "./whole-post";
import { isWholeSaying } from "./whole-saying";

type Condition = (view: SentenceView, draft: Draft) => boolean;
const always: Condition = () => true;

const ofProperty: Readonly<Record<string, Condition>> = {
  ...{ office: isWholePost, rank: isWholePost, title: isWholePost, occupation: isWholePost, "member-of": isWholePost },
  ...{ said: isWholeSaying, date: isWholeEvent, since: isWholeEvent, place: isWholePlace, participants: isWholeList },
  ...{
    leader: always,
    capital: isBesideCapital,
    "part-of": always,
    headquarters: always,
    "lies-in": always,
    age: isOfLiving,
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

/** The age of the dead is that at which they died. */
function isOfLiving(view: SentenceView, { subject }: Draft): boolean {
  const isDead = (name: string) => view.isDead(name) || view.isLate(name);
  return !view.spansWithin(subject.start, subject.end).some((span) => span.type === "person" && isDead(span.norm.name));
}

/** «Erbil, the capital of»: nothing but a comma stands between; «from Canada to the capital of Haiti» has another. */
function isBesideCapital({ text: { raw } }: SentenceView, { evidence }: Draft): boolean {
  return !/\s\u0625?\u0627?\u0644[\u0649\u064A]\s/u.test(raw.slice(evidence.start, evidence.end));
}
