import "server-only";
import { omission } from "@/domain/documents/asking/excerpts/excerpt";
import { proseSentences } from "@/domain/documents/mending/prose-sentences";
import { areBarred, commonWords } from "@/domain/documents/set/conflicts";
import { answersItself, opensAsSaid } from "@/domain/documents/set/own-answer";
import { readsWrongly } from "@/domain/documents/set/reads-wrongly";
import { type Given, type SetQuestion, setQuestions, type Thing } from "@/domain/documents/set/set-question";
import { unsoundMax } from "@/domain/documents/set/soundness/chances-of";
import { weighed } from "@/domain/documents/set/weighed";
import { bestInTurn } from "@/domain/documents/suggesting/best-in-turn";
import type { Doubt } from "@/domain/documents/suggesting/doubt";
import { costOfReading, weighedDoubts } from "@/domain/documents/suggesting/doubted";
import { likeliestDoubt } from "@/domain/documents/suggesting/likeliest-doubt";
import { suggestedOf } from "@/domain/documents/suggesting/suggested-of";
import type { AnyItem } from "@/questions/registry";
import { asItem, isSound } from "../asking/sound-questions";
import { sayAlike } from "../asking/with-statements";
import { keeper } from "../keeper";
import type { OwnDocument } from "../own-document";
import { areAlike, asGiven, named, seenAmong, showsAnswer, widestOf } from "./beside-set";
import { thingBesides } from "./choose-questions";
import { widelyReviewed } from "./choose-widely";

/**
 * A question that waits for its teacher's look, why, how likely it is to be unsound, 0–1, and where its sentence begins.
 * `twin`: of a true statement, the same made false.
 */
export type Suggestion = { item: AnyItem; doubts: readonly Doubt[]; unsound: number; from: number; twin?: AnyItem };

type Node = SetQuestion<AnyItem> & { unsound: number };

/** Whatever may be suggested of a document, and what else it gives; each as a set looks at it. */
type Pool = {
  given: readonly Given<AnyItem>[];
  doubts: ReadonlyMap<AnyItem, readonly Doubt[]>;
  things: readonly Thing[];
  nodes: readonly Node[];
};

const poolsMax = 8;
const keepPool = keeper<Pool>("suggested", poolsMax);
const besideMax = 24;
const keepBeside = keeper<readonly Suggestion[]>("suggestions", besideMax);

function poolOf(document: OwnDocument): Pool {
  const { cited, marks, besides } = document;
  return keepPool(widelyReviewed(document).name, cited.source, () => {
    const loose = proseSentences(cited).flatMap((sentence) =>
      suggestedOf({ document: cited, marks, besides }, sentence),
    );
    const doubts = new Map<AnyItem, readonly Doubt[]>();
    const doubted = loose.map(({ question, of, things, omissions, confidence, doubts: own }): Given<AnyItem> => {
      const item = asItem(question);
      const isFiller = of === "statement";
      const seen = { of, omissions, confidence, document: cited };
      const { unsound } = weighed(item, seen);
      doubts.set(item, own.length > 0 ? own : [likeliestDoubt(item, unsound)]);
      return { item, isFiller, things: isFiller ? [item.cell] : things, ...weighedDoubts(item, seen, own) };
    });
    const widest = widestOf(document);
    for (const { item, unsound } of widest.given) doubts.set(item, [likeliestDoubt(item, unsound)]);
    const things = [...widest.things, ...besides.map((mark) => thingBesides(cited, mark))];
    const strict = widest.given.map((each) => ({ ...each, cost: each.cost + costOfReading(each.item) }));
    const all = [...strict, ...doubted].filter(
      ({ item }) => !answersItself(item) && !opensAsSaid(item) && !readsWrongly(item),
    );
    const given = [...new Map(all.toReversed().map((each) => [each.item.version, each])).values()].toReversed();
    return { given, doubts, things, nodes: nodesOf(given, things) };
  });
}

function nodesOf(given: readonly Given<AnyItem>[], things: readonly Thing[]): Node[] {
  const read = setQuestions(given, things, named);
  return read.map((node, at) => ({ ...node, unsound: given[at]?.unsound ?? 0 }));
}

type Wanted = {
  standing: readonly AnyItem[];
  /** Of those, the versions that were taken of what was suggested. */
  taken?: ReadonlySet<string>;
  /** What its teacher made or worded, as it reads now, by its number in the set: it moves nothing that is in view. */
  made?: readonly { item: AnyItem; number: number }[];
  /** How many questions the set is to have, with what stands. */
  count: number;
  /** What the set had and lost is not suggested. */
  seen: readonly AnyItem[];
};

/**
 * The best that may be suggested to a set, the best first: none gives an answer of the set or of another suggestion away, or
 * is given away by it, and no rule for questions stops any. What is taken of them leaves the others as they are; where what
 * its teacher worded gives one away, or is given away, that is the first of its doubts. What a tap has made of a sentence is
 * suggested no longer.
 */
export function suggestionsBeside(document: OwnDocument, wanted: Wanted): readonly Suggestion[] {
  const { name } = widelyReviewed(document);
  const versions = [wanted.standing, wanted.seen].map((items) =>
    items.map(({ id, version }) => `${id}.${version}`).join(" "),
  );
  const taken = [...(wanted.taken ?? [])].join(" ");
  const suggestions = keepBeside([name, wanted.count, ...versions, taken].join("|"), document.cited.source, () =>
    suggestedBeside(document, wanted),
  );
  const { made = [] } = wanted;
  if (made.length === 0) return suggestions;
  const isMade = seenAmong(made.map(({ item }) => item));
  const open = suggestions.filter(({ item }) => !isMade(item));
  return withGivenAway(poolOf(document), open, made);
}

type Made = NonNullable<Wanted["made"]>;

/** Each with the first question in its teacher's words that tells its answer, or whose answer it tells. */
function withGivenAway(pool: Pool, suggestions: readonly Suggestion[], made: Made): Suggestion[] {
  const all = [...made, ...suggestions].map(({ item }) => asGiven(pool, item));
  const nodes = nodesOf(all, pool.things);
  const own = nodes.slice(0, made.length);
  return suggestions.map((suggestion, at) => {
    const node = nodes[made.length + at];
    const found = own.flatMap((other, place): Doubt[] => {
      const { number } = made[place] ?? {};
      if (!node || number === undefined) return [];
      if (showsAnswer(pool, node, other)) return [{ reason: "tells", number }];
      return showsAnswer(pool, other, node) ? [{ reason: "toldIn", number }] : [];
    });
    return { ...suggestion, doubts: [...found.slice(0, 1), ...suggestion.doubts] };
  });
}

function suggestedBeside(document: OwnDocument, { standing, taken = new Set(), seen, count }: Wanted): Suggestion[] {
  const { cited } = document;
  const pool = poolOf(document);
  const fixed = standing.filter(({ version }) => !taken.has(version));
  const isSeen = seenAmong(seen);
  const isTaken = ({ item }: Node) =>
    taken.has(item.version) && standing.some(({ version }) => version === item.version);
  const { stands, nodes } = beside(document, pool, fixed);
  const open = nodes.filter((node) => isTaken(node) || !isSeen(node.item));
  const chosen = bestInTurn(open, {
    standing: stands,
    taken: new Set(open.filter(isTaken)),
    wanted: Math.max(0, count - standing.length),
    spare: spareMin,
    isAlike: ({ item: one }, { item: other }) => areAlike(one, other) || sayAlike(one, other),
    isSound: ({ item }) => isSound(item, cited),
  });
  const asked = new Set(standing.map(startOf));
  const twinOf = twinsBeside(pool, { stands: [...stands, ...open.filter(isTaken)], document });
  return chosen.map(({ unsound, ...node }) => {
    const { item } = node;
    const twin = twinOf(node);
    const from = startOf(item);
    const own = pool.doubts.get(item) ?? [];
    const doubts = asked.has(from) ? [{ reason: "again" as const }, ...own.filter(isNoSpare)] : own;
    asked.add(from);
    return { item, doubts, unsound, from, ...(twin ? { twin } : {}) };
  });
}

type Stands = { stands: readonly SetQuestion<AnyItem>[]; document: OwnDocument };

/** Of a true statement the soundest false one on the same part of its sentence that may be asked beside what stands. */
function twinsBeside(
  { nodes }: Pool,
  { stands, document }: Stands,
): (node: SetQuestion<AnyItem>) => AnyItem | undefined {
  const common = commonWords([...stands, ...nodes]);
  const goes = (node: Node) =>
    stands.every((other) => !areBarred(node, other, common) && !sayAlike(node.item, other.item));
  return ({ item, verdict }) => {
    if (verdict !== true) return undefined;
    const omits = item.stem.includes(omission);
    return nodes
      .filter((node) => node.verdict === false && node.item.cell === item.cell && node.unsound <= unsoundMost)
      .filter((node) => node.item.stem.includes(omission) === omits && node.item.scopeText === item.scopeText)
      .toSorted((one, other) => one.unsound - other.unsound)
      .find((node) => goes(node) && isSound(node.item, document.cited))?.item;
  };
}
/** Likelier to be unsound than that, no false statement is offered in a true one's stead. */
const unsoundMost = 0.5;

/** The best of all that a document gives beside what stands; `isDoubtful`: somebody has to look at it first. */
export function bestBeside(
  document: OwnDocument,
  { standing, seen }: Pick<Wanted, "standing" | "seen">,
): (Suggestion & { isDoubtful: boolean }) | undefined {
  const [best] = suggestedBeside(document, { standing, seen, count: standing.length + 1 });
  if (!best) return undefined;
  const isDoubtful = best.unsound > unsoundMax || best.doubts.some(({ reason }) => !untroubled.has(reason));
  return { ...best, isDoubtful };
}
const untroubled: ReadonlySet<Doubt["reason"]> = new Set(["spare", "again"]);

/** What stands, and all that may be chosen, as a set looks at it: what was worded by hand is read anew with the rest. */
function beside(
  document: OwnDocument,
  { given, things, nodes }: Pool,
  standing: readonly AnyItem[],
): { stands: Node[]; nodes: readonly Node[] } {
  const byVersion = new Map(nodes.map((node) => [node.item.version, node]));
  const known = standing.flatMap(({ version }) => byVersion.get(version) ?? []);
  if (known.length === standing.length) return { stands: known, nodes };
  const widest = widestOf(document);
  const read = nodesOf([...standing.map((item) => asGiven(widest, item)), ...given], things);
  return { stands: read.slice(0, standing.length), nodes: read.slice(standing.length) };
}

/** So many more are suggested than are wanted, since not all will do. */
const spareMin = 3;

const isNoSpare = ({ reason }: Doubt): boolean => reason !== "spare";

const startOf = ({ references }: AnyItem): number => references[0]?.start ?? -1;
