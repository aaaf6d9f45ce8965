import { foldLoosely } from "../../text/fold-arabic";
import { afterAnd, joiners, prepositions } from "../facts/clause-words.ar";
import {
  andParticles,
  asides,
  beginsWithWaw,
  leadIn,
  noted,
  pasts,
  reportVerbs,
  soThe,
  thatOfSaying,
  wantsThat,
} from "./clause-openers.ar";

/** A text on one line, without control characters and marks of direction. */
export const spaced = (text: string): string =>
  text
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** A clause on one line that reads as a sentence: without what joined it to the one before, and without its last stop. */
export function standing(text: string): string {
  const { line, isReported } = opened(withoutStop(spaced(text)));
  return isReported ? `${thatOfSaying} ${line}` : line;
}

/** The same without «that»: what is said of a noun may follow it. */
export const unjoined = (text: string): string => opened(withoutStop(spaced(text))).line;

const withoutStop = (line: string): string => line.replace(/[\s\u060C\u061B,;:.]+$/u, "");

/** Takes joints off the front of a clause until none is left. */
function opened(line: string, isReported = false): { line: string; isReported: boolean } {
  const bare = withoutAnd(
    line
      .replace(/^\([^()]{2,30}\)(?=\p{L})/u, "")
      .replace(/^[\s\u060C\u061B,;:.\u2013\u2014\u2022\u25AA\u25CF\u00B7*-]+/u, "")
      .replace(leadIn, ""),
  );
  // «And described»: the second letter is the verb's own.
  if (/^\u0648\u0648\p{L}/u.test(line) && bare.length === line.length - 1) return { line: bare, isReported };
  const told = withoutNote(bare);
  if (told !== undefined) return opened(told, isReported);
  const [first = "", ...rest] = bare.split(" ");
  const folded = foldLoosely(first).replace(/\u060C$/u, "");
  if (already.test(folded) && isPast(foldLoosely(rest[0] ?? ""))) return opened(rest.join(" "), isReported);
  // «As is the case with» says so only with its «as».
  const isAside = asides.has(`${folded}_${foldLoosely(rest[0] ?? "")}`) && !reports(rest);
  if (isAside || (whereas.test(folded) && rest.some((word) => /^\u0641[\u0627\u0625]\u0646/u.test(word))))
    return { line: bare, isReported };
  if (rest.length > 0 && joiners.has(folded)) return opened(rest.join(" "), isReported || isThat(folded));
  return bare === line ? { line, isReported } : opened(bare, isReported);
}

/** «While it lifts these, so the …»: what «so» begins wants its «while». */
const whereas = /^\u0628\u064A\u0646\u0645\u0627$/u;

/** «As well, the firm stressed that …»: more than who tells it. */
const reports = (behind: readonly string[]): boolean => {
  if (uncovers.test(foldLoosely(behind[0] ?? "")))
    return (
      !behind.slice(1).some((word) => /[\u060C,]$/u.test(word)) ||
      behind.slice(1, toldWithin).some((word) => ofIt.test(foldLoosely(word)))
    );
  const that = behind.findIndex((word) =>
    /^(?:[\u0627]\u0646|\u0628\u0627\u0646|\u0642\u0648\u0644\u0647)/u.test(foldLoosely(word)),
  );
  return that > 1 && that < toldWithin && !behind.slice(0, that).some((word) => /[\u060C,]$/u.test(word));
};
/** «As (it) uncovered the …», which a sentence says of somebody. */
const uncovers = /^(?:\u0643\u0634\u0641|\u0627\u0638\u0647\u0631|\u0628\u064A\u0646)\u062A?$/u;
const ofIt = /^\u0639\u0646$/u;
/** Words among which what is reported begins. */
const toldWithin = 12;

/** Behind «it is noted that», which nobody says, unless the next word has the ending that its «that» wants. */
function withoutNote(line: string): string | undefined {
  const words = line.split(" ", noteMax);
  const that = words.findIndex((word) => isThat(foldLoosely(word)));
  const next = words[that + 1];
  if (that < 1 || next === undefined || !noted.test(foldLoosely(words.slice(0, that).join(" ")))) return undefined;
  const there = isThere.test(foldLoosely(next)) ? (words[that + 2] ?? next) : next;
  const own = foldLoosely(there.replace(/[^\p{L}]/gu, ""));
  return wantsThat.test(own) || /\u0627\u064B/u.test(there)
    ? undefined
    : line
        .split(" ")
        .slice(that + 1)
        .join(" ");
}
const isThere = /^(?:\u0647\u0646\u0627\u0643|\u062B\u0645\u0647)$/u;
/** Words among which «it is noted that» and the next word stand. */
const noteMax = 6;

/** «Already», with which a report goes on; before a verb in the present it means «may». */
const already = /^[\u0648\u0641]?\u0644?\u0642\u062F$/u;
const isPast = (folded: string): boolean =>
  pasts.has(folded) ||
  reportVerbs.has(folded) ||
  /^(?![\u064A\u062A\u0646\u0627])\p{L}{2,}$|^[\u0627\u0646]\p{L}{4,}$|^[\u0627\u0646]\p{L}{2,}\u062A$/u.test(folded);

const isThat = (folded: string): boolean => /^[\u0648\u0641]?\u0628?\u0627\u0646$/u.test(folded);

/** A hamza on an alef behind it: no root begins so. */
const sureAnd = /^\u0648[\u0623\u0625\u0622]\p{L}/u;

/** «And he answered it with», which is written like «it came». */
const answered =
  /^\u0648\u0631\u062F (?!\u0641\u064A |\u0627\u0646 |\u0639\u0646 )\p{L}+ (?:\p{L}+ )?(?:\u0639\u0644\u064A |\u0628\u0644\p{L}{3,})/u;

/** «And» glued to a word that is none with it. */
function withoutAnd(text: string): string {
  const [first = ""] = foldLoosely(text).split(" ");
  if (/^\u0648[\s"\u00AB\u201C]/u.test(text) || answered.test(foldLoosely(text))) return text.slice(1).trimStart();
  if (sureAnd.test(text) || andParticles.has(first) || soThe.test(first)) return text.slice(1);
  if (/^\u0641\p{L}{3}/u.test(first) && prepositions.has(first.slice(1))) return text.slice(1);
  const isGlued = /^\u0648\p{L}{3}/u.test(first)
    ? !beginsWithWaw.test(first)
    : first.startsWith("\u0648") && (prepositions.has(first.slice(1)) || afterAnd.test(`${first} `));
  return isGlued ? text.slice(1) : text;
}
