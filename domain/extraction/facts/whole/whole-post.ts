import { article } from "../../../arabic/article";
import { onceFor } from "../../../once-for";
import { foldLoosely } from "../../../text/fold-arabic";
import { spokenDays } from "../../quotes/quote-words.ar";
import type { Span } from "../../span";
import type { ReadText } from "../../text/read-text";
import type { Draft } from "../figures/number-facts";
import { beginsAnother } from "../names/post-end";
import { formerHead, formerHolder, localEnds, noSurname, statePosts, unions } from "../names/post-words.ar";
import type { SentenceView } from "../sentence-view";
import { isCutShort } from "../tellers/speaker-name";
import { noPartOfName } from "../tellers/teller-words.ar";
import { endsInOrigin } from "./ends-in-origin";
import { isHalfPost } from "./half-post";
import { isOfHeadBefore } from "./head-before";
import {
  actor,
  adjectiveRanks,
  bodiesOfAny,
  courtesy,
  endsInAnother,
  firstSurnames,
  gluedTitle,
  goesOnInPost,
  headOfState,
  houses,
  innerBodies,
  loosePosts,
  matches,
  ofBodies,
  offices,
  ofOffice,
  ofPlaces,
  ofTeams,
  ofThemselves,
  ofUntold,
  ofWorld,
  ranksAlike,
  rulerStyle,
  titlesBehind,
  toHold,
  toOrIn,
  unionsOfAny,
  whereHeld,
} from "./whole-words.ar";

/** A post of somebody alive whose whole name was read, with the state, the body or the place that it is of. */
export function isWholePost(view: SentenceView, draft: Draft): boolean {
  const { property, value } = draft;
  if (value.type !== "entity" || isNameOpen(view, draft)) return false;
  if (isOfOtherHolder(view, draft) || (property !== "member-of" && isHalfPost(view, draft))) return false;
  if (property === "member-of")
    return (
      !view.isLooseName(value.name) && isBodyOfOne(view, foldLoosely(value.name)) && isOwnBody(view, draft, value.name)
    );
  if (isOfDead(view, draft)) return false;
  const post = foldLoosely(value.name);
  if (endsInAnother.test(post)) return false;
  if (property === "rank") return !isNoRank(view, draft, post);
  if (property === "title") return !isBeforeOther(view, draft, post);
  if (property === "office") return isWholeOffice(view, draft, value.name);
  return !goesOn(view, draft, value.name) && !ofUntold.test(post) && !isOfHeadBefore(view, draft, value.name);
}

function isWholeOffice(view: SentenceView, draft: Draft, name: string): boolean {
  const post = foldLoosely(name);
  const words = post.split(/\s+/u);
  if (isHeldThere(view, draft, name)) return false;
  if (!offices.test(words[0] ?? "") || (words.length > 2 && titlesBehind.test(words.at(-1) ?? ""))) return false;
  if (actor.test(post) || ofUntold.test(post) || isWithinPost(view, draft, name)) return false;
  if (ofThemselves.test(post)) return true;
  if (isToHold(view, draft) || isOfBareBody(view, words)) return false;
  return (
    (isOfNamed(view, draft, name) || isOfOneMatter(view, draft, post)) &&
    !isForAnother(view, draft, name) &&
    !endsInOrigin(view, draft, name) &&
    !goesOnWithAnd(view, draft, name)
  );
}

const isOfDead = (view: SentenceView, { subject }: Draft): boolean =>
  view
    .spansWithin(subject.start, subject.end)
    .some((span) => span.type === "person" && (view.isDead(span.norm.name) || view.isLate(span.norm.name)));

/** «X bin Y by al-Khair»: behind a father's name alone the family's may begin as «by» does. */
function isNameOpen(view: SentenceView, { subject }: Draft): boolean {
  const next = view.tokens.find(({ start }) => start >= subject.end)?.text ?? "";
  const isCut = /\s\u0628\u0646\s\S+$/u.test(subject.text) && /^\u0628\u0627\u0644\p{L}{2,}$/u.test(next);
  const before = view.tokens.findLast(({ end }) => end <= subject.start);
  const isBehind = before !== undefined && subject.start - before.end <= 1 && firstSurnames.test(before.text);
  return isCut || isBehind || isWithoutFamily(view, subject) || view.isLooseName(subject.text);
}

/** «The colonel X al-Y», read as X; «X bin Y al-Z», read as X bin Y: a word alone with the article may be the family's. */
function isWithoutFamily({ tokens, spans }: SentenceView, { text, end }: Draft["subject"]): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next?.kind !== "word" || !/^\u0627\u0644\p{L}{2,}$/u.test(next.text)) return false;
  if (/\s/u.test(text) && !/\s\u0628\u0646\s\S+$/u.test(text)) return false;
  if (noSurname.test(next.text) || noPartOfName.test(next.text) || spokenDays.has(next.text)) return false;
  return !spans.some((span) => span.start <= next.start && span.end >= (after?.end ?? next.end));
}

/**
 * «X, the minister Y»: a post right behind one name is not that of the next, nor one of two behind another post that of the
 * name before; «X ibn the emir», «the lawyer of X»: a word of the name is none of the post.
 */
function isOfOtherHolder(view: SentenceView, { subject, evidence, value, property }: Draft): boolean {
  if (value.type !== "entity") return true;
  const own = foldLoosely(subject.text).split(/\s+/u);
  const words = foldLoosely(value.name).split(/\s+/u);
  if (words[0] === own.at(-1) || words.at(-1) === own[0] || gluedTitle.test(words.at(-1) ?? "")) return true;
  if (words.some((word) => byNameOf.test(word))) return true;
  const { raw } = view.text;
  const post = view.spans.find(
    ({ type, start, end, text }) =>
      type === "role" && start >= evidence.start && end <= evidence.end && text.includes(value.name),
  );
  if (!post) return false;
  const before = view.tokens.findLast(({ end }) => end <= post.start);
  if (before?.text === servant) return true;
  const isRightBehind = ({ type, end }: Span) =>
    type === "person" && end <= post.start && /^\s*$/u.test(raw.slice(end, post.start));
  if (post.start < subject.start) return !called.has(property) && view.spans.some((span) => isRightBehind(span));
  if (!post.text.startsWith(article)) return false;
  const between = raw.slice(subject.end, post.start).trim();
  if (between === "" && headOfState.test(words.join(" "))) return true;
  return (
    between.length > 0 &&
    /\p{L}/u.test(between) &&
    !/[,\u060C\u061B(\-\u2013\u2014\u00AB"]\s*\u0648?$|\s\u0648$/u.test(between)
  );
}
/** What stands right before its holder, behind whatever name. */
const called = new Set(["title", "rank"]);
/** «Called», «whose name is», which a name follows. */
const byNameOf =
  /^(?:[\u064A\u062A]\u062F\u0639\u064A|\u0627\u0633\u0645\u0647\u0627?|[\u064A\u062A]\u0633\u0645\u064A)$/;
/** «Abd», before what is rather a part of a name. */
const servant = "\u0639\u0628\u062F";

/** «The attaché at the embassy of the Custodian in Washington, X»: a ruler's style within another's post. */
function isWithinPost({ tokens, text: { raw } }: SentenceView, { evidence }: Draft, name: string): boolean {
  if (!rulerStyle.test(foldLoosely(name))) return false;
  const from = raw.indexOf(name, evidence.start);
  const before = tokens.findLast(({ end }) => end <= from);
  const next = tokens.find(({ start }) => start >= from + name.length);
  return houses.test(before?.text ?? "") || toOrIn.test(next?.text ?? "");
}

/** «Mr President X»: a courtesy before another title tells nothing of who has it. */
function isBeforeOther({ tokens }: SentenceView, { subject }: Draft, title: string): boolean {
  const before = tokens.filter(({ end }) => end <= subject.start).slice(-farthestTitle);
  return courtesy.test(title) && before.some(({ text }) => text === title) && before.at(-1)?.text !== title;
}
const farthestTitle = 4;

/** «The fashion designer, the pioneering», «in the team», a captain of players. */
function isNoRank({ tokens, text }: SentenceView, { value, evidence }: Draft, rank: string): boolean {
  if (value.type !== "entity") return true;
  if (ofTeams.test(rank)) return tellsOfMatches(text);
  if (!ranksAlike.test(rank)) return false;
  const at = text.raw.indexOf(value.name, evidence.start);
  const before = tokens.findLast(({ end }) => end <= at)?.text ?? "";
  return before === "\u0641\u064A" || (adjectiveRanks.test(rank) && before.startsWith(article));
}

const tellsOfMatches = onceFor(({ raw }: ReadText) => matches.test(raw));

/** «A founder of the campaign of X», «a member of X's delegation», «the player of X Y» read up to X: not of X, or of more. */
function isOwnBody(view: SentenceView, { evidence }: Draft, name: string): boolean {
  const body = view.spans.find(
    ({ type, start, end, text }) =>
      type === "organisation" && start >= evidence.start && end <= evidence.end && name.endsWith(text),
  );
  if (!body) return true;
  const before = view.tokens.findLast(({ end }) => end <= body.start);
  const next = view.tokens.find(({ start }) => start >= body.end);
  const isRead = view.spans.some(({ type, start }) => type !== "role" && start === next?.start);
  return !ofBodies.test(before?.text ?? "") && (isRead || !isCutShort(view, body.end));
}

/** «X, director of the international programme at the hospital of Y», read without the hospital. */
function isHeldThere({ tokens, text: { raw } }: SentenceView, { subject, evidence }: Draft, name: string): boolean {
  const within = raw.slice(subject.end, evidence.end).indexOf(name);
  if (within < 0) return false;
  const [next, ...behind] = tokens.filter(({ start }) => start >= subject.end + within + name.length);
  // «X, director of the project of the probe «Y» at»: what it is called stands behind it, in marks.
  const isCalled = /^["\u00AB\u201C]$/.test(next?.text ?? "") && behind.slice(0, longestName).some(isClosing);
  return isCalled || (next?.kind === "word" && whereHeld.test(next.text));
}
const longestName = 3;
const isClosing = ({ text }: { text: string }): boolean => /^["\u00BB\u201D]$/.test(text);

/** «X, market analyst at …»: a post behind its holder goes on. */
function goesOn({ tokens, text: { raw } }: SentenceView, { subject, evidence }: Draft, name: string): boolean {
  const within = raw.slice(subject.end, evidence.end).indexOf(name);
  if (within < 0) return false;
  const from = subject.end + within;
  const next = tokens.find(({ start }) => start >= from + name.length);
  return next?.kind === "word" && (goesOnInPost.test(next.text) || /^\u0648\u0627\u0644\p{L}{3,}/u.test(next.text));
}

/** «The nominee for the post of minister, X». */
const isToHold = ({ tokens }: SentenceView, { evidence }: Draft): boolean =>
  toHold.test(tokens.findLast(({ end }) => end <= evidence.start)?.text ?? "");

/** «The director of the commission in Europe»: of which commission, the words do not say. */
function isOfBareBody(view: SentenceView, words: readonly string[]): boolean {
  const at = words.indexOf(within);
  const [head = "", body = ""] = words.slice(0, Math.max(0, at)).filter((word) => !ofOffice.test(word));
  const isTwo = words.slice(0, Math.max(0, at)).filter((word) => !ofOffice.test(word)).length === 2;
  return isTwo && !head.startsWith(article) && body.startsWith(article) && !view.isOfCountry(body);
}

/** «The minister of health», whose state the text tells, «the head of the council of health insurance»: no «director of the museum». */
function isOfOneMatter(view: SentenceView, { subject, evidence }: Draft, post: string): boolean {
  const next = view.tokens.find(({ start }) => start >= evidence.end);
  const told = { text: post, start: subject.end, end: evidence.end };
  // Behind its holder a post may go on.
  if (subject.start === evidence.start && next?.kind === "word" && !beginsAnother(view, told, next)) return false;
  if (statePosts.test(post) || formerHead.test(post)) return true;
  const [, ...matter] = post.split(/\s+/u).filter((word) => !ofOffice.test(word) && !formerHolder.test(word));
  const isNoun = matter.length >= fewestOfMatter && matter[0] !== within;
  return isNoun && !loosePosts.test(post) && !localEnds.test(matter.at(-1) ?? "");
}
const fewestOfMatter = 2;
const within = "\u0641\u064A";

/** «The minister of defence to Jordan», whom he visits; «the spokeswoman of X to the BBC», whom she told. */
function isForAnother(view: SentenceView, { evidence }: Draft, name: string): boolean {
  const inside = view
    .spansWithin(evidence.start, evidence.end)
    .filter((span) => isNameOf(span) && name.includes(span.text) && span.text.length < name.length);
  const isMinister = /^(?:\u0627\u0644)?\u0648\u0632\u064A\u0631/u.test(name);
  return inside.some(
    (span) =>
      isTo(view, span) &&
      ((isMinister && span.type === "place") || (span.type === "organisation" && span.norm.kind === "media")),
  );
}
const isNameOf = ({ type }: Span): boolean => type === "place" || type === "organisation";
const isTo = ({ text: { raw } }: SentenceView, { start, text }: Span): boolean =>
  raw[start - 1] === "\u0644" || text.startsWith("\u0644\u0644");

/** «X, the emir of the region of Mecca and the wise leaders»: behind a place «and» joins something else. */
function goesOnWithAnd(view: SentenceView, { evidence }: Draft, name: string): boolean {
  const and = name.search(/\s\u0648\p{L}/u);
  return (
    and > 0 &&
    view
      .spansWithin(evidence.start, evidence.end)
      .some(({ type, text }) => type === "place" && name.slice(0, and).endsWith(text))
  );
}

/** A body that is neither in another nor in every state: «the committee of foreign affairs», «the union of football». */
export function isBodyOfOne(view: SentenceView, body: string): boolean {
  const words = body.split(/\s+/u);
  const isInside = innerBodies.test(body) || unionsOfAny.test(body);
  return !bodiesOfAny.test(body) && (!isInside || words.some((word) => view.isOfCountry(word)) || ofWorld.test(body));
}

/** A country's adjective, or a place or a body that is no other state's too, is among the words of a post. */
function isOfNamed(view: SentenceView, { evidence }: Draft, name: string): boolean {
  const isOfState = foldLoosely(name)
    .split(/\s+/u)
    .some((word) => view.isOfCountry(word.replace(/^\u0644\u0644/u, article)));
  return (
    isOfState ||
    view
      .spansWithin(evidence.start, evidence.end)
      .some((span) => isTelling(span) && name.includes(span.text) && span.text.length < name.length)
  );
}

function isTelling({ type, text, rule }: Span): boolean {
  const body = foldLoosely(text);
  if (type !== "organisation") return type === "place";
  const isInner = innerBodies.test(body) && rule !== "organisation-lexicon" && !ofPlaces.test(body);
  return !isInner && !bodiesOfAny.test(body) && !unions.test(body);
}
