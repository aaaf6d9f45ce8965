"use client";

import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { type Digits, inDigits } from "@/i18n/digits";
import { Icon } from "../icon";
import { Worded } from "../worded";
import { movedOrder, orderWith } from "./moved-order";

export type OrderEntry = { id: string; text: string; upLabel: string; downLabel: string };
type Move = { id: string; direction: "up" | "down" };

type OrderListProps = {
  entries: readonly OrderEntry[];
  /** A sentence with `{item}`, `{place}` and `{total}` to fill, said after each move. */
  movedSentence: string;
  digits: Digits;
  /** The move that the server has just made. */
  lastMove?: Move | undefined;
};

const say = (sentence: string, item: string, place: number, total: number): string =>
  sentence.replace("{item}", item).replace("{place}", String(place)).replace("{total}", String(total));

const middleOf = (row: Element): number => {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
};

/**
 * The list to put in order. Its buttons post the form, so that they work without a script; with one they move the entry
 * at once and keep the focus on it.
 */
export function OrderList({ entries, movedSentence, digits, lastMove }: OrderListProps) {
  const [ids, setIds] = useState(entries.map(({ id }) => id));
  const [move, setMove] = useState(lastMove);
  const list = useRef<HTMLOListElement>(null);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));

  useEffect(() => {
    if (!move) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`button[value="${CSS.escape(move.id)}"]`) ?? [];
    const wanted = [...buttons].sort((one) => (one.name === move.direction ? -1 : 1));
    wanted.find((button) => button.ariaDisabled !== "true")?.focus();
  }, [move]);

  function press(event: MouseEvent<HTMLButtonElement>, next: Move) {
    event.preventDefault();
    setIds((current) => movedOrder(current, next.id, next.direction));
    setMove(next);
  }

  /** Until the pointer is lifted, the entry stands where the pointer is. Listens on the window: the entry itself moves. */
  function drag(event: PointerEvent, id: string) {
    if (event.button !== 0) return;
    event.preventDefault();
    const follow = ({ clientY }: { clientY: number }) => {
      const others = [...(list.current?.children ?? [])].filter((row) => row.id !== `row-${id}`);
      const place = others.filter((row) => middleOf(row) < clientY).length;
      setIds((current) => orderWith(current, id, place));
    };
    const dragging = new AbortController();
    const drop = () => {
      dragging.abort();
      setMove({ id, direction: "down" });
    };
    window.addEventListener("pointermove", follow, { signal: dragging.signal });
    for (const end of ["pointerup", "pointercancel"]) window.addEventListener(end, drop, { signal: dragging.signal });
  }

  const moved = move && entryOf.get(move.id);
  return (
    <>
      <ol className="order" ref={list}>
        {ids.map((id, place) => {
          const entry = entryOf.get(id);
          if (!entry) return null;
          const ends = { up: place === 0, down: place === ids.length - 1 };
          return (
            <li key={id} id={`row-${id}`} data-moved={moved?.id === id ? "" : undefined}>
              <span className="order__grip" onPointerDown={(event) => drag(event, id)}>
                <Icon name="grip" />
              </span>
              <span className="order__text">
                <Worded>{entry.text}</Worded>
              </span>
              <input type="hidden" name="order" value={id} />
              <span className="order__btns">
                {(["up", "down"] as const).map((direction) => (
                  <button
                    type="submit"
                    className="btn btn--small btn--icon"
                    id={`${direction}-${id}`}
                    key={direction}
                    name={direction}
                    value={id}
                    aria-disabled={ends[direction]}
                    aria-label={entry[`${direction}Label`]}
                    onClick={(event) => press(event, { id, direction })}
                  >
                    <Icon name={direction} />
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="sr" role="status">
        {moved && inDigits(say(movedSentence, moved.text, ids.indexOf(moved.id) + 1, ids.length), digits)}
      </p>
    </>
  );
}
