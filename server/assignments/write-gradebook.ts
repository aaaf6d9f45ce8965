import "server-only";
import writeExcelFile from "write-excel-file/node";
import type { Gradebook, GradebookCell } from "./gradebook";

/** A file to download. */
export type GradebookFile = { body: Uint8Array; mediaType: string };

/** What a spreadsheet would take for a formula (OWASP, CSV injection): its text begins with an apostrophe instead. */
const formula = /^[=+\-@\t\r]/;
const neutral = (cell: GradebookCell): GradebookCell =>
  typeof cell === "string" && formula.test(cell) ? `'${cell}` : cell;

/** RFC 4180, with the mark that lets Excel read Arabic. */
export function gradebookCsv({ header, rows }: Gradebook): GradebookFile {
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(neutral(cell))).join(","));
  return { body: new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`), mediaType: "text/csv; charset=utf-8" };
}

function quoted(cell: GradebookCell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same as a workbook, its sheet from right to left for Arabic. */
export async function gradebookXlsx({ header, rows }: Gradebook, isRightToLeft: boolean): Promise<GradebookFile> {
  const bold = header.map((value) => ({ value, fontWeight: "bold" as const }));
  const cells = rows.map((row) => row.map((cell) => (cell === null ? null : { value: neutral(cell) ?? "" })));
  const body = await writeExcelFile([bold, ...cells], {
    rightToLeft: isRightToLeft,
    stickyRowsCount: 1,
  }).toBuffer();
  return {
    body: new Uint8Array(body),
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
}
