import type { ItemBase } from "../../items/item";
import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { mayBeOne } from "../asking/names/may-be-one";
import { areOfLikeSort, standAlike } from "../asking/names/stand-alike";
import { spaced } from "../clauses/standing";
import type { Mark } from "../mark";

type Choosing = ItemBase & { kind?: string; key?: unknown; options?: readonly { id: string; text: string }[] };

/** With fewer options a choice is none. */
const optionsMin = 3;

/**
 * A question of a document's ledger without options that are names of another sort than its key, or of what may be the
 * same; undefined where too few are left. A ledger knows somebody from some body, and no more.
 */
export function withFittingOptions<Item extends Choosing>(
  item: Item,
  raw: string,
  marks: readonly Mark[],
): Item | undefined {
  const { key, options = [] } = item;
  const right = options.find(({ id }) => id === key)?.text;
  const asked = markOf(right, marks);
  const isNeutral = item.kind === "who-said-it";
  const left = options.filter(({ id, text }, at) => {
    if (id === key) return true;
    const other = markOf(text, marks);
    if (!asked || !other) return asked !== undefined || isOwnPost(text, right, options.slice(0, at));
    const isAgain = options.slice(0, at).some((before) => isOneOf(markOf(before.text, marks), other));
    if (isAgain || mayBeOne(asked, other)) return false;
    return areOfLikeSort(asked, other) && standAlike(raw, asked, other, marks, isNeutral);
  });
  if (left.length === options.length) return item;
  if (left.length < optionsMin) return undefined;
  const isLeft = (id: string) => left.some((option) => option.id === id);
  return {
    ...item,
    options: left,
    perOption: Object.fromEntries(Object.entries(item.perOption).filter(([id]) => isLeft(id))),
    proof: item.proof.filter(({ option }) => isLeft(option)),
  };
}

/** One person in two spellings is offered once. */
const isOneOf = (before: Mark | undefined, other: Mark): boolean => before !== undefined && mayBeOne(before, other);

/** Whether a post that is offered is neither the one that is asked for nor one that is offered before it, in other words. */
const isOwnPost = (text: string, right: string | undefined, before: readonly { text: string }[]): boolean =>
  (right === undefined || !mayBeOnePost(text, right)) && !before.some((other) => saysAlike(text, other.text));

/** `one`: what is offered beside the other. «The agent of the university» beside «the agent of the university of …», and what has the same words. */
function mayBeOnePost(one: string, other: string): boolean {
  const [first, second] = [one, other].map((post) => foldLoosely(post).split(" ").slice(0, 2)) as [string[], string[]];
  const areOfOneBody =
    first[0] === second[0] &&
    first[1] !== second[1] &&
    withoutArticle(first[1] ?? "") === withoutArticle(second[1] ?? "") &&
    first[1] !== undefined;
  const isMember = first[0] === member && sharesBody(one, other);
  const isAny = isAnyOf(one, other) || isAnyOf(other, one);
  return areOfOneBody || isMember || isAny || (first[0] === second[0] && saysAll(one, other)) || saysAlike(one, other);
}
/** «A military spokesman» is the spokesman of the army as well: of no body, by an adjective alone. */
function isAnyOf(one: string, other: string): boolean {
  const [[head = "", adjective = "", ...more], [otherHead = ""]] = [one, other].map((post) =>
    foldLoosely(post).split(" "),
  ) as [string[], string[]];
  return (
    more.length === 0 &&
    /^(?!\u0627\u0644)\p{L}{2,}\u064A\u0647?$/u.test(adjective) &&
    head === withoutArticle(otherHead)
  );
}
const member = "\u0639\u0636\u0648";

/** Whoever leads a body is a member of it. */
const sharesBody = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((post) => stemsOf(post.split(" ").slice(1).join(" "))) as [
    Set<string>,
    Set<string>,
  ];
  return [...first].some((stem) => second.has(stem));
};

/** «The minister of the affairs of water» beside «the Syrian minister of water»: all of one is said in the other. */
const saysAll = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((post) => stemsOf(post)) as [Set<string>, Set<string>];
  const [short, long] = first.size <= second.size ? [first, second] : [second, first];
  return [...short].every((stem) => long.has(stem));
};

/** Stems of the words of a post, besides «affairs». */
const stemsOf = (post: string): Set<string> =>
  new Set(
    [...contentWords(foldLoosely(post).replace(/(?:^| )(?:\u0627\u0644)?\u0634\u0648\u0648\u0646(?= )/u, " "))].map(
      (word) => word.slice(0, stemLength),
    ),
  );

const withoutArticle = (word: string): string => word.replace(/^\u0627\u0644(?=\p{L}{3})/u, "");

function saysAlike(one: string, other: string): boolean {
  // Figures differ in what are no words.
  if (/\p{Nd}/u.test(one + other)) return false;
  const [first, second] = [one, other].map(
    (post) => new Set([...contentWords(post)].map((word) => word.slice(0, stemLength))),
  ) as [Set<string>, Set<string>];
  return first.size > 1 && first.size === second.size && [...first].every((stem) => second.has(stem));
}
const stemLength = 4;

const markOf = (text: string | undefined, marks: readonly Mark[]): Mark | undefined =>
  marks.find(({ name, type }) => (type === "person" || type === "organisation") && spaced(name) === text);
