import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makePdf } from "../../testing/make-pdf";
import { printedNews } from "../../testing/printed-news.ar";
import { readPdf } from "./read-pdf";

const sample = (name: string) => new Uint8Array(readFileSync(`server/documents/testing/${name}.pdf`));
const shows = (text: string) => Buffer.from(`BT /F 12 Tf 20 300 Td (${text}) Tj ET`);

describe("readPdf", () => {
  it.each([
    ["a browser printed in two columns, with numbers of pages", "two-columns"],
    ["a word processor stretched to even lines", "stretched"],
  ])("reads what %s", async (_, name) => {
    expect(await readPdf(sample(name))).toEqual({ ok: true, value: printedNews });
  });

  it.each([
    ["no PDF", Buffer.from("%PDF-1.7 and nothing more"), "broken"],
    ["half of one", sample("stretched").subarray(0, 9_000), "broken"],
    ["one behind a password", sample("locked"), "locked"],
    ["2,000 pages", makePdf({ pages: 2_000, content: shows("a") }), "pages"],
    ["pages with a number and no text", makePdf({ pages: 3, content: shows("Page 7") }), "scan"],
    [
      "letters that its fonts do not name",
      makePdf({ pages: 1, content: shows("\\001\\002 \\003".repeat(60)) }),
      "scan",
    ],
  ])("refuses %s", async (_, bytes, refused) => {
    expect(await readPdf(bytes)).toEqual({ ok: false, error: refused });
  });

  it("stops one that takes too long, or more memory than any text", async () => {
    const bomb = deflateSync(Buffer.alloc(150_000_000, "(a) Tj "), { level: 9 });
    const bytes = makePdf({ pages: 1, content: bomb, filter: "/Filter/FlateDecode" });
    const swollen = { ok: false, error: "swollen" };
    expect(await readPdf(bytes, { withinMs: 30_000, memoryMax: 60_000_000 })).toEqual(swollen);
    expect(await readPdf(sample("two-columns"), { withinMs: 1, memoryMax: 1e9 })).toEqual(swollen);
  });
});
