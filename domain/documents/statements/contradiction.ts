import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { overlap, type Stretch } from "../asking/excerpt";
import { standIns } from "../asking/stand-ins";
import { isVerb } from "../clause-ends";
import type { Mark } from "../mark";
import { type PlacedWord, wordsIn } from "../words-in";
import {
  denial,
  grave,
  type Opposite,
  opposites,
  placePrepositions,
  tiesDay,
  undenied,
  weekdays,
} from "./opposites.ar";

/** What makes a clause false: other words in the place of some of it. */
export type Change = Stretch & { text: string };

/**
 * Changes of which each makes a clause contradict what its document says: a word for its opposite, a denial taken back,
 * or another name of its sort from the document in the place of a name. None where the clause denies something else.
 */
export function contradictions(raw: string, clause: Stretch, marks: readonly Mark[]): Change[] {
  const words = wordsIn(raw, clause);
  const folded = foldLoosely(raw.slice(clause.start, clause.end));
  const denials = folded.match(new RegExp(denial, "gu")) ?? [];
  if (denials.length > 0) return denials.length === 1 ? takenBack(words) : [];
  return [
    ...otherDay(raw, words),
    ...opposed(words, marks),
    ...renumbered(raw, clause, marks),
    ...renamed(raw, clause, marks),
  ];
}

/** Another figure of its size, so that what is counted keeps its form: exact whole numbers in digits, no years. */
function renumbered(raw: string, clause: Stretch, marks: readonly Mark[]): Change[] {
  return marks.flatMap(({ number, isBound, start, end }) => {
    if (!number || isBound || start < clause.start || end > clause.end) return [];
    const { value } = number;
    const written = raw.slice(number.start, number.end);
    const isYear = value >= 1900 && value <= 2100;
    const isPlain = /^[1-9]\d{0,2}(?:,\d{3})*$|^[1-9]\d*$/u.test(written);
    if (!isPlain || isYear || value < 3 || value === 10) return [];
    const first = Number(written[0]);
    const step = written.length === 1 ? 2 : 1;
    const text = `${first + step <= 9 ? first + step : first - step}${written.slice(1)}`;
    return raw.includes(text) ? [] : [{ start: number.start, end: number.end, text }];
  });
}

/** Another day of the week, one that the document does not name. */
function otherDay(raw: string, words: readonly PlacedWord[]): Change[] {
  const days = words.flatMap((word, at) => (weekdays.has(word.folded) ? [{ word, before: words[at - 1] }] : []));
  const [only] = days;
  if (!only || days.length > 1 || tiesDay.test(only.before?.folded ?? "")) return [];
  const named = foldLoosely(raw);
  const inOrder = [...weekdays.keys()];
  const own = inOrder.indexOf(only.word.folded);
  const other = [2, 4, 3, 5].map((days) => inOrder[(own + days) % inOrder.length] ?? "");
  const put = weekdays.get(other.find((day) => !named.includes(day)) ?? "");
  return put === undefined ? [] : [wordChange(only.word, put, 0)];
}

function takenBack(words: readonly PlacedWord[]): Change[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const put = undenied.get(`${word.folded} ${next?.folded ?? ""}`);
    return next && put ? [{ start: word.start, end: next.end, text: put }] : [];
  });
}

function opposed(words: readonly PlacedWord[], marks: readonly Mark[]): Change[] {
  const found = words.flatMap((word, at) => {
    const { opposite, glued } = oppositeOf(word);
    const isName = marks.some((mark) => mark.type !== "quantity" && overlap(mark, word));
    return opposite && !isName && fits(opposite, words, at)
      ? [{ ...wordChange(word, opposite.put, glued), opposite }]
      : [];
  });
  const texts = words.map(({ folded }) => folded);
  // Said of two sides, or both said: the contrary may hold as well.
  return found
    .filter(({ opposite, start }) => {
      const own = words.find((word) => word.start <= start && start < word.end)?.folded ?? "";
      return !texts.includes(foldLoosely(opposite.put)) && texts.filter((text) => text === own).length === 1;
    })
    .map(({ start, end, text }) => ({ start, end, text }));
}

/** The word itself, else without what is glued to its front. */
function oppositeOf({ folded }: PlacedWord): { opposite: Opposite | undefined; glued: number } {
  const whole = opposites.get(folded);
  if (whole || !/^[\u0648\u0641\u0628\u0644]/u.test(folded)) return { opposite: whole, glued: 0 };
  return { opposite: opposites.get(folded.slice(1)), glued: 1 };
}

function fits({ before, after, notBefore, notAfter }: Opposite, words: readonly PlacedWord[], at: number): boolean {
  const [previous, next] = [words[at - 1]?.folded ?? "", words[at + 1]?.folded ?? ""];
  return (
    (!before || before.test(previous)) &&
    (!after || after.test(next)) &&
    !notBefore?.test(previous) &&
    !notAfter?.test(next)
  );
}

function wordChange({ start, text }: PlacedWord, put: string, glued: number): Change {
  const at = text.search(/\p{L}/u);
  const letters = /^[\p{L}\p{M}]+/u.exec(text.slice(at))?.[0] ?? text;
  return { start: start + at, end: start + at + letters.length, text: letters.slice(0, glued) + put };
}

/** A person behind a verb, a place behind a preposition: there another of the sort fits, and nothing agrees with it. */
function renamed(raw: string, clause: Stretch, marks: readonly Mark[]): Change[] {
  return marks.flatMap((mark) => {
    const isIn = clause.start < mark.start && mark.end <= clause.end && mark.confidence >= surest;
    if (!isIn || !(mark.type === "person" || mark.type === "place")) return [];
    const [, before = ""] = /(\p{L}+)\s+$/u.exec(raw.slice(clause.start, mark.start)) ?? [];
    const word = foldLoosely(before);
    const hasRoom = mark.type === "person" ? isVerb(word) : placePrepositions.has(word);
    const isPart = /^[\p{L}\p{N}]|^ (?:\u0627\u0644|\u0648|\()/u.test(raw.slice(mark.end, mark.end + 4));
    if (!hasRoom || isPart || repeats(clause, mark, marks)) return [];
    const other = standIns(raw, mark, marks).find((each) => isSaidElsewhere(raw, mark, each, marks));
    return other ? [{ start: mark.start, end: mark.end, text: other.name }] : [];
  });
}
const surest = 0.75;

const repeats = (clause: Stretch, mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some((other) => other !== mark && other.denotes === mark.denotes && overlap(other, clause));

/** Sure to be a name, and no sentence that holds it tells what this one does. */
function isSaidElsewhere(raw: string, mark: Mark, other: Mark, marks: readonly Mark[]): boolean {
  if (other.confidence < surest) return false;
  const told = contentWords(raw.slice(mark.sentence.start, mark.sentence.end));
  return marks
    .filter(({ denotes }) => denotes === other.denotes)
    .every(
      ({ sentence }) =>
        sharedShare(told, contentWords(raw.slice(sentence.start, sentence.end))) < alikeMin &&
        !grave.test(foldLoosely(raw.slice(sentence.start, sentence.end))),
    );
}
/** With so large a share of content words in common, two sentences tell the same. */
const alikeMin = 0.34;

/** The share of the smaller set that stands in the other too, from 0 to 1. */
export function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
