import { seededRng, shuffled } from "../../../rng";
import { foldLoosely } from "../../../text/fold-arabic";
import { wordsIn } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import type { CitedDocument } from "../cited-document";
import { wordedBefore } from "../excerpts/context/before-it";
import { omission, wordedExcerpt } from "../excerpts/excerpt";
import { countryGroup } from "../names/country-groups";
import type { StandIn } from "../names/stand-ins";
import type { Asking } from "../own-question";
import { brokenPlurals, moneyWords, nationEndings } from "./nation-words.ar";
import type { NationForm } from "./nations";

const wrongMax = 3;

/**
 * Adjectives of other countries in the form of a mark, none of which the document tells by any of its names, places or
 * bodies, so that none can be right by it.
 */
export function otherNations({ nations, raw, title, publisher }: CitedDocument, mark: Mark): StandIn[] {
  const { country = "" } = mark;
  const form = formOf(mark);
  if (!nations || !form) return [];
  const told = nations.told(`${title}\n${raw}\n${publisher}`);
  const others = countryGroup(country).filter((other) => !told.has(other) && isUsual(other, form));
  return shuffled(others, seededRng(mark.id))
    .flatMap((other): StandIn[] => {
      const name = nations.word(other, form);
      const id = `unnamed-${other}`;
      return name === undefined ? [] : [{ ...mark, id, name, text: name, denotes: id, isUnnamed: true }];
    })
    .slice(0, wrongMax);
}

function formOf({ sort }: Mark): NationForm | undefined {
  const [, article, ending] = sort.split("|");
  const found = nationEndings.find((each) => each === ending);
  return found === undefined ? undefined : { hasArticle: article === "the", ending: found };
}

const isUsual = (country: string, { ending }: NationForm): boolean =>
  !brokenPlurals.has(country) || ending === "" || ending === "\u0629";

/**
 * Whether what a question shows tells which country is meant: any other word for it, a name of somebody that sounds of it,
 * or its money.
 */
export function tellsNation({ document, mark, marks, excerpt }: Asking): boolean {
  const { raw, nations, publisher, title } = document;
  const { start, end, sentence, country = "" } = mark;
  const shown = [wordedExcerpt(raw, excerpt, { start, end, text: omission }), wordedBefore(raw, excerpt) ?? ""];
  if (!nations || nations.told([...shown, publisher, title].join("\n")).has(country)) return true;
  const words = foldLoosely(shown.join(" ")).split(/[^\p{L}\p{N}]+/u);
  if (words.some((word) => moneyWords.has(word.replace(/^[\u0648\u0628\u0644]/u, "")))) return true;
  const people = marks.filter(({ type }) => type === "person");
  const isShown = (other: Mark) => shown.some((text) => text.includes(other.text));
  const isKnown = ({ confidence }: Mark) => confidence >= famous;
  if (people.some((other) => isShown(other) && (isKnown(other) || !isArab(country)))) return true;
  return isBeforeName(document, { end, sentence }, marks);
}
/** So sure a person is in a list of those whom all the world knows. */
const famous = 0.9;

/** Names of people do not tell one Arab country from another. */
const isArab = (country: string): boolean =>
  country !== "IR" && country !== "TR" && countryGroup(country).includes("EG");

/** A word behind it that is no common one may be the name of whoever is meant. */
function isBeforeName(
  { raw, known }: CitedDocument,
  { end, sentence }: Pick<Mark, "end" | "sentence">,
  marks: readonly Mark[],
): boolean {
  const [next] = wordsIn(raw, { start: end, end: sentence.end }).filter(({ folded }) => folded !== "");
  if (!next || /^[\s\u060C,]*$/u.test(raw.slice(end, next.start)) === false) return false;
  if (marks.some(({ type, start }) => type === "person" && start >= end && start <= next.start + 1)) return true;
  return known?.isNamesake(next.folded) ?? false;
}
