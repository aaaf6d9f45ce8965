import type { HeadWord } from "../../names/gazetteer";
import type { KnownNames } from "../../names/known-names";
import type { Token } from "../../text/tokens";
import { datingWords, forceAdjectives, nationWords, ofStates, ownForces, ranks } from "../organisation-words.ar";
import { endsInYaNun, isDefinite, type Name, wordAt } from "./name-tokens";

/** «The army» needs a country's adjective, with one word between at most, or is told to be the nation's. */
export function withCountry(tokens: readonly Token[], at: number, head: HeadWord, names: KnownNames): Name | undefined {
  const isOfNation = head.kind === "military" && nationWords.has(wordAt(tokens, at + 1, at) ?? "");
  const national = isOfNation ? { last: at + 1, count: 1, isTold: true } : undefined;
  const ofState = head.kind === "military" ? ofStateAfter(tokens, at, names) : undefined;
  return ofState ?? withAdjectiveOf(tokens, at, head, names) ?? national;
}

function withAdjectiveOf(tokens: readonly Token[], at: number, head: HeadWord, names: KnownNames): Name | undefined {
  for (const last of [at + 1, at + 2, at + 3]) {
    const word = wordAt(tokens, last, at);
    // «The royal Saudi air forces»: two adjectives may stand between, of forces only.
    if (!word || (last > at + 2 && !isOfForces(tokens, last - 1, head))) return undefined;
    const isAdjective = isDefinite(word) && names.gazetteer.demonyms.has(word) && !endsInYaNun(word);
    // «The foreign [ministry of] America» is feminine; a masculine adjective is a minister's.
    if (isAdjective && head.kind === "ministry" && !word.endsWith("\u0647")) return undefined;
    if (isAdjective) return { last: ownAfter(tokens, last, head), count: last - at, isTold: true };
    if (!isDefinite(word) || datingWords.has(word)) return undefined;
  }
  return undefined;
}

/** «The new Syrian forces», «the democratic» ones: a body of its own beside the army. */
const isOfForces = (tokens: readonly Token[], at: number, { kind }: HeadWord): boolean =>
  kind === "military" && [at - 1, at].every((one) => forceAdjectives.has(tokens[one]?.text ?? ""));

/** «The air forces of the state of …», written «for the state of». */
function ofStateAfter(tokens: readonly Token[], at: number, { placeAt }: KnownNames): Name | undefined {
  let last = at;
  while (forceAdjectives.has(wordAt(tokens, last + 1, at) ?? "")) last++;
  const state = last > at && ofStates.test(wordAt(tokens, last + 1, at) ?? "") ? placeAt.get(last + 1) : undefined;
  return state?.value.kind === "country" ? { last: state.last, count: 2, isTold: true } : undefined;
}

const ownAfter = (tokens: readonly Token[], last: number, { kind }: HeadWord): number =>
  kind === "military" && ownForces.has(wordAt(tokens, last + 1, last) ?? "") ? last + 1 : last;

/** «The American staff, [the joint] one»: an adjective of bodies behind a country's. */
export const rankAfter = (tokens: readonly Token[], last: number, { kind }: HeadWord): number =>
  kind === "body" && ranks.has(wordAt(tokens, last + 1, last) ?? "") ? last + 1 : last;
