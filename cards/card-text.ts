import { withoutDirectionControls } from "@/domain/arabic/without-direction-controls";
import { graphemesOf } from "@/domain/text/graphemes";
import type { CardContent, ClassContent } from "./card-content";
import { cardStrip, scoreOf } from "./card-strip";
import { refuseContradiction } from "./refuse-contradiction";
import { type CardWords, cardWords } from "./words/card-words";

/** Every text on a card, in the order it is read. */
export type CardText = {
  brand?: string;
  kind: string;
  name?: string;
  title: string;
  /** A count in digits; `words` say of what, and out of how many. */
  figure: string;
  words: readonly [string, string];
  /** The documents and their years, and what else the kind has to say; empty where there is nothing. */
  line: string;
  /** Years over the strands, from the first. */
  years: string[];
  promise: string;
  address: string;
};

/** The longest name on a card, in characters as a reader counts them. */
export const nameMax = 24;

/** The texts of a card. Throws where the numbers contradict each other: then a score was not computed but made up. */
export function cardText(content: CardContent): CardText {
  refuseContradiction(content);
  const words = cardWords[content.lang];
  const name = cardName(content.name ?? "");
  return {
    ...(words.brand ? { brand: words.brand } : {}),
    ...(name ? { name } : {}),
    title: titleOf(content),
    ...telling(content, words),
    years: cardStrip(content).flatMap(({ label }) => label ?? []),
    promise: words.promise,
    address: content.siteAddress.replace(/^https?:\/\//, "").replace(/\/+$/, ""),
  };
}

/** A title without turns of direction, and each date in it kept on one line. */
const titleOf = ({ title }: CardContent): string =>
  withoutDirectionControls(title).replace(/\b\d{1,2} \S+(?: \S+)? \d{4}\b/g, keptTogether);

const keptTogether = (text: string): string => text.replaceAll(" ", "\u00a0").replaceAll("/", "/\u2060");

type Telling = Pick<CardText, "kind" | "figure" | "words" | "line">;

function telling(content: CardContent, words: CardWords): Telling {
  const score = scoreOf(content);
  if (score && content.kind !== "class") {
    return {
      kind: words.kinds[content.kind],
      figure: String(score.correct),
      words: [words.rightAnswers(score.correct), words.outOf(content.total)],
      line: joined(documentsOf(content, words), yearsOf(content, words), markOf(content, words)),
    };
  }
  return content.kind === "class" && !content.aboutDeaths ? classTelling(content, words) : invitation(content, words);
}

function classTelling(content: ClassContent, words: CardWords): Telling {
  const { facilities, learners, meanShare = meanOf(facilities) } = content;
  return {
    kind: words.kinds.class,
    // One decimal, and none where it is 0.
    figure: String(Math.round(meanShare * facilities.length * 10) / 10),
    words: [words.classMean, words.outOf(facilities.length)],
    line: joined(
      words.learners(learners),
      documentsOf(content, words),
      yearsOf(content, words),
      markOf(content, words),
    ),
  };
}

const meanOf = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1);

function invitation(content: CardContent, words: CardWords): Telling {
  const total = content.kind === "class" ? content.facilities.length : content.total;
  return {
    kind: content.kind === "daily" ? words.kinds.daily : words.kinds.set,
    figure: String(total),
    words: [words.questions(total), content.sources > 0 ? words.fromDocuments(content.sources) : ""],
    line: joined(yearsOf(content, words), words.noAccount),
  };
}

const markOf = ({ isCorrected }: CardContent, words: CardWords): string => (isCorrected ? words.corrected : "");

const documentsOf = ({ sources }: CardContent, words: CardWords): string =>
  sources > 0 ? words.documents(sources) : "";

function yearsOf({ years }: CardContent, words: CardWords): string {
  if (!years) return "";
  const [first, last] = years;
  return first === last ? String(first) : words.years(first, last);
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== "").join(" \u00b7 ");

/** A typed name on one line: composed, without controls of direction or of anything else, cut after `nameMax`. */
function cardName(typed: string): string {
  const plain = withoutDirectionControls(typed.normalize("NFC")).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ");
  const written = graphemesOf(plain).filter((character) => !pictograph.test(character));
  const characters = graphemesOf(written.join("").replace(/ +/g, " ").trim());
  return characters.length <= nameMax ? characters.join("") : `${characters.slice(0, nameMax - 1).join("")}\u2026`;
}

/** Emoji, flags and keycaps, which the typeface has not: a name can be read without them. */
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
