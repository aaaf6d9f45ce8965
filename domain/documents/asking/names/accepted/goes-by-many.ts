import { foldLoosely } from "../../../../text/fold-arabic";
import { nameSorts } from "../../../clauses/clause-openers.ar";
import type { Mark } from "../../../mark";
import type { KnownNames } from "../known-names";
import {
  armed,
  classWords,
  figurative,
  forces,
  houses,
  institutions,
  manyNamed,
  plainAdjective,
} from "./accepted-words.ar";

/**
 * Whether no list of what may be typed for a name can be whole: in other letters, an army, a parliament, a broadcaster, the
 * house of who governs, a capital's forces, a word that ends as none does, and somebody of whose name the text was read to give the first word alone.
 */
export function goesByMany({ text, name, type }: Pick<Mark, "text" | "name" | "type">, known?: KnownNames): boolean {
  if (/\p{Script=Latin}/u.test(text)) return true;
  if (type === "person" && !name.includes(" ") && known?.isNamesake(foldLoosely(name))) return true;
  if (misprinted.test(text)) return true;
  if (type !== "organisation") return false;
  const forms = [text, name].map(foldLoosely);
  return isForeign(text, known) || forms.some((each) => isOfMany(each, known));
}
/** «Eurooo». */
const misprinted = /\u0648\u0648(?!\p{L})/u;

const isOfMany = (folded: string, known: KnownNames | undefined): boolean =>
  [manyNamed, armed, houses].some((form) => form.test(folded)) ||
  (forces.test(folded) && known?.isCapital(folded.split(" ").at(-1) ?? "") === true);

/** Three words that no list has and that have no article: each paper spells them its own way. */
function isForeign(text: string, known: KnownNames | undefined): boolean {
  const words = foldLoosely(text).match(/\p{L}+/gu) ?? [];
  const isOwn = (word: string) =>
    /^\u0627\u0644/u.test(word) || known?.isCommon(word) !== false || known.isNamesake(word) || known.isAdjective(word);
  return (
    words.length >= foreignMin && !words.some((word) => isOwn(word) || classWords.has(word) || nameSorts.has(word))
  );
}
const foreignMin = 3;

/**
 * «A new school», «a trade centre»: a place of some sort and no name, which other words say as well; so is «the ground of
 * the country's politics», which is none.
 */
export function isOfNoName({ type, text }: Pick<Mark, "type" | "text">, known?: KnownNames): boolean {
  const [sort = "", second = "", ...rest] = foldLoosely(text).split(" ");
  const [core, last = ""] = [second, ...rest].map((word) => word.replace(/^\u0627\u0644/u, "")) as [string, string?];
  if (type !== "place" || known?.isCommon(core) !== true) return false;
  if (figurative.has(sort)) return rest.length === 1 && known.isAdjective(last);
  return (nameSorts.has(sort) || classWords.has(sort)) && rest.length === 0 && plainAdjective.test(second);
}

/**
 * Whether a text may call one thing by two names of which neither holds the other: «the hospital of women and births» and «of
 * births and children», and a woman by her father's name and by her husband's.
 */
export function isNamedTwice(mark: Mark, marks: readonly Mark[], known?: KnownNames): boolean {
  const [first = "", ...rest] = wordsOf(mark.name);
  return marks.some((other) => {
    if (other.type !== mark.type || other.denotes === mark.denotes) return false;
    const [head, ...others] = wordsOf(other.name);
    if (head !== first || rest.length === 0 || others.length === 0) return false;
    if (mark.type === "person") return mark.sort === woman && other.sort === woman && rest.at(-1) !== others.at(-1);
    const [own, next] = [rest.filter((word) => !others.includes(word)), others.filter((word) => !rest.includes(word))];
    const isTold = [...own, ...next].some((word) => known?.isAdjective(word));
    return institutions.has(first) && own.length > 0 && next.length > 0 && own.length < rest.length && !isTold;
  });
}
const woman = "person|f";

const wordsOf = (name: string): string[] =>
  foldLoosely(name)
    .split(" ")
    .map((word) => word.replace(/^\u0648?\u0627\u0644(?=\p{L}{2})/u, ""));
