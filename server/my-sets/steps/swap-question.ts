import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { otherQuestion, sameFacts } from "@/domain/sets/other-question";
import { withQuestion } from "@/domain/sets/set-draft";
import type { OwnDocument } from "../../documents/own-document";
import type { Refusal } from "../../refusal";
import { documentOf } from "../own-document-of";
import { inBoth, type OwnSet, ownSet } from "../own-set";
import { drawnBody, rowOf } from "../set-body";
import { type ChangeNote, type ChangeRequest, changeSet } from "./change-set";
import { poolFor } from "./draw-places";
import { drawSource } from "./draw-source";
import { type SuggestedNote, swapInDocument } from "./swap-in-document";

type Swap = ChangeRequest & {
  place: string;
  /** choice: any other that the set may draw · facts: the same facts, asked another way. */
  by: "choice" | "facts";
};

/**
 * Puts another question in one place, each time the next one; none that is locked. In the place of a question on a document
 * of its teacher's that the set draws on, another of that document.
 */
export async function swapQuestion({
  place,
  by,
  ...request
}: Swap): Promise<Result<{ note: ChangeNote | SuggestedNote | null }, Refusal>> {
  const document = by === "choice" ? await documentAt(request, place) : undefined;
  if (document) return swapInDocument({ ...request, document, place });
  return changeSet(request, (set) => {
    const at = set.questions.findIndex((question) => question.place === place);
    const current = set.questions[at];
    if (!current) return err("gone");
    const question = inBoth(current);
    if (current.isLocked || !question) return err("none");
    const pool = poolOf(set, by, request.ctx.now);
    if (!pool.ok) return pool;
    const others = set.questions.toSpliced(at, 1).flatMap((each) => inBoth(each) ?? []);
    const swap = { current: question, others, pool: pool.value, name: `${set.row.slug}|${place}` };
    const next = by === "choice" ? otherQuestion(swap) : sameFacts(swap);
    if (!next) return err("none");
    const row = rowOf(drawnBody(next));
    return ok({ draft: withQuestion(set.draft, place, row.hash), rows: [row] });
  });
}

async function documentAt({ ctx, setId }: ChangeRequest, place: string): Promise<OwnDocument | undefined> {
  const set = await ownSet(ctx, setId);
  const question = set.ok ? set.value.questions.find((each) => each.place === place) : undefined;
  const isDrawnOn = set.ok && set.value.draft.choice.sources.includes(question?.items.ar?.scope.source ?? "");
  return question && isDrawnOn ? documentOf(ctx, question) : undefined;
}

function poolOf({ draft, guard, own }: OwnSet, by: Swap["by"], now: Date) {
  const source = drawSource(draft.choice.seed, now, guard, own);
  if (!source.ok) return source;
  return ok(by === "choice" ? poolFor(source.value, draft.choice) : source.value.questions);
}
