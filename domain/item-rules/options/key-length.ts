import { foldArabic } from "../../text/fold-arabic";
import { remembered } from "../../text/remembered";
import type { ItemRule } from "../rule";
import texts from "./key-length.json";

/** A key of more than 25 letters is at most 1.8 times as long as the longest wrong option. */
export const keyLength: ItemRule = {
  id: "O4",
  severity: "W",
  source: "HDR 24; IWF longest",
  texts,
  find(reading) {
    const [key] = reading.keys;
    if (!reading.hasOneRight || reading.kind === "find-evidence" || !key) return [];
    return standsOut(
      key.text,
      reading.distractors.map(({ text }) => text),
    )
      ? [{}]
      : [];
  },
};

const longText = 25;
/** This many times the longest wrong option. */
const much = 1.8;

/** Whether the right option alone is long. Names and figures differ little, so short texts never stand out. */
export function standsOut(key: string, others: readonly string[]): boolean {
  const right = lengthOf(key);
  return right > longText && right > much * Math.max(0, ...others.map(lengthOf));
}

const lengthOf = remembered((text) => [...foldArabic(text)].length);
