import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import type { Subject } from "../candidate-fact";
import { nestedPosts, thatWords } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import {
  actingCapitals,
  actorNouns,
  addresses,
  againstInNames,
  bareDeed,
  besideDeed,
  deedVerbs,
  doneToPlaces,
  isFeminine,
  joined,
  notAdjectives,
  partOfName,
  skipped,
  whoOrWhat,
} from "./deed-words.ar";

export type Actor = {
  /** Named right behind the verb, and nothing that may still be of the name after that. */
  isBehind?: boolean;
  /** Named right before the verb, behind «that». */
  isBefore?: boolean;
  /** Of the verb that named it. */
  isFeminine?: boolean;
  subject: Subject;
  confidence: number;
  /** Where what was done begins. */
  from: number;
  spans: string[];
};
const actorTypes = new Set<Span["type"]>(["organisation", "person", "role", "place"]);
const isActor = (span: Span) => actorTypes.has(span.type) && (span.type !== "place" || span.norm.kind === "country");

/** Who stands right behind the verb at `index`: the person of a post, a body, a country, or «the Kurdish forces». */
export function actorAfter(view: SentenceView, index: number): Actor | undefined {
  // A plural before a name has its subject elsewhere: the name is whom something is done to.
  if (/\u0648\u0627$/.test(view.tokens[index]?.text ?? "") || hasDoerBefore(view, index)) return undefined;
  let at = index + 1;
  while (skipped.has(view.tokens[at]?.text ?? "")) at++;
  const token = view.tokens[at];
  if (!token) return undefined;
  const form = bareDeed(view.tokens[index]?.text ?? "");
  const acts = (span: Span) => isActor(span) || (isFeminine(form) && !doneToPlaces.has(form) && isCapital(span));
  const first = view.spans.find((span) => acts(span) && span.start <= token.start && span.end > token.start);
  if (first && first.type === "place" && doneToPlaces.has(form) && !isFeminine(form)) return undefined;
  if (first) return first.start < token.start || isNested(first) ? undefined : behind(view, named(view, first));
  return group(view, at, isFeminine(form));
}
/** «The adviser of Prince X»: a post that holds another one's. */
const isNested = ({ type, text }: Span) => type === "role" && nestedPosts.test(foldLoosely(text));
const isCapital = ({ type, text }: Span) => type === "place" && actingCapitals.has(foldLoosely(text));

/** «The forces entered the university», «Merkel, who called on the government»: what is named behind the verb is its object. */
export function hasDoerBefore({ tokens, spans }: SentenceView, index: number): boolean {
  const verb = tokens[index] as Token;
  if (verb.text !== bareDeed(verb.text)) return false;
  const opens = tokens.slice(0, index).findLastIndex(({ kind, text }) => kind === "sign" || thatWords.has(text));
  const before = tokens.slice(opens + 1, index);
  const [first, last] = [before[0], before.at(-1)];
  if (!first || !last) return false;
  const isDated = spans.some(({ type, start, end }) => type === "date" && start <= last.start && end >= last.end);
  const isBeside = [first.text, last.text].some((word) => besideDeed.has(word) || besideDeed.has(word.slice(1)));
  return whoOrWhat.test(last.text) || (!isDated && !isBeside);
}

/** A post without its holder, or a name that another one goes on, leaves open who acted. */
function behind({ tokens, spans }: SentenceView, actor: Actor): Actor | undefined {
  const { start, end } = actor.subject;
  const next = tokens[actor.from];
  const goesOn = spans.some((span) => isActor(span) && next && span.start <= next.start && span.end > next.start);
  const ofActor = (type: Span["type"]) =>
    spans.some((span) => span.type === type && span.start === start && span.end === end);
  const isPost = ofActor("role");
  // «The adviser of Prince X», «the committee for elections», «X and the militias»: who acted was read in part.
  const isOfBody = !ofActor("person") && /^\u0644\u0644\p{L}{3}/u.test(next?.text ?? "");
  const isPart = (isPost && goesOn) || isOfBody || partOfName.test(next?.text ?? "");
  if (isPart || (next && joined.test(next.text) && !deedVerbs.has(bareDeed(next.text)))) return undefined;
  return { ...actor, isBehind: !goesOn && !(isPost && holderless.test(next?.text ?? "")) };
}
/** A post goes on with what it is the post of. */
const holderless = /^(?:\u0627\u0644|\u0644\u0644|\u0641\u064A$|\u0641\u0631\u064A\u0642|\u0646\u0627\u062F\u064A)/;

/** A post is that of the person who follows it. */
function named(view: SentenceView, first: Span): Actor {
  const holder = holderOf(view, first);
  const { start, confidence, id } = holder;
  const { end, isAlone } = withOthers(view, holder.end);
  const isPerson = holder.type === "person" && end === holder.end;
  // A name of several words is a full one, and others may share them.
  const isShort = isPerson && !/\s/u.test(holder.text);
  const text = isShort ? view.fullName(holder.norm.name) : view.text.raw.slice(start, end);
  const from = tokenAt(view, isPerson ? pastPosts(view, holder) : pastFoe(view, end));
  const sure = isAlone ? confidence : Math.min(confidence, 0.7);
  return { subject: { type: "entity", text, start, end }, confidence: sure, from, spans: [id] };
}

const tokenAt = ({ tokens }: SentenceView, from: number): number => {
  const at = tokens.findIndex(({ start }) => start >= from);
  return at < 0 ? tokens.length : at;
};
/** Between a post and its holder stand at most a comma and a form of address. */
const isGap = (text: string): boolean =>
  text
    .split(/[\s\u060C]+/u)
    .filter(Boolean)
    .every((word) => addresses.has(foldLoosely(word)));

/** The person behind a post, or behind a post and a form of address: «the president of the club, Prince X». */
function holderOf({ text, spans }: SentenceView, first: Span): Span {
  let last = first;
  while (last.type === "role") {
    const next = spans.find(({ start }) => start >= last.end);
    const between = text.raw.slice(last.end, next?.start);
    // «The adviser of Prince X» is not X.
    const isNext = last.text.includes(" ") ? isGap(between) : /^[\s\u060C]*$/u.test(between);
    const isAddress = last.text.includes(" ") && next?.type === "role" && isGap(next.text.split(/\s/u)[0] ?? "");
    if (!next || !isNext || (next.type !== "person" && !isAddress)) break;
    last = next;
  }
  return last.type === "person" ? last : first;
}

/** «X, minister of health, opened»: where the posts of whoever acted end. */
function pastPosts({ text, spans }: SentenceView, holder: Span & { type: "person" }): number {
  const isHis = (span: Span) => span.type === "role" && span.norm.person === holder.norm.name;
  const post = spans.find((span) => span.start >= holder.end && isHis(span));
  if (!post || !/^\s*\u060C?\s*$/u.test(text.raw.slice(holder.end, post.start))) return holder.end;
  const isAside = text.raw.slice(holder.end, post.start).includes("\u060C");
  const closes = /^\s*\u060C/u.exec(text.raw.slice(post.end, post.end + 2));
  if (isAside) return closes ? post.end + closes[0].length : holder.end;
  return post.end;
}

/** «The coalition against X»: where the name ends. */
function pastFoe({ tokens, spans }: SentenceView, end: number): number {
  const [against, next] = tokens.filter(({ start }) => start >= end);
  if (!against || !next || !againstInNames.has(against.text)) return end;
  return spans.find(({ type, start }) => type === "organisation" && start === next.start)?.end ?? end;
}

/** «France, Spain and Italy»: where the last name that joins the first ends, and whether none but names does. */
function withOthers({ tokens, spans }: SentenceView, from: number): { end: number; isAlone: boolean } {
  let end = from;
  for (;;) {
    const next = tokens.find(({ start }) => start >= end);
    const isAnd = next?.text.startsWith("\u0648") === true && !deedVerbs.has(bareDeed(next.text));
    const other = isAnd && spans.find((span) => isActor(span) && span.start > next.start && span.start < next.end);
    if (!other) return { end, isAlone: !isAnd };
    end = other.end;
  }
}

/** A noun that acts, with the adjectives that tell whose it is. */
function group(view: SentenceView, at: number, isVerbFeminine: boolean): Actor | undefined {
  const noun = view.tokens[at] as Token;
  // «Shaped the government» agrees with it where the government did the shaping.
  const isNounFeminine = feminine.test(noun.text);
  if (!actorNouns.test(noun.text) || isNounFeminine !== isVerbFeminine) return undefined;
  const hasArticle = noun.text.startsWith(article);
  let last = at;
  while (isAdjective(view.tokens[last + 1]?.text ?? "", hasArticle, isNounFeminine)) last++;
  return last === at && !hasArticle ? undefined : grouped(view, at, last);
}
function grouped({ tokens, text }: SentenceView, first: number, last: number): Actor {
  const [start, end] = [(tokens[first] as Token).start, (tokens[last] as Token).end];
  const subject: Subject = { type: "entity", text: text.raw.slice(start, end), start, end };
  return { subject, confidence: 0.9, from: last + 1, spans: [], isBehind: last > first };
}
const feminine = /(?:\u0647|\u0627\u062A|\u0648\u0644|\u064A\u0644|\u0648\u0634|\u0648\u0637)$/;

/** Of the noun's gender; without the article only a country's adjective tells who acts. */
const isAdjective = (word: string, hasArticle: boolean, isNounFeminine: boolean) =>
  word.startsWith(article) === hasArticle &&
  (isNounFeminine ? /\u064A\u0647$/ : /\u064A$/).test(word) &&
  !notAdjectives.has(word) &&
  word.length > 3;

/** Who opens the clause, right before the verb: «the company signed», «the Kurdish forces entered». */
export function actorBefore(view: SentenceView, index: number): Actor | undefined {
  const verb = view.tokens[index] as Token;
  if (verb.text !== bareDeed(verb.text)) return undefined;
  const span = view.spans.findLast((one) => isActor(one) && one.end <= verb.start && verb.start - one.end <= 1);
  if (!span) return groupBefore(view, index);
  const before = view.tokens.findLast(({ end }) => end <= span.start);
  if (!opensClause(before)) return undefined;
  return { ...named(view, span), confidence: span.confidence, from: index + 1, isBefore: isThat(before) };
}
const opensClause = (before: Token | undefined) =>
  before === undefined || /^(?:[\u060C\u061B:]|\u0628?\u0627\u0646)$/.test(before.text);

const isThat = (before: Token | undefined) => before !== undefined && thatWords.has(before.text);

/** A noun and its adjectives, of the verb's gender. */
function groupBefore(view: SentenceView, index: number): Actor | undefined {
  const { tokens } = view;
  let at = index - 1;
  while (
    at > 0 &&
    !actorNouns.test(tokens[at]?.text ?? "") &&
    /^\u0627\u0644\p{L}+\u064A\u0647?$/u.test(tokens[at]?.text ?? "")
  )
    at--;
  if (at < 0 || at === index - 1 || !opensClause(tokens[at - 1])) return undefined;
  const actor = group(view, at, isFeminine(tokens[index]?.text ?? ""));
  return actor?.from === index
    ? { ...actor, from: index + 1, isBehind: false, isBefore: isThat(tokens[at - 1]) }
    : undefined;
}
