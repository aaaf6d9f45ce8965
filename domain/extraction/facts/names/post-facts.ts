import { foldLoosely } from "../../../text/fold-arabic";
import type { Span, SpanOf } from "../../span";
import { withArticle } from "../bonds/bond-facts";
import { nestedPosts } from "../fact-words.ar";
import { type Draft, evidenceOf, rounded } from "../figures/number-facts";
import { isFormer, type SentenceView, spansOf } from "../sentence-view";
import { heldBack, heldWhereItStands } from "../trust";
import { courteous, opposing } from "../trust-words.ar";
import { isBeyondPost, isMoreOfPost } from "./more-of-post";
import { mayGoOn } from "./name-end";
import { isLongAgo, isMourned, isOver, isQuotedOf } from "./past-post";
import { endsInOpenMark, runsOn } from "./post-end";
import {
  asked,
  barePosts,
  bearers,
  belonging,
  courtesies,
  definiteBodies,
  deputyPosts,
  envoys,
  epithets,
  firstRanks,
  formerHead,
  formerHolder,
  highness,
  households,
  kin,
  kings,
  learned,
  localEnds,
  occasions,
  occupations,
  ofHolder,
  ofRank,
  oneOf,
  openBodies,
  openPostEnds,
  openPosts,
  politeness,
  praise,
  ranks,
  secretaries,
  servants,
  statePosts,
  titleBehind,
  titles,
  wholePosts,
} from "./post-words.ar";
import { isTornName } from "./torn-name";

/** The posts, ranks, titles and occupations of people, each told of the person whom the text links to it. */
export function postFacts(view: SentenceView, published: string | undefined): Draft[] {
  return spansOf(view, "role").flatMap((role) => {
    const person = spansOf(view, "person").find(
      ({ norm }) => role.norm.person !== null && norm.name === role.norm.person,
    );
    const property = propertyOf(view, role);
    if (!person || property === undefined || isNameOfPlace(view, role) || isDeputyAlone(view, role)) return [];
    const isBeside = isRightBeside(view, role, person);
    const isPast = isFormer(role);
    const draft = {
      property,
      subject: { type: "entity" as const, text: nameOf(view, role, person), start: person.start, end: person.end },
      value: { type: "entity" as const, name: wholePost(view, role) },
      scope: published && !isPast ? { asOf: published } : {},
      attribution: null,
      modality: "asserted" as const,
      confidence: rounded(Math.min(role.confidence, person.confidence) * (isBeside ? 1.02 : 0.9)),
      flags: [],
      evidence: evidenceOf(view, role, person),
    };
    const isOpen =
      isNoPost(view, role) ||
      isOfUnnamed(view, role) ||
      isTornName(view, person) ||
      isOver(view, role) ||
      isMourned(view, Math.min(role.start, person.start)) ||
      isQuotedOf(view, role, person);
    const isOther =
      isBetweenTwo(view, role, person) ||
      isOfAnother(view, role, person) ||
      isPartOfPost(view, role) ||
      isOfNext(view, role, person) ||
      isBeyondPost(folded(role)) ||
      (!isPast && !learned.test(folded(role).join(" ")) && isLongAgo(view, published));
    const told = heldBack(asSureAsPlaced(view, role, person, draft, isBeside), isOpen || isOther);
    return heldWhereItStands(told, isOfUntoldState(role));
  });
}

/** A name alone is told by the fullest that the text has for it; a king has one name. */
const nameOf = (view: SentenceView, role: Span, { text, norm }: SpanOf<"person">): string =>
  isOneName(text) && !kings.test(folded(role)[0] ?? "") ? view.fullName(norm.name) : text;

const folded = ({ text }: Span): string[] => foldLoosely(text).split(/\s+/u);

/** What sort of post a role is, by its first word; undefined for praise and courtesy. */
function propertyOf(view: SentenceView, role: Span): string | undefined {
  const [first = "", ...rest] = foldLoosely(withArticle(view, role)).split(/\s+/u);
  if (ranks.test(first) && rest.every((word) => ofRank.test(word))) return "rank";
  if (courtesies.test(first) && rest.every((word) => courtesies.test(word) || titles.test(word))) return undefined;
  if ([first, ...rest].every((word) => titles.test(word)) || highness.test(folded(role).join(" "))) return "title";
  if (occupations.test(first)) return secretaries.test(folded(role).join(" ")) ? "office" : "occupation";
  const isLoose = epithets.test(first) && !(belonging.test(first) && rest.some((word) => !praise.test(word)));
  return isLoose ? undefined : "office";
}

/** Whose name stands right beside a post has it, however the name was found; a rank or a sign may stand between. */
function asSureAsPlaced(
  view: SentenceView,
  role: Span,
  person: SpanOf<"person">,
  draft: Draft,
  isBeside: boolean,
): Draft {
  const words = folded(role);
  const isShort = words.length === 1 && (draft.property === "office" || draft.property === "occupation");
  // A king or a minister with one name alone may be anybody of that name, or none: «leader, favouring …».
  const isUnknown = draft.property !== "rank" && isOneName(view.fullName(person.norm.name));
  if (isShort || isUnknown || runsOn(view, role, person) || isCutBehind(view, role, person))
    return heldBack(draft, true);
  if (!isBeside || mayGoOn(view, person)) return draft;
  return { ...draft, confidence: Math.max(draft.confidence, ofPost) };
}
/** «Abd al-Aziz», «Abu Ali» are one name too. */
const isOneName = (name: string): boolean => /^(?:(?:\u0639\u0628\u062F|\u0623\u0628\u0648)\s)?\S+$/u.test(name);
/** The share of posts beside a name that are that person's. */
const ofPost = 0.92;

/** Nothing but other posts of the same person and signs between a post and its holder. */
function isRightBeside(view: SentenceView, role: SpanOf<"role">, person: Span): boolean {
  const [from, to] = [Math.min(role.end, person.end), Math.max(role.start, person.start)];
  if (nestedPosts.test(foldLoosely(role.text))) return false;
  const ofSame = spansOf(view, "role").filter(({ norm }) => norm.person === role.norm.person);
  return view.tokens
    .filter(({ start, end }) => start >= from && end <= to)
    .every(
      ({ start, end, text }) =>
        /^[\u060C,\-\u2013/]$/u.test(text) || ofSame.some((one) => one.start <= start && one.end >= end),
    );
}

/** «So-and-so, minister of the» breaks off; «spokesman» between comma and name stands whole. */
function isCutBehind(view: SentenceView, role: Span, person: Span): boolean {
  const last = folded(role).at(-1) ?? "";
  const next = view.tokens.find(({ start }) => start >= role.end);
  const isBehind = role.start > person.start;
  const isOfBody = view.spans.some(({ type, end }) => bodyOrPlace.has(type) && end === role.end);
  const isRegion = view.spans.some(({ type, end }) => type === "place" && end === role.end);
  const goesOn =
    next !== undefined &&
    (isMoreOfPost(
      view,
      next,
      folded(role).some((word) => departments.test(word)),
    ) ||
      /^\u0644\p{L}{2}/u.test(next.text) ||
      (next.text.startsWith("\u0648") && (isRegion || isOpenPost(role))));
  return (
    openPostEnds.test(last) ||
    (!isBehind && /^\u0648(?!\u0627\u0644)\p{L}{3,}$/u.test(last)) ||
    (!isBehind && !isOfBody && openBodies.test(last)) ||
    (isBehind && !isOfBody && next?.kind === "word" && openBodies.test(last)) ||
    endsInOpenMark(role.text) ||
    (isBehind && goesOn) ||
    isOfHolder(role) ||
    (folded(role).length > 2 && (titleBehind.test(last) || (isBehind && occasions.test(last)))) ||
    isActing(view, role)
  );
}

/** «The announcer in Radio Qatar, the Qatari»: behind a country its adjective is of the holder. */
function isOfHolder(role: Span): boolean {
  const [where = "", last = ""] = folded(role).slice(-2);
  return (
    last.replace(/^\u0627\u0644/u, "").replace(/\u064A\u0647?$/u, "") ===
    where.replace(/(?:\u064A\u0627|\u0627|\u0647)$/u, "")
  );
}

const departments =
  /^(?:\u0645\u0643\u062A\u0628|\u0642\u0633\u0645|\u0634\u0639\u0628\u0647|\u0641\u0631\u0639|\u0648\u062D\u062F\u0647)$/;

const bodyOrPlace = new Set<Span["type"]>(["organisation", "place"]);

/** «Crown prince in the running of affairs»: what stands behind «in» is neither a place nor a body. */
function isActing({ text: { raw }, spans }: SentenceView, { start, end }: Span): boolean {
  const within = raw.slice(start, end).indexOf(" \u0641\u064A ");
  const from = start + within + 4;
  return within > 0 && !spans.some((span) => span.start >= from - 1 && span.start < end && span.type !== "role");
}

/** «The deputy» right before the post whose deputy somebody is: that post begins there. */
function wholePost(view: SentenceView, role: Span): string {
  const before = deputyBefore(view, role);
  return before === undefined ? withArticle(view, role) : view.text.raw.slice(before, role.end);
}
function deputyBefore({ tokens }: SentenceView, { start }: Span): number | undefined {
  const before = tokens.findLast(({ end }) => end <= start);
  return before !== undefined && deputyPosts.test(before.text) ? before.start : undefined;
}
/** A deputy's word that another post follows is the beginning of that post. */
const isDeputyAlone = (view: SentenceView, role: Span): boolean =>
  folded(role).length === 1 &&
  deputyPosts.test(folded(role)[0] ?? "") &&
  spansOf(view, "role").some(({ start }) => start > role.end && start - role.end <= 2);

/** «The King Fahd Park»: nobody of that name is told of. */
function isNameOfPlace({ tokens, spans }: SentenceView, role: Span): boolean {
  const before = tokens.findLast(({ end }) => end <= role.start);
  const isIn = spans.some(
    ({ type, start, end }) => (type === "place" || type === "organisation") && start < role.start && end > role.start,
  );
  return isIn || (titles.test(folded(role)[0] ?? "") && before !== undefined && bearers.test(before.text));
}

/** A form of address, a word for opponents, a nickname, or a post amid another one's. */
function isNoPost(view: SentenceView, role: Span): boolean {
  const text = foldLoosely(role.text);
  const isAddress = courteous.test(text) && !/^(?:\u0635\u0627\u062D\u0628|\u062E\u0627\u062F\u0645)/u.test(text);
  return isAddress || kin.test(text) || opposing.test(text) || nestedPosts.test(text) || isInMarks(view, role);
}
/** What stands between marks by itself is a nickname. */
const isInMarks = ({ text: { raw } }: SentenceView, { start, end }: Span): boolean =>
  /["\u201C\u00AB(]/.test(raw[start - 1] ?? "") && /["\u201D\u00BB)]/.test(raw[end] ?? "");

const abd = "\u0639\u0628\u062F";
const isOpenPost = (role: Span): boolean =>
  openPosts.test(foldLoosely(role.text)) || barePosts.test(foldLoosely(role.text));

/** «His minister», «the president of the club», «the director general»: of whom or what, the post leaves open. */
function isOfUnnamed(view: SentenceView, role: Span): boolean {
  const words = role.text.split(/\s+/u);
  const isRank = words.length === 1 && ranks.test(foldLoosely(role.text));
  const isSomeones = words.slice(0, 3).some((word) => pronoun.test(word));
  // «The security chief of the company, former»: the last word is of the holder.
  const last = words.map((word) => foldLoosely(word)).findLast((word) => !formerHolder.test(word)) ?? "";
  const isNamedBehind = view.spans.some(
    ({ type, start }) => type === "organisation" && start >= role.end && start - role.end <= 2,
  );
  return isSomeones || (!isRank && !isNamedBehind && (definiteBodies.test(last) || isOpenPost(role)));
}
/** «The minister of defence», «the local police chief», without whose or where. */
const isOfUntoldState = (role: Span): boolean =>
  [statePosts, formerHead].some((posts) => posts.test(foldLoosely(role.text))) ||
  localEnds.test(folded(role).at(-1) ?? "");
const pronoun = /\p{L}{3}(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627)$/u;

/** «A member of the party of the ousted X», «the envoy of the Secretary-General X»: the post is not X's. */
function isOfAnother(view: SentenceView, role: Span, person: Span): boolean {
  const { tokens } = view;
  const [noun = "", last = ""] = folded(role).slice(-2);
  const isOfHolder = role.start < person.start && formerHolder.test(last) && households.test(noun);
  const before = tokens.findLast(({ end, text }) => end <= role.start && !politeness.test(text));
  const isSent = before !== undefined && envoys.test(before.text) && folded(role).includes("\u0627\u0644\u064A");
  const isTheirs =
    before !== undefined &&
    (households.test(before.text) || (isOfHolderOf(before.text) && !isStartOf(view, before.start)));
  return isOfHolder || isSent || isTheirs || (role.start < person.start && servants.test(folded(role).join(" ")));
}

/** Also with a particle: «of the daughter of the president X». */
const isOfHolderOf = (word: string): boolean =>
  ofHolder.test(word) || ofHolder.test(word.replace(/^[\u0648\u0641]?[\u0628\u0644\u0643]/u, ""));

/** «X, head of the study at Y»: somebody is named before a post, another behind it. */
const isBetweenTwo = (view: SentenceView, role: Span, person: Span): boolean =>
  role.start < person.start &&
  spansOf(view, "person").some(({ end }) => /^\s*\u060C\s*$/u.test(view.text.raw.slice(end, role.start)));

/** «The president X nominated the former official of Y, Z»: behind the name, without a comma, another's post. */
function isOfNext(view: SentenceView, role: Span, person: Span): boolean {
  const isBehind = role.start > person.start && /^\s*$/u.test(view.text.raw.slice(person.end, role.start));
  const hasPost = spansOf(view, "role").some(({ end }) => end <= person.start && person.start - end <= 2);
  const other = spansOf(view, "person").find(({ start }) => start >= role.end);
  return isBehind && hasPost && other !== undefined && other.start - role.end <= nextHolder;
}
const nextHolder = 60;

/** «The deputy» of the same post, which is told whole. */
const isStartOf = (view: SentenceView, start: number): boolean =>
  spansOf(view, "role").some((role) => deputyBefore(view, role) === start);

/** Whether the words are a part of a post, one of several that hold it, or where a sheikh comes from. */
function isPartOfPost({ tokens }: SentenceView, role: Span): boolean {
  const words = folded(role);
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  const before = tokens.findLast(({ end }) => end <= role.start)?.text ?? "";
  const next = tokens.find(({ start }) => start >= role.end)?.text ?? "";
  // «Lieutenant Colonel», «the Minister Plenipotentiary»; «asked the leader», whose verb is written as «student» is.
  const isAmidPost =
    ranks.test(before) ||
    (ranks.test(last) && ranks.test(next)) ||
    (wholePosts.test(before) && !role.text.startsWith("\u0627\u0644"));
  const isOfOrigin = words.length === 2 && titles.test(first) && /\u064A\u0647?$/u.test(last);
  const isCut = words.length > 1 && (firstRanks.test(last) || last === abd);
  return isAmidPost || isOfOrigin || isCut || oneOf.test(first) || (asked.test(first) && wholePosts.test(second));
}
