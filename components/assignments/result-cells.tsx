import type { Text } from "@/i18n/messages";

type CellState = "right" | "part" | "wrong" | "none" | "void";

/** One mark a question: full, half, a ring, a dotted ring, or a stroke; the same in words for who cannot see them. */
export function ResultCells({ cells, text }: { cells: readonly CellState[]; text: Text }) {
  return (
    <ol className="mini">
      {cells.map((state, index) => {
        const words = text("assign.cellOf", { number: index + 1, state: text(`assign.cell.${state}`) });
        return (
          <li key={words} title={words}>
            <i data-state={state} />
            <span className="sr">{words}</span>
          </li>
        );
      })}
    </ol>
  );
}
