import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import type { Placed } from "./drawing/picture";
import { type CardRequest, layOutCard, type SetCard } from "./lay-out-card";
import { classRequest, dailyRequest, looks, requestOf } from "./testing/card-requests";

function setCard(request: CardRequest): SetCard {
  const set = layOutCard(request);
  if (!set.ok) throw new Error(set.error.characters.join(" "));
  return set.value;
}

const words = fc.array(fc.constantFrom("التحالف", "2014", "(CJTF)", "international", "في", "«سند»،", "x".repeat(60)), {
  minLength: 1,
  maxLength: 30,
});
const requests = fc
  .record({
    look: fc.constantFrom(...looks),
    title: words,
    name: fc.option(words, { nil: undefined }),
    siteAddress: fc.stringMatching(/^[a-z.-]{0,90}$/),
    total: fc.integer({ min: 1, max: 400 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom("result", "daily", "class", "deaths"),
  })
  .map(({ look: { size, lang, theme }, title, name, siteAddress, total, share, kind }): CardRequest => {
    const text = { title: title.join(" "), siteAddress, ...(name ? { name: name.join(" ") } : {}) };
    const changes = { size, lang, theme, ...text };
    if (kind === "daily") return dailyRequest({ ...changes, total, sources: total });
    if (kind === "class") return classRequest({ ...changes, facilities: Array(total).fill(share), learners: total });
    return requestOf(Math.floor(total * share), total, { ...changes, aboutDeaths: kind === "deaths" });
  });

const boxOf = ({ picture, x, y }: Placed) => ({
  left: x,
  top: y,
  right: x + picture.width,
  bottom: y + picture.height,
});
const drawn = ({ layout }: SetCard) => layout.placed.filter(({ picture }) => picture.width * picture.height > 0);

describe("layOutCard", () => {
  it("keeps every picture inside the margins, whatever it is given", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const card = setCard(request);
        const { gutter, width, height } = card.measures;
        for (const { left, right, top, bottom } of drawn(card).map(boxOf)) {
          expect(Math.min(left - gutter, width - gutter - right, top, height - bottom)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lays no picture over another", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const boxes = drawn(setCard(request)).map(boxOf);
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
            expect(isApart, JSON.stringify([one, other])).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("puts everything on whole pixels", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const sides = setCard(request).layout.placed.flatMap(({ x, y, picture }) => [
          x,
          y,
          picture.width,
          picture.height,
        ]);
        expect(sides.filter((side) => !Number.isInteger(side))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves a story's top 250 and bottom 340 pixels to the viewer's controls", () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { top, bottom } of drawn(setCard({ ...request, size: "story" })).map(boxOf)) {
          expect(Math.min(top - 250, 1920 - 340 - bottom)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each(looks)("begins at the reading side ($size, $lang, $theme)", ({ size, lang, theme }) => {
    const { layout, measures } = setCard(requestOf(8, 10, { size, lang, theme }));
    const [wordmark] = layout.placed.map(boxOf);
    if (lang === "ar")
      expect([wordmark?.right, layout.chip.x]).toEqual([measures.width - measures.gutter, measures.gutter]);
    else
      expect([wordmark?.left, layout.chip.x + layout.chip.width]).toEqual([
        measures.gutter,
        measures.width - measures.gutter,
      ]);
  });

  it("draws one strand per question up to 15, and none above", () => {
    const strandsIn = (total: number) => {
      const contents = setCard(requestOf(total, total)).layout.placed.map(({ picture }) => picture.content);
      return contents.join("").match(/<circle/g)?.length ?? 0;
    };
    expect([1, 5, 15, 16, 50].map(strandsIn)).toEqual([1, 5, 15, 0, 0]);
  });

  it("can draw the title of every set in both languages", () => {
    const folder = "content/sets";
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { title } = QuizSet.parse(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
      for (const lang of ["ar", "en"] as const) {
        expect(layOutCard(requestOf(8, 10, { lang, title: title[lang] })), `${file}, ${lang}`).toHaveProperty(
          "ok",
          true,
        );
      }
    }
  });
});
