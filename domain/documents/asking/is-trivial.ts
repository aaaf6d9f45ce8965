import { foldLoosely } from "../../text/fold-arabic";
import { isVerb } from "../clauses/clause-ends";
import { nameSorts } from "../clauses/clause-openers.ar";
import { prepositions } from "../facts/clause-words.ar";
import { omission, wordedExcerpt } from "./excerpts/excerpt";
import { whereabouts } from "./names/known-names.ar";
import { acts } from "./names/stand-ins";
import { tellsNation } from "./nations/nation-question";
import type { Asking } from "./own-question";
import {
  beforeCapital,
  beforeNetwork,
  beforeRuled,
  beforeStateHead,
  behindCapital,
  behindInName,
  bodyBefore,
  seas,
} from "./trivial.ar";

/** What is so sure is in a list of its kind. */
const listed = 0.9;

/**
 * Whether whoever knows nothing of the document can say what is asked: a country whose adjective or city stands beside it,
 * a country whose ruler is named, a capital by that word or where it acts for its country, a public figure by the post of a head of state, which paper was
 * told, where everybody has an account, and a body whose short name stands behind it.
 */
export function isTrivial(asking: Asking): boolean {
  const { raw } = asking.document;
  const { type, sort, confidence } = asking.mark;
  if (sort === "organisation|media" || isWithinName(raw, asking.mark)) return true;
  const before = wordsBefore(raw, asking.mark);
  if (type === "nation") return tellsNation(asking);
  if (type === "organisation") return beforeNetwork.test(before) || isNamedBehind(asking);
  if (type === "person") return confidence >= listed && beforeStateHead.test(before);
  return type === "place" && isTrivialPlace(asking, before);
}

/** Folded, without a comma at their end: «the president, …». */
export const wordsBefore = (raw: string, { start, sentence }: Asking["mark"]): string =>
  foldLoosely(raw.slice(sentence.start, start))
    .trimEnd()
    .replace(/ ?[\u060C,]$/u, "");

function isTrivialPlace(asking: Asking, before: string): boolean {
  const { document, mark, excerpt } = asking;
  const { raw, known } = document;
  const { name, country, within, start, end, sentence } = mark;
  const rest = wordedExcerpt(raw, excerpt, { start, end, text: omission });
  const behind = foldLoosely(raw.slice(end, sentence.end));
  const isRuled = beforeRuled.test(before) && /^ \p{L}/u.test(raw.slice(end, sentence.end));
  if (country !== undefined) return isRuled || (known?.tellCountry(rest, country) ?? false);
  if (within !== undefined && known?.isCapital(name) && (acts(raw, mark, known) || isOwner(before)))
    return known.tellCountry(rest, within);
  return beforeCapital.test(before) || behindCapital.test(behind) || isToldByAdjective(asking, rest);
}

/** «For the people of …, in the Gulf's dialect»: the adjective of a place, which is no other word. */
function isToldByAdjective({ mark: { name }, document: { known } }: Pick<Asking, "mark" | "document">, rest: string) {
  const words = foldLoosely(name)
    .split(" ")
    .map((word) => word.replace(article, ""));
  const stems = words.filter(
    (word) => word.length >= stemMin && !nameSorts.has(word) && known?.isAdjective(word) !== true,
  );
  return stems.some((word) => {
    const stem = word.replace(/[\u0627\u0647]$/u, "");
    const isOther = known?.isCommon(`${stem}\u064A`) !== false && !seas.has(stem);
    return !isOther && new RegExp(`${opening}${escaped(stem)}${adjectiveEnd}`, "u").test(foldLoosely(rest));
  });
}
const article = /^\u0627\u0644(?=\p{L}{2})/u;
const stemMin = 4;
const opening = "(?<!\\p{L})[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)";
const adjectiveEnd = "\u064A(?:\u0647|\u0648\u0646|\u064A\u0646|\u0627\u062A)?(?!\\p{L})";
const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/gu, "\\$&");

/** «The programme of …», for whoever governs there: behind a noun that is no word for where something is. */
const isOwner = (before: string): boolean => {
  const last = before.split(" ").at(-1) ?? "";
  return last.length > 2 && !prepositions.has(last) && !whereabouts.test(before) && !isVerb(last);
};

/** «The State of … and the Levant», «the Front of … known as»: a gap within what a body is called. */
function isWithinName(raw: string, { type, start, end, sentence }: Asking["mark"]): boolean {
  if (type !== "place") return false;
  const behind = foldLoosely(raw.slice(end, sentence.end));
  return behindInName.test(behind) && bodyBefore.test(foldLoosely(raw.slice(sentence.start, start)).trimEnd());
}

/** «The United Nations' … organisation (UNESCO)». */
function isNamedBehind({ document: { raw, known }, mark }: Asking): boolean {
  const behind = /^["\u00BB\u201D]?\s*[("\u00AB\u201C]+([^()"\u00AB\u00BB\u201C\u201D]+)/u.exec(
    raw.slice(mark.end, mark.sentence.end),
  )?.[1];
  const bare = (text: string) => foldLoosely(text).replace(/^\u0627\u0644/u, "");
  return behind !== undefined && (known?.otherNames(mark) ?? []).some((other) => bare(other) === bare(behind));
}
