import { foldLoosely } from "../../../text/fold-arabic";
import type { Span, SpanOf } from "../../span";
import type { ReadText } from "../../text/read-text";
import { aloneVerbs, byName, glossedBy, verbalNouns } from "./misread-words.ar";

/** People's names that were read too short or too long somewhere in a text, as it writes them. */
export function misreadNames({ raw }: ReadText, spans: readonly Span[]): (name: string) => boolean {
  const people = spans.filter((span): span is SpanOf<"person"> => span.type === "person");
  const families = firstNames(people);
  const misread = new Set(
    people
      .filter(
        ({ text, start, end }) =>
          isChildOnly(raw, start) || isCutBefore(raw.slice(end)) || endsInOther(text) || isVerbFirst(text, families),
      )
      .map(({ text }) => text),
  );
  return (name) => misread.has(name);
}

/** «Abu» right before what was read: the name begins there. */
const isChildOnly = (raw: string, start: number): boolean => fatherOf.test(raw.slice(Math.max(0, start - 6), start));
const fatherOf = /(?:^|[\s\u0648\u0644])(?:\u0623\u0628\u0648|\u0623\u0628\u064A|\u0623\u0628\u0627)\s$/u;

/** «Muhammad Husayn» before «Baqiri,»: a family name that begins as «by» does. */
const isCutBefore = (behind: string): boolean => familyInBa.test(behind.slice(0, familyReach));
const familyInBa = /^\s\u0628(?!\u0627\u0644)\p{L}{2,}[\u064A\u0648]\u060C/u;
const familyReach = 16;

/** «X influence», «X to Rudaw»: a noun in the accusative, or whom X told something, is none of the name. */
function endsInOther(name: string): boolean {
  const words = foldLoosely(name).split(/\s+/u);
  const last = words.at(-1) ?? "";
  if (words.length > 2 && byName.test(words[0] ?? "")) return true;
  return words.length > 1 && (verbalNouns.test(last) || words.slice(1).some((word) => glossedBy.test(word)));
}

/** «Talib al-X», where the text names another al-X: the first word is a verb. */
function isVerbFirst(name: string, families: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [first = "", last = "", ...rest] = foldLoosely(name).split(/\s+/u);
  return rest.length === 0 && aloneVerbs.has(first) && (families.get(last)?.size ?? 0) > 1;
}

/** The given names that stand before each last one. */
function firstNames(people: readonly Span[]): ReadonlyMap<string, ReadonlySet<string>> {
  const families = new Map<string, Set<string>>();
  for (const { text } of people) {
    const words = foldLoosely(text).split(/\s+/u);
    const last = words.at(-1) ?? "";
    if (words.length > 1) families.set(last, (families.get(last) ?? new Set()).add(words[0] ?? ""));
  }
  return families;
}
