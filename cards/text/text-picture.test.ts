import { ImageResponse } from "@vercel/og";
import type { Browser, Page } from "playwright";
import { createElement } from "react";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Placed, svgAddress } from "../drawing/picture";
import { cairo, type Weight } from "../fonts/cairo";
import {
  browserPicture,
  column,
  differences,
  findBrowser,
  inkMax,
  type SetText,
  startChromium,
} from "../testing/browser-reference";
import { breakLines } from "./break-lines";
import { prepareParagraph } from "./paragraph";
import { textPicture } from "./text-picture";

type Sample = { text: string; direction: "rtl" | "ltr" };

const arabic = [
  "8 إجابات صحيحة من 10",
  "ارتفع العدد إلى 83% في 2017",
  "قوة المهام المشتركة (CJTF) في بغداد",
  "من 2014–2017 إلى 2024",
  "كم بلغ العدد؟",
  "لكلّ سؤالٍ سند",
  "لا إله ولأجل الآلاف الأولى والإجابات",
  "تـــحالف دولـــي",
  "بلغت الكلفة $13.6 مليون (نحو 7%)",
  "8 آب/أغسطس 2014",
  "٨ إجابات من ١٠ في ٢٠١٤",
  "«التحالف الدولي» [5]، قال؛ ثم...",
  "مُحَمَّدٌ رَسُولٌ كَرِيمٌ",
  "الساعة 10:30 صباحًا",
  "يدعم GPS و Wi-Fi معًا",
  "رقم +1 (555) 010-99",
  "هيئة شؤون بيئة ئـ ىٰ ٱلله لله",
  "ليلى – Layla K.",
  "5 وثائق · من 2014 إلى 2024",
  "بلغ [العدد (نحو «7») آنذاك] في CJTF [(2017)]",
  "٪50 أو ۵۰٪ من ۱۴۰۰ عضو",
  "«داعش» في 3/8/2014 - 19:05، وبعدها +4°",
  "The coalition (2014–2024): is it 83%?",
  "سطر طويل يبلغ آخر العمود فينكسر مرّتين: فيه أرقام مثل 1,500 و2.5، وكلمات لاتينية مثل Sanad، وقوسان (هنا)، ثم ينتهي بعلامة تعجّب!",
].map((text): Sample => ({ text, direction: "rtl" }));
const latin = [
  "https://sanad.example/r/1",
  "The coalition (التحالف) in 2014",
  "AVATAR To. Wé: 8 out of 10",
  "A long line that reaches the end of its column and breaks, with 1,500 and a «quotation», well-known and all",
].map((text): Sample => ({ text, direction: "ltr" }));
const samples = [...arabic, ...latin];

/** Wrong pictures that a careless renderer has drawn: each must be told from the right one. */
const mutations: [mutation: string, right: string, wrong: string][] = [
  ["a digit of the score", "8 إجابات صحيحة من 10", "3 إجابات صحيحة من 10"],
  ["the two numbers of a score", "8 إجابات صحيحة من 10", "10 إجابات صحيحة من 8"],
  ["the order of digits", "٨ إجابات من ١٠ في ٢٠١٤", "٨ إجابات من ١٠ في ٤١٠٢"],
  ["a bracket that is lost", "قوة المهام المشتركة (CJTF) في بغداد", "قوة المهام المشتركة (CJTF في بغداد"],
  ["brackets that face outwards", "قوة المهام المشتركة (CJTF) في بغداد", "قوة المهام المشتركة )CJTF( في بغداد"],
  ["two words", "كم بلغ العدد؟", "كم العدد بلغ؟"],
  ["the ends of a range", "من 2014–2017 إلى 2024", "من 2017–2014 إلى 2024"],
  ["a sign of doubling", "لكلّ سؤالٍ سند", "لكل سؤالٍ سند"],
  ["a letter's dots", "تـــحالف دولـــي", "نـــحالف دولـــي"],
  ["letters that do not join", "كم بلغ العدد؟", "كم بل\u200cغ العدد؟"],
  ["a per cent sign's side", "ارتفع العدد إلى 83% في 2017", "ارتفع العدد إلى %83 في 2017"],
  ["a bracket inside another", "بلغ [العدد (نحو «7») آنذاك]", "بلغ [العدد (نحو «7» آنذاك)]"],
  ["vowel signs", "مُحَمَّدٌ رَسُولٌ كَرِيمٌ", "محمد رسول كريم"],
  ["Persian digits", "٪50 أو ۵۰٪ من ۱۴۰۰ عضو", "٪50 أو ۵۰٪ من ۱۰۴۰ عضو"],
  [
    "an English title's question mark",
    "The coalition (2014–2024): is it 83%?",
    "?The coalition (2014–2024): is it 83%",
  ],
  ["the question mark", "كم بلغ العدد؟", "كم بلغ العدد"],
];

/** Where a text's ink is, with room for marks above and below its lines. */
const bandsOf = (places: readonly SetText[]) =>
  places.map(({ top, height }) => ({ top: top - 16, bottom: top + height + 16 }));

/** Sets samples below each other as the cards set texts, and draws them with the cards' renderer. */
async function ourPicture(weight: Weight, texts: readonly Sample[]): Promise<{ png: Uint8Array; places: SetText[] }> {
  const { width, margin, size, lineHeight } = column;
  const places: SetText[] = [];
  const placed = texts.map(({ text, direction }): Placed => {
    const language = direction === "rtl" ? "ar" : "en";
    const prepared = prepareParagraph(text, { typeface: cairo(weight), direction, language });
    if (!prepared.ok) throw new Error(`cannot draw ${prepared.error.characters.join(" ")} of ${text}`);
    const lines = breakLines(prepared.value, width / size);
    const picture = textPicture({ paragraph: prepared.value, lines, size, lineHeight, isCut: false }, "#000");
    const last = places.at(-1);
    const top = last ? last.top + last.height + lineHeight : margin;
    places.push({ text, direction, top, height: picture.height });
    return { picture, x: direction === "rtl" ? margin + width - picture.width : margin, y: top };
  });
  const height = (places.at(-1)?.top ?? 0) + (places.at(-1)?.height ?? 0) + margin;
  const sheet = { width: width + 2 * margin, height };
  const style = { ...sheet, backgroundColor: "#fff", backgroundImage: `url(${svgAddress(placed, sheet)})` };
  const response = new ImageResponse(createElement("div", { style }), sheet);
  return { png: new Uint8Array(await response.arrayBuffer()), places };
}

const executable = await findBrowser();

describe.skipIf(!executable)("text on cards, beside a browser's", { timeout: 30_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium(executable ?? "");
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each([500, 600, 700, 800] as const)("has the same ink in the same places, in weight %i", async (weight) => {
    const { png, places } = await ourPicture(weight, samples);
    const inks = await differences(page, [png, await browserPicture(page, weight, places)], bandsOf(places));
    const different = samples.filter((_, index) => (inks[index] ?? Number.POSITIVE_INFINITY) > inkMax);
    expect(different.map(({ text }) => text)).toEqual([]);
  });

  it.each(mutations)("would show if it changed %s", async (_, right, wrong) => {
    const { places } = await ourPicture(700, [{ text: right, direction: "rtl" }]);
    const { png } = await ourPicture(700, [{ text: wrong, direction: "rtl" }]);
    const [ink] = await differences(page, [png, await browserPicture(page, 700, places)], bandsOf(places));
    expect(ink).toBeGreaterThan(1.5 * inkMax);
  });
});
