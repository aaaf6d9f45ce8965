import { inReaderDigits } from "@/i18n/digits";
import { Icon } from "../icon";
import { Worded } from "../worded";
import { type Move, movedWords } from "./moved-order";

export type OrderEntry = { id: string; text: string; upLabel: string; downLabel: string };

type OrderListProps = {
  entries: readonly OrderEntry[];
  /** A sentence with `{item}`, `{place}` and `{total}` to fill, said after each move. */
  movedSentence: string;
  /** The move that the server has just made. */
  lastMove?: Move | undefined;
};

/** The list to put in order. Its buttons post the form; with a script they and the handles move the entry at once. */
export function OrderList({ entries, movedSentence, lastMove }: OrderListProps) {
  const at = entries.findIndex(({ id }) => id === lastMove?.id);
  const moved = entries[at];
  return (
    <>
      <ol className="order" data-moved-sentence={movedSentence}>
        {entries.map(({ id, text, ...labels }, place) => (
          <li key={id} id={`row-${id}`} data-moved={moved?.id === id ? lastMove?.direction : undefined}>
            <span className="order__grip">
              <Icon name="grip" />
            </span>
            <span className="order__text">
              <Worded>{text}</Worded>
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
                  aria-disabled={place === (direction === "up" ? 0 : entries.length - 1)}
                  aria-label={labels[`${direction}Label`]}
                >
                  <Icon name={direction} />
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="sr" role="status">
        {moved && inReaderDigits(movedWords(movedSentence, moved.text, at + 1, entries.length))}
      </p>
    </>
  );
}
