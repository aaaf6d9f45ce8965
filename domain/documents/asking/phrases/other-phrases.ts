import { onceFor } from "../../../once-for";
import { type Rng, seededRng, shuffled } from "../../../rng";
import { contentWords } from "../../../text/content-words";
import { foldLoosely } from "../../../text/fold-arabic";
import { gap } from "../../../wording/scene";
import { countWords } from "../../../wording/word-stem";
import type { Mark } from "../../mark";
import { wordedExcerpt } from "../excerpts/excerpt";
import type { StandIn } from "../names/stand-ins";
import type { Asking } from "../own-question";
import { likelyCharges, likelyFears, likelyMisdeeds } from "./likely-ways.ar";
import { otherDeeds } from "./other-deeds";
import { opensWithDeed } from "./phrases-in";

const wrongMax = 3;

/**
 * Phrases of the same form that might stand there: something else done to the same thing, or another charge or fear, each of
 * which the text does not tell. None where there are not three: what is of another subject would leave one that fits.
 */
export function otherPhrases({ document, mark, excerpt }: Asking): StandIn[] {
  const { start, end } = mark;
  const shown = contentWords(wordedExcerpt(document.raw, excerpt, { start, end, text: gap }));
  const own = contentWords(mark.text);
  // No other option has a word of what is shown.
  if ([...own].some((word) => shown.has(word))) return [];
  const told = wordsOf(document);
  const { glued, own: plain } = opened(mark);
  const rng = seededRng(mark.id);
  const deeds = otherDeeds(plain, told);
  const others = deeds.length >= wrongMax ? shuffled(deeds, rng) : likelyOnes(document, mark, { plain, told, rng });
  return others.slice(0, wrongMax).map((text) => standInFor(mark, glue(glued, text)));
}

const standInFor = (mark: Mark, text: string): StandIn => ({
  ...{ ...mark, id: `unnamed-${text}`, name: text, text, denotes: `unnamed|${text}` },
  isUnnamed: true,
});

/** Charges, misdeeds or fears of something of which the text says nothing, about as long; none beside one that is far longer. */
function likelyOnes(
  { raw }: { raw: string },
  mark: Mark,
  { plain, told, rng }: { plain: string; told: ReadonlySet<string>; rng: Rng },
): string[] {
  const kept = contentWords(raw.slice(mark.sentence.start, mark.sentence.end));
  const words = [...told];
  const chosen = poolFor(mark, plain, raw)
    .filter(({ text, signs }) => !isTold(signs, words) && ![...contentWords(text)].some((word) => kept.has(word)))
    .map(({ text }) => ({ text, rank: rankOf(text, plain, rng) }))
    .sort((one, other) => one.rank - other.rank)
    .slice(0, wrongMax);
  const longest = Math.max(...chosen.map(({ text }) => text.length));
  return mark.text.length > longMin && mark.text.length > longest * much ? [] : chosen.map(({ text }) => text);
}

/** A longer phrase would stand out. */
const much = 1.8;
const longMin = 20;

type Likely = { text: string; signs: readonly string[] };

/** Words of a text, with what is glued to them and without. */
const wordsOf = onceFor(
  ({ raw }: { raw: string }): ReadonlySet<string> =>
    new Set(
      foldLoosely(raw)
        .split(/[^\p{L}]+/u)
        .flatMap((word) => [word, bare(word)]),
    ),
);

const bare = (word: string): string =>
  word.replace(/^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644|\u0644(?=\p{L}{4}))?(?=\p{L}{3})/u, "");

const isTold = (signs: readonly string[], words: readonly string[]): boolean =>
  signs.some((sign) => words.some((word) => word.startsWith(sign)));

/** The preposition of one letter with which a phrase begins, and the rest. */
function opened({ text, sort }: Mark): { glued: string; own: string } {
  const isGlued =
    (sort === "phrase|deed" || sort === "phrase|accused") && /^[\u0628\u0644]/u.test(text) && !opensWithDeed(text);
  return isGlued ? { glued: text.slice(0, 1), own: text.slice(1) } : { glued: "", own: text };
}

/** «For» before the article takes its place. */
const glue = (letter: string, text: string): string =>
  letter === "\u0644" ? `${letter}${text.replace(/^\u0627\u0644/u, "\u0644")}` : `${letter}${text}`;

const fear = /(?<!\p{L})\u062E\u0648\u0641\u0627 \u0645\u0646\s*$/u;

/** What somebody is charged with or accused of, and in one word what somebody was afraid of. */
function poolFor({ sort, sentence, start }: Mark, own: string, raw: string): Likely[] {
  const family = sort.split("|")[1] ?? "";
  if (family === "accused") return listed(likelyMisdeeds);
  if (family === "charge") return listed(likelyCharges);
  const isFear =
    family === "cause" && countWords(own) === 1 && fear.test(foldLoosely(raw.slice(sentence.start, start)));
  return isFear ? listed(likelyFears) : [];
}

const listed = (lines: string): Likely[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [text = "", signs = ""] = line.split("|");
      return { text, signs: signs.split(" ").filter(Boolean) };
    });

/** As long as the key, and in an order of its own. */
const rankOf = (text: string, own: string, rng: Rng): number =>
  Math.abs(text.length - own.length) / perLetters + Math.abs(countWords(text) - countWords(own)) / 4 + rng();
const perLetters = 10;
