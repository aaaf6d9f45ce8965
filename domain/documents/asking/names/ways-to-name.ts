import { foldLoosely } from "../../../text/fold-arabic";
import { halfNames, namePrefixes, nameSorts } from "../../clauses/clause-openers.ar";
import type { Mark } from "../../mark";
import { isHeading } from "../../mark";

/** A name that a text mentions so often is what it is about. */
const mentionsOfTopic = 5;

/** What a document is about: the things that its heading names, and those that it names again and again. */
export function topicsOf(raw: string, marks: readonly Mark[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { denotes } of marks) counts.set(denotes, (counts.get(denotes) ?? 0) + 1);
  const isTopic = ({ denotes, sentence, start }: Mark) =>
    (counts.get(denotes) ?? 0) >= mentionsOfTopic ||
    (raw.slice(0, start).trim().indexOf("\n") < 0 && isHeading(raw, sentence));
  return new Set(marks.filter(isTopic).map(({ denotes }) => denotes));
}

/** Sorts of bodies whose name is made of names: any word of it tells which. */
const namedByWord = new Set(["sport", "company", "media", "armed_group"].map((sort) => `organisation|${sort}`));
const tellingMin = 4;

/** Ways in which a text may name what a mark denotes: in full, a person by the last name, a place by its people. */
export function waysToName({ text, type, sort, denotes }: Mark, marks: readonly Mark[]): string[] {
  const words = text.split(/\s+/u).filter((word) => !nameSorts.has(foldLoosely(word)));
  const bare = words.join(" ");
  const ways = [text, ...(bare.length >= tellingMin ? [bare] : [])];
  if (type === "person") {
    const last = words.at(-1) ?? "";
    const isPart =
      words.length < 2 || halfNames.has(foldLoosely(last)) || namePrefixes.has(foldLoosely(words.at(-2) ?? ""));
    const isShared = marks.some(
      (other) => other.type === "person" && other.denotes !== denotes && other.text.includes(last),
    );
    return isPart || isShared || last.length < tellingMin ? ways : [...ways, last];
  }
  if (type === "organisation")
    return namedByWord.has(sort) ? [...ways, ...words.filter((word) => word.length >= tellingMin + 1)] : ways;
  return type === "place" ? [...ways, ...peopleOf(bare)] : ways;
}

/** «Sudan» is told by «Sudanese»: the adjective, with the article or without. */
function peopleOf(place: string): string[] {
  if (place.includes(" ")) return [];
  const stem = place
    .replace(/^\u0627\u0644(?=\p{L}{3})/u, "")
    .replace(/(?:\u064A\u0627|\u064A\u0629|\u0627|\u0629)$/u, "");
  return stem.length >= stemMin ? [`${stem}\u064A`] : [];
}
const stemMin = 3;
