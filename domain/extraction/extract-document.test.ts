import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "./extract-document";
import { findSpans } from "./find-spans";
import { readText } from "./text/read-text";

const extract = (raw: string, published?: string) =>
  extractDocument(raw, { id: "d", lexicons, ...(published ? { published } : {}) });

/** Pieces of news with all that makes offsets slip: marks, tatweel, ligatures, controls, astral letters, ends of lines. */
const pieces = [
  "قُتِلَ ثَلَاثَةٌ وَعِشْرُونَ جُنْدِيًّا",
  "في 10 أيلول/سبتمبر 2014",
  "الشـــهر المـــاضي",
  "ﻗﺎﻝ ﻭﺯﻳﺮ ﺍﻟﺪﻓﺎﻉ",
  "ﻻ ﻳﻘﻞ ﻋﻦ ۱۲٫۵ مليون دولار",
  "١٣ ألفا و٢٢١ غارة",
  "\u202B70%\u202C",
  "\u206820 ألف شخص\u2069",
  "😀𝟚𞸀",
  "\r\n",
  "\n\n",
  "فيواشنطنفي 22 آذار",
  "مقتل52  شخصا",
  'قال جون كيري "إن الحملة',
  "«قوات»",
  "الولايات_المتحدة #العراق",
  "بين 3 و5 مايو",
  "السعودية والإمارات والأردن، وقطر",
  "عشرات الآلاف من",
  "1037-294-202-1+",
  "أمس الثلاثاء.",
  "\uFEFF",
  "\uFDFA",
  "\uD800",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 6 }), fc.constant(" ")), {
    maxLength: 14,
  })
  .map((parts) => parts.join(""));

describe("extractDocument", () => {
  it("gives spans that are slices of the raw text, whatever the text", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { spans, facts } = extract(raw, "2024-05-03");
        for (const span of spans) expect(raw.slice(span.start, span.end)).toBe(span.text);
        for (const span of spans) expect(span.text.trim().length).toBeGreaterThan(0);
        for (const { subject, evidence } of facts) {
          expect(evidence.start).toBeLessThan(evidence.end);
          if (subject.type === "event") expect(raw.slice(subject.start, subject.end)).toBe(subject.text);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("finds the same in a text with vowel marks, tatweel and direction controls as without", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("قتل 23 جنديا في 10 أيلول 2014", "أكثر من عشرين دولة", "بلغت ملياري دولار العام الماضي"),
        fc.constantFrom("\u064E", "\u0640", "\u0651\u064B"),
        (plain, mark) => {
          const marked = plain.replace(/(?<=\p{L})(?=\p{L}|$|\s)/gu, mark);
          const norms = (raw: string) =>
            extract(raw, "2024-05-03")
              .spans.filter(isMeasured)
              .map(({ norm }) => values(norm));
          expect(norms(marked)).toEqual(norms(plain));
          expect(norms(`\u202B${plain}\u202C`)).toEqual(norms(plain));
        },
      ),
      { numRuns: 30 },
    );
  });

  // What they tell as facts is read at length in hostile-text.long.test.ts.
  it("finds a long row of days without end", () => {
    for (const row of ["3 و", "3 إلى "]) expect(() => findSpans(readText(row.repeat(12_000)), lexicons)).not.toThrow();
  });

  it("is deterministic", () => {
    const raw = pieces.join(" ");
    expect(extract(raw)).toEqual(extract(raw));
  });

  it("keeps no two spans of one type on the same words", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const last = new Map<string, number>();
        for (const { type, start, end } of extract(raw).spans) {
          expect(start).toBeGreaterThanOrEqual(last.get(type) ?? 0);
          last.set(type, end);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const isMeasured = ({ type }: { type: string }) => type === "date" || type === "quantity";
const values = (norm: object) => ({ ...norm, modText: undefined, noun: undefined, written: undefined });

describe("readText", () => {
  it("maps each character of the shadow to one of the raw text, in order", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { shadow } = readText(raw);
        for (let at = 1; at <= shadow.text.length; at++) {
          expect(shadow.rawStart(at)).toBeGreaterThanOrEqual(shadow.rawStart(at - 1));
          expect(shadow.rawEnd(at)).toBeGreaterThan(shadow.rawStart(at - 1));
        }
        for (let at = 0; at < shadow.text.length; at++)
          expect(shadow.shadowAt(shadow.rawStart(at))).toBeLessThanOrEqual(at);
      }),
      { numRuns: 50 },
    );
  });
});
