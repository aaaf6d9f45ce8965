import { describe, expect, it } from "vitest";
import { markupParagraphs } from "./markup-paragraphs";
import { readText } from "./read-text";

const sentence = "أعلنت الوزارة أمس أن عدد المتضررين بلغ عشرين شخصا في مدينة باجة وحدها.";
const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

describe("readText", () => {
  it("reads a page as its paragraphs, and nothing of what frames or drives it", () => {
    const page = `<!doctype html><head><title>x</title><body><form><nav><a href=/>الرئيسية</a></nav>
      <script>document.write("<p>${"شر ".repeat(9)}</p>")</script><style>p{}</style>
      <p onclick="alert(1)">${sentence}</p><img src=x onerror=alert(1)><p>${sentence}<br>ثم <b>قال</b>&nbsp;إن &#1575;لعدد نهائي.
      <iframe srcdoc="<p>دخيل</p>"></iframe><footer>حقوق</footer>`;
    expect(readText("", file("a.html", page))).toEqual({
      ok: true,
      value: `${sentence}\n${sentence}\nثم قال إن العدد نهائي.`,
    });
  });

  it("ends with markup that is never closed or nested without end", () => {
    expect(markupParagraphs(`${"<div><script>".repeat(20_000)}${sentence}`)).toBe("");
    expect(markupParagraphs(`${"<b>".repeat(50_000)}${sentence}`)).toBe(sentence);
  });

  it("takes a file before what was pasted, and one that is called a page for what it holds", () => {
    expect(readText("نص آخر", file("a.txt", `\uFEFF${sentence}\r\n${sentence}`))).toEqual({
      ok: true,
      value: `${sentence}\n${sentence}`,
    });
    expect(readText("", file("a.html", "PK\u0003\u0004"))).toEqual({ ok: false, error: { reason: "sort" } });
  });

  it("refuses more than 2 MB, pasted or not", () => {
    const long = `${sentence}\n`.repeat(16_500);
    expect(readText(long, undefined)).toEqual({ ok: false, error: { reason: "too-large" } });
    expect(readText("", file("a.txt", long))).toEqual({ ok: false, error: { reason: "too-large" } });
  });
});
