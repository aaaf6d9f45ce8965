import { article } from "../../../arabic/article";
import type { Gazetteer } from "../../names/gazetteer";
import type { Token } from "../../text/tokens";
import { isStation } from "./name-parts";
import { announcing } from "./name-words.ar";
import { nisba } from "./nisba";

/** «Their sighting of»: a feminine noun with a pronoun. */
const ownedNoun = /^.{3,}\u062A\u0647(?:\u0645\u0627|\u0645|\u0627)$/;
const month = /^[\u0648\u0628\u0644\u0641]?(?:\u0627\u0644)?\u0634\u0647\u0631$/;
/** «Thousand», «thousands», «million», «hundreds», «dozens of». As folded. */
const thousands =
  /^(?:\u0627\u0644\u0627\u0641|\u0645\u0644\u064A\u0648\u0646|\u0645\u064A\u0627\u062A|\u0639\u0634\u0631\u0627\u062A)$/;
const that = "\u0627\u0646";
const we = /^\u0646(?=.{3})/;
const arab = /^\u0627\u0644\u0639\u0631\u0628\u064A$/;
/** «Bridge», «street», «station», «square», «airport», «port». As folded. */
const bridges =
  /^\u0648?(?:\u062C\u0633\u0631|\u0634\u0627\u0631\u0639|\u0645\u062D\u0637\u0647|\u0645\u064A\u062F\u0627\u0646|\u0645\u0637\u0627\u0631|\u0645\u064A\u0646\u0627\u0621)$/;
const butFor = /^\u0648?\u0644\u0648\u0644\u0627$/;
const favour = /^(?:\u0641\u0636\u0644|\u0631\u062D\u0645\u0647)$/;

/** Whether a word begins no name for what stands before it: «led by», «the month of», «nine thousand», «that we see». */
export function beginsNoName(tokens: readonly Token[], { text, index }: Token, gazetteer: Gazetteer): boolean {
  const before = tokens[index - 1]?.text ?? "";
  // «The bridge of».
  if (bridges.test(text)) return true;
  // «Led by the Uruguayan», «Jawhara FM».
  if (announcing.has(text) || isStation(tokens, index) || ownedNoun.test(text)) return true;
  if (month.test(before) || thousands.test(before)) return true;
  // «If it were not for God's favour», in Arabic «Lola» too.
  if (butFor.test(text) && favour.test(tokens[index + 1]?.text ?? "")) return true;
  if (butFor.test(before) && favour.test(text)) return true;
  // «The banking sector, the Arab one».
  if (arab.test(text) && before.startsWith(article) && nisba.test(before)) return true;
  const { stems, givenNames } = gazetteer;
  return before === that && we.test(text) && !givenNames.has(text) && stems.has(text.replace(we, "\u064A"));
}
