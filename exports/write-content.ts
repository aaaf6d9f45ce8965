import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import writeWorkbook from "write-excel-file/universal";
import type { Content } from "./export-format";

/** Equal content gives equal bytes: an archive names no time but the earliest it can. */
const noTime = new Date(1980, 0, 1);

/** The bytes of a file. A text is UTF-8. */
export async function writeContent(content: Content): Promise<Uint8Array> {
  switch (content.type) {
    case "text":
      return strToU8(content.text);
    case "archive": {
      const files = Object.entries(content.files).map(([path, text]) => [path, strToU8(text)] as const);
      return zipped(Object.fromEntries(files));
    }
    case "sheet": {
      const { name: sheet, isRightToLeft: rightToLeft, rows } = content;
      const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
      const blob = await writeWorkbook(cells, { sheet, rightToLeft }).toBlob();
      // The writer's own archive names the time of writing.
      return zipped(unzipSync(new Uint8Array(await blob.arrayBuffer())));
    }
  }
}

const zipped = (files: Zippable): Uint8Array => zipSync(files, { mtime: noTime, level: 6 });
