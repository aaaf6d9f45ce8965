import { ImageResponse } from "@vercel/og";
import { createElement } from "react";
import { ok, type Result } from "@/domain/result";
import { Card } from "./card";
import { type CardContent, cardText } from "./card-text";
import { strandsMax, strandsPicture } from "./drawing/strands";
import { wordmark } from "./drawing/wordmark";
import { type CardSize, type Measures, measures as measuresOf, strandsHeight } from "./measures";
import { palettes, type Theme } from "./palette";
import { placePictures } from "./place-pictures";
import type { MissingGlyphs } from "./text/assign-files";
import { heightOf, typesetCard } from "./typeset-card";

export type CardRequest = CardContent & {
  size: CardSize;
  theme: Theme;
  /** The set speaks of war: the figure then has the colour of the text. */
  sensitive?: boolean;
};

/** Draws a card as a PNG file. Refuses a title that the typeface cannot draw; throws on a made-up score. */
export async function renderCard(request: CardRequest): Promise<Result<Uint8Array<ArrayBuffer>, MissingGlyphs>> {
  const { lang, size, theme, marks, sensitive = false } = request;
  const text = cardText(request);
  const measures: Measures = measuresOf[size];
  const palette = palettes[theme];
  const isRightToLeft = lang === "ar";
  const hasStrands = marks.length <= strandsMax;
  const { width, height } = measures;
  const textWidth = hasStrands ? measures.text.width : width - 2 * measures.gutter;
  const set = typesetCard(text, { lang, palette, measures, textWidth, isSober: sensitive });
  if (!set.ok) return set;
  const room = { ...measures.strands, height: strandsHeight(measures, heightOf(set.value), set.value.score.height) };
  const pictures = {
    ...set.value,
    wordmark: wordmark(measures.top.wordmark, palette),
    ...(hasStrands ? { strands: strandsPicture(marks, room, { isRightToLeft, palette }) } : {}),
  };
  const layout = placePictures(pictures, measures, isRightToLeft);
  const card = createElement(Card, { ...layout, measures, palette });
  return ok(new Uint8Array(await new ImageResponse(card, { width, height }).arrayBuffer()));
}
