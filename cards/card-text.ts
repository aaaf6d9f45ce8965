import { withoutDirectionControls } from "@/domain/arabic/isolate";
import type { Language } from "@/domain/language";
import { graphemesOf } from "@/domain/text/graphemes";
import type { Strand } from "./drawing/strands";
import { cardWords } from "./words/card-words";

/** What a card tells of one finished attempt. No question, option or answer is among it. */
export type CardContent = {
  lang: Language;
  /** Of the set. */
  title: string;
  /** Questions with full credit, 0 to `total`. */
  correct: number;
  total: number;
  /** One per question, in the order they were asked; as many held as `correct`. */
  marks: readonly Strand[];
  /** How many documents the questions rest on. */
  sources: number;
  /** The first and the last year of those documents; null where there are none. */
  years: readonly [first: number, last: number] | null;
  /** Only if the learner typed it for the card. */
  name?: string;
  /** The site's address, with or without its scheme; empty where it is not known. */
  siteAddress: string;
};

/** Every text on a card, in the order it is read. */
export type CardText = {
  brand?: string;
  kind: string;
  name?: string;
  title: string;
  /** Full-credit questions in digits; `words` say of what, and out of how many. */
  figure: string;
  words: readonly [string, string];
  /** The documents and their years; empty where there are none. */
  line: string;
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
    kind: words.result,
    ...(name ? { name } : {}),
    title: withoutDirectionControls(content.title),
    figure: String(content.correct),
    words: [words.rightAnswers(content.correct), words.outOf(content.total)],
    line: content.years ? sourcesLine(content, content.years) : "",
    promise: words.promise,
    address: content.siteAddress.replace(/^https?:\/\//, "").replace(/\/+$/, ""),
  };
}

function refuseContradiction({ correct, total, marks }: CardContent): void {
  const held = marks.filter((mark) => mark === "held").length;
  if (marks.length !== total || held !== correct) {
    throw new RangeError(`a card of ${correct} out of ${total} with ${held} of ${marks.length} held`);
  }
}

function sourcesLine({ lang, sources }: CardContent, [first, last]: readonly [number, number]): string {
  const words = cardWords[lang];
  return `${words.documents(sources)} \u00b7 ${first === last ? first : words.years(first, last)}`;
}

/** A typed name on one line: composed, without controls of direction or of anything else, cut after `nameMax`. */
function cardName(typed: string): string {
  const plain = withoutDirectionControls(typed.normalize("NFC")).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ");
  const characters = graphemesOf(plain.trim());
  return characters.length <= nameMax ? characters.join("") : `${characters.slice(0, nameMax - 1).join("")}\u2026`;
}
