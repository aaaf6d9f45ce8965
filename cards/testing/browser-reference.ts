import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import type { Weight } from "../fonts/cairo";

/** A text and where it is set in the column: its first line begins `top` pixels down. */
export type SetText = { text: string; direction: "rtl" | "ltr"; top: number; height: number };

export const column = { width: 1000, margin: 50, size: 42, lineHeight: 62 } as const;

/** Ink, in fully black pixels, by which a square of the picture may differ: less is smoothing, more is another letter. */
export const inkMax = 25;
const square = 32;

/** The browser that the journeys use. Without one here: undefined, and a line that says why; a test machine gets one. */
export async function findBrowser(): Promise<string | undefined> {
  try {
    // A plain script without types: what it exports is said here.
    const script = (await import(pathToFileURL("scripts/test/chromium.mjs").href)) as ChromiumScript;
    return await script.findChromium();
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`skipped: cards beside a browser's drawing (${error instanceof Error ? error.message : error})`);
    return undefined;
  }
}

type ChromiumScript = { findChromium: () => Promise<string> };

export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-lcd-text", "--force-color-profile=srgb"] });

/** The same texts, shaped and broken into lines by the browser, in the same files of the typeface. */
export function browserPicture(page: Page, weight: Weight, texts: readonly SetText[]): Promise<Uint8Array> {
  const { width, margin, size, lineHeight } = column;
  const last = texts.at(-1);
  const style = `left: ${margin}px; width: ${width}px; font: ${weight} ${size}px/${lineHeight}px Cairo`;
  const paragraphs = texts.map(({ direction, top, text }) => {
    const lang = direction === "rtl" ? "ar" : "en";
    return `<p lang="${lang}" dir="${direction}" style="position: absolute; top: ${top}px; ${style}">${text}</p>`;
  });
  const height = (last?.top ?? 0) + (last?.height ?? 0) + margin;
  return screenshot(page, { html: paragraphs.join(""), weights: [weight], width: width + 2 * margin, height });
}

type Sheet = { html: string; weights: readonly Weight[]; width: number; height: number };

/** What the browser makes of some markup in the cards' typeface, without margins of its own. */
export async function screenshot(page: Page, { html, weights, width, height }: Sheet): Promise<Uint8Array> {
  await page.setViewportSize({ width, height });
  // Geometric precision turns hinting off, which outlines have none of.
  const style = "* { margin: 0; box-sizing: border-box; text-rendering: geometricPrecision }";
  await page.setContent(`<style>${weights.map(fontFaces).join(" ")} ${style}</style>${html}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.screenshot();
}

function fontFaces(weight: Weight): string {
  const folder = "node_modules/@fontsource/cairo";
  const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, "utf8")) as Record<string, string>; // the package's own list
  return Object.entries(ranges)
    .map(([script, range]) => {
      const file = readFileSync(`${folder}/files/cairo-${script}-${weight}-normal.woff`, "base64");
      return `@font-face { font-family: Cairo; font-weight: ${weight}; src: url(data:font/woff;base64,${file}); unicode-range: ${range} }`;
    })
    .join(" ");
}

/** Rows of pixels, from `top` to before `bottom`. */
export type Band = { top: number; bottom: number };

/** For each band, the most ink by which any square of it differs between two pictures. */
export function differences(
  page: Page,
  [first, second]: readonly [Uint8Array, Uint8Array],
  bands: readonly Band[],
): Promise<number[]> {
  const pictures = [first, second].map((png) => `data:image/png;base64,${Buffer.from(png).toString("base64")}`);
  return page.evaluate(compareInPage, { pictures, bands, square });
}

type Comparison = { pictures: string[]; bands: readonly Band[]; square: number };

/** Runs in the page, so it stands alone. */
async function compareInPage({ pictures, bands, square: side }: Comparison): Promise<number[]> {
  const [first, second] = await Promise.all(
    pictures.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      const drawing = context.getContext("2d");
      drawing?.drawImage(image, 0, 0);
      return drawing?.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (!first || !second) throw new Error("no pictures to compare");
  const inkBetween = (left: number, top: number, bottom: number): number => {
    let ink = 0;
    for (let y = top; y < Math.min(top + side, bottom, first.height); y++) {
      for (let x = left; x < Math.min(left + side, first.width); x++) {
        const red = (y * first.width + x) * 4;
        ink += Math.abs((first.data[red] ?? 0) - (second.data[red] ?? 0));
      }
    }
    return ink / 255;
  };
  return bands.map(({ top, bottom }) => {
    let most = 0;
    for (let y = top; y < bottom; y += side / 2) {
      for (let x = 0; x < first.width; x += side / 2) most = Math.max(most, inkBetween(x, y, bottom));
    }
    return most;
  });
}
