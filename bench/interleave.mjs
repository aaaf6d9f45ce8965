/**
 * Runs each of `runs` once a round, one after the other (A B A B), so that what else the machine does falls on all of
 * them: `{ name: [figure, ...] }`. The first `warmUps` rounds are not kept.
 */
export async function interleave(runs, { rounds, warmUps = 0 }) {
  const samples = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      const figure = await run(round);
      if (round >= 0) samples[name].push(figure);
    }
  return samples;
}
