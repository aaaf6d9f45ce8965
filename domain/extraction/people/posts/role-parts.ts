import { article, mergedArticle } from "../../../arabic/article";
import { constructNouns, ministryMatters } from "../../names/beside-names.ar";
import type { Gazetteer, RoleWord } from "../../names/gazetteer";
import type { Found } from "../../span";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { faith } from "../names/name-parts";
import {
  addressees,
  delegates,
  deputies,
  deputised,
  envoys,
  gatherings,
  governing,
  postAdjectives,
  postPrepositions,
  regnal,
  runFor,
  sentPosts,
  titledOccupations,
} from "../names/name-words.ar";
import type { Role } from "./role";

const within = "\u0641\u064a";
/** «His counterpart», «its head». */
export const hasPronoun = (word: string, { kind, gender }: RoleWord) =>
  kind === "post" &&
  (/\u0647\u0627$/.test(word) || (/[^\u0647]\u0647$/.test(word) && (gender === "m" || /\u062a\u0647$/.test(word))));
const inHisName = /^\u0628\u0627\u0633\u0645\u0647(?:\u0627|\u0645|\u0645\u0627)?$/;
export const withThe = /^\u0628\u0627\u0644/;
/** «His foreign affairs», «her defence»: what ministries are for, with a pronoun. */
const isMatterOfHis = (word: string) =>
  /\u0647\u0627?$/.test(word) &&
  ministryMatters.has(article + word.replace(/\u0647\u0627?$/, "").replace(/\u062a$/, "\u0647"));
/** «His minister of defence»; «her speaker», written «the speaker in her name». */
export const isOfHis = (word: string, isOpen: boolean) =>
  inHisName.test(word) || (isOpen && (isMatterOfHis(word) || bodyOfHis.test(word)));
/** «Its ministers», «its government», «its parliament». */
const bodyOfHis =
  /^(?:\u0648\u0632\u0631\u0627\u064a|\u062d\u0643\u0648\u0645\u062a|\u0628\u0631\u0644\u0645\u0627\u0646|\u0627\u0631\u0643\u0627\u0646)\u0647(?:\u0627|\u0645)?$/;
export const isDefiniteWord = (word: string) => word.startsWith(article) && word.length > 3;
/** «The director»: what many are, and no office. */
export const isOccupation = ({ word, isDefinite, isLeading, hasComplement }: Role) =>
  word.kind === "post" && !isLeading && (isDefinite || hasComplement);
/** «The deputy of the president»: the post after it is no other's title. */
export const isDeputyOf = ({ first, last, head }: Role, word: string, isOpen: boolean) =>
  isOpen && first === last && deputies.has(head) && deputised.has(word);

/** «The envoy of the American president [to Syria, X]»: where no name follows the president the post goes on with him. */
export function isEnvoyOf(tokens: readonly Token[], { first, last, head }: Role, { demonyms }: Gazetteer): boolean {
  const isSent = first === last ? envoys.has(head) : counsellors.test(tokens[last]?.text ?? "");
  if (!isSent || !deputised.has(tokens[last + 1]?.text ?? "")) return false;
  return demonyms.has(tokens[last + 2]?.text ?? "") && afterCountry.test(tokens[last + 3]?.text ?? "");
}
/** «Counsellors of», «assistants of», after «the chief of». */
const counsellors = /^\u0645\u0633(?:\u062a\u0634\u0627\u0631|\u0627\u0639\u062f)\u064a$/;
/** A comma, «to», «to the», «in», «the special». */
const afterCountry =
  /^(?:\u060C|\u0627\u0644\u064a|\u0644\u0644.*|\u0641\u064a|\u0644\u0634\u0648\u0648\u0646|\u0644\u0634\u064a\u0648\u0646|\u0627\u0644\u062e\u0627\u0635)$/;

/** «To the agency», «to the paper», «to the channel», «to the broadcaster», «to the site». */
export const spokenTo =
  /^\u0644(?:\u0648\u0643\u0627\u0644\u0647|\u0635\u062d\u064a\u0641\u0647|\u0642\u0646\u0627\u0647|\u0627\u0630\u0627\u0639\u0647|\u0634\u0628\u0643\u0647|\u0645\u0648\u0642\u0639|\u0631\u0648\u064a\u062a\u0631\u0632|\u0641\u0631\u0627\u0646\u0633)$/;

/** «The director of the Observatory [told the agency]»: to whom a post speaks that says already of what it is, or what its holder runs for. */
export const isToldTo = ({ hasComplement, isDefinite }: Role, word: string) =>
  hasComplement && !isDefinite && (spokenTo.test(word) || runFor.has(word));

/** «The legal counsellor», «the counsellor at the court», «the professor in»: a title that is an occupation too. */
export function isOccupied(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  { heads }: Pick<Gazetteer, "heads">,
): boolean {
  const isOne = first === last && titledOccupations.has((tokens[first]?.text ?? "").replace(/^\u0648/, ""));
  const next = tokens[last + 1]?.text ?? "";
  const isOf = withThe.test(next) || next === within || (/^\u0628/.test(next) && heads.has(next.slice(1)));
  return isOne && (postAdjectives.has(next) || isOf);
}

/** «A legal counsellor [confirmed] the contract»: an adjective of its gender without article ends a post. */
export function isAdjectiveAlone(
  tokens: readonly Token[],
  { text, index }: Token,
  { heads }: Pick<Gazetteer, "heads">,
) {
  if (constructNouns.has(text) || heads.has(text)) return false;
  const isFeminine = /\u0647$/.test(tokens[index - 1]?.text ?? "");
  if (!(isFeminine ? /\u064a\u0647$/ : /\u064a$/).test(text)) return false;
  return constructNouns.has(tokens[index + 1]?.text ?? "");
}

/** «And cooperation» of a ministry; «for the group», where it is not to whom the holder speaks. */
export function isForThe({ isDefinite, hasComplement }: Role, word: string): boolean {
  if (/^\u0648\u0627\u0644/.test(word)) return ministryMatters.has(word.slice(1));
  return word.startsWith(mergedArticle) && !addressees.has(word) && (isDefinite || hasComplement);
}

/**
 * «The second lecture», in Arabic the lecturer, if a woman; «the defender of the decision», what somebody does; «star of
 * the faith», a given name: words that are a post elsewhere.
 */
export const isNoPost = (
  tokens: readonly Token[],
  { first, last, skipped }: { first: number; last: number; skipped: number },
): boolean => {
  const [word, next] = [tokens[first]?.text ?? "", tokens[last + 1]?.text ?? ""];
  const before = tokens[first - 1];
  // «200 soldiers», in Arabic in the singular.
  if (skipped === 0 && before?.kind === "figure" && !year.test(before.text) && !isDefiniteWord(word)) return true;
  if (faithful.test(word) && crown.test(before?.text ?? "")) return true;
  // «Amin, aged six»: the post is her family's name there.
  if (aged.test(next) && skipped === 0 && !isDefiniteWord(word)) return true;
  return (lecture.test(word) && regnal.has(next)) || (defending.test(word) && next === about) || next === faith;
};
const aged = /^\u0627\u0644\u0628\u0627\u0644\u063A\u0647?$/;
/** «The faithful», in Arabic «the secretary» too, after «heir of the crown». */
const faithful = /^\u0627\u0644\u0627\u0645\u064A\u0646$/;
const crown = /^(?:\u0627\u0644)?\u0639\u0647\u062F\u0647?$/;
const year = /^(?:1[3-9]|20)\d\d$/;
const defending = /^\u0627\u0644\u0645\u062f\u0627\u0641\u0639\u0647?$/;
const lecture = /\u0645\u062d\u0627\u0636\u0631\u0647$/;

/** «The office of», «the committee of»: a noun that stands before what it is of. */
export const isGoverning = (word: string, { heads }: Pick<Gazetteer, "heads">): boolean =>
  constructNouns.has(word) || heads.has(word);

const affairs = /^\u0634[\u0648\u064A]\u0648\u0646$/;

/** «Of the head of», «of the festival of», «of the team of», «in the club of». */
export function isOfBody(word: string, { heads }: Pick<Gazetteer, "heads">): boolean {
  const rest = word.slice(1);
  // «For the affairs of» goes on with a post.
  if (affairs.test(rest)) return false;
  if (/^\u0644/.test(word) && (constructNouns.has(rest) || gatherings.has(rest))) return true;
  return /^[\u0644\u0628]/.test(word) && heads.has(rest);
}

/** «The director of "the Observatory"»: the closing mark after a short name, and what stands after it. */
export function quotedEnd(tokens: readonly Token[], at: number, isOpen: boolean): number | undefined {
  if (!isOpen || !/^["\u00AB\u201C]$/.test(tokens[at + 1]?.text ?? "")) return undefined;
  for (let next = at + 3; next <= at + 2 + longestQuoted; next++) {
    if (/^["\u00BB\u201D]$/.test(tokens[next]?.text ?? "")) return fieldEnd(tokens, next);
  }
  return undefined;
}
const longestQuoted = 4;

/** «The company "…" for sports marketing»: past the mark, a noun after «for the» with its adjective. */
function fieldEnd(tokens: readonly Token[], close: number): number {
  const [field, adjective] = [tokens[close + 1]?.text ?? "", tokens[close + 2]?.text ?? ""];
  const isField =
    /^\u0644\u0644.{3}/.test(field) && !addressees.has(field) && /^\u0627\u0644.{2,}\u064a\u0647?$/.test(adjective);
  return isField ? close + 2 : close;
}

const about = "\u0639\u0646";
const responsible =
  /^(?:\u0645\u0633\u0648\u0648\u0644|\u0645\u062f\u0627\u0641\u0639|\u0628\u0627\u062d\u062b)\u0647?$/;
/** «An expert in», «responsible for»; not «the director told of». */
export const mayBeField = (head: string, word: string) =>
  word === within || (word === about && (responsible.test(head) || isDelegate(head))) || isOverseeing(head, word);
const isDelegate = (head: string): boolean =>
  delegates.has(head.startsWith(article) ? head.slice(article.length) : head);
/** «Development», «the administration of», after «an expert in». */
export const isFieldNoun = (word: string, gazetteer: Pick<Gazetteer, "heads">): boolean =>
  isDefiniteWord(word) || isGoverning(word, gazetteer) || governing.has(word);
/**
 * A preposition that goes on with a post: «to» only of those who are sent, as others travel; «on» after «the supervisor»
 * folds to «Ali», who is a name.
 */
export const isPrepositionOf = ({ head }: Role, word: string, isName: boolean): boolean =>
  word === to
    ? sentPosts.has(head.startsWith(article) ? head.slice(article.length) : head)
    : postPrepositions.has(word) || (isOverseeing(head, word) && !isName);
const to = "\u0627\u0644\u064a";
/** «The supervisor of», in Arabic «on». */
const isOverseeing = (head: string, word: string) => word === on && overseer.test(head);
const on = "\u0639\u0644\u064a";
const overseer = /^\u0645\u0634\u0631\u0641\u0647?$/;

/** Organisations by their first token: the last one, the name, and whether no particles stand before. */
export function organisationsAt({ tokens }: ReadText, found: readonly Found[]) {
  const bySpan = new Map<number, { last: number; name: string; isBare: boolean }>();
  for (const one of found) {
    if (one.type !== "organisation") continue;
    const [first, last] = [tokenAt(tokens, one.start), tokenAt(tokens, one.end - 1)];
    const isLonger = (bySpan.get(first)?.last ?? -1) < last && tokens[last]?.end === one.end;
    if (isLonger) bySpan.set(first, { last, name: one.norm.name, isBare: tokens[first]?.start === one.start });
  }
  return bySpan;
}
