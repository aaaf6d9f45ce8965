import { ok, type Result } from "@/domain/result";
import type { CardContent } from "./card-content";
import { cardStrip } from "./card-strip";
import { cardText } from "./card-text";
import { strandsMax, strandsPicture } from "./drawing/strands";
import { wordmark } from "./drawing/wordmark";
import { type CardSize, type Measures, measures as measuresOf, strandsHeight } from "./measures";
import { type Palette, palettes, type Theme } from "./palette";
import { type CardLayout, placePictures } from "./place-pictures";
import type { MissingGlyphs } from "./text/assign-files";
import { heightOf, typesetCard } from "./typeset-card";

export type CardRequest = CardContent & { size: CardSize; theme: Theme };

/** A card before it is drawn. */
export type SetCard = { layout: CardLayout; measures: Measures; palette: Palette };

/** Sets a card's texts and puts them in their places. Refuses and throws as `renderCard` does. */
export function layOutCard(request: CardRequest): Result<SetCard, MissingGlyphs> {
  const { lang, sensitive = false, aboutDeaths = false } = request;
  const groups = cardStrip(request).map(({ strands }) => strands);
  const hasStrands = groups.flat().length <= strandsMax;
  const text = cardText(request);
  const measures: Measures = measuresOf[request.size];
  const palette = palettes[request.theme];
  const textWidth = hasStrands ? measures.text.width : measures.width - 2 * measures.gutter;
  const look = { lang, palette, measures, textWidth, isSober: sensitive || aboutDeaths };
  const set = typesetCard(hasStrands ? text : { ...text, years: [] }, look);
  if (!set.ok) return set;
  const isRightToLeft = lang === "ar";
  const yearsHeight = set.value.years[0]?.height ?? 0;
  const room = strandsHeight(measures, heightOf(set.value), set.value.score.height) - yearsHeight;
  const strands = strandsPicture(groups, { ...measures.strands, height: room }, { isRightToLeft, palette });
  const pictures = {
    ...set.value,
    wordmark: wordmark(measures.top.wordmark, palette),
    ...(hasStrands ? { strands } : {}),
  };
  return ok({ layout: placePictures(pictures, measures, isRightToLeft), measures, palette });
}
