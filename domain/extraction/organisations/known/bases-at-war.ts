import type { KnownOrganisation } from "../../names/gazetteer";
import type { KnownNames } from "../../names/known-names";
import type { Hit } from "../../names/phrase-table";
import { readingsOf } from "../../names/readings";
import type { ReadText } from "../../text/read-text";

const theBase = "\u0627\u0644\u0642\u0627\u0639\u062f\u0647";
const bases = new Set(["\u0642\u0627\u0639\u062f\u0647", "\u0642\u0648\u0627\u0639\u062f"]);
const terrorist = /^\u0627\u0644\u0627\u0631\u0647\u0627\u0628\u064a/;
const adjective = /^\u0627\u0644.{2,}\u064a\u0647?$/;

/** «Al-Qaeda» is a base too: it is meant where the text names another armed group, and no base. */
export function basesAtWar(
  { tokens }: ReadText,
  { organisations }: KnownNames,
): (hit: Hit<KnownOrganisation>) => boolean {
  const isAtWar = organisations.some(({ value }) => !value.isGuarded && value.kind === "armed_group");
  const isAdjective = (word = "") => adjective.test(word) && !terrorist.test(word);
  const isBase = (word: string, next: string | undefined) => bases.has(word) || (word === theBase && isAdjective(next));
  const speaksOfBase = () =>
    tokens.some(({ text, index }) => readingsOf(text).some(({ word }) => isBase(word, tokens[index + 1]?.text)));
  if (!isAtWar || speaksOfBase()) return () => false;
  return ({ first, last, skipped }) => first === last && tokens[first]?.text.slice(skipped) === theBase;
}
