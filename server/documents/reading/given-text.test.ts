import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { givenText } from "./given-text";
import { markupParagraphs } from "./markup-paragraphs";

const sentence = "أعلنت الوزارة أمس أن عدد المتضررين بلغ عشرين شخصا في مدينة باجة وحدها.";
const file = (name: string, content: string | Uint8Array) => ({ name, bytes: Buffer.from(content) });
const pages = { ok: true, value: `${sentence}\n${sentence}` };

/** Bytes of a text in an encoding of one byte a letter. */
function inEncoding(encoding: string, text: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const office = (part: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600), utf16(part)]);

describe("givenText", () => {
  it("reads signs that were copied as a page spells them, and leaves other words with an ampersand", async () => {
    const pasted = `&quot;${sentence}&quot;&nbsp;&#171;${sentence}&#187; A&B &unknown; &amp;quot;`;
    expect(await givenText(pasted, undefined)).toEqual({
      ok: true,
      value: `"${sentence}" \u00AB${sentence}\u00BB A&B &unknown; &quot;`,
    });
  });

  it("reads a page as its paragraphs, and nothing of what frames or drives it", async () => {
    const page = `<!doctype html><head><title>x</title><body><form><nav><a href=/>الرئيسية</a></nav>
      <script>document.write("<p>${"شر ".repeat(9)}</p>")</script><style>p{}</style>
      <p onclick="alert(1)">${sentence}</p><img src=x onerror=alert(1)><p>${sentence}<br>ثم <b>قال</b>&nbsp;إن &#1575;لعدد نهائي.
      <iframe srcdoc="<p>دخيل</p>"></iframe><footer>حقوق</footer>`;
    expect(await givenText("", file("a.html", page))).toEqual({
      ok: true,
      value: `${sentence}\n${sentence}\nثم قال إن العدد نهائي.`,
    });
  });

  it("reads the pasted source of a page as the page", async () => {
    const source = `<!DOCTYPE html>\n<nav>أخبار</nav><p>${sentence}</p><p>${sentence}</p>`;
    expect(await givenText(source, undefined)).toEqual(pages);
  });

  it("says of a link that it is one, and takes a text that begins with one", async () => {
    const error = { reason: "link" };
    expect(await givenText(" https://news.example/ar/1?a=b\n", undefined)).toEqual({ ok: false, error });
    expect(await givenText(`https://news.example/ar/1\n${sentence}`, undefined)).toMatchObject({ ok: true });
  });

  it("ends with markup that is never closed or nested without end", () => {
    expect(markupParagraphs(`${"<div><script>".repeat(20_000)}${sentence}`)).toBe("");
    expect(markupParagraphs(`${"<b>".repeat(50_000)}${sentence}`)).toBe(sentence);
  });

  const lines = `${sentence}\r\n${sentence}`;
  const word = `<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`.repeat(2);
  it.each([
    ["a text with a byte order mark", file("a.txt", `\uFEFF${lines}`)],
    ["one in Windows-1256", file("a.txt", inEncoding("windows-1256", lines))],
    ["one in ISO 8859-6", file("a.txt", inEncoding("iso-8859-6", lines))],
    ["one in UTF-16", file("a.txt", utf16(`\uFEFF${lines}`))],
    ["one in UTF-16 that does not say so, its bytes turned round", file("a.txt", utf16(lines).swap16())],
    ["a page in Windows-1256", file("a.htm", inEncoding("windows-1256", `<p>${sentence}<p>${sentence}`))],
    ["a Word document under any name", file("a.txt", zipSync({ "word/document.xml": strToU8(word) }))],
  ])("reads %s, before what was pasted", async (_, given) => {
    expect(await givenText("نص آخر", given)).toEqual(pages);
  });

  const persian = "وزارت بهداشت اعلام كرد كه اين شمار به پنجاه نفر رسيده است و از آن هم خود را تا شهر برد";
  const sort = (name: string) => ({ reason: "sort", sort: name });
  const language = (name: string) => ({ reason: "language", language: name });
  it.each([
    ["nothing", file("a.txt", " \n\u200F"), { reason: "empty" }],
    [
      "Windows-1256 of which too few words are known",
      file("a.txt", inEncoding("windows-1256", "سلام يا أهل الدار")),
      { reason: "encoding" },
    ],
    [
      "an encoding of another script",
      file("a.txt", Buffer.from("cff0e8e2e5f220e2f1e5ec20ebfee4ffec", "hex")),
      { reason: "encoding" },
    ],
    [
      "bytes of a program",
      file("a.txt", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 9])),
      { reason: "binary" },
    ],
    ["Persian in Windows-1256", file("a.txt", inEncoding("windows-1256", persian)), language("fa")],
    [
      "Kurdish",
      file("a.txt", "وەزیری دەرەوەی عێراق ڕایگەیاند کە ئەم کۆبوونەوەیە لە شاری هەولێر بەڕێوە دەچێت"),
      language("ckb"),
    ],
    [
      "Pashto",
      file("a.txt", "د افغانستان د بهرنیو چارو وزیر وویل چې دغه غونډه به په کابل کې جوړه شي او ښوونځي به پرانیستل شي"),
      language("ps"),
    ],
    [
      "a page with its Arabic in a script",
      file("a.html", `<p>The word of the day</p><script>"${sentence}"</script>`),
      language("en"),
    ],
    ["an old Word file", file("a.docx", office("WordDocument")), sort("doc")],
    ["a Word file behind a password", file("a.docx", office("EncryptedPackage")), { reason: "locked" }],
    ["a rich text file", file("a.txt", "{\\rtf1\\ansi text}"), sort("rtf")],
    ["a picture under another name", file("a.docx", Buffer.from("89504e470d0a1a0a", "hex")), sort("picture")],
    ["an archive under another name", file("a.html", "PK\u0003\u0004"), { reason: "broken" }],
    ["a PDF that is none", file("a.pdf", "%PDF-1.7"), { reason: "broken" }],
    ["one word without end", file("a.txt", "كلمة".repeat(200_000)), { reason: "nothing" }],
    ["one word again and again", file("a.txt", "كلمة ".repeat(150_000)), { reason: "nothing" }],
    ["more than 2 MB", file("a.txt", `${sentence}\n`.repeat(16_500)), { reason: "too-large" }],
    [
      "more than 2 MB once it is unpacked",
      file("a.docx", zipSync({ "word/document.xml": strToU8(word.repeat(8_500)) })),
      { reason: "too-large" },
    ],
  ])("refuses %s", async (_, given, error) => {
    expect(await givenText("", given)).toEqual({ ok: false, error });
  });

  it("refuses more than 2 MB that was pasted", async () => {
    const error = { reason: "too-large" };
    expect(await givenText(`${sentence}\n`.repeat(16_500), undefined)).toEqual({ ok: false, error });
  });
});
