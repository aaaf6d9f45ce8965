import { missedBy } from "../verdict.mjs";
import { shown } from "./figures.mjs";

/** One sentence for each target that was not reached: by how much, and what stands in the way, as `reasons` has it. */
export function missesOf(rows, reasons) {
  return rows.filter(({ verdict }) => verdict !== "aim").map((row) => missOf(row, reasons[row.id]));
}

function missOf(row, reason = "Not yet looked into.") {
  const { what, figure, unit, verdict } = row;
  const aim = `the aim of ${shown(row.aim, unit)}${byHowMuch(row, row.aim)}`;
  const missed =
    verdict === "missed"
      ? `misses what must be, ${shown(row.must, unit)}${byHowMuch(row, row.must)}, and ${aim}`
      : `misses ${aim}`;
  return `**${what}** (${shown(figure.value, unit)}) ${missed}. ${reason}`;
}

function byHowMuch(row, target) {
  const factor = missedBy(row, target, row.figure.value);
  if (!Number.isFinite(factor)) return "";
  if (factor >= 2) return `, by a factor of ${factor.toFixed(1)}`;
  const percent = Math.max(1, Math.round((factor - 1) * 100));
  return `, by ${percent} %`;
}
