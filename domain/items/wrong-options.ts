import { days } from "../facts/denote";
import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Scope } from "../facts/query";
import { relate } from "../facts/relate";
import type { DateValue, NumberValue, Value } from "../facts/value";
import { valueId } from "../facts/value-id";
import type { Rng } from "../rng";
import type { Candidate } from "./candidate";
import { madeUpDates, realDates } from "./date-candidates";
import { entityCandidates } from "./entity-candidates";
import type { Proof } from "./item";
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

/**
 * Up to `want` wrong options for a question on `fact`, each with its proof: no proof, no option. Values that are true
 * of something else come first. Numbers and dates are made up only where fewer than two real ones are left, or one
 * to even out the key's rank, which is drawn evenly so that «the middle one» is no cue.
 */
export function wrongOptions(index: LedgerIndex, request: WrongOptionsRequest): WrongOption[] {
  const { fact, key, scope, strict, want, rng } = request;
  const refute = refuterFor(index, fact, scope, strict);
  if (key.type === "entity") {
    const candidates = entityCandidates(index, fact, key.id, rng).filter((each) => agrees(index, each, request));
    return collect(index, candidates, key, refute, want);
  }
  if (key.type === "number") {
    const real = collect(index, realNumbers(index, fact, key, rng), key, refute, 9);
    return ranked(index, key, real, madeUpNumbers(key, rng), refute, want, rng);
  }
  if (key.type === "date") {
    const real = collect(index, realDates(index, fact, key, rng), key, refute, 9);
    return ranked(index, key, real, madeUpDates(index, fact, key, rng), refute, want, rng);
  }
  return [];
}

/** The first `most` candidates that can be refuted and are told apart from the key and from each other. */
function collect(
  index: LedgerIndex,
  candidates: readonly Candidate[],
  key: Value,
  refute: Refuter,
  most: number,
  before: readonly WrongOption[] = [],
): WrongOption[] {
  const found: WrongOption[] = [];
  for (const candidate of candidates) {
    if (found.length >= most) break;
    const shown = [key, ...before.map((option) => option.value), ...found.map((option) => option.value)];
    if (shown.some((value) => isTooClose(index, value, candidate.value, key))) continue;
    const proof = refute(candidate);
    if (proof) found.push({ ...candidate, proof });
  }
  return found;
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

const place = (value: Value): number =>
  value.type === "number" ? value.number : value.type === "date" ? days(value.iso).low : 0;

/** Picks from both sides of the key: a rank is drawn among those that keep two real options, where there are two. */
function ranked(
  index: LedgerIndex,
  key: NumberValue | DateValue,
  real: readonly WrongOption[],
  madeUp: readonly Candidate[],
  refute: Refuter,
  want: number,
  rng: Rng,
): WrongOption[] {
  const invented = collect(index, madeUp, key, refute, madeUp.length, real);
  const side = (options: readonly WrongOption[], isBelow: boolean) =>
    options.filter((option) => place(option.value) < place(key) === isBelow);
  const [lowReal, highReal] = [side(real, true), side(real, false)];
  const low = [...lowReal, ...side(invented, true)];
  const high = [...highReal, ...side(invented, false)];

  const kept = Math.min(2, real.length, want);
  const realAt = (below: number) => Math.min(below, lowReal.length) + Math.min(want - below, highReal.length);
  const ranks = Array.from({ length: want + 1 }, (_, below) => below);
  const full = ranks.filter((below) => below <= low.length && want - below <= high.length);
  const usable = full.filter((below) => realAt(below) >= kept);
  const choices = usable.length ? usable : full;
  if (!choices.length) return [...low, ...high].slice(0, want);
  const below = choices[Math.floor(rng() * choices.length)] ?? 0;
  return [...low.slice(0, below), ...high.slice(0, want - below)];
}
