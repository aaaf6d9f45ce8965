import { article, mergedArticle } from "../../../arabic/article";
import { namesakeTitles } from "../../names/beside-names.ar";
import type { KnownNames } from "../../names/known-names";
import { god } from "../../people/names/name-parts";
import type { Token } from "../../text/tokens";
import { describing, verbalLinks } from "../organisation-words.ar";

export const longestName = 7;

/** What follows a head word: the last token of the name, and what speaks for its being one. */
export type Name = { last: number; count: number; isTold: boolean };

const ownKinds = new Set(["bank", "company", "university"]);
/** «The committee of the central bank»: what is named after «for the» is a body by itself. */
export const isOwnBody = (word: string, { gazetteer }: KnownNames): boolean =>
  ownKinds.has(gazetteer.heads.get(article + word.slice(mergedArticle.length))?.kind ?? "");

export const isDefinite = (word: string): boolean => word.startsWith(article) && word.length > 3;
/** Of men in the plural: no country's adjective. */
export const endsInYaNun = (word: string) => /(?:\u064a\u0646|\u0648\u0646)$/.test(word);

/** «The judge», «the general»: who is named after a body is no part of it. */
export const isPost = (tokens: readonly Token[], at: number, { gazetteer }: KnownNames): boolean =>
  isDefinite(tokens[at]?.text ?? "") &&
  gazetteer.roles.longestAt(tokens, at, "")?.skipped === 0 &&
  !namesakeTitles.has(tokens[at]?.text ?? "");

/** The word at a token of the head's own sentence, with nothing but space before it. */
export function wordAt(tokens: readonly Token[], at: number, head: number): string | undefined {
  const token = tokens[at];
  return token?.kind === "word" && token.sentence === tokens[head]?.sentence ? token.text : undefined;
}

/** «[Specialised] in», «[owner] of», after a name: what the body does or is. */
export const isDescribing = (tokens: readonly Token[], at: number): boolean =>
  (describing.has(tokens[at]?.text ?? "") && ofWhat.test(tokens[at + 1]?.text ?? "")) ||
  // «The [ballistic] rockets of the party of God».
  (tokens[at - 1]?.text === god && feminineAdjective.test(tokens[at]?.text ?? ""));
const feminineAdjective = /^\u0627\u0644.+\u064A\u0647$/;
const ofWhat = /^(?:\u0641\u064a$|\u0628\u0627\u0644.{2}|\u0644.{2})/;

/** «The council [to bargain with]», «[to prepare for] a meeting»: what is done, and no part of the name. */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? "";
  return verbalLinks.has(next) || (prepares.test(tokens[at]?.text ?? "") && ofOne.test(next));
}
const prepares =
  /^\u0644\u0644(?:\u062A\u062D\u0636\u064A\u0631|\u0627\u0639\u062F\u0627\u062F|\u0627\u0633\u062A\u0639\u062F\u0627\u062F|\u062A\u062E\u0637\u064A\u0637|\u062A\u0645\u0647\u064A\u062F|\u062A\u0635\u062F\u064A|\u062A\u0631\u0648\u064A\u062C|\u062F\u0639\u0648\u0647)$/;
/** «For» glued to a noun without the article. */
const ofOne = /^\u0644(?!\u0644).{3,}/;
