import "server-only";
import type { Language } from "@/domain/language";
import { yearsOf } from "@/domain/sets/suits-choice";
import { textFor } from "@/i18n/messages";
import { kinds } from "@/questions/registry";
import { corpus } from "../corpus";
import { corpusIndex } from "./steps/draw-source";

type Named = { id: string; name: string };

/** What a teacher can draw from, in words. Years ascend. */
export type Choices = { sources: Named[]; topics: Named[]; kinds: Named[]; years: number[] };

let years: { ledgerHash: string; all: number[] } | undefined;

/** Everything there is to choose among. */
export function listChoices(lang: Language): Choices {
  const { ledger, ledgerHash } = corpus();
  const text = textFor(lang);
  if (years?.ledgerHash !== ledgerHash) {
    const index = corpusIndex();
    const all = new Set(index.facts.flatMap((fact) => yearsOf(index, fact)));
    years = { ledgerHash, all: [...all].sort((one, other) => one - other) };
  }
  return {
    sources: ledger.sources.map(({ id, names }) => ({ id, name: names.dated[lang] })),
    topics: ledger.topics.map(({ id, name }) => ({ id, name: name[lang] })),
    kinds: Object.keys(kinds).map((id) => ({ id, name: text.find(`kinds.${id}.name`) ?? id })),
    years: years.all,
  };
}
