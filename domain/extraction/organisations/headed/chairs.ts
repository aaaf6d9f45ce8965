import { namesakeTitles } from "../../names/beside-names.ar";
import { isCommonWord } from "../../names/common-words";
import { type KnownNames, offsetsOf } from "../../names/known-names";
import { readingsOf } from "../../names/readings";
import type { FoundOf } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import { chairTitles } from "../organisation-words.ar";
import { purposeAfter } from "./adjective-names";
import { isDefinite, wordAt } from "./name-tokens";

const chair = "\u0643\u0631\u0633\u064a";
const longestPerson = 4;

/** «The chair of Engineer Salem Harith for research on bees»: of a university, named for a person with a title. */
export function chairs(text: ReadText, { gazetteer }: KnownNames): FoundOf<"organisation">[] {
  const { tokens } = text;
  return tokens.flatMap(({ text: word, index }) => {
    const reading = readingsOf(word).find((one) => one.word === chair);
    const title = wordAt(tokens, index + 1, index) ?? "";
    const isTitled = chairTitles.has(title) || namesakeTitles.has(title);
    if (!reading || !isTitled || !gazetteer.givenNames.has(wordAt(tokens, index + 2, index) ?? "")) return [];
    let last = index + 2;
    while (last < index + 1 + longestPerson && isPart(wordAt(tokens, last + 1, index), gazetteer.stems)) last++;
    last = purposeOf(text, last, index);
    const { start, end } = offsetsOf(text, { first: index, last, skipped: reading.skipped });
    const name = text.raw.slice(start, end);
    const norm = { id: name, name, kind: "university" };
    return [{ type: "organisation" as const, start, end, norm, confidence: 0.8, rule: "organisation-chair" }];
  });
}

const isPart = (word: string | undefined, stems: ReadonlySet<string>): boolean =>
  word !== undefined && !/^[\u0644]/.test(word) && !isFunctionWord(word) && !isCommonWord(word, stems);

/** «For research on bees» takes its definite noun. */
function purposeOf({ tokens }: ReadText, last: number, head: number): number {
  const purpose = purposeAfter(tokens, last, head);
  const isFor = /^\u0644/.test(wordAt(tokens, last + 1, head) ?? "");
  return purpose > last || !isFor || !isDefinite(wordAt(tokens, last + 2, head) ?? "") ? purpose : last + 2;
}
