import { inPageDigits } from "../page/page-digits";
import { type Move, movedWords } from "./moved-order";

/** Moves the entries of orderings at once, by their buttons and by dragging. Returns its own end. */
export function startOrders(): () => void {
  const end = new AbortController();
  const { signal } = end;
  document.addEventListener("click", press, { signal });
  document.addEventListener("pointerdown", drag, { signal });
  const moved = document.querySelector<HTMLElement>(".order > [data-moved]");
  if (moved) focusButton(moved, moved.dataset.moved === "up" ? "up" : "down");
  return () => end.abort();
}

function press(event: MouseEvent) {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  const entry = button?.closest<HTMLElement>(".order > li");
  if (!button || !entry || (button.name !== "up" && button.name !== "down")) return;
  event.preventDefault();
  const place = placeOf(entry) + (button.name === "up" ? -1 : 1);
  put(entry, place);
  settle(entry, button.name);
}

/** Until the pointer is lifted, the entry stands where the pointer is. Listens on the window: the entry itself moves. */
function drag(event: PointerEvent) {
  const grip = event.target instanceof Element ? event.target.closest(".order__grip") : null;
  const entry = grip?.closest<HTMLElement>(".order > li");
  if (!entry || event.button !== 0) return;
  event.preventDefault();
  const follow = ({ clientY }: PointerEvent) =>
    put(entry, othersOf(entry).filter((row) => middleOf(row) < clientY).length);
  const dragging = new AbortController();
  const drop = () => {
    dragging.abort();
    settle(entry, "down");
  };
  window.addEventListener("pointermove", follow, { signal: dragging.signal });
  for (const end of ["pointerup", "pointercancel"]) window.addEventListener(end, drop, { signal: dragging.signal });
}

const rowsOf = (entry: Element): Element[] => [...(entry.parentElement?.children ?? [])];
const othersOf = (entry: Element): Element[] => rowsOf(entry).filter((row) => row !== entry);
const placeOf = (entry: Element): number => rowsOf(entry).indexOf(entry);

const middleOf = (row: Element): number => {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
};

/** Puts an entry at a place, from 0; beyond the ends is the end. What stands there already is not touched. */
function put(entry: Element, place: number) {
  const others = othersOf(entry);
  const wanted = Math.max(0, Math.min(place, others.length));
  if (wanted !== placeOf(entry)) entry.parentElement?.insertBefore(entry, others[wanted] ?? null);
}

/** After a move: which buttons lead nowhere, what has moved and where it is now. */
function settle(entry: HTMLElement, direction: Move["direction"]) {
  const rows = rowsOf(entry);
  for (const [place, row] of rows.entries()) {
    row.toggleAttribute("data-moved", row === entry);
    for (const button of row.querySelectorAll<HTMLButtonElement>(".order__btns button"))
      button.ariaDisabled = String(place === (button.name === "up" ? 0 : rows.length - 1));
  }
  focusButton(entry, direction);
  const list = entry.parentElement;
  const item = entry.querySelector(".order__text")?.textContent ?? "";
  const said = list?.nextElementSibling;
  const sentence = list?.dataset.movedSentence ?? "";
  if (said) said.textContent = inPageDigits(movedWords(sentence, item, placeOf(entry) + 1, rows.length));
}

/** The button that was pressed, or the other one where it leads nowhere any more. */
function focusButton(entry: Element, direction: Move["direction"]) {
  const buttons = [...entry.querySelectorAll<HTMLButtonElement>(".order__btns button")];
  buttons.sort((one) => (one.name === direction ? -1 : 1));
  buttons.find((button) => button.ariaDisabled !== "true")?.focus();
}
