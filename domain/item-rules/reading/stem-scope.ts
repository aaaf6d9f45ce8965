import type { Source } from "../../facts/source";
import { type DateInText, datesIn } from "../../text/dates-in-text";
import { foldLoosely } from "../../text/fold-arabic";
import type { DraftKind } from "../draft";
import type { Ground } from "../ground";
import { scopeWords } from "../words/scope-words.ar";
import { isoOf } from "./answer";
import type { DraftReading } from "./draft-reading";

/** What a stem fixes besides what it asks. */
export type StemScope = {
  /** Documents of the ledger that it names by date, publisher or topic. */
  sources: readonly string[];
  /** It names some document, of the ledger or not. */
  namesDocument: boolean;
  /** It says that somebody said it. */
  isAttributed: boolean;
  /** Dates that it says with their year. */
  dates: readonly string[];
  /** It says when, by a date or by an event that has one. */
  isTimed: boolean;
};

export function readScope(reading: DraftReading, ground: Ground): StemScope {
  const { foldedStem: folded, named } = reading;
  const dates = datesIn(reading.stem).filter(({ year }) => year !== undefined);
  const hasDocumentWord = scopeWords.document.test(folded);
  const reported = hasDocumentWord && !comparing.has(reading.kind) ? ofMeetings(folded, ground) : [];
  const sources = ground.index.ledger.sources.filter(
    (source) =>
      publisherOf(source).some((name) => folded.includes(name)) ||
      (hasDocumentWord && (dates.some((date) => isPublished(source, date)) || hasTopic(source, folded))) ||
      reported.includes(source.id),
  );
  const isNamedSpeaker = named.has("alarabiya");
  const attributed = scopeWords.attribution.test(folded) && !scopeWords.nobody.test(folded);
  const isTimed = dates.length > 0 || scopeWords.time.test(folded) || hasDatedEvent(reading, ground);
  return {
    sources: sources.map(({ id }) => id),
    namesDocument: sources.length > 0 || isNamedSpeaker || (hasDocumentWord && attributed),
    isAttributed: attributed || sources.length > 0 || isNamedSpeaker,
    dates: dates.map(isoOf),
    isTimed,
  };
}

const comparing: ReadonlySet<DraftKind> = new Set(["compare-sources", "find-evidence"]);

/** Names of who published a document, folded; words that stand for nothing else. */
const publisherOf = ({ publisher }: Source): string[] =>
  publisher
    ? [publisher.ar, publisher.en].flatMap((name) =>
        foldLoosely(name)
          .split(/ and | \u0648\u0648\u0643\u0627\u0644\u0647 /u)
          .map((part) => part.replace(/ agency$/, "").trim()),
      )
    : [];

const isPublished = ({ published }: Source, date: DateInText): boolean => {
  const iso = isoOf(date);
  return published.on.length === 4 ? iso === published.on : iso.length > 4 && published.on.startsWith(iso.slice(0, 7));
};

/** Half or more of the words by which a document is called after its topic. */
function hasTopic({ names }: Source, folded: string): boolean {
  return [names.topical.ar, names.topical.en].some((name) => {
    const words = foldLoosely(name)
      .split(" ")
      .filter((word) => word.length > 4 && !scopeWords.document.test(word));
    const met = words.filter((word) => folded.includes(word.slice(0, 6)));
    return words.length > 1 && met.length >= 2 && met.length * 2 > words.length;
  });
}

const gatherings: ReadonlySet<string> = new Set(["meeting", "talks"]);

/** The documents that alone tell of the meeting by which a stem calls them: «the document on the Rome meeting». */
function ofMeetings(folded: string, { cues, index }: Ground): string[] {
  return [...folded.matchAll(scopeWords.called)].flatMap(([called]) => {
    const subjects = [...cues.subjectsIn(`${scopeWords.meeting} ${called}`)];
    const meetings = subjects.filter((subject) => gatherings.has(index.entity(subject).class ?? ""));
    const told = new Set(index.facts.filter(({ subject }) => meetings.includes(subject)).map(({ source }) => source));
    return told.size === 1 ? [...told] : [];
  });
}

/** An event that the documents date, named in the stem, says when as well as a date would. */
function hasDatedEvent({ foldedStem }: DraftReading, { cues, index }: Ground): boolean {
  return [...cues.subjectsIn(foldedStem)].some((subject) => index.entity(subject).class === "meeting");
}
