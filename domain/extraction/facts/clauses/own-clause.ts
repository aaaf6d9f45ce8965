import { article } from "../../../arabic/article";
import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import type { Subject } from "../candidate-fact";
import { actorNouns, skipped } from "../deeds/deed-words.ar";
import { declaring, timesOfDay } from "../fact-words.ar";
import type { SentenceView } from "../sentence-view";
import { clauseBounds } from "./clause-bounds";
import {
  actingBodies,
  clauseJoints,
  happening,
  harmlessOpenings,
  knownNouns,
  leaningWords,
  noActor,
  ofCounted,
  openJoints,
  pointing,
  victimNouns,
} from "./clause-words.ar";
import { bare, endsInPronoun, isVerb } from "./verb-forms";

/** The clause that a value belongs to by itself: its words, and whether a reader understands them alone. */
export type OwnClause = { tokens: readonly Token[]; subject: Subject; isWhole: boolean };

/** Whether somebody, a body or a place is named in these words. */
export const hasName = ({ spans }: Pick<SentenceView, "spans">, { start, end }: Pick<Span, "start" | "end">): boolean =>
  spans.some(
    (span) =>
      span.start >= start &&
      span.end <= end &&
      (names.has(span.type) || (span.type === "role" && /\s/u.test(span.text))),
  );
const names = new Set<Span["type"]>(["organisation", "person", "place"]);

/** Up to here, in words, a clause tells one thing. */
const longest = 34;
const shortest = 3;

/** The words around a value from where its own clause begins to where the next one does; a value beside a comma is amid it. */
export function ownClause(view: SentenceView, value: Pick<Span, "start" | "end">): OwnClause {
  const { tokens } = view;
  const [first, last] = clauseBounds(view, value);
  const own = trimmed(withoutDateline(tokens.slice(first, last)));
  const [start, end] = [own[0]?.start ?? value.start, own.at(-1)?.end ?? value.end];
  const subject = { type: "event" as const, text: view.text.raw.slice(start, end), start, end };
  return { tokens: own, subject, isWhole: isWhole(view, own, value) && !isApposition(view, own) };
}

/** «Cairo - Agencies - The ministry announced»: without where the paper has it from. */
function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.slice(0, datelineReach).findLastIndex(({ text }) => /^[-\u2013\u2014]$/u.test(text));
  const isBare = tokens.slice(0, dash).every(({ kind, text }) => kind === "sign" || !isVerb(bare(text)));
  return dash > 0 && isBare && isVerb(bare(tokens[dash + 1]?.text ?? "")) ? tokens.slice(dash + 1) : tokens;
}
const datelineReach = 6;

/** Without the signs and the joint around it. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [first, last] = [0, tokens.length];
  while (first < last && isEdge(tokens[first])) first++;
  while (
    last > first &&
    /^[\u0648,\u060C;\u061B:."\u201C\u201D\u00AB\u00BB\u2013-]$/u.test(tokens[last - 1]?.text ?? "")
  )
    last--;
  return tokens.slice(first, last);
}
const isEdge = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "sign" ? !/^[(#%]$/.test(token.text) : openJoints.has(token.text));

/** A noun behind a comma as easily belongs to what stands before it. */
function isApposition({ tokens }: SentenceView, [first]: readonly Token[]): boolean {
  if (first?.kind !== "word" || isVerb(bare(first.text)) || /^[\u0648\u0641]/u.test(first.text)) return false;
  const before = tokens.findLast(({ end }) => end <= first.start);
  return before !== undefined && /^[,\u060C]$/u.test(before.text);
}

/** Whether these words tell by themselves who or what they are about. */
function isWhole(view: SentenceView, tokens: readonly Token[], value: Pick<Span, "start" | "end">): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  const [first] = words;
  if (!first || words.length < shortest || tokens.length > longest) return false;
  if (words.some(({ text }) => pointing.has(bare(text)))) return false;
  if (leansBack(words)) return false;
  if (tokens.some(({ text }) => /^[?\u061F[\]]$/u.test(text)) || hasLongAside(view, tokens)) return false;
  const verb = tokens.findIndex(({ text, kind }) => kind === "word" && isVerb(bare(text)));
  const before = verb < 0 ? tokens : tokens.slice(0, verb);
  if (verb > 0 && tokens[0] && opensCounted(view, tokens[0])) return true;
  if (isOfVictims(view, tokens)) return true;
  if (before.some((token) => isNamed(view, token, value) && !isGoverned(tokens, token))) return true;
  return verb >= 0 && namesActor(view, tokens, verb);
}

/** «While», «which», «at a time when» lead on from what stands before them. */
function leansBack([first, second]: readonly Token[]): boolean {
  if (!first || clauseJoints.has(first.text)) return true;
  if (leaningWords.test(first.text) && !harmlessOpenings.has(first.text)) return true;
  return first.text === within && second?.text === timeOf;
}
const [within, timeOf] = ["\u0641\u064A", "\u0648\u0642\u062A"];

/** «Five soldiers of the army were killed»: the counted opens its clause. */
const opensCounted = ({ spans }: SentenceView, { start, end }: Token): boolean =>
  spans.some(
    (span) => span.type === "quantity" && span.norm.noun !== undefined && span.start <= start && span.end > end,
  );

/** «Death of 7 soldiers in Taez», as headings have it: the sentence opens with it, and tells where or by whom. */
const isOfVictims = ({ spans, tokens }: SentenceView, [noun, ...rest]: readonly Token[]): boolean =>
  noun !== undefined &&
  noun === tokens[0] &&
  victimNouns.test(noun.text) &&
  spans.some(({ type, start, end }) => type === "quantity" && start <= (rest[0]?.start ?? 0) && end > start) &&
  spans.some(({ type, start }) => (type === "place" || type === "organisation") && start > noun.end);

/** Who acts, by a name: right behind the first verb of a clause, or where the clause begins. */
export function actorOf(view: SentenceView, { tokens }: OwnClause): Subject | undefined {
  const verb = tokens.findIndex(({ text, kind }) => kind === "word" && isVerb(bare(text)));
  const from = tokens[verb + 1]?.start ?? 0;
  const reach = (tokens[0]?.start ?? 0) + opening;
  const span = view.spans.find(
    ({ type, start }) =>
      actors.has(type) &&
      ((verb >= 0 && start >= from && start - from <= opening) || (start >= (tokens[0]?.start ?? 0) && start <= reach)),
  );
  if (!span || (span.type === "place" && span.norm.kind !== "country")) return undefined;
  return { type: "entity", text: span.text, start: span.start, end: span.end };
}
const actors = new Set<Span["type"]>(["organisation", "person", "place"]);
const opening = 8;

/** Brackets around more than a month's other name, a nickname or a figure in another unit. */
function hasLongAside({ spans }: SentenceView, tokens: readonly Token[]): boolean {
  const [opens, closes] = [tokens.filter(({ text }) => text === "("), tokens.filter(({ text }) => text === ")")];
  const isFigure = (open: Token, close: Token) =>
    spans.some(
      ({ type, start, end }) =>
        type === "quantity" &&
        start - open.end <= 1 &&
        close.start - end <= 1 &&
        start > open.start &&
        end <= close.start,
    );
  return (
    opens.length !== closes.length ||
    opens.some((open, at) => {
      const close = closes[at] as Token;
      return tokens.indexOf(close) - tokens.indexOf(open) > aside && !isFigure(open, close);
    })
  );
}
const aside = 4;

/** A name, or a noun with the article that the text has not named before. */
function isNamed(view: SentenceView, token: Token, value: Pick<Span, "start" | "end">): boolean {
  if (token.start >= value.start && token.end <= value.end) return false;
  const span = view.spans.find(({ start, end }) => start < token.end && end > token.start);
  if (span && span.type !== "date" && span.type !== "quantity" && span.type !== "quote") return true;
  return (
    /^[\u0648\u0641]?\u0627\u0644\p{L}{3}/u.test(token.text) &&
    !knownNouns.has(bare(token.text)) &&
    !timesOfDay.has(bare(token.text))
  );
}

/** Behind a preposition a name is where or whom something is done to. */
function isGoverned(tokens: readonly Token[], token: Token): boolean {
  const at = tokens.indexOf(token);
  return at > 0 && tokens.slice(0, at).some(({ text }) => noActor.test(bare(text)));
}

/** Whether whoever a verb tells of stands right behind it. */
function namesActor(view: SentenceView, tokens: readonly Token[], verb: number): boolean {
  const said = bare(tokens[verb]?.text ?? "");
  const rest = tokens.slice(verb + 1).filter((token) => token.kind !== "sign" && !isTime(view, token));
  const [actor, next] = rest;
  if (!actor) return false;
  if (isVerb(actor.text) && !happening.test(said)) return namesActor(view, tokens, tokens.indexOf(actor));
  const span = view.spans.find(({ type, start, end }) => type !== "quote" && start < actor.end && end > actor.start);
  if (span?.type === "quantity") return ofCounted.test(said) || declaring.test(said);
  const raw = view.text.raw.slice(actor.start, actor.end);
  if (span && span.start <= actor.start) return span.type !== "place" || span.norm.kind === "country";
  if (span || noActor.test(actor.text) || endsInPronoun(raw)) return false;
  return isActorNoun(view, actor, next, happening.test(said));
}

function isActorNoun(
  view: SentenceView,
  { text, start, end }: Token,
  next: Token | undefined,
  happens: boolean,
): boolean {
  // A noun in the accusative is what is done, or how.
  const raw = view.text.raw.slice(start, end);
  if (/^(?!\u0627\u0644)\p{L}{3,}\u0627\u064B?$/u.test(text) || /\u064B/u.test(raw)) return false;
  if (/^\u0627\u0644\p{L}{2,}\u0648\u0646$/u.test(text)) return true;
  const isPart = knownNouns.has(text) || actorNouns.test(text) || actingBodies.test(text);
  if (!isPart && happens) return true;
  return (isPart || text.startsWith(article)) && isQualified(view, next);
}
const isTime = ({ spans }: SentenceView, { start, end, text }: Token): boolean =>
  skipped.has(text) ||
  timesOfDay.has(text) ||
  spans.some((span) => span.type === "date" && span.start < end && span.end > start);

/** «The company of electricity», «the national council»: a second word says which. */
function isQualified({ spans }: SentenceView, next: Token | undefined): boolean {
  if (!next) return false;
  if (
    spans.some(
      ({ type, start, end }) =>
        type !== "date" && type !== "quantity" && type !== "quote" && start < next.end && end > next.start,
    )
  )
    return true;
  return /^(?:\u0627\u0644)?\p{L}{2,}(?:\u064A|\u064A\u0647|\u064A\u064A\u0646|\u064A\u0648\u0646)$/u.test(next.text);
}
