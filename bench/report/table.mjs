import { shown } from "./figures.mjs";

const head = ["what", "measured", "ours", "beside it", "must", "aim", "verdict"];

/** A Markdown table of all rows. */
export function tableOf(rows) {
  const lines = [head, head.map(() => "---"), ...rows.map(cellsOf)];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function cellsOf({ what, anchor, unit, better, must, aim, figure, verdict }) {
  const sign = better === "less" ? "≤" : "≥";
  const beside = figure.anchor === undefined ? "" : `${anchor ?? ""}: ${shown(figure.anchor, figure.unit)}`;
  return [
    what,
    `**${shown(figure.value, unit)}**`,
    figure.anchor === undefined ? "" : shown(figure.ours, figure.unit),
    beside,
    `${sign} ${shown(must, unit)}`,
    `${sign} ${shown(aim, unit)}`,
    verdict,
  ];
}

/** The same for a terminal: columns that stand under each other. */
export function printedTable(rows) {
  const lines = [head, ...rows.map(cellsOf)].map((cells) => cells.map((cell) => cell.replaceAll("**", "")));
  const widths = head.map((_, at) => Math.max(...lines.map((cells) => cells[at].length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
