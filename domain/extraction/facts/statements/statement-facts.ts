import { article } from "../../../arabic/article";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { whoOrWhat } from "../deeds/deed-words.ar";
import { beforeMatters, declaring, denying, negatingWords, sayingStill, thatWords } from "../fact-words.ar";
import { type Draft, rounded } from "../figures/number-facts";
import type { SentenceView } from "../sentence-view";
import { isCutShort } from "../tellers/speaker-name";
import { fragmentStart, openClauseEnds, pronounThat, whereSaid } from "../trust-words.ar";
import { isClauseBeforeComma } from "./clause-before-comma";
import { endsAt, isMark } from "./ends-statement";
import { type Speaker, speakerBetween, tellerAt } from "./statement-speaker";
import {
  bareThis,
  beforeHisVerb,
  besidesThat,
  forNobody,
  impersonal,
  ofThese,
  ownPredicates,
  proving,
  thatWe,
  toldBefore,
  unconfirmed,
  womanly,
} from "./statement-words.ar";

const reach = 24;
const fewestWords = 3;
const mostWords = 45;

/**
 * What somebody is told to have said, in the words of the text: «the minister announced that …», «stressed the need of …»,
 * and what the same sentence adds to it: «pointing out that …».
 */
export function statementFacts(view: SentenceView): Draft[] {
  const drafts: Draft[] = [];
  let last: Speaker | undefined;
  for (const [index, { text }] of view.tokens.entries()) {
    const isStill = sayingStill.test(text);
    const told = tellerAt(view, view.tokens[index] as Token);
    const goesOn = isStill ? (told ?? last) : undefined;
    if ((!goesOn && !declaring.test(text)) || isDenied(view, index)) continue;
    const that = thatAfter(view, index, goesOn ? sayingReach : reach);
    const speaker = goesOn ?? told ?? speakerBefore(view, index, that);
    last = speaker?.isBeside ? speaker : undefined;
    drafts.push(...statementsOf(view, index, speaker, that));
  }
  return drafts;
}
/** «Did not say that». */
const isDenied = ({ tokens }: SentenceView, verb: number): boolean => negatingWords.has(tokens[verb - 1]?.text ?? "");

/** From «pointing out» to «that», in tokens. */
const sayingReach = 4;

function speakerBefore(view: SentenceView, verb: number, that: number | undefined): Speaker | undefined {
  const to = that === undefined ? view.end : (view.tokens[that] as Token).start;
  const token = view.tokens[verb] as Token;
  const speaker = speakerBetween(view, token, to);
  // A post whose holder the text names, a name that goes on: the document's tellers leave it open.
  const isOpen = view.tellers.get(token.index)?.isNamed === false;
  return speaker && isOpen ? { ...speaker, isBeside: false } : speaker;
}

function statementsOf(
  view: SentenceView,
  verb: number,
  speaker: Speaker | undefined,
  that: number | undefined,
): Draft[] {
  const opens = speaker && (that ?? aboutAfter(view, speaker, view.tokens[verb] as Token));
  const said = opens === undefined ? undefined : statementAfter(view, opens, that !== undefined);
  if (said && isFragment(view, said)) return [];
  if (!said || !speaker || view.spans.some((span) => span.type === "quote" && touches(span, said))) return [];
  return [statement(view, view.tokens[verb] as Token, speaker, said)];
}

const touches = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

/** «That on its site», «on its site»: where something is said, not what. */
function isFragment({ tokens }: SentenceView, { start, isClause }: Said): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const [word, next] = [tokens[first]?.text ?? "", tokens[first + 1]?.text ?? ""];
  return isClause ? fragmentStart.test(word) && !isImpersonal(tokens, first - 1) : whereSaid.test(next);
}

/** The token of the word «that» after a verb of saying, before any other stop. */
function thatAfter({ tokens }: SentenceView, verb: number, within: number): number | undefined {
  for (let at = verb + 1; at <= verb + within && at < tokens.length; at++) {
    const word = tokens[at]?.text ?? "";
    if (besidesThat.test(word) && thatWords.has(tokens[at + 1]?.text ?? "")) return undefined;
    if (thatWords.has(word) || thatWe.test(word)) return at;
    if (/^[:"\u201C\u00AB.]$/.test(word) || word === whether || declaring.test(word) || sayingStill.test(word))
      return undefined;
  }
  return undefined;
}

/** «Explained whether it is safe that a mother …»: nothing is told. */
const whether = "\u0627\u0630\u0627";

/** The token before «on the need of», «about a plan», where it stands right behind the speaker. */
function aboutAfter({ tokens }: SentenceView, { end, isBeside }: Speaker, verb: Token): number | undefined {
  const next = tokens.findIndex(({ start }) => start >= Math.max(end, verb.end));
  return isBeside && next > 0 && beforeMatters.has(tokens[next]?.text ?? "") ? next - 1 : undefined;
}

/** What follows «that»: to the end of the sentence, or before what is said of the saying. */
function statementAfter({ tokens, text }: SentenceView, that: number, isClause: boolean): Said | undefined {
  const first = tokens[that + 1];
  const { last, leadsUp } = endOfStatement(tokens, that);
  const words = last - that;
  const end = tokens[last]?.end ?? 0;
  if (!first || words < (leadsUp ? fewestBefore : fewestWords) || words > mostWords) return undefined;
  const isEnded = !leadsUp || isClauseBeforeComma(tokens, that, last);
  const isWhole = isEnded && isTold(tokens, that, last) && !isInRelative(tokens, that);
  const himself = isImpersonal(tokens, that) ? undefined : pronounAt(tokens, that);
  return { start: first.start, end, text: text.raw.slice(first.start, end), isClause, isWhole, ...himself };
}

/** `leadsUp`: marks follow; what leads up to somebody's own words goes with them. */
function endOfStatement(tokens: readonly Token[], that: number): { last: number; leadsUp: boolean } {
  let last = that;
  while (last + 1 < tokens.length && !endsAt(tokens, last + 1)) last++;
  const leadsUp = isMark(tokens[last + 1]?.text);
  if (leadsUp) while (last > that && !/^[\u060C,]$/.test(tokens[last]?.text ?? "")) last--;
  if (/^[.!\u061F\u060C,]$/.test(tokens[last]?.text ?? "")) last--;
  return { last, leadsUp };
}

/**
 * Whether a statement tells by itself all that was said: the pronoun of «that they» stays outside, an inner verb of saying
 * has its own speaker.
 */
const isTold = (tokens: readonly Token[], that: number, last: number): boolean =>
  !thatWe.test(tokens[that]?.text ?? "") &&
  !isBareThis(tokens, that + 1) &&
  !theirs.test(tokens[that + 1]?.text ?? "") &&
  !ofThese.test(tokens[that + 1]?.text ?? "") &&
  !tokens.slice(that + 1, last).some((token, at) => isExcept(token, tokens[that + at])) &&
  !tokens.slice(that + 1, last + 1).some(({ text }) => declaring.test(text) || unconfirmed.test(text)) &&
  !tokens.slice(that + 1, last).some((token, at) => isUnproved(token, tokens.slice(that + at + 2))) &&
  !tokens.slice(that + 1, last).some((token, at) => isDespite(token, tokens[that + at + 2])) &&
  !openClauseEnds.has(tokens[last]?.text ?? "") &&
  !isSubjectAlone(tokens.slice(that + 1, last + 1), tokens.slice(last + 1, last + 3)) &&
  !goesOnLater(tokens.slice(last + 1));

/** «The orders of X, the minister, stress …»: what was cut off behind the comma may be what is told of them. */
const isSubjectAlone = (said: readonly Token[], [comma, next]: readonly Token[]): boolean =>
  comma?.kind === "sign" &&
  next?.kind === "word" &&
  !sayingStill.test(next.text) &&
  !andThat.test(next.text) &&
  said.length <= shortSubject &&
  !said.some(
    ({ text, kind }, at) =>
      kind === "word" && (isVerb(bare(text)) || ((at > 0 || willForm.test(text)) && ownPredicates.test(text))),
  );

const willForm = /^\u0633/;
const shortSubject = 16;
/** «And that», «and this was»: what stands before it was told to its end. */
const andThat = /^\u0648(?:\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?|\u0630\u0644\u0643)$/;

/** «That it must …», «that there are no …»: the pronoun stands for nobody, and nothing behind it for whom it tells of. */
function isImpersonal(tokens: readonly Token[], that: number): boolean {
  const [pronoun, first, second] = tokens.slice(that, that + 3).map(({ text }) => text);
  const opens = impersonal.get(first ?? "");
  return forNobody.test(pronoun ?? "") && opens?.test(second ?? "") === true && !ofOthers.test(second ?? "");
}
const ofOthers = /..(?:\u0647\u0645|\u0647\u0627)$/;

/** «This comes …», «this matter»: what «this» is, stands before. */
const isBareThis = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.text ?? "";
  return bareThis.test(tokens[at]?.text ?? "") && (!next.startsWith(article) || toldBefore.test(next));
};

/** «…, but there was no proof of it»: the text's own word. */
const isUnproved = ({ text }: Token, [not, verb]: readonly Token[]): boolean =>
  but.test(text) && negatingWords.has(not?.text ?? "") && proving.test(verb?.text ?? "");
const but = /^\u0648?\u0644\u0643\u0646$/;

/** «The dangers that Israel says …»: what is told of stands before the verb. */
function isInRelative(tokens: readonly Token[], that: number): boolean {
  const verb = tokens.slice(0, that).findLastIndex(({ text }) => declaring.test(text));
  return whoOrWhat.test(tokens[verb - 1]?.text ?? "") && !/\u0647(?:\u0627|\u0645)?$/.test(tokens[that]?.text ?? "");
}

/** «…, except that»: as often what the text sets against what was said. */
const isExcept = ({ text }: Token, before: Token | undefined): boolean =>
  text === "\u0627\u0644\u0627" && before?.kind === "sign";

/** «Although»: as often what the text itself sets against what was said. */
const isDespite = ({ text }: Token, next: Token | undefined): boolean =>
  text.endsWith("\u0631\u063A\u0645") && thatWords.has(next?.text ?? "");
const fewestBefore = 6;
/** «Their conduct»: whose, stands before. */
const theirs = /..(?:\u0647\u0645|\u0647\u0645\u0627|\u0647\u0646)$/;
/** «…, it therefore hopes»: the main clause comes behind what was taken, before another saying. */
function goesOnLater(rest: readonly Token[]): boolean {
  const next = rest.findIndex(
    ({ text }) => sayingStill.test(text) || declaring.test(text) || andAccordingTo.test(text),
  );
  return rest.slice(0, next < 0 ? rest.length : next).some(({ text }) => soThat.test(text));
}
const andAccordingTo = /^\u0648\u0628?\u062D\u0633\u0628/;
const soThat = /^\u0641\u0627\u0646/;
/** «Expected»: what follows has not come. */
const expecting = /\u062A\u0648\u0642\u0639|\u0631\u062C\u062D/;
/** From here a name right behind the verb is the speaker's. */
const surest = 0.8;

/** `pronoun`: of whom it tells, where only a pronoun outside it says that. */
type Said = {
  start: number;
  end: number;
  text: string;
  isClause: boolean;
  isWhole: boolean;
  pronoun?: "m" | "f" | "open";
};

/** «That he did», «that they …»: the pronoun, where a verb of its gender follows. */
function pronounAt(tokens: readonly Token[], that: number): Pick<Said, "pronoun"> | undefined {
  const pronoun = tokens[that]?.text ?? "";
  if (!pronounThat.test(pronoun)) return undefined;
  const verb = tokens.slice(that + 1).find(({ text }) => !beforeHisVerb.test(text))?.text ?? "";
  const form = verb.replace(/^\u0633(?=[\u064A\u062A]\p{L}{2})/u, "");
  if (!(isVerb(form) || isHerVerb(form)) || impersonal.has(verb) || /\u0648(?:\u0627|\u0646)$/.test(verb))
    return { pronoun: "open" };
  const isFeminine = /\u062A$/.test(form) || isHerVerb(form);
  const isShe = pronoun.endsWith("\u0647\u0627");
  if (pronoun.endsWith("\u0645") || isShe !== isFeminine) return { pronoun: "open" };
  return { pronoun: isShe ? "f" : "m" };
}

/** «She raises», which is written as a noun may be: not one that ends as nouns do. */
const isHerVerb = (form: string): boolean =>
  /^\u062A\p{L}{2,}[^\u0647]$/u.test(form) && isVerb(`\u064A${form.slice(1)}`);

/** «She said» is not his. */
const agreesWith = ({ text }: Token, gender: "m" | "f" | undefined): boolean =>
  gender !== "m" || sayingStill.test(text) || !womanly.test(text);

function statement(
  view: SentenceView,
  verb: Token,
  { name, start, end, nameEnd, ...speaker }: Speaker,
  said: Said,
): Draft {
  const isDenial = denying.test(verb.text);
  const isSure =
    speaker.isBeside &&
    speaker.confidence >= surest &&
    !isDenial &&
    !expecting.test(verb.text) &&
    said.isClause &&
    said.isWhole &&
    agreesWith(verb, speaker.gender) &&
    (said.pronoun === undefined || said.pronoun === speaker.isHimself) &&
    !isCutShort(view, nameEnd ?? end) &&
    !/\.$/.test(said.text);
  return {
    property: "said",
    subject: { type: "entity", text: name, start, end },
    value: { type: "claim", text: said.text },
    scope: {},
    attribution: { speaker: name, cue: verb.text, kind: "indirect" },
    modality: isDenial ? "negated" : "reported",
    confidence: rounded(isSure ? 0.93 : isDenial ? 0.6 : 0.85),
    flags: [],
    evidence: {
      start: said.start,
      end: said.end,
      sentence: { start: view.start, end: view.end },
      paragraph: view.paragraph + 1,
      spans: speaker.spans,
    },
  };
}
