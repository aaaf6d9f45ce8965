import type { Picture, Placed } from "./drawing/picture";
import type { StrandsPicture } from "./drawing/strands";
import { bodyHeight, type Measures } from "./measures";
import { type CardPictures, heightOf } from "./typeset-card";

/** Whole pixels from the upper left corner of the card. */
export type Box = { x: number; y: number; width: number; height: number };
export type CardLayout = { placed: Placed[]; chip: Box };
export type AllPictures = CardPictures & { wordmark: Picture; strands?: StrandsPicture };

/** Puts a picture `inset` pixels from the reading side and `y` from the top. */
type Put = (picture: Picture, inset: number, y: number) => Placed;

/** The place of every picture. Only here does a card know from which side it is read. */
export function placePictures(pictures: AllPictures, measures: Measures, isRightToLeft: boolean): CardLayout {
  const put: Put = (picture, inset, y) => ({
    picture,
    x: isRightToLeft ? measures.width - inset - picture.width : inset,
    y,
  });
  const { chip, placed: top } = placeTop(pictures, measures, put);
  return { placed: [...top, ...placeBody(pictures, measures, put), ...placeFoot(pictures, measures, put)], chip };
}

function placeTop({ wordmark, brand, kind }: AllPictures, { width, gutter, top, ...rest }: Measures, put: Put) {
  const middle = (top.above + top.height) / 2;
  const bottom = middle + wordmark.height / 2;
  const chipWidth = kind.width + 2 * rest.kind.padding;
  const chipAt = put({ ...kind, width: chipWidth }, width - gutter - chipWidth, middle - rest.kind.height / 2);
  const placed = [
    put(wordmark, gutter, bottom - wordmark.height),
    ...(brand ? [put(brand, gutter + wordmark.width + top.gap, bottom - brand.height)] : []),
    { picture: kind, x: chipAt.x + rest.kind.padding, y: middle - kind.height / 2 },
  ];
  return { placed, chip: { x: chipAt.x, y: chipAt.y, width: chipWidth, height: rest.kind.height } };
}

function placeBody(pictures: AllPictures, measures: Measures, put: Put): Placed[] {
  const { name, title, score, line, strands, years } = pictures;
  const { gutter, text, top, strands: room } = measures;
  const ground = top.height + bodyHeight(measures);
  const textHeight =
    text.above + heightOf(pictures) + score.height + measures.line.above + measures.line.lineHeight + text.below;
  const alone = room.beside ? ground - textHeight : top.height + Math.round((bodyHeight(measures) - textHeight) / 2);
  const textTop = (strands && !room.beside ? top.height : alone) + text.above;
  const titleTop = textTop + (name?.height ?? 0);
  const scoreBottom = titleTop + title.height + score.height;
  const strandsInset = room.beside ? measures.width - gutter - room.width : gutter;
  return [
    ...(name ? [put(name, gutter, textTop)] : []),
    put(title, gutter, titleTop),
    ...placeScore(pictures, measures, { put, bottom: scoreBottom }),
    put(line, gutter, scoreBottom + measures.line.above),
    ...(strands ? placeStrands(put(strands, strandsInset, ground - strands.height), strands.middles, years) : []),
  ];
}

/** The strands, and each year over the middle of its group, unless one before it stands there already. */
function placeStrands(strands: Placed, middles: readonly number[], years: readonly Picture[]): Placed[] {
  const { x, y, picture } = strands;
  const placed = years.map((year, index) => {
    const left = x + (middles[index] ?? 0) - Math.round(year.width / 2);
    return { picture: year, x: Math.min(Math.max(left, x), x + picture.width - year.width), y: y - year.height };
  });
  return [strands, ...withoutOverlaps(placed)];
}

/** The first, the last, and of those between them in turn what has room. */
function withoutOverlaps(years: readonly Placed[]): Placed[] {
  const [first, ...rest] = years;
  const last = rest.pop();
  const kept = [first, last].filter((year) => year !== undefined);
  if (first && last && !isApart(first, last)) return [first];
  for (const year of rest) if (kept.every((other) => isApart(year, other))) kept.push(year);
  return kept;
}

const isApart = (one: Placed, other: Placed): boolean =>
  Math.abs(one.x + one.picture.width / 2 - other.x - other.picture.width / 2) >=
  (one.picture.width + other.picture.width) / 2 + yearsGap;
const yearsGap = 8;

function placeScore({ score }: AllPictures, measures: Measures, { put, bottom }: { put: Put; bottom: number }) {
  const { figure, words, belowWords } = score;
  const [noun, total] = words;
  const wordsInset = measures.gutter + figure.width + measures.score.gap;
  const totalTop = bottom - belowWords - total.height;
  return [
    put(figure, measures.gutter, bottom - figure.height),
    put(noun, wordsInset, totalTop - noun.height),
    put(total, wordsInset, totalTop),
  ];
}

function placeFoot({ promise, address }: AllPictures, { width, height, gutter, foot }: Measures, put: Put): Placed[] {
  const y = height - foot.height + foot.rule + foot.above;
  return [...(promise ? [put(promise, gutter, y)] : []), put(address, width - gutter - address.width, y)];
}
