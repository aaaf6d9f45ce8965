import { foldLoosely } from "../../../text/fold-arabic";
import { halfNames, kingdomNames, namePrefixes, nameSorts } from "../../clauses/clause-openers.ar";
import { spaced } from "../../clauses/standing";
import { bareBodies } from "../../facts/clause-words.ar";
import type { Mark } from "../../mark";
import type { KnownNames } from "./known-names";
import { bodySorts, worldWord } from "./known-names.ar";

/** So many letters of them a teacher can read and correct. */
const lettersMax = 280;

/**
 * What is right when typed for a name: what the text says there, each other way in which the text or a list says it, each
 * without the word for its sort, a person's last name and the first with the last where nobody else in the text has it, a
 * body without the adjective of its country, an airport without «international», a kingdom's names, and
 * a body's longer names.
 */
export function acceptedNames(mark: Mark, marks: readonly Mark[], known?: KnownNames): string[] {
  const same = marks.filter(({ denotes }) => denotes === mark.denotes);
  const said = [mark.text, mark.name, ...same.map(({ text }) => text)].map(spaced);
  const listed = known?.otherNames(mark) ?? [];
  const kingdom = mark.country === kingdomNames.country ? kingdomNames.names : [];
  const longer = mark.type === "organisation" ? longerNames(mark, marks) : [];
  const short = said.flatMap((name) => shorter(name, mark, { marks, known }));
  const all = [...said, ...short, ...kingdom, ...listed, ...longer];
  const seen = new Set<string>();
  let letters = 0;
  return all.filter((name) => {
    const folded = foldLoosely(name);
    const isNew = !seen.has(folded) && letters + name.length + 1 <= lettersMax;
    if (isNew) letters += name.length + 1;
    seen.add(folded);
    return isNew;
  });
}

/** «The coalition» is right as «the international coalition» too, where the text calls one so. */
const longerNames = ({ text, name }: Mark, marks: readonly Mark[]): string[] =>
  marks
    .filter((other) => other.type === "organisation" && [text, name].some((each) => other.name.startsWith(`${each} `)))
    .map((other) => spaced(other.name));

type Ground = { marks: readonly Mark[]; known: KnownNames | undefined };

function shorter(name: string, mark: Mark, { marks, known }: Ground): string[] {
  if (mark.type === "person") return shortNames(name, mark, marks);
  const words = name.split(" ");
  const [sort = "", ...rest] = words;
  const isSort = nameSorts.has(foldLoosely(sort)) || (mark.type === "organisation" && bodySorts.has(foldLoosely(sort)));
  const isOfCountry = mark.type === "organisation" && words.length > 1 && known?.isAdjective(lastOf(words)) === true;
  const isOfWorld = mark.sort === "place|facility" && words.length > 2 && worldWord.test(lastOf(words));
  return [
    ...(isSort && rest.length > 0 ? [rest.join(" ")] : []),
    ...((isOfCountry && !isBare(words)) || isOfWorld ? [words.slice(0, -1).join(" ")] : []),
  ];
}

/** «The Russian forces»: without their country they are any forces. */
const isBare = ([first = "", ...rest]: readonly string[]): boolean =>
  rest.length === 1 && bareBodies.has(foldLoosely(first));

/** The last word of a name, folded and without its article. */
const lastOf = (words: readonly string[]): string => foldLoosely(words.at(-1) ?? "").replace(/^\u0627\u0644/u, "");

function shortNames(name: string, { denotes }: Mark, marks: readonly Mark[]): string[] {
  const words = name.split(" ");
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  const isPart =
    words.length < 2 ||
    last.length < 3 ||
    halfNames.has(foldLoosely(last)) ||
    namePrefixes.has(foldLoosely(words.at(-2) ?? ""));
  const isShared = marks.some(
    (other) => other.type === "person" && other.denotes !== denotes && spaced(other.name).split(" ").includes(last),
  );
  if (isPart || isShared) return [];
  return [last, ...(words.length > 2 && !namePrefixes.has(foldLoosely(first)) ? [`${first} ${last}`] : [])];
}
