import { article } from "../../arabic/article";
import type { Fact } from "../../facts/fact";
import type { LedgerIndex } from "../../facts/index-ledger";
import type { Scope } from "../../facts/query";
import { relate } from "../../facts/relate";
import type { DateValue, NumberValue, Value } from "../../facts/value";
import { valueId } from "../../facts/value-id";
import type { Rng } from "../../rng";
import type { Proof } from "../item";
import { aroundTheKey } from "./around-the-key";
import type { Candidate } from "./candidate";
import { madeUpDates, realDates } from "./date-candidates";
import { entityCandidates } from "./entity-candidates";
import { madeUpNumbers, realNumbers } from "./number-candidates";
import { type Refuter, refuterFor } from "./refute";

/** A value that is wrong for a question, and the proof. `belongsTo`: the fact it is true of. */
export type WrongOption = { value: Value; proof: Proof; belongsTo?: Fact };

/** `want`: how many, 1 to 9 · `strict`: only what a fact excludes · `sameGender`: as Arabic agreement around a gap needs. */
export type WrongOptionsRequest = {
  fact: Fact;
  key: Value;
  scope: Scope;
  want: number;
  strict: boolean;
  sameGender: boolean;
  rng: Rng;
};

/** Two figures nearer than this share of the key look the same. */
const nearest = 0.05;
/** More figures or dates than this that are true of something else are not looked at. */
const mostReal = 9;

/**
 * Up to `want` wrong options for a question on `fact`, each with its proof: no proof, no option. Values that are true
 * of something else come first. Numbers and dates are made up only where fewer than two real ones are left, or one
 * to even out the key's rank, which is drawn evenly so that «the middle one» is no cue.
 */
export function wrongOptions(index: LedgerIndex, request: WrongOptionsRequest): WrongOption[] {
  const { fact, key, want, rng } = request;
  const collector = new Collector(index, request);
  if (key.type === "list") return [];
  if (key.type === "entity") {
    const draw = (most: number, suits: (each: Candidate) => boolean) =>
      collector.take(
        entityCandidates(index, fact, key.id, rng),
        most,
        (each) => agrees(index, each, request) && suits(each),
      );
    const found = withArticleAlike(
      index,
      key,
      draw(want, () => true),
      draw,
    );
    return withoutCommonWord(index, key, found, draw);
  }
  const candidates = rankedCandidates(index, fact, key, rng);
  const real = collector.take(candidates.real, mostReal);
  const madeUp = collector.take(candidates.madeUp, candidates.madeUp.length);
  return aroundTheKey(key, { real, madeUp }, want, rng);
}

type Draw = (most: number, suits: (each: Candidate) => boolean) => WrongOption[];

/** Where the key's Arabic name alone has the article, or alone lacks it, the last option makes room for one like it. */
function withArticleAlike(index: LedgerIndex, key: Value, found: WrongOption[], draw: Draw): WrongOption[] {
  const isAlike = ({ value }: Candidate) => hasArticle(index, value) === hasArticle(index, key);
  if (found.length < 2 || found.some(isAlike)) return found;
  const alike = draw(1, isAlike);
  return [...found.slice(0, found.length - alike.length), ...alike];
}

/** Where all wrong options begin with one word and the key does not, the last makes room for one that begins otherwise. */
function withoutCommonWord(index: LedgerIndex, key: Value, found: WrongOption[], draw: Draw): WrongOption[] {
  const [common, ...others] = new Set(found.map(({ value }) => firstWord(index, value)));
  if (found.length < 2 || others.length || common === firstWord(index, key)) return found;
  const apart = draw(1, ({ value }) => firstWord(index, value) !== common);
  return [...found.slice(0, found.length - apart.length), ...apart];
}

const firstWord = (index: LedgerIndex, value: Value): string =>
  value.type === "entity" ? (index.entity(value.id).ar.name.split(" ")[0] ?? "") : "";

const hasArticle = (index: LedgerIndex, value: Value): boolean =>
  value.type === "entity" && index.entity(value.id).ar.name.startsWith(article);

const saidAsDual = [2, 2e6, 2e9];
/** Options stand in the nominative; an Arabic dual shows it where the sentence wants another case. */
const needsCase = (index: LedgerIndex, fact: Fact, { number }: NumberValue): boolean =>
  saidAsDual.includes(number) && index.property(fact.property).ar.say.includes("{v:obl}");

function rankedCandidates(index: LedgerIndex, fact: Fact, key: NumberValue | DateValue, rng: Rng) {
  if (key.type === "date")
    return { real: realDates(index, fact, key, rng), madeUp: madeUpDates(index, fact, key, rng) };
  const isSayable = ({ value }: Candidate<NumberValue>) => !needsCase(index, fact, value);
  return {
    real: realNumbers(index, fact, key, rng).filter(isSayable),
    madeUp: madeUpNumbers(key, rng).filter(isSayable),
  };
}

/** Keeps candidates that can be refuted and are told apart from the key and from all kept before. */
class Collector {
  readonly #index: LedgerIndex;
  readonly #key: Value;
  readonly #refute: Refuter;
  readonly #shown: Value[];

  constructor(index: LedgerIndex, { fact, key, scope, strict }: WrongOptionsRequest) {
    this.#index = index;
    this.#key = key;
    this.#refute = refuterFor(index, fact, scope, strict);
    this.#shown = [key];
  }

  take(candidates: Iterable<Candidate>, most: number, suits: (candidate: Candidate) => boolean = () => true) {
    const found: WrongOption[] = [];
    for (const candidate of candidates) {
      if (found.length >= most) break;
      if (!suits(candidate) || this.#isTooClose(candidate.value)) continue;
      const proof = this.#refute(candidate);
      if (!proof) continue;
      found.push(Object.assign({}, candidate, { proof }));
      this.#shown.push(candidate.value);
    }
    return found;
  }

  #isTooClose(value: Value): boolean {
    return this.#shown.some((shown) => isTooClose(this.#index, shown, value, this.#key));
  }
}

/** Equal, overlapping, near-synonyms, or figures a reader would take for rounding. */
function isTooClose(index: LedgerIndex, shown: Value, value: Value, key: Value): boolean {
  if (valueId(shown) === valueId(value)) return true;
  if (shown.type === "number" && value.type === "number" && key.type === "number")
    return Math.abs(shown.number - value.number) < nearest * Math.abs(key.number);
  return relate(index, shown, value, { isClosedHere: true }) !== "no";
}

function agrees(index: LedgerIndex, { value }: Candidate, { key, sameGender }: WrongOptionsRequest): boolean {
  if (!sameGender || value.type !== "entity" || key.type !== "entity") return true;
  const [one, other] = [index.entity(value.id).ar, index.entity(key.id).ar];
  return one.gender === other.gender && Boolean(one.plural) === Boolean(other.plural);
}
