import "server-only";
import { barredAt } from "@/domain/documents/set/beside";
import { areBarred } from "@/domain/documents/set/conflicts";
import { readsOff } from "@/domain/documents/set/reads-off";
import { type Given, type SetQuestion, setQuestions, type Thing } from "@/domain/documents/set/set-question";
import { foldCues, holdsKey, keyPattern, keyTexts } from "@/domain/quizzes/cues";
import { contentWords } from "@/domain/text/content-words";
import type { AnyItem } from "@/questions/registry";
import { sayAlike, withStatements } from "../asking/with-statements";
import { keeper } from "../keeper";
import type { OwnDocument } from "../own-document";
import { askable } from "./choose-questions";
import { widelyReviewed } from "./choose-widely";

type Node = SetQuestion<AnyItem>;
/** All ways in which a document can be asked, what names its things, and each way as a set looks at it. */
export type Widest = { given: readonly Given<AnyItem>[]; things: readonly Thing[]; nodes: readonly Node[] };

const keptMax = 8;
const keep = keeper<Widest>("widest", keptMax);

/** A name that one shows is no more than mentioned, as in the sets that the button makes. */
export const named = { mayName: true };

/** In every way that the button may come to. */
export function widestOf(document: OwnDocument): Widest {
  const { name, reviewed } = widelyReviewed(document);
  return keep(name, document.cited.source, () => {
    const { given, things } = askable(reviewed)({ mayOmit: true, mayBeLong: true });
    const all = withStatements(reviewed.read, reviewed.decisions, given);
    return { given: all, things, nodes: setQuestions(all, things, named) };
  });
}

const sentenceOf = ({ references }: AnyItem): number | undefined => references[0]?.start;

/** With so large a share of its words in common, one statement on a sentence says what another says. */
const alikeMin = 0.5;

/** Whether an item asks what one of those does, or states much the same of the same sentence. */
export const seenAmong =
  (seen: readonly AnyItem[]): ((item: AnyItem) => boolean) =>
  (item) =>
    seen.some((other) => areAlike(item, other));

export function areAlike(item: AnyItem, other: AnyItem): boolean {
  if (item.cell === other.cell) return true;
  if (item.kind !== "true-false" || other.kind !== "true-false" || sentenceOf(item) !== sentenceOf(other)) return false;
  const [own, words] = [item, other].map((each) => contentWords(askedIn(each)));
  return [...(own ?? [])].filter((word) => words?.has(word)).length >= alikeMin * (own?.size ?? 0);
}

const askedIn = ({ stem, scopeText = "" }: AnyItem): string => stem.slice(scopeText.length);

/**
 * Whose answer a question shows in its new words that it did not show before: places among those that stand, its own where
 * what was `added` holds it.
 */
export function givenAway(
  document: OwnDocument,
  standing: readonly AnyItem[],
  { at, next, added }: { at: number; next: AnyItem; added: string },
): number[] {
  const widest = widestOf(document);
  const before = nodesBeside(widest, standing);
  const after = nodesBeside(widest, standing.with(at, next));
  const barredBefore = barredAt(before.standing, at, before.nodes);
  const own = after.standing[at];
  const isRead = readIn(widest);
  const shown = [...barredAt(after.standing, at, after.nodes)].filter(
    (other) => !barredBefore.has(other) && shows(own, after.standing[other]) && isRead(own, after.standing[other]),
  );
  return holdsOwn(widest, next, added) ? [at, ...shown] : shown;
}

/**
 * Which of those that stand a new question tells the answer of, which tell its own, and whose answer it has at all, though it
 * may not be found there: their places.
 */
export function cuesBeside(
  document: OwnDocument,
  standing: readonly AnyItem[],
  item: AnyItem,
): Record<"tells" | "toldIn" | "names", number[]> {
  const widest = widestOf(document);
  const isRead = readIn(widest);
  const { standing: stands, nodes } = nodesBeside(widest, [...standing, item]);
  const own = stands.at(-1);
  const barred = barredAt(stands, stands.length - 1, nodes);
  const isTold = (one: Node | undefined, other: Node | undefined, at: number) =>
    ((barred.has(at) && shows(one, other)) || settles(one, other)) && isRead(one, other);
  const places = [...standing.keys()];
  return {
    tells: places.filter((at) => isTold(own, stands[at], at)),
    toldIn: places.filter((at) => isTold(stands[at], own, at)),
    names: places.filter((at) => shows(own, stands[at])),
  };
}

/** Whether what another asks for can be read off one; what it only names can where their words are alike. */
export const showsAnswer = ({ things }: Pick<Widest, "things">, one: Node, other: Node): boolean =>
  ((areBarred(one, other, new Set()) && shows(one, other)) || settles(one, other)) && readIn({ things })(one, other);

/** Whether the answer of the second stands in the words of the first, by any name that the document has for it. */
const readIn =
  ({ things }: Pick<Widest, "things">) =>
  (one: Node | undefined, other: Node | undefined): boolean => {
    if (!one || !other) return false;
    const names = things.filter(({ id }) => other.things.includes(id)).flatMap((thing) => thing.names);
    const accepted = other.item.kind === "cloze" ? other.item.accepted : [];
    return readsOff(one.item, other.item, [...names, ...accepted]);
  };

/** A statement can be judged by what says much the same. */
const settles = (one: Node | undefined, other: Node | undefined): boolean =>
  one !== undefined && other?.verdict !== undefined && sayAlike(one.item, other.item);

const shows = (one: Node | undefined, other: Node | undefined): boolean =>
  other?.things.some((thing) => one?.tells.has(thing) || one?.mentions?.has(thing)) === true;

/** Whether a text says what a question asks for, by any name that the document has for it. */
function holdsOwn(widest: Widest, item: AnyItem, text: string): boolean {
  const { things } = asGiven(widest, item);
  const names = widest.things.filter(({ id }) => things.includes(id)).flatMap((thing) => thing.names);
  const accepted = item.kind === "cloze" ? item.accepted : [];
  const folded = foldCues(text);
  return [...names, ...accepted, ...keyTexts(item)].some((name) => {
    const pattern = keyPattern(name, "ar");
    return pattern !== undefined && holdsKey(folded, pattern);
  });
}

/** What stands, and all that the document gives, as a set looks at it: what was worded by hand is read anew with the rest. */
function nodesBeside(widest: Widest, items: readonly AnyItem[]): { standing: Node[]; nodes: readonly Node[] } {
  const known = items.flatMap(
    ({ id, version }) => widest.nodes.find(({ item }) => item.id === id && item.version === version) ?? [],
  );
  if (known.length === items.length) return { standing: known, nodes: widest.nodes };
  const given = [...items.map((item) => asGiven(widest, item)), ...widest.given];
  const read = setQuestions(given, widest.things, named);
  return { standing: read.slice(0, items.length), nodes: read.slice(items.length) };
}

/** A question as the document gives it, or, where it does not give it so, by what it asks for. */
export function asGiven({ given }: Pick<Widest, "given">, item: AnyItem): Given<AnyItem> {
  const known = given.find((each) => each.item.id === item.id) ?? given.find((each) => each.item.cell === item.cell);
  const { things, tells, isFiller } = known ?? { things: [item.cell], tells: undefined, isFiller: undefined };
  return { item, things, cost: 0, ...(tells ? { tells } : {}), ...(isFiller ? { isFiller } : {}) };
}
