import "server-only";
import { areBarred, askOneThing, commonWords } from "@/domain/documents/set/conflicts";
import { answersItself, opensAsSaid } from "@/domain/documents/set/own-answer";
import { type Given, type SetQuestion, setQuestions, type Thing } from "@/domain/documents/set/set-question";
import type { PlacedSentence } from "@/domain/documents/statements/statements-of";
import type { Doubt } from "@/domain/documents/suggesting/doubt";
import { weighedDoubts } from "@/domain/documents/suggesting/doubted";
import { type Suggested, suggestedOf } from "@/domain/documents/suggesting/suggested-of";
import type { AnyItem } from "@/questions/registry";
import { asItem, isSound } from "../asking/sound-questions";
import { sayAlike } from "../asking/with-statements";
import { keeper } from "../keeper";
import type { OwnDocument } from "../own-document";
import { asGiven, named, showsAnswer, widestOf } from "./beside-set";
import { thingBesides } from "./choose-questions";
import { widelyReviewed } from "./choose-widely";

/** A question that one tap makes. `start`, `end`: what it hides or changes, in the text · `put`: what stands there then. */
export type Tap = { item: AnyItem; start: number; end: number; put: string | null };

/** What cannot be asked for beside a set: the question of a number asks for it or tells it, or its own answer is told. */
export type Spent = { start: number; end: number; reason: "tells" | "toldIn" | "asked"; number: number };

/**
 * What one tap makes of a sentence. `gaps`: each hides one of its names, figures or dates · `turned`: each says one thing
 * otherwise · `told`: it as it stands · `doubts`: of any of them · `cost`: what speaks against the best.
 */
export type Taps = {
  gaps: Tap[];
  turned: Tap[];
  told: Tap | null;
  spent: Spent[];
  doubts: Doubt[];
  cost: number;
};

type Way = { item: AnyItem; doubts: readonly Doubt[]; spot: Suggested["spot"]; given: Given<AnyItem> };
type Node = SetQuestion<AnyItem>;
type Read = { way: Way; node: Node };

const sentencesMax = 400;
const keepWays = keeper<readonly Way[]>("taps", sentencesMax);

/** Likelier to be unsound than that, nothing is made by one tap. */
const unsoundMost = 0.65;
/** Ways to ask for one thing of a sentence that are looked at, the best first. */
const waysMax = 12;

/** Every way in which a sentence can be asked that no rule for questions refuses by itself, the best first. */
function waysOf(document: OwnDocument, sentence: PlacedSentence): readonly Way[] {
  const { cited, marks, besides } = document;
  return keepWays(`${widelyReviewed(document).name}|${sentence.start}`, cited.source, () => {
    const ways = suggestedOf({ document: cited, marks, besides }, sentence, "all").flatMap((each): Way[] => {
      if (each.of === "phrase" || each.doubts.some(({ reason }) => reason === "known")) return [];
      const { question, of, things, omissions, confidence, doubts, spot } = each;
      const item = asItem(question);
      const weight = weighedDoubts(item, { of, omissions, confidence, document: cited }, doubts);
      if (weight.unsound > unsoundMost || answersItself(item) || opensAsSaid(item)) return [];
      const isFiller = of === "statement";
      return [{ item, doubts, spot, given: { item, isFiller, things: isFiller ? [item.cell] : things, ...weight } }];
    });
    const counts = new Map<string, number>();
    return ways
      .toSorted((one, other) => one.given.cost - other.given.cost)
      .filter((way) => {
        const count = (counts.get(spotOf(way)) ?? 0) + 1;
        counts.set(spotOf(way), count);
        return count <= waysMax;
      });
  });
}

const spotOf = ({ spot }: Way): string => `${spot?.start}|${spot?.put === undefined ? "" : "turned"}`;

/** What one tap makes of each of some sentences beside the questions that stand, by where the sentence begins. */
export function tapsBeside(
  document: OwnDocument,
  standing: readonly AnyItem[],
  sentences: readonly PlacedSentence[],
): Map<number, Taps> {
  const widest = widestOf(document);
  const ways = sentences.map((sentence) => waysOf(document, sentence));
  const things = [...widest.things, ...document.besides.map((mark) => thingBesides(document.cited, mark))];
  const all = [...standing.map((item) => asGiven(widest, item)), ...ways.flat().map(({ given }) => given)];
  const nodes = setQuestions(all, things, named);
  const beside = { document, things, stands: nodes.slice(0, standing.length), common: commonWords(nodes) };
  let at = standing.length;
  return new Map(
    sentences.map(({ start }, place) => {
      const own = (ways[place] ?? []).flatMap((way): Read[] => {
        const node = nodes[at++];
        return node ? [{ way, node }] : [];
      });
      return [start, tapsOf(own, beside)];
    }),
  );
}

type Beside = {
  document: OwnDocument;
  things: readonly Thing[];
  stands: readonly Node[];
  common: ReadonlySet<string>;
};

function tapsOf(own: readonly Read[], beside: Beside): Taps {
  const chosen: Read[] = [];
  const spent: Spent[] = [];
  for (const spot of new Set(own.map(({ way }) => spotOf(way)))) {
    const ways = own.filter(({ way }) => spotOf(way) === spot);
    const best = ways.find(({ way, node }) => !isBarred(node, beside) && isSound(way.item, beside.document.cited));
    if (best) chosen.push(best);
    else spent.push(...ways.slice(0, 1).flatMap((each) => spentIn(each, beside)));
  }
  const taps = chosen.flatMap(({ way: { item, spot } }): Tap[] =>
    spot ? [{ item, start: spot.start, end: spot.end, put: spot.put ?? null }] : [],
  );
  const told = chosen.find(({ way }) => way.spot === undefined)?.way.item;
  const gaps = apart(taps.filter(({ put }) => put === null));
  const doubts = chosen.flatMap(({ way }) => way.doubts);
  return {
    ...{ gaps, turned: apart(taps.filter(({ put }) => put !== null)) },
    told: told ? { item: told, start: 0, end: 0, put: null } : null,
    spent: spent.filter(({ start }) => !gaps.some((gap) => gap.start <= start && start < gap.end)),
    doubts: [...new Map(doubts.map((doubt) => [doubt.reason, doubt])).values()],
    cost: Math.min(...chosen.map(({ way }) => way.given.cost), noneCost),
  };
}
const noneCost = 1000;

/** In their order, none within another. */
function apart(taps: readonly Tap[]): Tap[] {
  const sorted = taps.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return sorted.filter((tap, at) => !sorted.slice(0, at).some(({ end }) => end > tap.start));
}

/** Whether it cannot stand beside one of the set: it asks for the same, or an answer can be read off either. */
const isBarred = (node: Node, { things, stands, common }: Beside): boolean =>
  stands.some((other) => {
    if (sayAlike(node.item, other.item)) return true;
    if (!areBarred(node, other, common)) return false;
    // A teacher looks at it first: what only might be guessed is no reason.
    return askOneThing(node, other) || showsAnswer({ things }, node, other) || showsAnswer({ things }, other, node);
  });

/** Against which question it stands, and how: what asks for the same counts most, and nothing is said where none is seen. */
function spentIn({ way: { spot }, node }: Read, { things, stands }: Beside): Spent[] {
  if (!spot || spot.put !== undefined) return [];
  const reasons = {
    asked: (other: Node) => askOneThing(node, other),
    toldIn: (other: Node) => showsAnswer({ things }, other, node),
    tells: (other: Node) => showsAnswer({ things }, node, other),
  };
  for (const reason of ["asked", "toldIn", "tells"] as const) {
    const at = stands.findIndex(reasons[reason]);
    if (at >= 0) return [{ start: spot.start, end: spot.end, reason, number: at + 1 }];
  }
  return [];
}

/** What one tap makes of a sentence, by the version that was seen. */
export function tapWith(
  document: OwnDocument,
  standing: readonly AnyItem[],
  { sentence, version }: { sentence: PlacedSentence; version: string },
): AnyItem | undefined {
  const taps = tapsBeside(document, standing, [sentence]).get(sentence.start);
  const all = taps ? [...taps.gaps, ...taps.turned, ...(taps.told ? [taps.told] : [])] : [];
  return all.find(({ item }) => item.version === version)?.item;
}
