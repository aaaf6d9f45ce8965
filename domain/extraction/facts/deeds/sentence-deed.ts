import type { Token } from "../../text/tokens";
import { bare, isKnownVerb, isVerb } from "../clauses/verb-forms";
import { declaring } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import { modalityOf } from "../modality";
import { type SentenceView, surest } from "../sentence-view";
import { attributionOf } from "../tellers/said-by";
import { type Actor, actorAfter } from "./deed-actor";
import { pastDashes, pastTimes } from "./deed-rest";
import { isActive } from "./deed-trust";
import {
  besideObject,
  deedVerbs,
  joined,
  ofTheName,
  openDeedEnds,
  partOfName,
  sitting,
  takesPreposition,
} from "./deed-words.ar";
import {
  already,
  dayStands,
  declaringOf,
  noDeeds,
  saysThat,
  sentenceOpening,
  wasBefore,
  whichOne,
} from "./sentence-words.ar";

/** Behind whoever acted: the words up to the full stop, and the verb by which they are told. */
type Told = { verb: Token; form: string; words: readonly Token[] };

/**
 * What a sentence tells of whom it names right behind its verb, the whole of it up to its full stop: no part is cut, so
 * that none has to be understood of another.
 */
export function sentenceDeed(view: SentenceView): Draft | undefined {
  const index = verbIndex(view);
  if (index === undefined || !/^[.!]$/.test(view.tokens.at(-1)?.text ?? "")) return undefined;
  const actor = actorAfter(view, index);
  if (!actor?.isBehind || actor.confidence < surest) return undefined;
  const told = toldOf(view, index, actor);
  return told && isSound(view, told) ? draftOf(view, actor, told) : undefined;
}

/** Where the verb stands: first, or behind a day or a phrase that leads over from what was told before. */
function verbIndex({ tokens, spans }: SentenceView): number | undefined {
  const isDated = ({ start }: Token) =>
    spans.some((span) => span.type === "date" && span.start <= start && span.end > start);
  const lead: string[] = [];
  for (const [at, token] of tokens.slice(0, longestLead).entries()) {
    const form = bare(token.text);
    const isLed = lead.length === 0 || sentenceOpening.test(lead.join(" "));
    if (isLed && !isDated(token) && isKnownVerb(form)) return at;
    const word = isDated(token) ? dayStands : token.text;
    if (word !== dayStands || lead.at(-1) !== dayStands) lead.push(word);
  }
  return undefined;
}
const longestLead = 12;

/** «Had X announced …»: the verb behind whoever acted is the one that tells. */
function toldOf(view: SentenceView, index: number, actor: Actor): Told | undefined {
  const { tokens } = view;
  const from = pastTimes(view, pastDashes(tokens, actor.from));
  const first = tokens[index] as Token;
  const rest = tokens.slice(from, -1);
  if (!wasBefore.has(bare(first.text))) return { verb: first, form: bare(first.text), words: rest };
  const at = rest[0]?.text === already ? 1 : 0;
  const verb = rest[at];
  if (!verb || !isKnownVerb(verb.text)) return undefined;
  return { verb, form: verb.text, words: rest.slice(at + 1) };
}

/** No part of the name, no clause of it, nobody's own words, and something said of what was done. */
function isSound(view: SentenceView, { verb, form, words }: Told): boolean {
  const [next] = words;
  if (!next || noDeeds.has(form) || words.length < fewestWords || words.length > mostWords) return false;
  const isOfName = [whichOne, joined, ofTheName, partOfName, sitting].some((forms) => forms.test(next.text));
  const reach = declaring.test(form) ? thatReach : 2;
  const isTelling = words.slice(0, reach).some(({ text }) => saysThat.test(text)) || isSaying(form);
  if (isOfName || isTelling || next.kind === "sign" || isVerb(bare(next.text))) return false;
  if (takesPreposition(form) && !besideObject.test(next.text)) return false;
  const isDone = deedVerbs.has(form) && verb === view.tokens[0];
  if (isDone && !isActive(view, 0, form, { words, end: 0, text: "", isClosed: true })) return false;
  return !openDeedEnds.has(words.at(-1)?.text ?? "") && isPlain(view, words);
}
/** From a verb of saying to «that»: «pointed to his belief that». */
const thatReach = 12;
const fewestWords = 4;
const mostWords = 55;

/** «Said …»: what is told so has its own facts. */
const isSaying = (form: string): boolean => declaring.test(form) && !declaringOf.test(form);

/** No marks but pairs around a name, and no colon. */
function isPlain({ spans }: SentenceView, words: readonly Token[]): boolean {
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const count = (marks: RegExp) => words.filter(({ text }) => marks.test(text)).length;
  const isQuoted = spans.some(
    ({ type, start, end, text }) =>
      type === "quote" && start < to && end > from && (end > to || text.split(/\s+/u).length > longestQuoted),
  );
  return (
    !isQuoted &&
    count(/^[\u201C\u00AB(]$/) === count(/^[\u201D\u00BB)]$/) &&
    count(/^"$/) % 2 === 0 &&
    count(/^[:{}[\]/\u061F?]$/) === 0
  );
}

const longestQuoted = 8;

function draftOf(view: SentenceView, { subject, spans }: Actor, { verb, form, words }: Told): Draft {
  const { raw } = view.text;
  const [from, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const written = raw.slice(verb.start, verb.end);
  const attribution = attributionOf(view, verb.start);
  return {
    property: propertyOf(form),
    subject,
    value: { type: "claim", text: `${verb.text === form ? written : written.slice(1)} ${raw.slice(from, end).trim()}` },
    scope: {},
    attribution,
    modality: modalityOf(view, verb.start, attribution),
    confidence: sure,
    flags: [],
    evidence: {
      start: Math.min(verb.start, subject.start),
      end,
      sentence: { start: view.start, end: view.end },
      paragraph: view.paragraph + 1,
      spans,
    },
  };
}
const sure = 0.92;

/** «Attacked the decisions», «searched for a way»: what was struck or talked over, nobody checks of a whole sentence. */
const propertyOf = (form: string): string => {
  const property = deedVerbs.get(form) ?? "deed";
  return unchecked.has(property) ? "deed" : property;
};
const unchecked = new Set(["struck", "discussed"]);
