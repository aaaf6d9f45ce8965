import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import type { CardText } from "./card-text";
import type { Picture } from "./drawing/picture";
import { cairo, type Weight } from "./fonts/cairo";
import { type Measures, scoreHeightMax } from "./measures";
import type { Palette } from "./palette";
import { assignFiles, type MissingGlyphs } from "./text/assign-files";
import { type FittedText, fitText, type LineSize, scaled, type TextBox } from "./text/fit-text";
import type { TextDirection } from "./text/paragraph";
import { inkPicture, textPicture } from "./text/text-picture";

/** Every text of a card as a picture. Without a promise where the address needs its room. */
export type CardPictures = Record<"kind" | "title" | "line" | "address", Picture> &
  Partial<Record<"brand" | "name" | "promise", Picture>> & { score: ScorePictures; years: Picture[] };
/** The figure and the two lines beside it, in a row of this height. */
export type ScorePictures = { figure: Picture; words: readonly [Picture, Picture]; height: number; belowWords: number };

export type CardLook = { lang: Language; palette: Palette; measures: Measures; textWidth: number; isSober: boolean };
type TextPictures = Pick<CardPictures, "name" | "title">;

/** A row that is too wide for its texts is set in these shares of its size, the first that fits. */
const shares = [1, 0.85, 0.7] as const;

/**
 * Sets every text at the size that its place allows. A name that the typeface cannot draw is left out: the page shows
 * it. Any other text is refused.
 */
export function typesetCard(text: CardText, look: CardLook): Result<CardPictures, MissingGlyphs> {
  const missing = missingFrom([text.title, text.line, text.address]);
  if (missing) return err(missing);
  const { measures, palette, textWidth } = look;
  const set = setterFor(look);
  const heading = headingPictures(text, look);
  return ok({
    ...(text.brand ? { brand: set(text.brand, { ...measures.top.brand, weight: 700, colour: palette.ink }) } : {}),
    kind: set(text.kind, { ...measures.kind, weight: 700, colour: palette.threadInk }),
    years: text.years.map((year) =>
      set(year, { ...measures.strands.years, weight: 600, colour: palette.quiet, direction: "ltr" }),
    ),
    ...heading,
    score: scorePictures(text, look, heightOf(heading)),
    line: set(text.line, { ...measures.line, weight: 500, colour: palette.quiet }, oneLine(measures.line, textWidth)),
    ...footPictures(text, look),
  });
}

/** Pixels that name and title take together. */
export const heightOf = ({ name, title }: TextPictures): number => (name?.height ?? 0) + title.height;

function missingFrom(texts: readonly string[]): MissingGlyphs | undefined {
  const assigned = assignFiles(texts.join(""), cairo(700));
  return assigned.ok ? undefined : assigned.error;
}

type SetStyle = LineSize & { weight: Weight; colour: string; direction?: TextDirection; isFlush?: boolean };

const oneLine = ({ lineHeight }: LineSize, width = Number.POSITIVE_INFINITY): TextBox => ({
  width,
  height: lineHeight,
});

type Setter = (text: string, style: SetStyle, box?: TextBox) => Picture;

function setterFor({ lang }: Pick<CardLook, "lang">): Setter {
  const reading = lang === "ar" ? "rtl" : "ltr";
  return (text, { size, lineHeight, weight, colour, direction = reading, isFlush = false }, box) => {
    const style = { size, lineHeight, direction, language: lang, typeface: cairo(weight) };
    const fitted = drawable(fitText(text, style, box ?? oneLine(style)));
    return isFlush ? inkPicture(fitted, colour) : textPicture(fitted, colour);
  };
}

/** The fitted text: its characters were checked before, and the card's own words are in the typeface. */
function drawable(fitted: Result<FittedText, MissingGlyphs>): FittedText {
  if (!fitted.ok) throw new Error(`cannot draw ${fitted.error.characters.join(" ")}`);
  return fitted.value;
}

/** The name on its own line in its own direction, and two lines of title at most in the room that it leaves. */
function headingPictures({ name, title }: CardText, look: CardLook): TextPictures {
  const { measures, palette, textWidth: width } = look;
  const set = setterFor(look);
  const nameStyle = { ...measures.name, weight: 600, colour: palette.quiet, direction: "auto" } as const;
  const drawnName = name && !missingFrom([name]) ? set(name, nameStyle, oneLine(nameStyle, width)) : undefined;
  const height = Math.min(measures.heading - (drawnName?.height ?? 0), 2 * measures.title.lineHeight);
  const drawnTitle = set(title, { ...measures.title, weight: 700, colour: palette.ink }, { width, height });
  return { ...(drawnName ? { name: drawnName } : {}), title: drawnTitle };
}

/** The score in the largest share that its row has room for. */
function scorePictures(text: CardText, look: CardLook, headingHeight: number): ScorePictures {
  const heightMax = scoreHeightMax(look.measures, headingHeight);
  let score = setScore(text, look, shares[0]);
  for (const share of shares.slice(1)) {
    const { figure, words, height } = score;
    const width = figure.width + look.measures.score.gap + Math.max(...words.map((word) => word.width));
    if (width <= look.textWidth && height <= heightMax) break;
    score = setScore(text, look, share);
  }
  return score;
}

function setScore({ figure, words: [noun, total] }: CardText, look: CardLook, share: number): ScorePictures {
  const { palette, isSober } = look;
  const { score } = look.measures;
  const set = setterFor(look);
  const wordStyle = { ...scaled(score.words, share), weight: 700, colour: palette.ink } as const;
  const figureStyle = { ...scaled(score.figure, share), weight: 800, direction: "ltr", isFlush: true } as const;
  return {
    figure: set(figure, { ...figureStyle, colour: isSober ? palette.ink : palette.threadInk }),
    words: [set(noun, wordStyle), set(total, wordStyle)],
    height: Math.round(score.height * share),
    belowWords: Math.round(score.belowWords * share),
  };
}

function footPictures(text: CardText, look: CardLook): Pick<CardPictures, "address" | "promise"> {
  const { palette, measures } = look;
  const set = setterFor(look);
  const width = measures.width - 2 * measures.gutter;
  const addressStyle = { weight: 600, colour: palette.quiet, direction: "ltr" } as const;
  for (const share of shares) {
    const size = { ...scaled(measures.foot, share), lineHeight: measures.foot.lineHeight };
    const address = set(text.address, { ...size, ...addressStyle });
    const promise = set(text.promise, { ...size, weight: 600, colour: palette.ink });
    if (address.width + measures.gutter + promise.width <= width) return { address, promise };
  }
  return { address: set(text.address, { ...measures.foot, ...addressStyle }, oneLine(measures.foot, width)) };
}
