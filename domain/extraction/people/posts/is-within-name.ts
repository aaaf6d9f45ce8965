import type { Gazetteer } from "../../names/gazetteer";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import type { NameReader } from "../names/name-at";
import { divine, postsInNames } from "../names/name-words.ar";
import type { Role } from "./role";

const sayyid = "\u0627\u0644\u0633\u064A\u062F";
/** «And Nasir al-Sayyid Ismail»: elsewhere «Mr». */
const isBetweenNames = (before: Token | undefined, next: Token | undefined, reader: NameReader): boolean =>
  before?.kind === "word" &&
  next?.sentence === before.sentence &&
  (reader.isGiven(before) || (/^\u0648/.test(before.text) && reader.isGiven(before, 1))) &&
  reader.isGiven(next);

const definite = /^\u0627\u0644.{3}/;

/** «Abd Allah Musaid Falih», in Arabic also «the deputy of»: between names, of no post and nothing with the article. */
export function isWithinName(
  { head, first, skipped, isDefinite }: Role,
  { tokens, raw }: ReadText,
  { reader, gazetteer }: { reader: NameReader; gazetteer: Gazetteer },
): boolean {
  const [before, next] = [tokens[first - 1], tokens[first + 1]];
  if (skipped === 0 && tokens[first]?.text === sayyid && isBetweenNames(before, next, reader)) return true;
  if (skipped > 0 || isDefinite || !postsInNames.has(head) || !before || next?.kind !== "word") return false;
  const isAfterName = before.sentence === next.sentence && (divine.has(before.text) || reader.isGiven(before));
  const isOfNext = definite.test(next.text) || isFunctionWord(next.text) || gazetteer.heads.has(next.text);
  return isAfterName && !isOfNext && gazetteer.roles.longestAt(tokens, next.index, raw) === undefined;
}
