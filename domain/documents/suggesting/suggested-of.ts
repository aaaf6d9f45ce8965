import { onceFor } from "../../once-for";
import { countWords } from "../../wording/word-stem";
import type { CitedDocument } from "../asking/cited-document";
import { withOmissions } from "../asking/excerpts/cutting/excerpts-of";
import { omissionsIn, overlap, type Stretch, within, wordedExcerpt } from "../asking/excerpts/excerpt";
import { standsInSpeech } from "../asking/excerpts/tellers/within-speech";
import { isWellKnown } from "../asking/is-well-known";
import { askedLoosely } from "../asking/mark-question";
import { isSureName } from "../asking/names/sure-name";
import type { OwnQuestion } from "../asking/own-question";
import { relatives } from "../clauses/clause-openers.ar";
import { spaced } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import { documentWords as words } from "../document-words.ar";
import { isName, type Mark } from "../mark";
import type { AskedFor } from "../set/soundness/signs-of";
import { contradictions } from "../statements/changes/contradiction";
import { renationed } from "../statements/changes/renationed";
import { swapped } from "../statements/changes/swapped";
import { statementQuestion } from "../statements/statement-question";
import type { PlacedSentence } from "../statements/statements-of";
import type { Doubt } from "./doubt";
import { voiceAround } from "./reported-parts";
import { type Shown, shownBare, shownLoosely } from "./shown-loosely";
import { onlyTeller, tellersIn } from "./tellers";
import { isUnfit } from "./unfit";
import { voiced } from "./voiced";
import { withoutOneName } from "./without-one-name";

/** A question that somebody has to look at first. `things`: what of the document it asks for; none of a statement. */
export type Suggested = {
  question: OwnQuestion;
  of: AskedFor;
  things: readonly string[];
  omissions: number;
  /** Of what it asks for, 0–1; a statement asks for none. */
  confidence?: number | undefined;
  doubts: readonly Doubt[];
  /** What of its sentence it hides, or what it says otherwise, with the words that are put there. */
  spot?: Stretch & { put?: string };
};

type Found = { document: CitedDocument; marks: readonly Mark[]; besides: readonly Mark[] };

/** With more words, a question is long. */
const longMin = 50;
/** With more marks there are sentences enough to ask each once. */
const omittingMax = 100;
/** Ways in which one clause is made false: usually, and where each of its words may be asked for. */
const changesMax = { usual: 2, all: 12 } as const;

/**
 * What may be suggested of one sentence: gaps and statements whose stem may lean on what stands before, with help put in where
 * there is some, and each with what makes it doubtful. None tells its own answer. Equal input gives equal output.
 */
export function suggestedOf(
  found: Found,
  sentence: PlacedSentence,
  changes: keyof typeof changesMax = "usual",
): Suggested[] {
  const { document, marks } = found;
  const isSpoken = standsInSpeech(document.raw, sentence);
  const speaker = isSpoken ? voiceAround({ document, marks }, sentence) : undefined;
  const tellers = tellersIn({ document, marks }).length;
  const waysOf = waysToCall({ document, marks });
  // Words of somebody whom nothing names would stand as the text's own.
  if (isSpoken && speaker === undefined) return [];
  const isAll = changes === "all";
  const bare = isAll ? shownBare({ document, marks }, sentence) : [];
  return [...shownLoosely({ document, marks }, sentence), ...bare]
    .flatMap((shown) =>
      [
        ...gapsOf(found, sentence, shown),
        ...statementsOn(found, sentence, { ...shown, most: changesMax[changes] }),
      ].flatMap((suggested) => {
        const by = shown.voice ?? (speaker === undefined ? undefined : { name: speaker });
        const question = unstretched(suggested.question);
        if (!by) return [{ ...suggested, question }];
        return waysOf(by.name).map((name) => ({ ...suggested, question: voiced(question, { ...by, name }) }));
      }),
    )
    .filter(({ question }) => !isUnfit(question, tellers))
    .map(({ doubts, question, ...suggested }) => ({
      ...{ ...suggested, question },
      doubts: [...doubts, ...(countWords(question.stem) > longMin ? [{ reason: "long" as const }] : [])],
    }));
}

/** The names by which a question may say whose words it shows: another one may ask for the first of them. */
function waysToCall(told: Pick<Found, "document" | "marks">): (name: string) => string[] {
  const only = onlyTeller(told);
  const unnamed = only && words.onlySpeaker(only.sort === "person|f");
  return (name) => {
    const who = told.marks.find((mark) => mark.type === "person" && spaced(mark.name) === name);
    const post = who && postOf(who, told.marks);
    const isOnly = only !== undefined && spaced(only.name) === name;
    return [name, ...(post === undefined ? [] : [post]), ...(isOnly && unnamed ? [unnamed] : [])];
  };
}

/** The post that the text tells of somebody, and of nobody else. */
function postOf({ post, denotes }: Mark, marks: readonly Mark[]): string | undefined {
  if (post === undefined) return undefined;
  const others = marks.filter((mark) => mark.denotes !== denotes && mark.post !== undefined);
  return others.some((mark) => mark.post?.includes(post) || post.includes(mark.post ?? "")) ? undefined : post;
}

/** Without the strokes that some papers draw words out with, in whatever it shows. */
function unstretched(question: OwnQuestion): OwnQuestion {
  const words = JSON.stringify(question);
  return words.includes("\u0640") ? JSON.parse(words.replace(strokes, "")) : question;
}
const strokes = /(?<=\p{L})\u0640{1,9}(?=\p{L})/gu;

/** Gaps of a part of a sentence: those of what is suggested, and of what one tap makes, are the same. */
function gapsOf(found: Found, sentence: PlacedSentence, { excerpt, doubts }: Shown): readonly Suggested[] {
  const made = gapsIn(found.marks);
  const key = JSON.stringify([found.document.source, found.besides.length, excerpt, doubts]);
  const kept = made.get(key) ?? makeGaps(found, sentence, { excerpt, doubts });
  made.set(key, kept);
  return kept;
}
const gapsIn = onceFor((_marks: readonly Mark[]) => new Map<string, readonly Suggested[]>());

function makeGaps(
  { document, marks, besides }: Found,
  sentence: PlacedSentence,
  { excerpt, doubts }: Shown,
): Suggested[] {
  const own = [...marks, ...besides].filter(
    (mark) => mark.sentence.start === sentence.start && within(mark, excerpt) && mark.type !== "quote",
  );
  return own.flatMap((mark) => {
    const isUnsure = isName(mark) && !isSureName(document.raw, mark, marks, document.known);
    // «A boycott of ours» is no name.
    if (ofUs.test(mark.text)) return [];
    if (isUnsure && mayGoOn(document.raw, mark)) return [];
    if (mark.type === "phrase" && isToldMore(document.raw, mark)) return [];
    const isFew = marks.length <= omittingMax;
    const ways = [excerpt, ...(isFew ? withOmissions(document.raw, mark, marks, excerpt) : [])];
    return ways.flatMap((way): Suggested[] => {
      const asking = { document, mark, marks, excerpt: way };
      const question = askedLoosely(asking);
      if (!question) return [];
      return [
        {
          ...{
            question,
            of: mark.type,
            things: [mark.denotes],
            omissions: omissionsIn(way),
            confidence: mark.confidence,
            spot: { start: mark.start, end: mark.end },
          },
          doubts: [
            ...doubts,
            ...(isUnsure ? [{ reason: "name" as const, name: mark.text }] : []),
            ...(isWellKnown(asking) ? [{ reason: "known" as const }] : []),
          ],
        },
      ];
    });
  });
}

const ofUs = /\s\S+(?:\u0646\u0627|\u0647\u0645|\u0643\u0645)$/u;

/** «After ____ in the north, which cost …»: the noun that is meant would be in the gap. */
const isToldMore = (raw: string, { end, sentence }: Mark): boolean =>
  wordsIn(raw, { start: end, end: Math.max(end, sentence.end) })
    .slice(0, relativeWithin)
    .some(({ folded }) => relatives.has(folded));
const relativeWithin = 4;

/** Whether the next word may belong to a name: nothing closes it. */
const mayGoOn = (raw: string, { type, end }: Mark): boolean =>
  type === "organisation" && /^["\u00BB\u201D]?\s+\p{L}/u.test(raw.slice(end, end + 4));

function statementsOn(
  found: Found,
  sentence: PlacedSentence,
  { excerpt, doubts, most }: Shown & { most: number },
): Suggested[] {
  const { document, marks, besides } = found;
  const { raw, known } = document;
  if (noStatement.test(raw.slice(excerpt.start, excerpt.end))) return [];
  const sure = [
    ...renationed(document, excerpt, { marks, nations: besides }),
    ...contradictions(raw, excerpt, marks, known),
  ];
  const own = marks.filter((mark) => mark.sentence.start === sentence.start);
  const isAll = most === changesMax.all;
  const others = isAll ? swapped(found, excerpt, own).filter((one) => !sure.some((other) => overlap(one, other))) : [];
  const changes = [...sure, ...others].slice(0, most);
  // Cut before what limits it, its contrary may be true as well.
  const isLimited = excerpt.end < sentence.end && /^\s+\p{L}/u.test(raw.slice(excerpt.end, excerpt.end + 3));
  const ways = [excerpt, ...(marks.length <= omittingMax ? withoutOneName(raw, excerpt, marks) : [])];
  return ways.flatMap((way) =>
    [...changes.filter((change) => !isLimited && !way.omitted.some((each) => overlap(each, change))), undefined].map(
      (change) => ({
        question: statementQuestion({
          ...{ document, sentence, paragraph: sentence.paragraph, excerpt: way, change },
          about: `statement|${excerpt.start}`,
          said: wordedExcerpt(raw, way, change),
        }),
        ...{ of: "statement" as const, things: [], omissions: omissionsIn(way), doubts },
        ...(change ? { spot: { start: change.start, end: change.end, put: change.text } } : {}),
      }),
    ),
  );
}

/** What asks, calls or links states nothing. */
const noStatement = /[?\u061F!]|www|https?|[#@\u2022*]/u;
