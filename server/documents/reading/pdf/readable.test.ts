import { describe, expect, it } from "vitest";
import { readable } from "./readable";

const sentence = "أعلنت الوزارة أمس أن عدد المتضررين بلغ عشرين شخصا في مدينة باجة وحدها.";
const text = Array.from({ length: 8 }, () => sentence).join(" ");
const turned = (words: string) => [...words].toReversed().join("");

describe("readable", () => {
  it("leaves a text as it is", () => {
    expect(readable(text)).toBe(text);
  });

  it("leaves out the one sentence with a letter that has no name", () => {
    expect(readable(`${text} ثم ق\uFFFDل شيئا. انتهى`)).toBe(`${text} انتهى`);
  });

  it("drops a stroke that stretches words", () => {
    expect(readable(text.replaceAll("الوزارة", "الوز\uFFFD\uFFFDارة"))).toBe(text);
  });

  it.each([
    ["letters that have no name", text.replaceAll("الوزارة", "ا\uFFFDوزارة")],
    ["Latin letters within words", text.replaceAll("ع", "K")],
    ["words that are turned round", turned(text)],
    ["words that are broken into letters", [...text].join(" ")],
    [
      "letters of other codes",
      text.replace(/\p{L}/gu, (letter) => String.fromCharCode(0x621 + ((letter.charCodeAt(0) + 5) % 26))),
    ],
  ])("trusts no text with %s", (_, given) => {
    expect(readable(given)).toBeUndefined();
  });
});
