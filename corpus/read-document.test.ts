import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document";

const bytes = (text: string) => new TextEncoder().encode(text);
const reason = (given: Uint8Array) => {
  const read = readDocument(given);
  return read.ok ? "ok" : read.error.reason === "language" ? read.error.language : read.error.reason;
};
const arabic = "أعلنت وزارة الصحة أن عدد المصابين في العاصمة بلغ خمسين شخصا. ";

describe("readDocument", () => {
  it.each([
    ["an Arabic text", bytes(arabic), "ok"],
    [
      "an Arabic text with a byte order mark, English names and Persian letters in one of them",
      bytes(`\uFEFF${arabic} شركة Google في گرگان`),
      "ok",
    ],
    ["an empty file", bytes(""), "empty"],
    ["white space and invisible marks", bytes(" \n\u200F\uFEFF\t"), "empty"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), "binary"],
    ["a PDF", bytes("%PDF-1.7 text"), "binary"],
    ["a text with NUL", bytes(`${arabic}\0`), "binary"],
    ["a Windows-1256 text", Uint8Array.of(0xc7, 0xe1, 0xda, 0xd1, 0xc7, 0xde), "encoding"],
    ["a UTF-16 text", Uint8Array.of(0xff, 0xfe, 0x27, 0x06), "encoding"],
    ["more than 2 MB", new Uint8Array(2_000_001).fill(0x61), "too-large"],
    ["English", bytes("The ministry said that fifty people were hurt in the capital on Monday."), "en"],
    [
      "Persian",
      bytes("وزارت بهداشت اعلام کرد که شمار مبتلایان در پایتخت به پنجاه نفر رسیده است و این آمار با گذشته برابر است"),
      "fa",
    ],
    [
      "Persian in Arabic letters",
      bytes("وزارت بهداشت اعلام كرد كه اين شمار به پنجاه نفر رسيده است و از آن هم خود را می داند"),
      "fa",
    ],
    ["Urdu", bytes("وزارت صحت نے کہا ہے کہ دارالحکومت میں پچاس افراد متاثر ہوئے ہیں اور ان کا علاج جاری ہے"), "ur"],
    ["French", bytes("Le ministère a déclaré que cinquante personnes ont été blessées."), "other"],
    ["figures alone", bytes("1234 5678"), "other"],
  ])("%s", (_, given, expected) => {
    expect(reason(given)).toBe(expected);
  });

  it("refuses 2 MB of one word in a moment or reads them, without losing an offset", () => {
    const read = readDocument(bytes("ب".repeat(999_999)));
    expect(read.ok && read.value.length).toBe(999_999);
  });
});
