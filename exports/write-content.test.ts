import { expect, it } from "vitest";
import type { Content } from "./export-format";
import { writeContent } from "./write-content";

const sheet: Content = { type: "sheet", name: "أسئلة", isRightToLeft: true, rows: [["سؤال", 1]] };
const archive: Content = { type: "archive", files: { "imsmanifest.xml": "<manifest/>" } };

/** Midnight of the first day that an archive can name, as its first file's header has it: time, then day. */
const earliest = [0, 0, 0x21, 0];

it.each([["a sheet", sheet] as const, ["an archive", archive] as const])(
  "names no time of its writing: %s",
  async (_, content) => {
    const bytes = await writeContent(content);
    expect([...bytes.slice(10, 14)]).toEqual(earliest);
    expect(Buffer.from(bytes).equals(await writeContent(content))).toBe(true);
  },
);
