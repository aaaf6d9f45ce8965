import { ok, type Result } from "@/domain/result";
import { type CardContent, cardText } from "./card-text";
import { strandsMax, strandsPicture } from "./drawing/strands";
import { wordmark } from "./drawing/wordmark";
import { type CardSize, type Measures, measures as measuresOf, strandsHeight } from "./measures";
import { type Palette, palettes, type Theme } from "./palette";
import { type CardLayout, placePictures } from "./place-pictures";
import type { MissingGlyphs } from "./text/assign-files";
import { heightOf, typesetCard } from "./typeset-card";

export type CardRequest = CardContent & {
  size: CardSize;
  theme: Theme;
  /** The set speaks of war: the figure then has the colour of the text. */
  sensitive?: boolean;
};

/** A card before it is drawn. */
export type SetCard = { layout: CardLayout; measures: Measures; palette: Palette };

/** Sets a card's texts and puts them in their places. Refuses and throws as `renderCard` does. */
export function layOutCard(request: CardRequest): Result<SetCard, MissingGlyphs> {
  const { lang, marks, sensitive = false } = request;
  const text = cardText(request);
  const measures: Measures = measuresOf[request.size];
  const palette = palettes[request.theme];
  const hasStrands = marks.length <= strandsMax;
  const textWidth = hasStrands ? measures.text.width : measures.width - 2 * measures.gutter;
  const set = typesetCard(text, { lang, palette, measures, textWidth, isSober: sensitive });
  if (!set.ok) return set;
  const isRightToLeft = lang === "ar";
  const room = { ...measures.strands, height: strandsHeight(measures, heightOf(set.value), set.value.score.height) };
  const pictures = {
    ...set.value,
    wordmark: wordmark(measures.top.wordmark, palette),
    ...(hasStrands ? { strands: strandsPicture(marks, room, { isRightToLeft, palette }) } : {}),
  };
  return ok({ layout: placePictures(pictures, measures, isRightToLeft), measures, palette });
}
