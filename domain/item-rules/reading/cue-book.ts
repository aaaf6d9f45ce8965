import { z } from "zod";
import { foldLoosely } from "../../text/fold-arabic";
import { remembered } from "../../text/remembered";

/**
 * Words by which a reader's own wording is recognised. A cue is groups joined by « + », all of which must be met; a group
 * is alternatives joined by «|», each the beginning of a word or of several; a group that begins with «!» must not be met.
 */
const Cues = z.strictObject({
  id: z.string(),
  ar: z.array(z.string()),
  en: z.array(z.string()),
  /** The property is told of one subject only, which a stem need not name. */
  impliesSubject: z.boolean().optional(),
});
export const CueFile = z.strictObject({ subjects: z.array(Cues), properties: z.array(Cues) });
export type CueFile = z.infer<typeof CueFile>;

/** What the linter knows of a corpus besides its facts. */
export type Recognition = { cues: CueFile; shingles: readonly string[] };

/** Which subjects and properties a folded text has the words of. */
export type CueBook = {
  subjectsIn(folded: string): ReadonlySet<string>;
  propertiesIn(folded: string): ReadonlySet<string>;
  /** Subjects that are known by their cues and not by their names. */
  hasCues(subject: string): boolean;
  impliesSubject(property: string): boolean;
};

export function makeCueBook({ subjects, properties }: CueFile): CueBook {
  const [bySubject, byProperty] = [compiled(subjects), compiled(properties)];
  const implied = new Set(properties.filter(({ impliesSubject }) => impliesSubject).map(({ id }) => id));
  return {
    subjectsIn: remembered((folded) => matching(bySubject, folded)),
    propertiesIn: remembered((folded) => matching(byProperty, folded)),
    hasCues: (subject) => bySubject.has(subject),
    impliesSubject: (property) => implied.has(property),
  };
}

type Alternative = { word: string; pattern: RegExp };
type Cue = { alternatives: Alternative[]; isWanted: boolean }[];

const compiled = (entries: CueFile["subjects"]): Map<string, Cue[]> =>
  new Map(entries.map(({ id, ar, en }) => [id, [...ar, ...en].map(cueOf)]));

const cueOf = (text: string): Cue =>
  text.split(" + ").map((group) => {
    const isWanted = !group.startsWith("!");
    return { alternatives: (isWanted ? group : group.slice(1)).split("|").map(alternativeOf), isWanted };
  });

/** Most alternatives are ruled out by their longest word, without the pattern. */
function alternativeOf(text: string): Alternative {
  const [word = ""] = foldLoosely(text)
    .split(" ")
    .sort((one, other) => other.length - one.length);
  return { word, pattern: new RegExp(`(?<!\\p{L})${patternOf(text)}`, "u") };
}

const clitics = "[\u0648\u0641]?[\u0628\u0644\u0643]?(?:\u0627\u0644|\u0644)?";

/** Arabic words may carry particles before them; every word but a figure may go on. */
function patternOf(alternative: string): string {
  const words = foldLoosely(alternative).split(" ");
  return words
    .map((word, at) => {
      const isLast = at === words.length - 1;
      const before = /^\p{Script=Arabic}/u.test(word) ? clitics : "";
      return before + word.replace(/[.*+?^${}()[\]\\]/g, "\\$&") + (isLast ? "" : "\\p{L}*");
    })
    .join("[^\\p{L}\\p{N}]+");
}

function matching(cues: ReadonlyMap<string, Cue[]>, folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [id, alternatives] of cues) if (alternatives.some((cue) => isMet(cue, folded))) found.add(id);
  return found;
}

const isMet = (cue: Cue, folded: string) =>
  cue.every(({ alternatives, isWanted }) => {
    const isThere = alternatives.some(({ word, pattern }) => folded.includes(word) && pattern.test(folded));
    return isThere === isWanted;
  });
