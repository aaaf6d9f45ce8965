import "server-only";
import { proseSentences, unusedSentences } from "@/domain/documents/mending/prose-sentences";
import { rankedBeside } from "@/domain/documents/set/beside";
import { answersItself, opensAsSaid } from "@/domain/documents/set/own-answer";
import { type Given, setQuestions, type Thing } from "@/domain/documents/set/set-question";
import { weighed } from "@/domain/documents/set/weighed";
import { costOfDoubts, type Doubt } from "@/domain/documents/suggesting/doubt";
import { likeliestDoubt } from "@/domain/documents/suggesting/likeliest-doubt";
import { suggestedOf } from "@/domain/documents/suggesting/suggested-of";
import type { AnyItem } from "@/questions/registry";
import { asItem, isSound } from "../asking/sound-questions";
import { sayAlike } from "../asking/with-statements";
import { keeper } from "../keeper";
import type { OwnDocument } from "../own-document";
import { asGiven, named, seenAmong, widestOf } from "./beside-set";
import { thingBesides } from "./choose-questions";
import { widelyReviewed } from "./choose-widely";

/** A question that waits for its teacher's look, why, and where its sentence begins. */
export type Suggestion = { item: AnyItem; doubts: readonly Doubt[]; from: number };

type Pool = {
  given: readonly Given<AnyItem>[];
  doubts: ReadonlyMap<AnyItem, readonly Doubt[]>;
  things: readonly Thing[];
};

const poolsMax = 8;
const keepPool = keeper<Pool>("suggested", poolsMax);
const besideMax = 24;
const keepBeside = keeper<readonly Suggestion[]>("suggestions", besideMax);

/** Whatever may be suggested of a document, and what else it gives. */
function poolOf(document: OwnDocument): Pool {
  const { cited, marks, besides } = document;
  return keepPool(widelyReviewed(document).name, cited.source, () => {
    const loose = proseSentences(cited).flatMap((sentence) =>
      suggestedOf({ document: cited, marks, besides }, sentence),
    );
    const doubts = new Map<AnyItem, readonly Doubt[]>();
    const given = loose.map(({ question, of, things, omissions, confidence, doubts: own }): Given<AnyItem> => {
      const item = asItem(question);
      const isFiller = of === "statement";
      const { cost, unsound } = weighed(item, { of, omissions, confidence, document: cited });
      doubts.set(item, own.length > 0 ? own : [likeliestDoubt(item, unsound)]);
      return { item, isFiller, things: isFiller ? [item.cell] : things, cost: cost + costOfDoubts(own) };
    });
    const widest = widestOf(document);
    for (const { item, unsound } of widest.given) doubts.set(item, [likeliestDoubt(item, unsound)]);
    const things = [...widest.things, ...besides.map((mark) => thingBesides(cited, mark))];
    return { given: [...widest.given, ...given], doubts, things };
  });
}

type Wanted = {
  standing: readonly AnyItem[];
  /** How many questions the set is to have. */
  count: number;
  /** What the set had and lost is not suggested. */
  seen: readonly AnyItem[];
};

/**
 * The best that may be suggested of each sentence that none of a set's questions asks of, the best first: none gives an answer
 * of the set away, or is given away by it, and no rule for questions stops any.
 */
export function suggestionsBeside(document: OwnDocument, wanted: Wanted): readonly Suggestion[] {
  const { name } = widelyReviewed(document);
  const versions = [wanted.standing, wanted.seen].map((items) =>
    items.map(({ id, version }) => `${id}.${version}`).join(" "),
  );
  return keepBeside([name, wanted.count, ...versions].join("|"), document.cited.source, () =>
    suggestedBeside(document, wanted),
  );
}

function suggestedBeside(document: OwnDocument, { standing, seen, count }: Wanted): Suggestion[] {
  const { cited } = document;
  const { given, doubts, things } = poolOf(document);
  const widest = widestOf(document);
  const used = standing.flatMap(({ references }) => references.filter(({ source }) => source === cited.source));
  const free = new Set(unusedSentences(cited, used).map(({ start }) => start));
  const isSeen = seenAmong([...seen, ...standing]);
  const open = given.filter(({ item }) => !isSeen(item) && !answersItself(item) && !opensAsSaid(item));
  const nodes = setQuestions([...standing.map((item) => asGiven(widest, item)), ...open], things, named).map(
    (node) => ({
      ...node,
      // Whatever a true statement tells cannot be asked for beside it.
      cost: node.cost + (node.verdict === true ? tellsCost : 0),
    }),
  );
  const ranked = rankedBeside(nodes.slice(standing.length), nodes.slice(0, standing.length));
  const best = (isWanted: (from: number) => boolean, most: number): Suggestion[] => {
    const found = new Map<number, Suggestion>();
    for (const { item } of ranked) {
      const from = startOf(item);
      if (found.size >= most || !isWanted(from) || found.has(from)) continue;
      if (standing.some((other) => sayAlike(other, item)) || !isSound(item, cited)) continue;
      found.set(from, { item, doubts: doubts.get(item) ?? [], from });
    }
    return [...found.values()];
  };
  const ofFree = best((from) => free.has(from), Number.POSITIVE_INFINITY);
  // Of a short text a second question of a sentence is better than none.
  const lacking = count + spareMin - standing.length - ofFree.length;
  const again = best((from) => !free.has(from), Math.max(0, lacking));
  return [
    ...ofFree,
    ...again.map((each) => ({ ...each, doubts: [{ reason: "again" as const }, ...each.doubts.filter(isNoSpare)] })),
  ];
}
const tellsCost = 1;

/** So many more are suggested than are wanted, since not all will do. */
const spareMin = 3;

const isNoSpare = ({ reason }: Doubt): boolean => reason !== "spare";

const startOf = ({ references }: AnyItem): number => references[0]?.start ?? -1;
