import "server-only";
import { decisionsAfter, isInSentence, type ReviewStep, withStep } from "@/domain/documents/review";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { storeReview } from "../db/documents";
import { readingsOfTeacher, withinRate } from "../rate-limit";
import type { Refusal } from "../refusal";
import { type OwnDocument, ownDocument } from "./own-document";
import { questionsOf } from "./sound-questions";

/** changed: another window was faster · notInSentence: a correction that its sentence does not hold was left out. */
export type ReviewNote = "changed" | "notInSentence" | "noStep";

type Review = {
  ctx: Context;
  documentId: string;
  /** The revision that the teacher saw. */
  seen: number;
  /** What the form said of each mark. */
  step: ReviewStep;
  /** Also accept whatever is not decided. */
  acceptsRest?: boolean;
};
type Noted = Promise<Result<{ note: ReviewNote | null }, Refusal>>;

/** Keeps what a teacher says of a document's marks as one step, and makes its questions anew. */
export async function reviewDocument({ ctx, documentId, seen, step, acceptsRest = false }: Review): Noted {
  const found = await ownDocument(ctx, documentId);
  if (!found.ok) return found;
  const allowed = await withinRate(readingsOfTeacher, found.value.row.ownerId, ctx);
  if (!allowed.ok) return allowed;
  const document = found.value;
  const { given, isTrimmed } = inSentences(document, step);
  const rest = acceptsRest ? undecided(document, given) : {};
  const change = withoutRepeats(document, { ...given, ...rest });
  const isStored =
    Object.keys(change).length === 0 || (await store(ctx, document, seen, withStep(document.steps, change)));
  return ok({ note: isStored ? (isTrimmed ? "notInSentence" : null) : "changed" });
}

/** Takes the last step back. */
export async function undoReview({ ctx, documentId, seen }: Omit<Review, "step">): Noted {
  const found = await ownDocument(ctx, documentId);
  if (!found.ok) return found;
  const { steps } = found.value;
  if (steps.length === 0) return ok({ note: "noStep" });
  return ok({ note: (await store(ctx, found.value, seen, steps.slice(0, -1))) ? null : "changed" });
}

async function store(ctx: Context, document: OwnDocument, seen: number, steps: ReviewStep[]): Promise<boolean> {
  const { id, ownerId } = document.row;
  const questions = questionsOf({ ...document, decisions: decisionsAfter(steps) });
  return storeReview(ctx.db, { id, ownerId, seen, steps, questions });
}

/** Decisions on marks that are there, with corrections that can be pointed at. */
function inSentences({ cited, asked }: OwnDocument, step: ReviewStep): { given: ReviewStep; isTrimmed: boolean } {
  const given: ReviewStep = {};
  let isTrimmed = false;
  for (const mark of asked) {
    const decision = step[mark.id];
    if (decision === undefined) continue;
    const { text, same, ...verdict } = decision ?? { verdict: "dropped" as const };
    const isHeld = text === undefined || isInSentence(cited.raw, mark, text);
    if (!isHeld) isTrimmed = true;
    given[mark.id] = decision && {
      ...verdict,
      ...(text !== undefined && isHeld && text !== mark.text ? { text } : {}),
      ...(same !== undefined && same !== mark.id && asked.some(({ id }) => id === same) ? { same } : {}),
    };
  }
  return { given, isTrimmed };
}

function undecided({ asked, decisions }: OwnDocument, given: ReviewStep): ReviewStep {
  const open = asked.filter(({ id }) => !given[id] && !decisions.has(id));
  return Object.fromEntries(open.map(({ id }) => [id, { verdict: "accepted" as const }]));
}

const withoutRepeats = ({ decisions }: OwnDocument, step: ReviewStep): ReviewStep =>
  Object.fromEntries(
    Object.entries(step).filter(
      ([id, decision]) => JSON.stringify(decision) !== JSON.stringify(decisions.get(id) ?? null),
    ),
  );
