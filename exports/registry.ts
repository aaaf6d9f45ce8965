import { ankiTsv } from "./anki-tsv";
import type { FormatId } from "./carried-kinds";
import { csv } from "./csv";
import type { ExportFormat } from "./export-format";
import { gift } from "./gift";
import { kahootXlsx } from "./kahoot-xlsx";
import { moodleXml } from "./moodle-xml";
import { printHtml } from "./print-html";
import { qti3 } from "./qti3";
import { waygroundXlsx } from "./wayground-xlsx";

/** Every format, one line each, in the order in which teachers are offered them. */
export const formats: Readonly<Record<FormatId, ExportFormat>> = {
  "print-html": printHtml,
  "moodle-xml": moodleXml,
  gift,
  "kahoot-xlsx": kahootXlsx,
  "wayground-xlsx": waygroundXlsx,
  "anki-tsv": ankiTsv,
  csv,
  qti3,
};

export const formatIds = Object.keys(formats) as FormatId[];
