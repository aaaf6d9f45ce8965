import { type Conflict, conflictsOf } from "../facts/conflicts";
import { indexLedger, type LedgerIndex } from "../facts/index-ledger";
import type { Ledger } from "../facts/ledger";
import { foldLoosely } from "../text/fold-arabic";
import { remembered } from "../text/remembered";
import { type Answer, readAnswerAnew } from "./reading/answer";
import { type CueBook, makeCueBook, type Recognition } from "./reading/cue-book";
import { makeNameBook, type NameBook } from "./reading/name-book";

/** What questions are held against: the facts, how they are recognised in free wording, and the documents' own words. */
export type Ground = {
  index: LedgerIndex;
  conflicts: readonly Conflict[];
  cues: CueBook;
  names: NameBook;
  /** Counted nouns of the ledger in all their forms, folded, the longest first. */
  units: readonly { id: string; names: readonly string[] }[];
  /** An answer read, and remembered for a while. */
  answer(text: string): Answer;
  /** Hashes of every seven words in a row of the documents. */
  shingles: ReadonlySet<string>;
};

/** Makes a ledger ready for the rules; once for a ledger, since names and cues are compiled. */
export function makeGround(ledger: Ledger, recognition: Recognition): Ground {
  const index = indexLedger(ledger);
  const [names, units] = [makeNameBook(ledger.entities), unitNames(ledger)];
  return {
    index,
    conflicts: conflictsOf(index),
    cues: makeCueBook(recognition.cues),
    names,
    units,
    answer: remembered((text) => readAnswerAnew(text, { names, units })),
    shingles: new Set(recognition.shingles),
  };
}

function unitNames({ units }: Ledger): Ground["units"] {
  const named = units.map(({ id, ar, en }) => {
    const names = [ar.singular, ar.dualNominative, ar.dualOblique, ar.plural, ar.accusative, ar.definitePlural];
    return { id, names: [...new Set([...names, en.singular, en.plural].map(foldLoosely))] };
  });
  const longest = ({ names }: { names: readonly string[] }) => Math.max(...names.map(({ length }) => length));
  return named.sort((one, other) => longest(other) - longest(one));
}
