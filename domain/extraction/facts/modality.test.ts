import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../extract-document";

const modalityOf = (raw: string, property = "count") =>
  extractDocument(raw, { id: "d", lexicons }).facts.find((fact) => fact.property === property)?.modality;

describe("how a sentence means a fact", () => {
  it.each([
    ["asserted", "افتتحت بلدية القاهرة 30 مدرسة في المدينة."],
    ["asserted", "لا تزال بلدية القاهرة تدير 30 مدرسة في المدينة."],
    ["asserted", "لا شك في نجاح بلدية القاهرة وهي تدير 30 مدرسة في المدينة."],
    ["asserted", "المدارس التي لم تفتح أبوابها هي 30 مدرسة في المدينة."],
    ["asserted", "في سياق آخر افتتحت بلدية القاهرة 30 مدرسة في المدينة."],
    ["asserted", "كانت بلدية القاهرة في العام قد افتتحت 30 مدرسة في المدينة."],
    ["asserted", "شهد سيف الدولة الحمداني افتتاح 30 مدرسة في المدينة."],
    ["negated", "لم تفتتح بلدية القاهرة 30 مدرسة في المدينة."],
    ["planned", "ستفتتح بلدية القاهرة 30 مدرسة في المدينة."],
    ["hedged", "قد تفتتح بلدية القاهرة 30 مدرسة في المدينة."],
    ["reported", "قال مصدر محلي إن بلدية القاهرة افتتحت 30 مدرسة في المدينة."],
  ])("is %s: %s", (modality, raw) => {
    expect(modalityOf(raw)).toBe(modality);
  });
});
