import { seededRng, shuffled } from "../../../rng";
import { contentWords } from "../../../text/content-words";
import { foldLoosely } from "../../../text/fold-arabic";
import { spaced } from "../../clauses/standing";
import type { Mark } from "../../mark";
import { grave } from "../../statements/changes/opposites.ar";
import type { CitedDocument } from "../cited-document";
import { endsAlike, endsWithPronoun } from "../excerpts/whole-parts/whole-part.ar";
import { mayBeOne } from "../names/may-be-one";
import { areOfLikeSort } from "../names/stand-alike";
import type { StandIn } from "../names/stand-ins";
import { isSureName } from "../names/sure-name";

/** Whose words something is, where they stand, and what they say. */
export type Voiced = { speaker: Mark; sentence: { start: number; end: number }; words: string };

const confidenceMin = 0.6;
/** With so large a share of its words in what the text tells of somebody, they may have said it too. */
const alikeMin = 0.6;
const othersMax = 3;

/**
 * Who else a text names that could have said something and surely did not, those first who speak in it: people, and beside
 * a body, bodies; none of whom the text tells the same, that the speaker speaks for, or that are named beside them.
 */
export function otherVoices(
  { raw, known }: CitedDocument,
  { speaker, sentence, words }: Voiced,
  marks: readonly Mark[],
): StandIn[] {
  const told = [...contentWords(words)];
  const folded = foldLoosely(words);
  const seen = new Set([speaker.denotes]);
  const fit = shuffled(marks, seededRng(`${speaker.id}-${sentence.start}`)).filter((other) => {
    if (seen.has(other.denotes) || other.confidence < confidenceMin || !mayStandBeside(speaker, other)) return false;
    seen.add(other.denotes);
    const mentions = marks.filter(({ denotes }) => denotes === other.denotes);
    const surest = mentions.reduce((one, next) => (next.confidence > one.confidence ? next : one), other);
    const isAlike = mentions.some(({ sentence: { start, end } }) => {
      const own = contentWords(raw.slice(start, end));
      return told.length > 0 && told.filter((word) => own.has(word)).length >= told.length * alikeMin;
    });
    const isThere = mentions.some(({ start }) => start >= sentence.start && start < sentence.end);
    const isNamed = mentions.some(({ text }) =>
      folded.includes(lastOf(text).replace(/^\u0627\u0644(?=\p{L}{4})/u, "")),
    );
    return (
      !isAlike &&
      !isThere &&
      !isNamed &&
      (surest.post !== undefined || isSureName(raw, surest, marks, known)) &&
      isNoPhrase(other) &&
      !areOne(other, speaker) &&
      !areRelated(raw, speaker, other, marks)
    );
  });
  const ranked = fit.toSorted((one, other) => rank(raw, one, marks) - rank(raw, other, marks));
  const apart: StandIn[] = [];
  for (const other of ranked) if (!apart.some((each) => areOne(other, each))) apart.push(other);
  return apart.slice(0, othersMax);
}

function mayStandBeside(speaker: Mark, other: Mark): boolean {
  if (speaker.type === "organisation") return other.type === "organisation" && areOfLikeSort(speaker, other);
  return other.type === "person" && isFull(other) === isFull(speaker);
}

/** Two bodies of one country that begin alike may be one in two wordings. */
function areOne(one: Mark, other: Mark): boolean {
  const [first, second] = [one, other].map(({ name }) => foldLoosely(name).split(" "));
  const isAlike = one.type === "organisation" && first?.[0] === second?.[0] && first?.at(-1) === second?.at(-1);
  return isAlike || mayBeOne(one, other);
}

/** «Their seeing a slope», «congratulating so-and-so» may be read as names. */
export const isNoPhrase = ({ name, type }: Mark): boolean => {
  const [first = ""] = name.split(" ");
  if (type !== "person") return true;
  return (!endsWithPronoun.test(first) || endsAlike.has(foldLoosely(first))) && !/\u0626\u0627$|\u064B/u.test(first);
};

const isFull = ({ name }: Mark): boolean => name.includes(" ");
const lastOf = (name: string): string => foldLoosely(name).split(" ").at(-1) ?? name;

/** A body that somebody speaks for, or of which the other is a part. */
function areRelated(raw: string, one: Mark, other: Mark, marks: readonly Mark[]): boolean {
  if (one.type === "person") return false;
  const [own, others] = [one, other].map(({ denotes }) => marks.filter((mark) => mark.denotes === denotes));
  return (own ?? []).some((mark) =>
    (others ?? []).some(({ start, end }) => {
      const between = raw.slice(Math.min(mark.end, end), Math.max(mark.start, start));
      return between.length <= besideMax && !/[.\n]/u.test(between);
    }),
  );
}
const besideMax = 24;

/** 0: speaks in the text · 1: has a post · 2: is named · 3: may be one whom the text mourns. */
function rank(raw: string, { denotes, post }: Mark, marks: readonly Mark[]): number {
  if (marks.some(({ speaker }) => speaker !== undefined && denotes.endsWith(`|${speaker}`))) return 0;
  if (post !== undefined) return 1;
  const mentions = marks.filter((mark) => mark.denotes === denotes);
  const isMourned = mentions.every(({ sentence: { start, end } }) => grave.test(foldLoosely(raw.slice(start, end))));
  return isMourned ? 3 : 2;
}

/** Names with their posts where all have one and none repeats what was said, else alone. */
export function namedAlike(speaker: Mark, others: readonly StandIn[], words: string): ReadonlyMap<Mark, string> {
  const all = [speaker, ...others];
  const said = contentWords(words);
  const hasPosts = all.every(
    ({ post }) => post !== undefined && ![...contentWords(post)].some((word) => said.has(word)),
  );
  return new Map(all.map((mark) => [mark, spaced(hasPosts ? `${mark.post} ${mark.name}` : mark.name)]));
}
