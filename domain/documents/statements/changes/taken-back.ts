import { relatives } from "../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../clauses/words-in";
import type { Change } from "./change";
import { deniesToo, insists, knownPasts, noLonger, regularPast } from "./denials.ar";
import { feminineOf } from "./denied-reports.ar";
import { deniedIdioms } from "./makes-sense.ar";
import { argues } from "./opposed.ar";

/** «It happened» for «it did not happen», and «no longer» for «still». */
export function takenBack(words: readonly PlacedWord[]): Change[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    // «Whether they know or do not know».
    const isRepeated = words.filter(({ folded }) => folded === next?.folded).length > 1;
    if (!next || isRepeated || asksFor.test(words[at - 1]?.folded ?? "")) return [];
    const and = /^[\u0648\u0641](?=\u0644[\u0627\u0645\u0646]$|\u0645\u0627$)/u.exec(word.folded)?.[0] ?? "";
    const [particle, verb] = [word.folded.slice(and.length), lettersOf(next)];
    const pair = `${particle} ${next.folded}`;
    const rest = words.slice(at + 2);
    // «Controls any lands»: said of what is denied alone.
    // «Still does not» has a denial behind it that would stay.
    const goesOn = rest.some(
      (each, step) => insists.test(each.folded) || ofAny.test(each.folded) || (step === 0 && denies.test(each.folded)),
    )
      ? undefined
      : noLonger.get(pair);
    // «The heat which cannot be borne»: an aside, which is true or false by itself.
    const isAside = relatives.has(words[at - 1]?.folded ?? "") || deniedIdioms.test(next.folded);
    const isArgued = saysTheSame(words.slice(0, at), and !== "");
    if (isAside || isArgued || standsBetweenCommas(words, at)) return [];
    const put = goesOn ?? affirmed(particle, verb, words.slice(at + 1));
    return put === undefined
      ? []
      : [
          {
            start: word.start + word.text.search(/\p{L}/u),
            end: next.start + next.text.indexOf(verb) + verb.length,
            text: and + put,
          },
        ];
  });
}

/** «Since not all feel it», «is hard to open, and cannot be mended»: what stands before says the same. */
const saysTheSame = (before: readonly PlacedWord[], goesOn: boolean): boolean =>
  before.some(({ folded }) => argues.has(folded) || (goesOn && deniesToo.test(folded)));

/** «The official, whom it did not name, …»: a few words between two commas. */
function standsBetweenCommas(words: readonly PlacedWord[], at: number): boolean {
  const before = words[at - 1];
  const end = words.slice(at).findIndex(endsClause);
  return before !== undefined && endsClause(before) && end >= 0 && end < asideMax;
}
const asideMax = 4;

const denies = /^\u0644[\u0627\u0645\u0646]$/u;

/** «Any»; «a thing», «anybody», which stand behind a denial alone. */
const ofAny =
  /^[\u0648\u0641\u0628\u0644]?\u0627\u064A(?:\u0647)?$|^(?:\u0634\u064A\u0621|\u0634\u064A\u0621\u0627|\u0634\u064A\u064A\u0627|\u0634\u064A|\u0627\u062D\u062F\u0627?)$/u;

/** Folded: «so that … not», «or not», «if … not», whose consequence would no longer follow. */
const asksFor =
  /^(?:\u0627\u0630\u0627|\u0644\u0648|\u062D\u062A\u064A|\u0644?\u0643\u064A|\u0627\u0648|\u0627\u0646|\u0645\u0627|[\u0648\u0641]?\u0645?\u0645\u0646|\u0627\u0644\u0630\u064A\u0646)$/u;

const lettersOf = ({ text }: PlacedWord): string => /\p{L}[\p{L}\p{M}]*/u.exec(text)?.[0] ?? text;

/** A verb without the particle that denies it, where its form in the past or the present is sure. */
function affirmed(particle: string, verb: string, rest: readonly PlacedWord[]): string | undefined {
  const [own, next] = rest;
  const folded = own?.folded ?? "";
  if (!own || !/^[\u064A\u062A]\p{L}{2,}$/u.test(folded) || folded.endsWith(pluralEnd)) return undefined;
  if (rest.slice(1).some((word) => insists.test(word.folded) || ofAny.test(word.folded))) return undefined;
  if (particle === not.present) return verb;
  if (particle === not.future) return `\u0633${verb}`;
  if (particle !== not.past) return undefined;
  const known = knownPasts.get(folded);
  if (known) return known.behind === undefined || known.behind === next?.folded ? known.past : undefined;
  if (!regularPast.test(folded)) return undefined;
  const stem = verb.slice(1).replace(/^\u0633\u062A/u, "\u0627\u0633\u062A");
  return verb.startsWith("\u062A") ? feminineOf(stem) : stem;
}
const not = { present: "\u0644\u0627", future: "\u0644\u0646", past: "\u0644\u0645" } as const;
const pluralEnd = "\u0648\u0627";
