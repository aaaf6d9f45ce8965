import type { Language } from "../language";
import { seededRng, shuffled } from "../rng";
import { foldArabic } from "../text/fold-arabic";
import { taughtBy } from "./compose-retry";
import { type ComposableItem, cue, keyTexts, type Question } from "./cues";
import type { QuizSet } from "./quiz-set";

/** `count`: how many questions, at most; fewer where the rules of a good set leave fewer. */
export type ComposeRequest = { lang: Language; count: number; seed: number };

/** Questions that stand already: they count, and what is drawn beside them suits them. */
type Kept<Item extends ComposableItem> = { kept?: readonly Question<Item>[] };

/** A wrong option is shown at most this often in one set. */
const mostReuse = 2;
/** An answer that stands in more than this share of all stems comes late: it would bar too much else. */
const commonShare = 0.1;

/**
 * A set of questions: kinds in turn, one question a cell, properties and subjects spread, no question that answers
 * another, no more than two fifths from one of several sources unless it could not be filled, statements true about as
 * often as false. Deterministic, and the same questions in every language. Gives only what it drew, none of `kept`.
 */
export function composeQuiz<Item extends ComposableItem>(
  items: Record<Language, readonly Item[]>,
  set: QuizSet,
  { lang, count, seed, kept = [] }: ComposeRequest & Kept<Item>,
): Item[] {
  const rng = seededRng(`${set.slug}|${seed}|${count}`);
  const common = commonIn(items);
  const drawn = shuffled(questionsIn(items, set), rng);
  const pools = new Map<string, Drawn<Item>[]>();
  for (const question of drawn) {
    const pool = pools.get(question.ar.kind) ?? [];
    pool.push({ question, isCommon: common.has(question.ar.id) });
    pools.set(question.ar.kind, pool);
  }
  const inTurn = shuffled([...pools.keys()].sort(), rng).map((kind) => pools.get(kind) ?? []);

  const quiz = new Quiz<Item>(kept);
  const sources = new Set(drawn.map((question) => sourceOf(question.ar)));
  quiz.fill(inTurn, count, sourceLimit(sources.size, count));
  quiz.fill(inTurn, count, count);
  return quiz.chosen.slice(kept.length).map((question) => question[lang]);
}

type Drawn<Item extends ComposableItem> = { question: Question<Item>; isCommon: boolean };

/** The questions chosen so far, and what they leave room for. */
class Quiz<Item extends ComposableItem> {
  readonly chosen: Question<Item>[] = [];
  readonly #facts = new Set<string>();
  readonly #cells = new Set<string>();
  readonly #used = new Map<string, number>();

  constructor(kept: readonly Question<Item>[]) {
    for (const question of kept) this.#take(question);
  }

  /** Takes one question of each pool in turn until there are `count`, or a whole round brings none. */
  fill(pools: readonly (readonly Drawn<Item>[])[], count: number, mostFromOne: number) {
    let idle = 0;
    for (let turn = 0; this.chosen.length < count && idle < pools.length; turn++) {
      const next = this.#best(pools[turn % pools.length] ?? [], mostFromOne);
      idle = next ? 0 : idle + 1;
      if (next) this.#take(next);
    }
  }

  /** The freshest question of a pool that fits: little used property and subject, no answer that is everywhere. */
  #best(pool: readonly Drawn<Item>[], mostFromOne: number): Question<Item> | undefined {
    const open = pool
      .filter(({ question }) => this.#hasRoom(question.ar, mostFromOne))
      .map((drawn) => ({ ...drawn, cost: this.#cost(drawn) }))
      .sort((one, other) => one.cost - other.cost);
    return open.find(({ question }) => this.#fits(question))?.question;
  }

  #hasRoom(item: Item, mostFromOne: number): boolean {
    if (this.#cells.has(item.cell) || taughtBy(item).some((fact) => this.#facts.has(fact))) return false;
    if (this.#count(`source ${sourceOf(item)}`) >= mostFromOne) return false;
    if (item.key !== "true" && item.key !== "false") return true;
    return this.#count(`key ${item.key}`) <= this.#count(`key ${item.key === "true" ? "false" : "true"}`);
  }

  #fits(question: Question<Item>): boolean {
    const lures = luresOf(question.ar);
    if (lures.some((lure) => this.#count(`lure ${lure}`) >= mostReuse)) return false;
    return !this.chosen.some((other) => cue(question, other));
  }

  #cost({ question, isCommon }: Drawn<Item>): number {
    const { cell, subject } = question.ar;
    return 2 * this.#count(`property ${propertyOf(cell)}`) + this.#count(`subject ${subject}`) + (isCommon ? 4 : 0);
  }

  #take(question: Question<Item>) {
    const item = question.ar;
    this.chosen.push(question);
    this.#cells.add(item.cell);
    for (const fact of taughtBy(item)) this.#facts.add(fact);
    const marks = [`source ${sourceOf(item)}`, `property ${propertyOf(item.cell)}`, `subject ${item.subject}`];
    const lures = luresOf(item).map((lure) => `lure ${lure}`);
    for (const mark of [...marks, ...lures, `key ${String(item.key)}`]) this.#used.set(mark, this.#count(mark) + 1);
  }

  #count(mark: string): number {
    return this.#used.get(mark) ?? 0;
  }
}

const propertyOf = (cell: string) => cell.split("|")[0] ?? "";

/** The document a question rests on: the one its stem names, else the first that is cited. */
const sourceOf = (item: ComposableItem): string => item.scope.source ?? item.references[0]?.source ?? "";

/** Two fifths; of two sources three fifths, since two fifths of each would leave a gap. */
function sourceLimit(sources: number, count: number): number {
  if (sources < 2) return count;
  return sources === 2 ? Math.ceil(0.6 * count) : Math.max(1, Math.floor(0.4 * count));
}

/** Wrong options by their words. Verdicts, and kinds in which everything shown is right somewhere, have none. */
function luresOf(item: ComposableItem): string[] {
  const keys = keyTexts(item);
  if (!keys.length || item.kind === "compare-sources") return [];
  return (item.options ?? []).filter((option) => !keys.includes(option.text)).map((option) => foldArabic(option.text));
}

/** Kinds that set documents beside each other need all of theirs in the set; others, one that says so. */
const restsOnEverySource = new Set(["compare-sources", "matching", "ordering"]);

function questionsIn<Item extends ComposableItem>(
  items: Record<Language, readonly Item[]>,
  set: QuizSet,
): Question<Item>[] {
  const english = new Map(items.en.map((item) => [item.id, item]));
  return items.ar.flatMap((ar) => {
    const en = english.get(ar.id);
    return en && drawsOn(set, ar) ? [{ ar, en }] : [];
  });
}

/** Whether an item may be drawn for a set, by what the set's definition narrows. */
export function drawsOn(set: QuizSet, item: ComposableItem): boolean {
  const allows = (list: readonly string[] | undefined, id: string) => !list || list.includes(id);
  const cited = item.references.map((reference) => reference.source);
  const named = item.scope.source ? [item.scope.source] : cited;
  const isDrawnOn = (source: string) => allows(set.sources, source);
  return (
    allows(set.kinds, item.kind) &&
    allows(set.topics, item.topic) &&
    allows(set.subjects, item.subject) &&
    allows(set.properties, propertyOf(item.cell)) &&
    allows(set.cells, item.cell) &&
    (restsOnEverySource.has(item.kind) ? cited.every(isDrawnOn) : named.some(isDrawnOn))
  );
}

const commonKeys = new WeakMap<object, ReadonlySet<string>>();

/** So many stems, evenly spread, tell how common an answer is. */
const sampled = 64;

/** Ids of items whose answer, a name and no figure, stands in too many Arabic stems. Found once for a bank of items. */
function commonIn({ ar }: Record<Language, readonly ComposableItem[]>): ReadonlySet<string> {
  const known = commonKeys.get(ar);
  if (known) return known;
  const every = Math.ceil(ar.length / sampled);
  const stems = ar.filter((_, at) => at % every === 0).map((item) => foldArabic(item.stem));
  const isCommon = new Map<string, boolean>();
  const common = ar.filter((item) =>
    keyTexts(item).some((text) => {
      const known = isCommon.get(text);
      if (known !== undefined) return known;
      const folded = foldArabic(text);
      const times = stems.filter((stem) => stem.includes(folded)).length;
      isCommon.set(text, !/\d/.test(text) && times > commonShare * stems.length);
      return isCommon.get(text);
    }),
  );
  const ids = new Set(common.map(({ id }) => id));
  commonKeys.set(ar, ids);
  return ids;
}
