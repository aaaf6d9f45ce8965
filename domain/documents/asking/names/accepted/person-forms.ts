import { foldLoosely } from "../../../../text/fold-arabic";
import { halfNames, namePrefixes } from "../../../clauses/clause-openers.ar";
import { spaced } from "../../../clauses/standing";
import type { Mark } from "../../../mark";
import type { KnownNames } from "../known-names";
import { skeleton } from "../may-be-one";
import { familyFirst, ownKin, players } from "./accepted-words.ar";

type Ground = { raw: string; marks: readonly Mark[]; known?: KnownNames | undefined };

/**
 * Parts of a person's name by which the text's reader may call him: the family's name, which nobody else in the text has or
 * which an office stands before, with the first name, all but the last, and the first alone of whom the text calls by it or
 * by his country, as players are.
 */
export function personForms(name: string, mark: Mark, { raw, marks, known }: Ground): string[] {
  const parts = partsOf(name);
  if (parts.length < 2) return [];
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  const others = marks.filter(({ type, denotes }) => type === "person" && denotes !== mark.denotes);
  const isShared = (part: string) => others.some((other) => partsOf(spaced(other.name)).includes(part));
  const before = nounsBefore(raw, mark);
  if (familyFirst.has(foldLoosely(first))) return isShared(first) ? [] : [first];
  const isPair = others.some((other) => [first, last].every((part) => partsOf(spaced(other.name)).includes(part)));
  const behind = wordBehind(raw, mark);
  const isTold = before.some((noun) => known?.isRole(noun)) || ownKin.test(behind);
  const isFree = last.length >= lettersMin && (!isShared(last) || isTold);
  const isPrefix = namePrefixes.has(foldLoosely(first.split(" ")[0] ?? ""));
  const isFirst =
    first.length >= lettersMin &&
    !isShared(first) &&
    !isPrefix &&
    (isCalledByCountry(before, first, known) || isBeforeFamily(behind, others) || standsAlone(raw, parts, known));
  return [
    ...familyBefore(parts).filter((part) => !isShared(part)),
    ...(isFree ? [last, ...withoutSon(parts, isShared)] : []),
    ...(parts.length > 2 ? partsOfLong(parts, isFree, isPrefix || isPair) : []),
    ...(isFirst ? [first] : []),
  ];
}

/** Of a name of three parts or more: the first with the last, unless that is another's, and all but the last or the first. */
const partsOfLong = (parts: readonly string[], isFree: boolean, isNobody: boolean): string[] => [
  ...(isNobody ? [] : [`${parts[0]} ${parts.at(-1)}`]),
  parts.slice(0, -1).join(" "),
  ...(isFree ? [parts.slice(1).join(" ")] : []),
];

/** «Bin Salih» is called Salih too, unless the text has another of that name. */
function withoutSon(parts: readonly string[], isShared: (part: string) => boolean): string[] {
  const [son = "", father] = (parts.at(-1) ?? "").split(" ");
  return sonOf.test(foldLoosely(son)) && father && !isShared(father)
    ? [father, `${parts.slice(0, -1).join(" ")} ${father}`]
    : [];
}

/** «With the Brazilian», not «the Brazilian president» nor «the Brazilian minister»; a name of many tells nobody. */
const isCalledByCountry = (before: readonly string[], first: string, known: KnownNames | undefined): boolean =>
  known?.isNamesake(foldLoosely(first)) !== true &&
  known?.isAdjective(before.at(-1) ?? "") === true &&
  !before.some((noun) => [noun, noun.replace(/\u0647$/u, "")].some((word) => known.isRole(word)) && !players.has(noun));

const lettersMin = 3;

/** «Moon Jae-in» is called by his family's name, which stands first. */
const familyBefore = ([first = "", last = "", ...more]: readonly string[]): string[] =>
  more.length === 0 && last.includes("-") && first.length >= familyMin ? [first] : [];
const familyMin = 2;
const sonOf = /^(?:\u0627?\u0628\u0646|\u0628\u0646\u062A)$/u;

/** Whether the text calls somebody by the first name: it stands there with no name before it or behind. */
function standsAlone(
  raw: string,
  [first = "", second = ""]: readonly string[],
  known: KnownNames | undefined,
): boolean {
  const own = foldLoosely(first);
  if (own.length < aloneMin || own.includes(" ") || known?.isCommon(own) !== false) return false;
  const words = foldLoosely(raw).match(/\p{L}+/gu) ?? [];
  const isName = (word = "") => known.isNamesake(word) || namePrefixes.has(word);
  const rest = foldLoosely(second).split(" ")[0] ?? "";
  const isRest = (word = "") => word === rest || skeleton(word) === skeleton(rest);
  return words.some(
    (word, at) => word === own && !isRest(words[at + 1]) && !isName(words[at + 1]) && !isName(words[at - 1]),
  );
}
/** A shorter one may be a preposition. */
const aloneMin = 4;

/** The words of a name, those that are one part of it together: «Abd X», «Abu X», «X al-Din». */
function partsOf(name: string): string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const word of name.split(" ")) {
    const folded = foldLoosely(word);
    const joins = isOpen || (parts.length > 0 && (halfNames.has(folded) || laterHalves.has(folded)));
    if (joins) parts.push(`${parts.pop() ?? ""} ${word}`.trim());
    else parts.push(word);
    isOpen = openers.has(folded);
  }
  return parts;
}
const openers = new Set([...namePrefixes, "\u0631\u0628"]);
/** Folded: «Zain al-Abidin», «Abd Rabb al-Nabi». */
const laterHalves = new Set(["\u0627\u0644\u0639\u0627\u0628\u062F\u064A\u0646"]);

/** «Sophie G. | T.»: the name of her husband's family stands right behind. */
const isBeforeFamily = (behind: string, others: readonly Mark[]): boolean =>
  behind.length >= lettersMin && others.some(({ name }) => foldLoosely(name).split(" ").at(-1) === behind);

/** The word right behind a name, folded. */
const wordBehind = (raw: string, { end, sentence }: Mark): string =>
  foldLoosely(/^ (\p{L}+)/u.exec(raw.slice(end, sentence.end))?.[1] ?? "");

/** The nouns right before a name in their order, without what is glued to them and without article. */
const nounsBefore = (raw: string, { start, sentence }: Mark): string[] =>
  foldLoosely(raw.slice(sentence.start, start))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .slice(-wordsMax)
    .map((word) =>
      word.replace(/^[\u0648\u0641]?(?:\u0628?\u0627\u0644|\u0644\u0644)(?=\p{L}{3})|^\u0648(?=\p{L}{4})/u, ""),
    );
const wordsMax = 4;
