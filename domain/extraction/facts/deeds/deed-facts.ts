import type { Token } from "../../text/tokens";
import { type Draft, rounded } from "../figures/number-facts";
import { modalityOf } from "../modality";
import type { SentenceView } from "../sentence-view";
import { attributionOf } from "../tellers/said-by";
import { type Actor, actorAfter, actorBefore } from "./deed-actor";
import { type Done, restFrom } from "./deed-rest";
import { isSureDeed } from "./deed-trust";
import {
  afterHidden,
  aimedAt,
  bareDeed,
  beforeNouns,
  conditions,
  deedVerbs,
  isFeminine,
  isPresent,
  settled,
  targeting,
  unsureDeeds,
} from "./deed-words.ar";

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
    const isTold = done && !isAim(verb.form, done) && (verb.isSure || (opensClause(view, index) && isMasculine(actor)));
    const isSure = isTold === true && isSureDeed(view, index, verb.form, actor, done);
    return isTold ? [deed(view, { token, property: verb.property, isSure }, actor, done)] : [];
  });
}

function verbAt(view: SentenceView, index: number): { form: string; property: string; isSure: boolean } | undefined {
  const form = bareDeed(view.tokens[index]?.text ?? "");
  const property = deedVerbs.get(form);
  if (property === undefined || isConditional(view, index) || isNounBehind(view, index)) return undefined;
  return { form, property, isSure: !unsureDeeds.has(form) };
}

/** Who acted before, where «and» adds a verb that agrees and leaves no room for a subject of its own. */
function goingOn(view: SentenceView, index: number, last: Actor | undefined): Actor | undefined {
  const [word, next] = [view.tokens[index]?.text ?? "", view.tokens[index + 1]?.text ?? ""];
  const goes = word !== bareDeed(word) && afterHidden.test(next) && isFeminine(word) === last?.isFeminine;
  return goes && last ? { ...last, confidence: 0.7, from: index + 1, isBehind: false } : undefined;
}

/** «After the failure of X»: behind a preposition what is written as a verb is a noun. */
const isNounBehind = ({ tokens }: SentenceView, index: number): boolean =>
  beforeNouns.test(tokens[index - 1]?.text ?? "") && tokens[index]?.text === bareDeed(tokens[index]?.text ?? "");

function isConditional({ tokens }: SentenceView, index: number): boolean {
  const [before, first] = [bareDeed(tokens[index - 1]?.text ?? ""), tokens[index - 2]?.text ?? ""];
  const isPast = before === "\u0642\u062F" && !isPresent(bareDeed(tokens[index]?.text ?? ""));
  return conditions.has(before) && !isPast && !(before === "\u0627\u0646" && settled.has(first));
}

/** What may as well be a noun is a verb where a clause begins, and where its form agrees with whoever follows. */
function opensClause({ tokens }: SentenceView, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index] as Token];
  return before === undefined || before.kind === "sign" || token.text !== bareDeed(token.text);
}
const isMasculine = ({ subject }: Actor) => !/^\S+(?:\u0629|\u0627\u062A)(?:\s|$)/u.test(subject.text);

/** «Egypt targets a rise of»: an aim, and no strike. */
const isAim = (form: string, { words }: Done): boolean => targeting.test(form) && aimedAt.test(words[0]?.text ?? "");

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
    confidence: rounded((isSure && isPlain ? sure : unsure) * (isPlain ? 1 : 0.8)),
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
const sure = 0.92;
const unsure = 0.5;
