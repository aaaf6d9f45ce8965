import type { Span } from "../span";
import type { Token } from "../text/tokens";
import type { Subject } from "./candidate-fact";
import {
  actorNouns,
  afterHidden,
  conditions,
  deedEnds,
  deedVerbs,
  isFeminine,
  ofTheName,
  openEnds,
  settled,
  skipped,
  unsureDeeds,
} from "./deed-words.ar";
import { thatWords } from "./fact-words.ar";
import { type Draft, rounded } from "./number-facts";
import { attributionOf, modalityOf } from "./said-by";
import type { SentenceView } from "./sentence-view";

const fewestWords = 2;
const mostWords = 28;

/** What somebody whom the text names did: a verb, whoever stands right behind it, and the rest of the clause. */
export function deedFacts(view: SentenceView): Draft[] {
  let last: Actor | undefined;
  return view.tokens.flatMap((token, index) => {
    const verb = verbAt(view, index);
    if (!verb) return [];
    const named = actorAfter(view, index) ?? actorBefore(view, index);
    const actor = named ?? goingOn(view, index, last);
    last = named && { ...named, isFeminine: isFeminine(verb.form) };
    const done = actor && restFrom(view, index, actor);
    const isTold = done && (verb.isSure || (opensClause(view, index) && isMasculine(actor)));
    const isSure = (verb.isSure || index === 0) && opensDeed(view, index) && named?.isBehind === true;
    return isTold ? [deed(view, { token, property: verb.property, isSure }, actor, done)] : [];
  });
}

function verbAt(view: SentenceView, index: number): { form: string; property: string; isSure: boolean } | undefined {
  const form = bare(view.tokens[index]?.text ?? "");
  const property = deedVerbs.get(form);
  if (property === undefined || isConditional(view, index)) return undefined;
  return { form, property, isSure: !unsureDeeds.has(form) };
}

/** Who acted before, where «and» adds a verb that agrees and leaves no room for a subject of its own. */
function goingOn({ tokens }: SentenceView, index: number, last: Actor | undefined): Actor | undefined {
  const [word, next] = [tokens[index]?.text ?? "", tokens[index + 1]?.text ?? ""];
  const goes = word !== bare(word) && afterHidden.test(next) && isFeminine(word) === last?.isFeminine;
  return goes && last ? { ...last, confidence: 0.7, from: index + 1 } : undefined;
}

function isConditional({ tokens }: SentenceView, index: number): boolean {
  const [before, first] = [bare(tokens[index - 1]?.text ?? ""), tokens[index - 2]?.text ?? ""];
  return conditions.has(before) && !(before === "\u0627\u0646" && settled.has(first));
}

/** What may as well be a noun is a verb where a clause begins, and where its form agrees with whoever follows. */
function opensClause({ tokens }: SentenceView, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index] as Token];
  return before === undefined || before.kind === "sign" || token.text !== bare(token.text);
}
const isMasculine = ({ subject }: Actor) => !/^\S+(?:\u0629|\u0627\u062A)(?:\s|$)/u.test(subject.text);

/** Not «which it signed», «whoever signed»: nothing before the verb has its subject or its object. */
function opensDeed({ tokens, spans }: SentenceView, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index] as Token];
  if (!before || before.kind === "sign" || token.text !== bare(token.text) || thatWords.has(before.text)) return true;
  return spans.some((span) => span.type === "date" && span.start <= before.start && span.end >= before.end);
}

/** A verb without «and» and «so» before it. */
const bare = (word: string): string => (deedVerbs.has(word) ? word : word.replace(/^[\u0648\u0641](?=.{2})/, ""));

type Actor = {
  /** Named right behind the verb, and nothing that may still be of the name after that. */
  isBehind?: boolean;
  /** Of the verb that named it. */
  isFeminine?: boolean;
  subject: Subject;
  confidence: number /** Where what was done begins. */;
  from: number;
  spans: string[];
};
const actorTypes = new Set<Span["type"]>(["organisation", "person", "role", "place"]);
const isActor = (span: Span) => actorTypes.has(span.type) && (span.type !== "place" || span.norm.kind === "country");

/** Who stands right behind the verb at `index`: the person of a post, a body, a country, or «the Kurdish forces». */
function actorAfter(view: SentenceView, index: number): Actor | undefined {
  // A plural before a name has its subject elsewhere: the name is whom something is done to.
  if (/\u0648\u0627$/.test(view.tokens[index]?.text ?? "")) return undefined;
  let at = index + 1;
  while (skipped.has(view.tokens[at]?.text ?? "")) at++;
  const token = view.tokens[at];
  if (!token) return undefined;
  const first = view.spans.find((span) => isActor(span) && span.start <= token.start && span.end > token.start);
  if (first) return first.start < token.start ? undefined : behind(view, named(view, first));
  return group(view, at, isFeminine(bare(view.tokens[index]?.text ?? "")));
}

/** A post without its holder, or a name that another one goes on, leaves open who acted. */
function behind({ tokens, spans }: SentenceView, actor: Actor): Actor {
  const { start, end } = actor.subject;
  const next = tokens[actor.from];
  const goesOn = spans.some((span) => isActor(span) && next && span.start <= next.start && span.end > next.start);
  const isPost = spans.some((span) => span.type === "role" && span.start === start && span.end === end);
  return { ...actor, isBehind: !goesOn && !(isPost && holderless.test(next?.text ?? "")) };
}
/** A post goes on with what it is the post of. */
const holderless = /^(?:\u0627\u0644|\u0644\u0644|\u0641\u064A$|\u0641\u0631\u064A\u0642|\u0646\u0627\u062F\u064A)/;

/** A post is that of the person who follows it. */
function named(view: SentenceView, first: Span): Actor {
  const next = view.spans.find((span) => span.start >= first.end);
  const gap = next ? view.text.raw.slice(first.end, next.start) : "";
  const holder = first.type === "role" && next?.type === "person" && /^[\s\u060C]*$/u.test(gap) ? next : first;
  const { start, confidence, id } = holder;
  const { end, isAlone } = withOthers(view, holder.end);
  const isPerson = holder.type === "person" && end === holder.end;
  const text = isPerson ? view.fullName(holder.norm.name) : view.text.raw.slice(start, end);
  const behind = view.tokens.findIndex((token) => token.start >= end);
  const from = behind < 0 ? view.tokens.length : behind;
  const sure = isAlone ? confidence : Math.min(confidence, 0.7);
  return { subject: { type: "entity", text, start, end }, confidence: sure, from, spans: [id] };
}

/** «France, Spain and Italy»: where the last name that joins the first ends, and whether none but names does. */
function withOthers({ tokens, spans }: SentenceView, from: number): { end: number; isAlone: boolean } {
  let end = from;
  for (;;) {
    const next = tokens.find(({ start }) => start >= end);
    const isAnd = next?.text.startsWith("\u0648") === true && !deedVerbs.has(bare(next.text));
    const other = isAnd && spans.find((span) => isActor(span) && span.start > next.start && span.start < next.end);
    if (!other) return { end, isAlone: !isAnd };
    end = other.end;
  }
}

/** A noun that acts, with the adjectives that tell whose it is. */
function group({ tokens, text }: SentenceView, at: number, isVerbFeminine: boolean): Actor | undefined {
  const noun = tokens[at] as Token;
  // «Shaped the government» agrees with it where the government did the shaping.
  const isNounFeminine = /(?:\u0647|\u0627\u062A|\u0648\u0644|\u064A\u0644|\u0648\u0634|\u0648\u0637)$/.test(noun.text);
  if (!actorNouns.test(noun.text) || isNounFeminine !== isVerbFeminine) return undefined;
  const hasArticle = noun.text.startsWith("\u0627\u0644");
  let last = at;
  while (isAdjective(tokens[last + 1]?.text ?? "", hasArticle)) last++;
  if (last === at && !hasArticle) return undefined;
  const [start, end] = [noun.start, (tokens[last] as Token).end];
  const subject: Subject = { type: "entity", text: text.raw.slice(start, end), start, end };
  return { subject, confidence: hasArticle ? 0.9 : 0.75, from: last + 1, spans: [], isBehind: last > at };
}
/** Without the article only a country's adjective tells who acts. */
const isAdjective = (word: string, hasArticle: boolean) =>
  word.startsWith("\u0627\u0644") === hasArticle &&
  (hasArticle ? /(?:\u064A|\u0647|\u064A\u0646)$/ : /\u064A\u0647?$/).test(word) &&
  word.length > 3;

/** A name that opens its clause, right before the verb: «the company signed». */
function actorBefore(view: SentenceView, index: number): Actor | undefined {
  const verb = view.tokens[index] as Token;
  if (verb.text !== bare(verb.text)) return undefined;
  const span = view.spans.findLast((one) => isActor(one) && one.end <= verb.start && verb.start - one.end <= 1);
  if (!span) return undefined;
  const before = view.tokens.findLast(({ end }) => end <= span.start);
  const opens = before === undefined || /^(?:[\u060C\u061B:]|\u0628?\u0627\u0646)$/.test(before.text);
  return opens ? { ...named(view, span), confidence: span.confidence, from: index + 1 } : undefined;
}

/** `isOfName`: it begins with what may still tell of the actor. */
type Done = { end: number; text: string; isOfName: boolean };

/** The words of the deed behind its verb and its actor, up to where the clause ends. */
function restFrom({ tokens, text, spans }: SentenceView, index: number, { from: next }: Actor): Done | undefined {
  const verb = tokens[index] as Token;
  const from = pastDashes(tokens, next);
  let last = from - 1;
  const isInDate = ({ start }: Token) =>
    spans.some((span) => span.type === "date" && span.start < start && span.end > start);
  while (last + 1 < tokens.length && (isInDate(tokens[last + 1] as Token) || !endsAt(tokens, last + 1))) last++;
  const [first, end] = [tokens[from], tokens[last]?.end ?? 0];
  const words = last - from + 1;
  const isWhole = first && words >= fewestWords && words <= mostWords && !relative.test(first.text);
  const hasQuote = spans.some((span) => span.type === "quote" && span.start < end && span.end > verb.start);
  // What a colon opens is not in it.
  const isCut = tokens[last + 1]?.text === ":";
  if (!isWhole || isCut || hasQuote || openEnds.has(tokens[last]?.text ?? "")) return undefined;
  const rest = text.raw.slice(first.start, end).trim();
  const written = text.raw.slice(verb.start, verb.end);
  const name = verb.text === bare(verb.text) ? written : written.slice(1);
  return { end, text: `${name} ${rest}`, isOfName: ofTheName.test(first.text) };
}
/** Behind what stands between two dashes. */
function pastDashes(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "-") return at;
  const length = tokens.slice(at + 1, at + 1 + mostAside).findIndex(({ text }) => text === "-");
  return length < 0 ? at : at + length + 2;
}
const mostAside = 8;

const relative = /^(?:\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A|\u0627\u0644\u0630\u064A\u0646|\u0627\u0646)$/;

function endsAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (/^[\u060C,\u061B;:.!\u061F()[\]-]$/.test(word) || deedEnds.has(word)) return true;
  return /^[\u0648\u0641]/.test(word) && !deedVerbs.has(word) && deedVerbs.has(bare(word));
}

type Verb = { token: Token; property: string; isSure: boolean };

function deed(view: SentenceView, { token, property, isSure }: Verb, actor: Actor, done: Done): Draft {
  const attribution = attributionOf(view, token.start);
  const modality = modalityOf(view, token.start, attribution);
  const isPlain = modality === "asserted" || (modality === "reported" && attribution?.speaker !== null);
  return {
    property,
    subject: actor.subject,
    value: { type: "claim", text: done.text },
    scope: {},
    attribution,
    modality,
    confidence: rounded(
      (isSure && isPlain && !done.isOfName && !isMarked(done.text) && actor.confidence >= surest ? 0.8 : 0.5) *
        (isPlain ? 1 : 0.8),
    ),
    flags: [],
    evidence: {
      start: Math.min(token.start, actor.subject.start),
      end: done.end,
      sentence: { start: view.start, end: view.end },
      paragraph: view.paragraph + 1,
      spans: actor.spans,
    },
  };
}
const surest = 0.8;
/** Marks in a deed may stand around a name that it breaks off in. */
const isMarked = (text: string) => /["\u201C\u201D\u00AB\u00BB]/.test(text);
