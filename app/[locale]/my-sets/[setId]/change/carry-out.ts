import { ok, type Result } from "@/domain/result";
import { arrangements, arrangeSet, lengthenSet, makeArabic, redrawSet } from "@/server/my-sets/steps/arrange-set";
import type { ChangeRequest } from "@/server/my-sets/steps/change-set";
import { otherOption } from "@/server/my-sets/steps/other-option";
import { swapQuestion } from "@/server/my-sets/steps/swap-question";
import { type Turn, turnStatement } from "@/server/my-sets/steps/turn-statement";
import { undoStep } from "@/server/my-sets/steps/undo-step";
import type { Refusal } from "@/server/refusal";
import type { SetNote } from "../noted-path";

type Outcome = Promise<Result<{ note: SetNote | null; place?: string; number?: number }, Refusal>>;

/** Buttons of a statement. */
const turns: Readonly<Record<string, Turn>> = { turnFalse: "false", turnTrue: "true", turnOther: "other" };

/** What a button of the set's page does. `at`: which of a question's options, from 0. */
export async function carryOut(request: ChangeRequest, act: string, place: string, at: number): Outcome {
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
