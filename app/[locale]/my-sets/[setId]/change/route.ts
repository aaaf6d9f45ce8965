import { posted } from "@/components/question/posted";
import { err, ok, type Result } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { arrangements, arrangeSet, lengthenSet, makeArabic, redrawSet } from "@/server/my-sets/steps/arrange-set";
import type { ChangeRequest } from "@/server/my-sets/steps/change-set";
import { otherOption } from "@/server/my-sets/steps/other-option";
import { swapQuestion } from "@/server/my-sets/steps/swap-question";
import { type Turn, turnStatement } from "@/server/my-sets/steps/turn-statement";
import { undoStep } from "@/server/my-sets/steps/undo-step";
import type { Refusal } from "@/server/refusal";
import { notedPath, type SetNote } from "../noted-path";
import { seenRevision } from "../seen-revision";

type Outcome = Promise<Result<{ note: SetNote | null; place?: string; number?: number }, Refusal>>;

/** Carries out one button of the set's page: «swap» in a place, «undo» of the whole. */
export const POST = formRoute<{ setId: string }>(async ({ ctx, fields, params: { setId } }) => {
  const [act = "", place = "", at] = posted(fields, "do").split(".");
  const changed = await carryOut({ ctx, setId, seen: seenRevision(fields) }, act, place, Number.parseInt(at ?? "", 10));
  if (!changed.ok) return err({ refusal: changed.error, back: `/my-sets/${setId}` });
  const { note, place: changedPlace = place } = changed.value;
  const done = note ?? doneBy[act] ?? null;
  const number = done === "removed" ? Number.parseInt(at ?? "", 10) || 1 : changed.value.number;
  return ok({ path: notedPath(setId, done, { place: act === "remove" ? "" : changedPlace, number }) });
});

/** Buttons of a statement. */
const turns: Readonly<Record<string, Turn>> = { turnFalse: "false", turnTrue: "true", turnOther: "other" };

/** What is said where nothing else is to be said. */
const doneBy: Readonly<Record<string, SetNote>> = {
  swap: "swapped",
  facts: "swapped",
  remove: "removed",
  more: "added",
};

/** `at`: which of its options, from 0. */
async function carryOut(request: ChangeRequest, act: string, place: string, at: number): Outcome {
  const arrangement = arrangements.find((each) => each === act);
  if (arrangement) return arrangeSet({ ...request, place, how: arrangement });
  const turn = turns[act];
  if (turn) return turnStatement({ ...request, place, to: turn });
  switch (act) {
    case "swap":
      return swapQuestion({ ...request, place, by: "choice" });
    case "facts":
      return swapQuestion({ ...request, place, by: "facts" });
    case "option":
      return otherOption({ ...request, place, at });
    case "arabic":
      return makeArabic(request);
    case "redraw":
      return redrawSet(request);
    case "more":
      return lengthenSet(request);
    case "undo":
    case "redo":
      return asStep(await undoStep({ ...request, by: act === "undo" ? -1 : 1 }));
    default:
      return ok({ note: "refused" });
  }
}

function asStep(undone: Awaited<ReturnType<typeof undoStep>>): Awaited<Outcome> {
  if (!undone.ok) return undone;
  return ok({ note: undone.value.note === "none" ? "noStep" : undone.value.note });
}
