import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "./read-docx";

const docx = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/header1.xml": strToU8("<w:hdr><w:p><w:r><w:t>صحيفة</w:t></w:r></w:p></w:hdr>"),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    "word/footnotes.xml": strToU8("<w:footnotes><w:p><w:r><w:t>حاشية</w:t></w:r></w:p></w:footnotes>"),
    ...more,
  });
const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p><w:pPr><w:bidi/></w:pPr>${runs.join("")}</w:p>`;

describe("readDocx", () => {
  it("reads paragraphs in their order, with what a reader sees in them", () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run("خلية"))}</w:tc><w:tc>${paragraph(run("أخرى"))}</w:tc></w:tr></w:tbl>`;
    const box = `<mc:AlternateContent><mc:Choice>${paragraph(run("إطار"))}</mc:Choice><mc:Fallback>${paragraph(run("إطار"))}</mc:Fallback></mc:AlternateContent>`;
    const body = [
      paragraph(
        run("أعلنت الو"),
        '<w:proofErr w:type="spellStart"/>',
        run("زارة "),
        run("20", "<w:rtl/>"),
        run(" شخصا."),
      ),
      paragraph(
        run("مسا\u00ADفة"),
        "<w:r><w:tab/><w:t>بعد</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>ها</w:t><w:br/><w:t>سطر</w:t></w:r>",
      ),
      table,
      paragraph(`<w:del>${run("قديم")}</w:del><w:ins>${run("جديد")}</w:ins><w:moveFrom>${run("نقل")}</w:moveFrom>`),
      paragraph(
        run("مخفي", "<w:vanish/>"),
        run("ظاهر", '<w:vanish w:val="0"/>'),
        '<w:r><w:instrText>PAGE</w:instrText><w:footnoteReference w:id="1"/></w:r>',
      ),
      paragraph(run("قبل "), `<w:r>${box}</w:r>`, run("بعد &amp; &lt;غيره&gt;")),
      paragraph(run("  ")),
    ];
    expect(readDocx(docx(body.join("")))).toEqual({
      ok: true,
      value: [
        "أعلنت الوزارة 20 شخصا.",
        ...["مسافة بعد-ها", "سطر", "خلية", "أخرى", "جديد", "ظاهر", "إطار"],
        "قبل بعد & <غيره>",
      ].join("\n"),
    });
  });

  const words = paragraph(run("نص"));
  const declared = `<!DOCTYPE a [<!ENTITY a "${"نص".repeat(50)}"><!ENTITY b "&a;&a;&a;">]>`;
  const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`word/media/${at}.png`, new Uint8Array()]));
  const archive = zipSync({ "a.zip": docx(words) });
  it.each([
    ["one cut off", docx(words).subarray(0, 400), { reason: "broken" }],
    [
      "one that declares entities",
      docx("", { "word/document.xml": strToU8(`${declared}<w:p><w:t>&b;</w:t></w:p>`) }),
      { reason: "broken" },
    ],
    ["one in no encoding", docx("", { "word/document.xml": Uint8Array.of(0x3c, 0xff, 0xfe) }), { reason: "broken" }],
    [
      "one packed a thousand times smaller",
      docx("", { "word/document.xml": new Uint8Array(50_000_000) }),
      { reason: "swollen" },
    ],
    ["one of thousands of parts", docx("", many), { reason: "swollen" }],
    ["an archive within an archive", archive, { reason: "sort", sort: "archive" }],
    ["a spreadsheet", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), { reason: "sort", sort: "sheet" }],
    [
      "an OpenDocument text",
      zipSync({ mimetype: strToU8("a"), "content.xml": strToU8("<x/>") }),
      { reason: "sort", sort: "odt" },
    ],
  ])("refuses %s", (_, bytes, error) => {
    expect(readDocx(bytes)).toEqual({ ok: false, error });
  });
});
