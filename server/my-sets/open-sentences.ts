import "server-only";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import { wordsIn } from "@/domain/documents/clauses/words-in";
import { changedParts } from "@/domain/documents/mending/changed-parts";
import { draftStatement } from "@/domain/documents/mending/picked-question";
import { proseSentences, sentenceAt, unusedSentences } from "@/domain/documents/mending/prose-sentences";
import { waysToBeFalse } from "@/domain/documents/mending/turned-statement";
import type { PlacedSentence } from "@/domain/documents/statements/statements-of";
import type { Doubt } from "@/domain/documents/suggesting/doubt";
import { onceFor } from "@/domain/once-for";
import { recaller } from "@/domain/text/remembered";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { listSetQuestions } from "../db/sets/teacher-sets";
import type { OwnDocument } from "../documents/own-document";
import { type Suggestion, suggestionsBeside } from "../documents/set/suggestions";
import { tapsBeside } from "../documents/set/taps";
import { type ToldQuestion, toldOf } from "./drafted-question";
import { onlyDocument, standingBeside } from "./own-document-of";
import type { OwnSet } from "./own-set";
import { itemTaken, SetBody } from "./set-body";
import { type TappedSentence, tappedSentence } from "./tapped-sentence";

/**
 * A question that waits for a look. `asked`: its stem without what names the document · `asFalse`: the version of a true
 * statement made false, and the words that this puts in.
 */
export type SuggestedQuestion = {
  version: string;
  asFalse: { version: string; put: string } | null;
  kind: string;
  asked: string;
  told: ToldQuestion;
  doubts: readonly Doubt[];
};

/**
 * A sentence that a question of a set may be made of: its words, the one before, and how it reads as a statement.
 * `isAsked`: a question asks of it already · `tapped`: what one tap makes of it.
 */
export type OpenSentence = {
  from: number;
  isAsked: boolean;
  words: string[];
  before: string | null;
  statement: string;
  suggested: SuggestedQuestion | null;
  tapped: TappedSentence | null;
};

/** So long a sentence has more than one thing to ask for. */
const wordsOfMore = 20;

/**
 * The sentences of which a question of a set may be made: each suggestion with its own, the best first, then those of which
 * nothing asks, the likeliest first to give a sound one by a tap, then the long ones of which something does. A full set is
 * suggested nothing, and nor is one of several documents.
 */
export async function openSentences(ctx: Context, set: OwnSet): Promise<OpenSentence[]> {
  const document = await onlyDocument(ctx, set);
  if (!document) return [];
  const { cited } = document;
  const standing = standingBeside(set);
  const used = standing.flatMap(({ references }) => references.filter(({ source }) => source === cited.source));
  const free = new Set(unusedSentences(cited, used).map(({ start }) => start));
  const isFree = ({ start }: PlacedSentence) => free.has(start);
  const suggestions = await suggestionsFor(ctx, set, document);
  const suggested = suggestions.flatMap((suggestion): OpenSentence[] => {
    const sentence = proseSentences(cited)[sentenceAt(cited, suggestion.from)];
    const question = suggestedQuestion(suggestion);
    return sentence && question
      ? [{ ...openSentence(document, sentence), isAsked: !isFree(sentence), suggested: question }]
      : [];
  });
  const taken = new Set(suggested.map(({ from }) => from));
  const others = proseSentences(cited)
    .filter(({ start }) => !taken.has(start))
    .map((sentence) => ({ ...openSentence(document, sentence), isAsked: !isFree(sentence) }));
  const more = others.filter(({ isAsked, words }) => isAsked && words.length >= wordsOfMore);
  const all = [...suggested, ...others.filter(({ isAsked }) => !isAsked), ...more];
  return withTaps(document, standing, all);
}

/** Each with what one tap makes of it; those of which nothing is suggested by that. */
function withTaps(document: OwnDocument, standing: readonly AnyItem[], all: readonly OpenSentence[]): OpenSentence[] {
  const { cited } = document;
  const sentences = proseSentences(cited).filter(({ start }) => all.some(({ from }) => from === start));
  const taps = tapsBeside(document, standing, sentences);
  const tapped = all.map((each) => {
    const own = taps.get(each.from);
    const sentence = sentences.find(({ start }) => start === each.from);
    return { ...each, tapped: own && sentence ? tappedSentence(cited.raw, sentence, own) : null };
  });
  const costOf = ({ from, isAsked }: OpenSentence) => (taps.get(from)?.cost ?? 0) + (isAsked ? askedCost : 0);
  const rest = tapped.filter(({ suggested }) => suggested === null);
  const sorted = rest.toSorted((one, other) => costOf(one) - costOf(other));
  return [
    ...tapped.filter(({ suggested }) => suggested !== null),
    ...sorted.map((each, at) => (at < looselyMax ? withFalse(document, sentences, each) : each)),
  ];
}
/** Of so many sentences, the likeliest, it is looked for what would make them false. */
const looselyMax = 10;

/** Where no tap makes it false for sure, what might, for its teacher to look at. */
function withFalse(document: OwnDocument, sentences: readonly PlacedSentence[], open: OpenSentence): OpenSentence {
  const { tapped, statement, from } = open;
  const sentence = sentences.find(({ start }) => start === from);
  if (!tapped || tapped.turned.length > 0 || !sentence) return open;
  const { cited, marks, besides } = document;
  const loosely = looselyFalse(cited)(`${from}|${statement}`, () =>
    waysToBeFalse({ document: cited, marks, besides }, sentence, statement)
      .slice(0, looselyShown)
      .map((said) => ({ said, was: putIn(said, statement), put: putIn(statement, said) })),
  );
  return { ...open, tapped: { ...tapped, loosely: loosely.filter(({ put }) => put !== "") } };
}
const looselyFalse = onceFor((_: CitedDocument) => recaller<TappedSentence["loosely"]>());
const looselyShown = 3;
/** What speaks against one more question of a sentence, on the scale of what speaks against a question. */
const askedCost = 1.5;

/** What may be suggested to a set that has too few questions: by what was chosen for it, whatever was reworded or added since. */
export async function suggestionsFor(ctx: Context, set: OwnSet, document: OwnDocument): Promise<readonly Suggestion[]> {
  const { count } = set.draft.choice;
  if (set.questions.length >= count) return [];
  const asked = set.questions.flatMap(({ body, items: { ar } }, at) =>
    ar ? [{ body, item: takenAs(body), now: { item: ar, number: at + 1 } }] : [],
  );
  const standing = asked.flatMap(({ item }) => item ?? []);
  return suggestionsBeside(document, {
    standing,
    taken: new Set(asked.flatMap(({ body, item }) => (item && isOfSuggestion(body) ? [item.version] : []))),
    made: asked.flatMap(({ item, now }) => (item?.version === now.item.version ? [] : [now])),
    count: count - (asked.length - standing.length),
    seen: await droppedFrom(ctx, set),
  });
}

/** A question as it was taken of its document or the bank; undefined of one that its teacher made. */
const takenAs = (body: SetBody): AnyItem | undefined =>
  body.origin === "written" || (body.origin === "document" && body.picked && !body.suggested)
    ? undefined
    : itemTaken(body, "ar");

const isOfSuggestion = (body: SetBody): boolean =>
  body.origin === "reworded" ? body.suggested === true : body.origin === "document" && body.picked === true;

/** The questions that were chosen for a set; what its teacher picked may be picked again. */
export async function droppedFrom(ctx: Context, { row }: OwnSet): Promise<AnyItem[]> {
  const rows = await listSetQuestions(ctx.db, row.id);
  return rows.flatMap(({ body }) => {
    const kept = SetBody.parse(body);
    return kept.origin === "document" && !kept.picked ? (itemTaken(kept, "ar") ?? []) : [];
  });
}

function suggestedQuestion({ item, twin, doubts }: Suggestion): SuggestedQuestion | undefined {
  const told = toldOf(item);
  const asked = askedBy(item);
  const asFalse = twin ? { version: twin.version, put: putIn(asked, askedBy(twin)) } : null;
  return told ? { version: item.version, kind: item.kind, asked, told, doubts, asFalse } : undefined;
}

const askedBy = ({ stem, scopeText = "" }: AnyItem): string => stem.slice(scopeText.length).trim();

/** The words that a false statement has where the true one has others. */
const putIn = (told: string, turned: string): string =>
  changedParts(turned, told)
    .flatMap(({ text, isChanged }) => (isChanged ? [text] : []))
    .join(" ");

function openSentence({ cited, marks }: OwnDocument, sentence: PlacedSentence): OpenSentence {
  const before = proseSentences(cited)[sentenceAt(cited, sentence.start) - 1];
  return {
    ...{ from: sentence.start, isAsked: false },
    words: wordsIn(cited.raw, sentence).map(({ text }) => text),
    before: before ? cited.raw.slice(before.start, before.end).trim() : null,
    statement: draftStatement({ document: cited, marks }, sentence),
    suggested: null,
    tapped: null,
  };
}
