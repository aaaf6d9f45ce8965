import { taughtBy } from "../quizzes/compose-retry";
import { type ComposableItem, cue, type Question } from "../quizzes/cues";
import { seededRng, shuffled } from "../rng";

type Swap<Item extends ComposableItem> = {
  /** What stands there now. */
  current: Question<Item>;
  /** What stands beside it. */
  others: readonly Question<Item>[];
  pool: readonly Question<Item>[];
  /** Names the place: another place goes through the pool in another order. */
  name: string;
};

/**
 * Another question for one place: each call on its result goes on, so that all that suit come by in turn. It asks
 * nothing that stands beside it and answers none of it, unless nothing else is left. `undefined`: there is no other.
 */
export function otherQuestion<Item extends ComposableItem>(swap: Swap<Item>): Question<Item> | undefined {
  const { current, others, pool, name } = swap;
  const taken = new Set([current, ...others].map(({ ar }) => ar.id));
  const cycle = fromCurrent(shuffled([...pool].sort(byId), seededRng(name)), current).filter(
    ({ ar }) => !taken.has(ar.id),
  );
  const asked = new Set(others.flatMap(({ ar }) => [ar.cell, ...taughtBy(ar)]));
  const isNew = ({ ar }: Question<Item>) => ![ar.cell, ...taughtBy(ar)].some((name) => asked.has(name));
  const suits = (question: Question<Item>) => isNew(question) && !others.some((other) => cue(question, other));
  return cycle.find(suits) ?? cycle.find(isNew) ?? cycle[0];
}

/** Another question on the same facts, by turns. `undefined`: the pool asks for them in no other way. */
export function sameFacts<Item extends ComposableItem>(swap: Swap<Item>): Question<Item> | undefined {
  const { current, others, pool } = swap;
  const wanted = new Set(taughtBy(current.ar));
  const taken = new Set(others.map(({ ar }) => ar.id));
  const alike = pool.filter(({ ar }) => !taken.has(ar.id) && taughtBy(ar).some((fact) => wanted.has(fact)));
  const [next] = fromCurrent(alike.sort(byId), current).filter(({ ar }) => ar.id !== current.ar.id);
  return next;
}

const byId = (one: Question<ComposableItem>, other: Question<ComposableItem>) => (one.ar.id < other.ar.id ? -1 : 1);

/** The same round, begun after the current one. */
function fromCurrent<Item extends ComposableItem>(
  round: readonly Question<Item>[],
  { ar: { id } }: Question<Item>,
): Question<Item>[] {
  const at = round.findIndex(({ ar }) => ar.id === id);
  return [...round.slice(at + 1), ...round.slice(0, at + 1)];
}
