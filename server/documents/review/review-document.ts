import "server-only";
import { type Correction, type CorrectionFault, correctFact } from "@/domain/documents/facts/correct-fact";
import { type Decision, decisionsAfter, isInSentence, type ReviewStep, withStep } from "@/domain/documents/review";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../../context";
import { storeReview } from "../../db/sets/documents";
import { readingsOfTeacher, withinRate } from "../../rate-limit";
import type { Refusal } from "../../refusal";
import { questionsOf } from "../asking/questions-of";
import { type OwnDocument, ownDocument } from "../own-document";
import { thingsIn } from "./things-in";

/**
 * changed: another window was faster, and nothing was undone · merged: it was, and both stand · else: why a correction was
 * left out.
 */
export type ReviewNote = "changed" | "merged" | "noStep" | CorrectionFault;

type Review = {
  ctx: Context;
  documentId: string;
  /** The revision that the teacher saw. */
  seen: number;
  /** What was changed of marks and facts. */
  step: ReviewStep;
  /** Also accept what is not decided: all of it, or what may be taken without a look. */
  accepts?: "rest" | "proposed";
};
/** `item`: the number of what the note speaks of, else of what was changed last, from 1. */
type Noted = Promise<Result<{ note: ReviewNote | null; item?: number }, Refusal>>;

/** Keeps what a teacher says of a document's marks and facts as one step, and makes its questions anew. */
export async function reviewDocument({ ctx, documentId, seen, step, accepts }: Review): Noted {
  const found = await ownDocument(ctx, documentId);
  if (!found.ok) return found;
  const allowed = await withinRate(readingsOfTeacher, found.value.row.ownerId, ctx);
  if (!allowed.ok) return allowed;
  const document = found.value;
  const { given, fault } = taken(document, step);
  const rest = accepts ? undecided(document, given, accepts) : {};
  const change = withoutRepeats(document, { ...given, ...rest });
  const { revision } = document.row;
  const isStored =
    Object.keys(change).length === 0 || (await store(ctx, document, revision, withStep(document.steps, change)));
  // Another window was faster: what was changed here stands on top of it.
  if (!isStored) return reviewDocument({ ctx, documentId, seen, step, ...(accepts ? { accepts } : {}) });
  if (fault) return ok(fault);
  const last = thingsIn(document).findLastIndex(({ id }) => Object.hasOwn(step, id));
  return ok({ note: seen === revision ? null : "merged", ...(last < 0 ? {} : { item: last + 1 }) });
}

/** Takes the last step back. */
export async function undoReview({ ctx, documentId, seen }: Pick<Review, "ctx" | "documentId" | "seen">): Noted {
  const found = await ownDocument(ctx, documentId);
  if (!found.ok) return found;
  const { steps } = found.value;
  if (steps.length === 0) return ok({ note: "noStep" });
  return ok({ note: (await store(ctx, found.value, seen, steps.slice(0, -1))) ? null : "changed" });
}

async function store(ctx: Context, document: OwnDocument, seen: number, steps: ReviewStep[]): Promise<boolean> {
  const { id, ownerId } = document.row;
  const questions = questionsOf(document, decisionsAfter(steps));
  return storeReview(ctx.db, { id, ownerId, seen, steps, questions });
}

type Fault = { note: CorrectionFault; item: number };

/** Decisions on marks and facts that are there, with corrections that can be read and pointed at. */
function taken(document: OwnDocument, step: ReviewStep): { given: ReviewStep; fault: Fault | undefined } {
  const given: ReviewStep = {};
  let fault: Fault | undefined;
  const things = thingsIn(document);
  for (const [at, { id }] of things.entries()) {
    const decision = step[id];
    if (decision === undefined) continue;
    if (decision === null) {
      given[id] = null;
      continue;
    }
    const { text, about, ...rest } = withoutEmpty(document, id, decision);
    const corrections = { ...(text === undefined ? {} : { text }), ...(about === undefined ? {} : { about }) };
    const wrong = faultIn(document, id, corrections);
    if (wrong) fault ??= { note: wrong, item: at + 1 };
    given[id] = {
      ...rest,
      ...(wrong ? { left: { fault: wrong, ...corrections } } : corrections),
    };
  }
  return { given, fault };
}

function faultIn({ cited, facts, asked }: OwnDocument, id: string, given: Correction): CorrectionFault | undefined {
  if (given.text === undefined && given.about === undefined) return undefined;
  const fact = facts.find((each) => each.id === id);
  if (fact) {
    const read = correctFact(cited.raw, fact, given);
    return read.ok ? undefined : read.error;
  }
  const mark = asked.find((each) => each.id === id);
  return mark && given.text !== undefined && !isInSentence(cited.raw, mark, given.text) ? "notInSentence" : undefined;
}

/** What changes nothing is not kept: the words as they were found, or a thing that is the same as itself. */
function withoutEmpty({ facts, asked }: OwnDocument, id: string, { text, about, same, verdict }: Decision): Decision {
  const [fact, mark] = [facts.find((each) => each.id === id), asked.find((each) => each.id === id)];
  const isThere = same !== undefined && same !== id && [...facts, ...asked].some((other) => other.id === same);
  return {
    verdict,
    ...(text !== undefined && text !== mark?.text ? { text } : {}),
    ...(about !== undefined && fact && about !== fact.about ? { about } : {}),
    ...(isThere && same !== undefined ? { same } : {}),
  };
}

function undecided(document: OwnDocument, given: ReviewStep, accepts: "rest" | "proposed"): ReviewStep {
  const { decisions } = document;
  const open = thingsIn(document).filter(
    ({ id, isProposed }) => !given[id] && !decisions.has(id) && (accepts === "rest" || isProposed),
  );
  return Object.fromEntries(open.map(({ id }) => [id, { verdict: "accepted" as const }]));
}

const withoutRepeats = ({ decisions }: OwnDocument, step: ReviewStep): ReviewStep =>
  Object.fromEntries(
    Object.entries(step).filter(
      ([id, decision]) => JSON.stringify(decision) !== JSON.stringify(decisions.get(id) ?? null),
    ),
  );
