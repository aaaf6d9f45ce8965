import { tailOf } from "@/scripts/setup/explain.mjs";
import { Refusal } from "@/scripts/setup/refusal.mjs";
import { run, typescript } from "@/scripts/setup/run.mjs";
import { median } from "../median.mjs";
import { timesAnchor } from "../times-anchor.mjs";

/** Questions made a second from the whole ledger, each round under seeds of its own. */
export async function measureGeneration(_world, { rounds }) {
  const { perSecond, questions } = await onOneCore("generation", rounds);
  const value = median(perSecond);
  const note = `${questions} questions a seed, in both languages`;
  return { generation: { value, ours: value, unit: "/s", note, samples: { perSecond } } };
}

/** Documents of 600 words read a second; and whether a document of 2 MB takes more time a character than one of those. */
export async function measureExtraction(_world, { rounds }) {
  const { perSecond, smallNs, largeNs } = await onOneCore("extraction", rounds);
  const value = median(perSecond);
  return {
    extraction: { value, ours: value, unit: "/s", samples: { perSecond } },
    "extraction-growth": {
      ...timesAnchor(largeNs, smallNs),
      unit: "ns",
      samples: { smallNs, largeNs },
    },
  };
}

/** Runs one of the programs in `bench/computing/` in a process of its own; what it measured is its last line. */
async function onOneCore(name, rounds) {
  const { code, output } = await run(process.execPath, typescript(`bench/computing/${name}.ts`, String(rounds)));
  if (code !== 0) throw new Refusal(`bench/computing/${name}.ts failed:\n${tailOf(output)}`);
  return JSON.parse(output.trimEnd().split("\n").at(-1));
}
