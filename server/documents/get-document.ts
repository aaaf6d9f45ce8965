import "server-only";
import { reviewedFacts } from "@/domain/documents/facts/reviewed-facts";
import { hasHole, type ToldFact, type ToldSort } from "@/domain/documents/facts/told-fact";
import { toldText, toldValueText } from "@/domain/documents/facts/told-line";
import type { Mark, MarkType } from "@/domain/documents/mark";
import type { Decision } from "@/domain/documents/review";
import { reviewedMarks } from "@/domain/documents/review";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import type { Refusal } from "../refusal";
import { countThings } from "./asking/questions-of";
import { storedQuestions } from "./asking/stored-questions";
import { type OwnDocument, ownDocument } from "./own-document";
import { askedMax, readMax } from "./read-document";
import { openThings, type Thing, thingsIn } from "./review/things-in";
import { setSize } from "./set/set-size";
import { type SetOfDocument, setsOfDocument } from "./set/sets-of-document";

/** One thing that the document says, put to its teacher. `number` counts from 1 through the document. */
export type AskedThing = {
  id: string;
  number: number;
  /** The sort of a fact, or of a mark that no fact tells. */
  type: ToldSort | MarkType;
  isFact: boolean;
  /** As corrected: a fact in one line, a mark as it stands. */
  reading: string;
  /** What a fact is told of, and its value in words, as corrected. */
  about: string | null;
  value: string;
  /** `about` shows by a hole where the value goes. */
  hasHole: boolean;
  speaker: string | null;
  decision: Decision | null;
  /** Not decided, and sure enough to be taken without a look. */
  isProposed: boolean;
  /** Accepted, and a question was made of it. */
  isQuestion: boolean;
};

/** A sentence with what is asked of it: its text in parts, those of a thing with the thing's number. */
export type ReviewedSentence = {
  paragraph: number;
  parts: { text: string; number: number | null }[];
  things: AskedThing[];
};

/** A teacher's document as its review shows it. */
export type DocumentView = {
  id: string;
  title: string;
  publisher: string;
  publishedOn: string;
  revision: number;
  canUndo: boolean;
  sentences: ReviewedSentence[];
  /** Neither decided nor proposed. */
  openCount: number;
  proposedCount: number;
  /** What a set could ask side by side, of what is accepted. */
  questionCount: number;
  /** How many questions the set by one button has; null where there is so much that it has as many as a set takes. */
  setSize: number | null;
  /** The teacher's sets that draw on it. */
  sets: SetOfDocument[];
  /** Only its beginning was read. */
  isCut: boolean;
};

/** More things than this give more questions than a set takes, and choosing among them takes seconds. */
const plenty = 60;

/** The signed-in teacher's own document with all that may be asked of it. */
export async function getDocument({
  ctx,
  documentId,
}: {
  ctx: Context;
  documentId: string;
}): Promise<Result<DocumentView, Refusal>> {
  const found = await ownDocument(ctx, documentId);
  if (!found.ok) return found;
  const { row, steps, asked } = found.value;
  const questions = storedQuestions(row.questions);
  const { id, title, publisher, publishedOn, revision, text } = row;
  const open = openThings(found.value);
  const proposed = open.filter(({ isProposed }) => isProposed);
  const questionCount = countThings(questions);
  return ok({
    ...{ id, title, publisher, publishedOn, revision, questionCount },
    canUndo: steps.length > 0,
    sentences: sentencesOf(found.value, new Set(questions.map(({ cell }) => cell.split("|").at(-1) ?? ""))),
    openCount: open.length - proposed.length,
    proposedCount: proposed.length,
    setSize: found.value.facts.length + asked.length > plenty ? null : setSize(found.value),
    sets: await setsOfDocument(ctx, id, ctx.locale),
    isCut: text.length > readMax || asked.length >= askedMax,
  });
}

function sentencesOf(document: OwnDocument, made: ReadonlySet<string>): ReviewedSentence[] {
  const things = thingsIn(document);
  const shown = things.map((thing, at) => shownAs(document, thing, at + 1, made));
  const starts = [...new Set(things.map(({ sentence }) => sentence.start))];
  return starts.map((start) => {
    const here = things.flatMap((thing, at) => (thing.sentence.start === start ? [at] : []));
    const placed = here.map((at) => ({ ...stretchOf(document, things[at] as Thing), number: at + 1 }));
    const [first] = here.map((at) => things[at] as Thing);
    return {
      paragraph: first?.paragraph ?? 1,
      parts: partsOf(document.cited.raw, first?.sentence ?? { start, end: start }, placed),
      things: here.map((at) => shown[at] as AskedThing),
    };
  });
}

function shownAs(document: OwnDocument, thing: Thing, number: number, made: ReadonlySet<string>): AskedThing {
  const { id, isProposed, of } = thing;
  const decision = document.decisions.get(id) ?? null;
  return {
    ...{ id, number, decision, isProposed: isProposed && decision === null, isQuestion: made.has(id) },
    ...("fact" in of ? factFields(document, of.fact) : markFields(document, of.mark)),
  };
}

type Fields = Pick<AskedThing, "type" | "isFact" | "reading" | "about" | "value" | "hasHole" | "speaker">;

function factFields({ cited, decisions }: OwnDocument, found: ToldFact): Fields {
  const decision = decisions.get(found.id);
  const corrections = new Map(
    decision ? [[found.id, { ...decision, verdict: "accepted" as const, same: undefined }]] : [],
  );
  const [fact = found] = reviewedFacts(cited.raw, [found], corrections);
  const { sort, about, value, speaker } = fact;
  return {
    ...{ type: sort, isFact: true, reading: toldText(fact), about, value: toldValueText(value) },
    ...{ hasHole: hasHole(sort), speaker },
  };
}

function markFields(document: OwnDocument, mark: Mark): Fields {
  const { text } = readingOf(document, mark);
  const { type, speaker = null } = mark;
  return { type, isFact: false, reading: text, about: null, value: text, hasHole: false, speaker };
}

const readingOf = ({ cited, decisions }: OwnDocument, mark: Mark): Mark =>
  reviewedMarks(cited.raw, [mark], decisions)[0] ?? mark;

const stretchOf = (document: OwnDocument, { of, start, end }: Thing) =>
  "fact" in of ? { start, end } : readingOf(document, of.mark);

type Placed = { start: number; end: number; number: number };

/** The sentence cut where things begin and end; of two that overlap the first is shown. */
function partsOf(raw: string, sentence: Thing["sentence"], placed: readonly Placed[]): ReviewedSentence["parts"] {
  const parts: ReviewedSentence["parts"] = [];
  let at = sentence.start;
  const inOrder = placed.toSorted((one, other) => one.start - other.start || other.end - one.end);
  for (const { start, end, number } of inOrder) {
    if (start < at) continue;
    if (start > at) parts.push({ text: raw.slice(at, start), number: null });
    parts.push({ text: raw.slice(start, end), number });
    at = end;
  }
  parts.push({ text: raw.slice(at, sentence.end), number: null });
  return parts;
}
