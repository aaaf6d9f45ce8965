/** When an assignment takes answers: from `opensAt` up to, and without, `closesAt`. */
export type Window = { opensAt: Date; closesAt: Date };

/** waiting: not open yet · open · closed: for good, unless its teacher opens it again. */
export type WindowState = "waiting" | "open" | "closed";

export function stateAt({ opensAt, closesAt }: Window, now: Date): WindowState {
  if (now >= closesAt) return "closed";
  return now >= opensAt ? "open" : "waiting";
}
