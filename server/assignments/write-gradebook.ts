import "server-only";
import writeExcelFile from "write-excel-file/node";
import { csvText } from "@/domain/text/csv";
import type { Gradebook } from "./gradebook";

/** A file to download. */
export type GradebookFile = { body: Uint8Array; mediaType: string };

/** Comma-separated, with the mark that lets Excel read Arabic. */
export const gradebookCsv = ({ header, rows }: Gradebook): GradebookFile => ({
  body: new TextEncoder().encode(csvText([header, ...rows])),
  mediaType: "text/csv; charset=utf-8",
});

/** The same as a workbook, its sheet from right to left for Arabic; a cell of text is never a formula there. */
export async function gradebookXlsx({ header, rows }: Gradebook, isRightToLeft: boolean): Promise<GradebookFile> {
  const bold = header.map((value) => ({ value, fontWeight: "bold" as const }));
  const cells = rows.map((row) => row.map((cell) => (cell === null ? null : { value: cell })));
  const body = await writeExcelFile([bold, ...cells], {
    rightToLeft: isRightToLeft,
    stickyRowsCount: 1,
  }).toBuffer();
  return {
    body: new Uint8Array(body),
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
}
