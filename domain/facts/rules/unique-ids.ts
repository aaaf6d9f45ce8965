import type { Ledger } from "../ledger";
import type { LedgerProblem, Rule } from "./known";

const parts = [
  "sources",
  "units",
  "types",
  "classes",
  "topics",
  "entities",
  "properties",
  "facts",
  "derivations",
  "notes",
] as const satisfies (keyof Ledger)[];

/** No id twice in one part of the ledger, and no two sources under one number. */
export const uniqueIds: Rule = ({ ledger }) => [
  ...parts.flatMap((part) =>
    repeated(ledger[part].map((entry) => entry.id)).map(
      (id): LedgerProblem => ({ part, id, message: `The id «${id}» is used more than once.` }),
    ),
  ),
  ...repeated(ledger.sources.map((source) => source.number)).map(
    (number): LedgerProblem => ({
      part: "sources",
      id: number,
      message: `Two sources have the number ${number}; facts begin with it.`,
    }),
  ),
];

const repeated = (ids: string[]) => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
