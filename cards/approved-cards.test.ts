import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CardRequest } from "./lay-out-card";
import { renderCard } from "./render-card";
import { differences, findBrowser, screenshot, startChromium } from "./testing/browser-reference";
import { classRequest, dailyRequest, looks, requestOf } from "./testing/card-requests";

/** Ink by which a square of a card at half its size may differ from its approved picture: another browser's scaling. */
const inkMax = 6;

type Look = Pick<CardRequest, "lang" | "size" | "theme">;

const cards: Record<string, (look: Look) => CardRequest> = {
  result: (look) => requestOf(8, 10, { ...look, ...said(look, "The coalition in numbers"), name: "Layla ليلى" }),
  daily: (look) => dailyRequest({ ...look, ...said(look, "Quiz of 20 November 2026") }),
  class: (look) => classRequest({ ...look, ...said(look, "The coalition in numbers"), name: "10 ب" }),
  "about-deaths": (look) => requestOf(8, 10, { ...look, ...said(look, "Names"), aboutDeaths: true }),
};
const said = ({ lang }: Look, title: string) => (lang === "en" ? { title } : {});

const executable = await findBrowser();

/**
 * Every kind of card in every look, beside a picture that someone has looked at. To approve new ones: delete those of
 * `cards/approved/` that have changed, run this test, and look at what it writes.
 */
describe.skipIf(!executable)("a card looks as approved", { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium(executable ?? "");
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  /** A card at half its size, as a viewer of a feed sees it. */
  async function halved(request: CardRequest, half: { width: number; height: number }): Promise<Uint8Array> {
    const drawn = await renderCard(request);
    if (!drawn.ok) throw new Error(drawn.error.characters.join(" "));
    const source = `data:image/png;base64,${Buffer.from(drawn.value).toString("base64")}`;
    const html = `<img src="${source}" style="display: block; width: ${half.width}px; height: ${half.height}px">`;
    return screenshot(page, { html, weights: [], ...half });
  }

  const all = Object.entries(cards).flatMap(([kind, make]) => looks.map((look) => ({ kind, make, ...look })));
  const fileOf = ({ kind, size, lang, theme }: (typeof all)[number]) =>
    `cards/approved/${kind}-${size}-${lang}-${theme}.png`;

  it.each(all)("$kind, $size, $lang, $theme", async (card) => {
    const { make, size, lang, theme } = card;
    const half = { width: card.width / 2, height: card.height / 2 };
    const now = await halved(make({ size, lang, theme }), half);
    if (!existsSync(fileOf(card)) && !process.env.CI) writeFileSync(fileOf(card), now);
    const approved = readFileSync(fileOf(card));
    const [ink] = await differences(page, [now, approved], [{ top: 0, bottom: half.height }]);
    expect(ink).toBeLessThan(inkMax);
  });

  it("would show one more right answer, a lost mark and another year", async () => {
    const look = { size: "wide", lang: "ar", theme: "light" } as const;
    const [half, band] = [
      { width: 600, height: 315 },
      { top: 0, bottom: 315 },
    ];
    const of = (changes: object) => halved({ ...requestOf(8, 10, look), ...changes }, half);
    const { marks } = requestOf(8, 10);
    const changed = [
      { ...requestOf(9, 10, look) },
      { title: "التحالف بالارقام" },
      { marks: marks.map((mark) => (mark.year === 2024 ? { ...mark, year: 2023 } : mark)) },
      { years: [2014, 2021] },
    ];
    const original = await of({});
    for (const changes of changed) {
      const [ink] = await differences(page, [original, await of(changes)], [band]);
      expect(ink, JSON.stringify(changes)).toBeGreaterThan(inkMax);
    }
  });

  it("has no approved picture that no card is compared with", () => {
    expect(readdirSync("cards/approved").sort()).toEqual(all.map((card) => fileOf(card).split("/")[2]).sort());
  });
});
