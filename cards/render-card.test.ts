import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardText } from "./card-text";
import { cairo } from "./fonts/cairo";
import type { CardRequest } from "./lay-out-card";
import { measures } from "./measures";
import { palettes, type Theme } from "./palette";
import { renderCard } from "./render-card";
import { differences, findBrowser, inkMax, screenshot, startChromium } from "./testing/browser-reference";
import { looks, requestOf } from "./testing/card-requests";
import { inkOf } from "./text/outline";
import { prepareParagraph } from "./text/paragraph";

async function draw(request: CardRequest): Promise<Uint8Array> {
  const drawn = await renderCard(request);
  if (!drawn.ok) throw new Error(drawn.error.characters.join(" "));
  return drawn.value;
}

const header = (png: Uint8Array) => Buffer.from(png).subarray(0, 8).toString("latin1");
const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

describe("renderCard", { timeout: 30_000 }, () => {
  it.each(looks)("draws a $size PNG in $lang, $theme, under 300 kB", async ({ width, height, ...look }) => {
    const png = await draw(requestOf(8, 15, { ...look, name: "ليلى العبد الله" }));
    expect(header(png)).toBe("\x89PNG\r\n\x1a\n");
    expect(sizeOf(png)).toEqual([width, height]);
    expect(png.length).toBeLessThan(300_000);
  });

  it("draws the same bytes for the same result", async () => {
    expect(await draw(requestOf(8, 10))).toEqual(await draw(requestOf(8, 10)));
  });

  it.each([
    ["score", requestOf(9, 10)],
    ["title", requestOf(8, 10, { title: "خط الزمن" })],
    ["name", requestOf(8, 10, { name: "ليلى" })],
    ["documents", requestOf(8, 10, { sources: 4 })],
    ["theme", requestOf(8, 10, { theme: "dark" })],
    ["tone", requestOf(8, 10, { sensitive: true })],
  ])("draws another picture for another %s", async (_, request) => {
    expect(await draw(request)).not.toEqual(await draw(requestOf(8, 10)));
  });

  it("refuses a title that the typeface cannot draw, and names the characters", async () => {
    const drawn = await renderCard(requestOf(8, 10, { title: "التحالف 漢字 漢" }));
    expect(drawn).toEqual({ ok: false, error: { reason: "missing-glyphs", characters: ["漢", "字"] } });
  });

  it("leaves out a name that the typeface cannot draw", async () => {
    expect(await draw(requestOf(8, 10, { name: "漢字" }))).toEqual(await draw(requestOf(8, 10)));
  });

  it("asks no other server for a typeface or a picture", async () => {
    const asked: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.reject(new Error("offline"));
    };
    await draw(requestOf(8, 10, { name: "漢字 👩‍👧", title: "عنوان (Title) 10%" })).finally(() => {
      globalThis.fetch = fetch;
    });
    expect(asked).toEqual([]);
  });

  it("throws on a score that was made up", async () => {
    await expect(renderCard({ ...requestOf(8, 10), correct: 10 })).rejects.toThrow(RangeError);
  });
});

const executable = await findBrowser();

/** With unhinted text this browser on Linux moves a pixel of ascent to a descent that was rounded down. */
function borrowedAscent(size: number): number {
  const descent = cairo(700).descent * size;
  return Math.round(descent) < descent ? 1 : 0;
}

/** Where the figure's ink lies in what a browser sets, in pixels: the card's box of it has no space beside it. */
function figureInk(digits: string, size: number): { left: number; width: number } {
  const prepared = prepareParagraph(digits, { typeface: cairo(800), direction: "ltr", language: "en" });
  if (!prepared.ok) throw new Error(prepared.error.characters.join(" "));
  const { left, right } = inkOf(prepared.value, { start: 0, end: digits.length, width: 0 });
  return { left: left * size, width: Math.ceil((right - left) * size) };
}

/** The row of the score as a browser sets it, on a wide card without strands. */
function scoreMarkup(correct: number, total: number, lang: "ar" | "en", theme: Theme): string {
  const { gutter, height, foot, text, line, score } = measures.wide;
  const { figure, words } = cardText(requestOf(correct, total, { lang }));
  const { paper, ink, threadInk } = palettes[theme];
  const inked = figureInk(figure, score.figure.size);
  const bottom = foot.height + text.below + line.above + line.lineHeight;
  const [dir, edge] = lang === "ar" ? ["rtl", "right"] : ["ltr", "left"];
  return (
    `<body style="background: ${paper}"><div lang="${lang}" dir="${dir}" style="position: absolute; ${edge}: ${gutter}px;` +
    ` top: ${height - bottom - score.height}px; height: ${score.height}px; display: flex; align-items: end; gap: ${score.gap}px">` +
    `<b dir="ltr" style="font: 800 ${score.figure.size}px/${score.figure.lineHeight}px Cairo; color: ${threadInk};` +
    ` width: ${inked.width}px; text-indent: ${-inked.left}px">${figure}</b>` +
    `<div style="font: 700 ${score.words.size}px/${score.words.lineHeight}px Cairo; color: ${ink};` +
    ` padding-bottom: ${score.belowWords}px; position: relative; top: ${borrowedAscent(score.words.size)}px"><p>${words[0]}</p><p>${words[1]}</p></div></div>`
  );
}

describe.skipIf(!executable)("the score on a card, beside a browser's", { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium(executable ?? "");
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const { width, height, foot, text, line, score } = measures.wide;
  const bottom = height - foot.height - text.below - line.above - line.lineHeight;
  const row = { top: bottom - score.height, bottom };
  const inkBetween = async (
    drawn: readonly [number, number],
    set: readonly [number, number],
    lang: "ar" | "en",
    theme: Theme,
  ) => {
    const png = await draw(requestOf(...drawn, { lang, theme }));
    const html = scoreMarkup(...set, lang, theme);
    const [ink] = await differences(
      page,
      [png, await screenshot(page, { html, weights: [700, 800], width, height })],
      [row],
    );
    return ink;
  };

  it.each([
    [0, 16, "ar", "light"],
    [1, 16, "ar", "dark"],
    [2, 17, "en", "light"],
    [7, 20, "ar", "light"],
    [15, 20, "ar", "dark"],
    [20, 20, "en", "dark"],
  ] as const)("is the stored one: %i of %i (%s, %s)", async (correct, total, lang, theme) => {
    expect(await inkBetween([correct, total], [correct, total], lang, theme)).toBeLessThan(inkMax);
  });

  it.each([
    [
      [8, 20],
      [3, 20],
    ],
    [
      [12, 20],
      [12, 19],
    ],
  ] as const)("would show that %j is not %j", async (drawn, set) => {
    expect(await inkBetween(drawn, set, "ar", "light")).toBeGreaterThan(inkMax);
  });
});
