import type { Lexicons } from "../lexicons";
import { gazetteerOf } from "../names/gazetteer";
import type { Span } from "../span";
import type { ReadText } from "../text/read-text";
import { aimFacts } from "./aims/aim-facts";
import { bondFacts } from "./bonds/bond-facts";
import { calibrated } from "./calibration";
import { type CandidateFact, thresholds } from "./candidate-fact";
import { deedFacts } from "./deeds/deed-facts";
import { deedProperties } from "./deeds/deed-words.ar";
import { sentenceDeed } from "./deeds/sentence-deed";
import { isDoubtful } from "./doubts";
import { toldOnDay } from "./events/day-of-actor";
import { eventFacts } from "./events/event-facts";
import { type Draft, numberFacts, rounded } from "./figures/number-facts";
import { looseNames } from "./names/loose-names";
import { nameFacts } from "./names/name-facts";
import { namesakesIn } from "./names/namesakes";
import { datedAsPublished } from "./references/dated-as-published";
import { leansOnBefore } from "./references/leans-on-before";
import { type SentenceView, sentenceViews } from "./sentence-view";
import { toldSentence } from "./sentences/told-sentence";
import { isUnderstoodAlone } from "./sentences/understood-alone";
import { statementFacts } from "./statements/statement-facts";
import { tellersOf } from "./tellers/tellers";
import { hasUnclearTeller, heldBack, heldWhereItStands, isBoundLost, isBrokenOff, isInHeadline } from "./trust";
import { toldBySentence } from "./whole/by-sentence";
import { isCutSubject } from "./whole/cut-subject";
import { isWhole } from "./whole/is-whole";
import { isMisplaced } from "./whole/misplaced";
import { onOwnDay } from "./whole/own-day";
import { isPostOfSort } from "./whole/post-sorts";
import { isWholeOfSort } from "./whole/saying-sorts";
import { isWholeSentence } from "./whole/whole-sentence";

/** The facts that a text may tell, in reading order; one that is told again is flagged. */
export function candidateFacts(
  text: ReadText,
  spans: readonly Span[],
  { id, lexicons }: { id: string; lexicons: Lexicons },
): CandidateFact[] {
  const gazetteer = gazetteerOf(lexicons);
  const views = sentenceViews(text, spans, {
    tellers: tellersOf(text, spans, lexicons),
    isOfCountry: (word) => gazetteer.demonyms.has(word),
    isLooseName: looseNames(text, spans, gazetteer),
    hasNamesake: namesakesIn(text, gazetteer),
  });
  const drafts = views.flatMap((view) =>
    withSentence(
      view,
      asked(view, [
        ...eventFacts(view),
        ...numberFacts(view),
        ...nameFacts(view, text.published),
        ...statementFacts(view),
        ...deedFacts(view),
        ...aimFacts(view),
        ...bondFacts(view),
      ])
        .map((draft) => trusted(view, ofFullBody(view, draft)))
        .map((draft) => wholly(view, draft)),
    ),
  );
  const seen = new Set<string>();
  return drafts
    .sort((a, b) => a.evidence.start - b.evidence.start || a.property.localeCompare(b.property))
    .map(({ isWhole, ...draft }, at) => ({
      id: `${id}.f${at + 1}`,
      ...flagged(draft, seen),
      ...{ confidence: calibrated(draft, isWhole), ruleConfidence: draft.confidence },
    }));
}

/** A draft with whether it is told whole, by its own words or else by its sentence. */
function wholly(view: SentenceView, draft: Draft): Judged {
  if (isMisplaced(view, draft)) return { ...draft, isWhole: false };
  if ((mayBeWhole(draft) && !isCutSubject(view, draft) && isWhole(view, draft)) || isWholeOfSort(view, draft))
    return { ...onOwnDay(view, draft), isWhole: true };
  const told = toldBySentence(view, draft) ?? toldOnDay(view, draft);
  return { ...(told ? onOwnDay(view, told) : draft), isWhole: told !== undefined };
}

type Judged = Draft & { isWhole: boolean };
/** With the sentence as it is told, where that is understood alone and no claim up to its end is taken. */
function withSentence(view: SentenceView, found: readonly Judged[]): readonly Judged[] {
  const drafts = inSentence(view, found);
  const told = toldSentence(view);
  if (!told) return drafts;
  const end = told.draft.evidence.end - besideEnd;
  if (drafts.some(({ isWhole, value, evidence }) => isWhole && value.type === "claim" && evidence.end >= end))
    return drafts;
  const isOfEvent = told.draft.subject.type === "event";
  const named = isOfEvent ? told : { ...told, draft: ofFullBody(view, told.draft) };
  if (!isUnderstoodAlone(view, named)) return drafts;
  const dated = datedAsPublished(view, named.draft);
  return dated ? [...drafts, { ...onOwnDay(view, dated), isWhole: true }] : drafts;
}
/** A word or a mark, in characters. */
const besideEnd = 12;

/** Deeds of which none is whole by itself are told by their whole sentence, where that leans on nothing before it. */
function inSentence(view: SentenceView, drafts: readonly Judged[]): readonly Judged[] {
  const deed = sentenceDeed(view);
  const told = deed && trusted(view, ofFullBody(view, deed));
  if (!told || told.confidence < thresholds.automatic || !isWholeSentence(view, told)) return drafts;
  const isPart = ({ property, subject, evidence }: Draft) =>
    deedProperties.has(property) && subject.start === told.subject.start && evidence.end <= told.evidence.end;
  if (drafts.some((draft) => draft.isWhole && isPart(draft))) return drafts;
  return [...drafts.filter((draft) => !isPart(draft)), { ...onOwnDay(view, told), isWhole: true }];
}

/** What its rule is sure of, two places side by side, and a post whose state the text alone tells. */
const mayBeWhole = (draft: Draft): boolean =>
  draft.confidence >= thresholds.automatic || draft.property === "near" || isPostOfSort(draft);

/** «The coalition» is told of by the full name that the text has for it. */
function ofFullBody(view: SentenceView, draft: Draft): Draft {
  const { subject } = draft;
  const text = subject.type === "entity" ? view.fullBody(subject.text) : withFullBody(view, subject);
  return text === undefined ? draft : { ...draft, subject: { ...subject, text } };
}

/** An event's words with the full name of the first body that they have by one word. */
function withFullBody(view: SentenceView, { start, end, text }: Draft["subject"]): string | undefined {
  for (const body of view.spansWithin(start, end)) {
    const full = body.type === "organisation" ? view.fullBody(body.text) : undefined;
    if (full !== undefined && full !== body.text && text.startsWith(body.text, body.start - start))
      return text.slice(0, body.start - start) + full + text.slice(body.end - start);
  }
  return undefined;
}

/** Held back where its sentence leaves a part of it open, or its words lean on those before them. */
function trusted(view: SentenceView, draft: Draft): Draft {
  const isOpen =
    hasUnclearTeller(view, draft) ||
    isBoundLost(view, draft) ||
    isInHeadline(view, draft) ||
    isBrokenOff(view, draft) ||
    isDoubtful(view, draft);
  if (isOpen || draft.confidence < thresholds.automatic) return heldBack(draft, isOpen);
  const dated = datedAsPublished(view, draft);
  return heldWhereItStands(dated ?? draft, dated === undefined || leansOnBefore(view, draft));
}

/** What a question asks is not told, but for what somebody is quoted with. */
function asked({ tokens }: SentenceView, drafts: readonly Draft[]): Draft[] {
  const isAsked = tokens.some(({ text }) => /^[?\u061F]$/.test(text));
  return drafts.map((draft) =>
    isAsked && draft.property !== "said" ? { ...draft, confidence: rounded(draft.confidence * inQuestion) } : draft,
  );
}
const inQuestion = 0.75;

function flagged(draft: Draft, seen: Set<string>): Draft {
  const said = JSON.stringify([draft.property, draft.subject.text, draft.value]);
  const flags = seen.has(said) ? [...draft.flags, "duplicate" as const] : draft.flags;
  seen.add(said);
  return { ...draft, flags };
}
