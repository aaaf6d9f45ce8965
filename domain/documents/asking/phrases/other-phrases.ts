import { onceFor } from "../../../once-for";
import { type Rng, seededRng } from "../../../rng";
import { contentWords } from "../../../text/content-words";
import { foldLoosely } from "../../../text/fold-arabic";
import { gap } from "../../../wording/scene";
import { countWords } from "../../../wording/word-stem";
import type { Mark } from "../../mark";
import { wordedExcerpt } from "../excerpts/excerpt";
import type { StandIn } from "../names/stand-ins";
import type { Asking } from "../own-question";
import { likelyDeeds } from "./likely-deeds.ar";
import { likelyHappenings } from "./likely-happenings.ar";
import { likelyCharges, likelyFears, likelyMeans, likelyMisdeeds, likelyOneWord } from "./likely-ways.ar";
import { happenings, wanted } from "./phrase-words.ar";
import { opensWithDeed } from "./phrases-in";
import { type Topic, topicSigns } from "./topics.ar";

const wrongMax = 3;

/**
 * Phrases of the same form that might stand there, of what the text is about, each of something of which the text says
 * nothing, so that none can be right by it.
 */
export function otherPhrases({ document, mark, excerpt }: Asking): StandIn[] {
  const { start, end } = mark;
  const shown = contentWords(wordedExcerpt(document.raw, excerpt, { start, end, text: gap }));
  const own = contentWords(mark.text);
  // No other option has a word of what is shown.
  if ([...own].some((word) => shown.has(word))) return [];
  const { words, topics } = readingOf(document);
  const { glued, own: plain } = opened(mark);
  const kept = contentWords(document.raw.slice(mark.sentence.start, mark.sentence.end));
  const rng = seededRng(mark.id);
  const isFear = fear.test(foldLoosely(document.raw.slice(mark.sentence.start, start)));
  const ranked = poolFor(mark, plain, { topics: topicsFor(document, mark.sentence, topics), isFear })
    .filter(({ text, signs }) => !isTold(signs, words) && ![...contentWords(text)].some((word) => kept.has(word)))
    .map((likely) => ({ text: glue(glued, likely.text), rank: rankOf(likely, plain, rng) }))
    .sort((one, other) => one.rank - other.rank);
  const chosen = ranked.slice(0, wrongMax);
  const longest = Math.max(...chosen.map(({ text }) => text.length));
  if (mark.text.length > longMin && mark.text.length > longest * much) return [];
  return chosen.map(({ text }) => ({
    ...{ ...mark, id: `unnamed-${text}`, name: text, text, denotes: `unnamed|${text}` },
    isUnnamed: true,
  }));
}

/** A longer phrase would stand out. */
const much = 1.8;
const longMin = 20;

type Likely = { text: string; signs: readonly string[]; place: number };

/** Words of a text without what is glued to them, and the topics it is of, the first first. */
const readingOf = onceFor(({ raw }: { raw: string }) => {
  const words = new Set(
    foldLoosely(raw)
      .split(/[^\p{L}]+/u)
      .flatMap((word) => [word, bare(word)]),
  );
  return { words: [...words], topics: countsIn(raw) };
});

const countsIn = (text: string): ReadonlyMap<Topic, number> => {
  const words = foldLoosely(text)
    .split(/[^\p{L}]+/u)
    .map(bare);
  const count = (signs: string) =>
    words.filter((word) => signs.split(" ").some((sign) => word.startsWith(sign))).length;
  return new Map((Object.keys(topicSigns) as Topic[]).map((topic) => [topic, count(topicSigns[topic])]));
};

/** The topics of a sentence, as far as its text is of them too; a word of the sentence counts for many. */
function topicsFor(
  { raw }: { raw: string },
  { start, end }: Mark["sentence"],
  told: ReadonlyMap<Topic, number>,
): Topic[] {
  const own = countsIn(raw.slice(start, end));
  return [...told]
    .map(([topic, count]) => ({ topic, count: count + ownWeight * (own.get(topic) ?? 0) }))
    .filter(({ count }) => count >= topicMin)
    .sort((one, other) => other.count - one.count)
    .slice(0, topicsMax)
    .map(({ topic }) => topic);
}
const ownWeight = 4;
const topicMin = 4;
const topicsMax = 2;

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

type Ground = { topics: readonly Topic[]; isFear: boolean };

const not = "\u0639\u062F\u0645";

/** `isFear`: it is what somebody was afraid of. */
function poolFor({ sort }: Mark, own: string, { topics, isFear }: Ground): Likely[] {
  const family = sort.split("|")[1] ?? "";
  if (family === "accused") return listed(likelyMisdeeds, 0);
  if (family === "charge") return listed(likelyCharges, 0);
  if (family === "cause" && countWords(own) === 1) return listed(isFear ? likelyFears : likelyOneWord, 0);
  const head = foldLoosely(own.split(" ")[0] ?? "");
  // «Not to do» is done too.
  const isWanted = (family === "deed" || family === "aim") && wanted.test(head);
  const isHappening = head !== not && happenings.test(head) && !isWanted;
  if (family === "means" && !opensWithDeed(own)) return listed(likelyMeans, 0);
  const ofWhat = family === "cause" || family === "result" || isHappening ? likelyHappenings : likelyDeeds;
  return [...topics.flatMap((topic, place) => listed(ofWhat[topic], place)), ...listed(ofWhat.any, topics.length)];
}

const listed = (lines: string, place: number): Likely[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [text = "", signs = ""] = line.split("|");
      return { text, place, signs: signs.split(" ").filter(Boolean) };
    });

/** Of the text's first topic, as long as the key, and in an order of its own. */
const rankOf = ({ text, place }: Likely, own: string, rng: Rng): number =>
  place * perTopic +
  Math.abs(text.length - own.length) / perLetters +
  Math.abs(countWords(text) - countWords(own)) / 4 +
  rng();
const perTopic = 1.6;
const perLetters = 10;
