/** A cell as it is; null: empty. */
export type CsvCell = string | number | null;

/** What a spreadsheet would take for a formula (OWASP, CSV injection): its text begins with an apostrophe instead. */
const formula = /^[=+\-@\t\r]/;

/** Text that no spreadsheet runs. */
const neutralCell = (cell: CsvCell): CsvCell => (typeof cell === "string" && formula.test(cell) ? `'${cell}` : cell);

/** Rows as RFC 4180 has them, after the mark that lets spreadsheets read UTF-8; no cell is a formula. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => quoted(neutralCell(cell))).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: CsvCell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
