import type { Token } from "../../text/tokens";
import {
  declaring,
  endsOfStatement,
  negatingWords,
  sayingStill,
  sourceCues,
  speakerActs,
  thatWords,
  withoutTelling,
} from "../fact-words.ar";
import { topicOf, topicShift, topicShiftAs } from "../trust-words.ar";
import { allusion, broughtTo, explaining, goesOnDenying, rumours, whatWasTold } from "./statement-words.ar";

/** A mark or a colon. */
export const isMark = (sign = "") => /^["\u201C\u201D\u00AB\u00BB:]$/.test(sign);

/** «Whereas»: what another one says or does. */
const amid = "\u0648\u0633\u0637";
const accordingTo = "\u062D\u0633\u0628";
const saying = "\u0642\u0648\u0644";
/** Behind a comma: «and while», «and it did», «and made plain». */
const andMeanwhile =
  /^\u0648(?:\u0628\u064A\u0646\u0645\u0627|\u0642\u062F|\u0644\u0642\u062F|\u0627\u0628\u0627\u0646\u062A?)$/;
/** Behind a comma: «to add», «to recall». */
const goingOnToSay =
  /^\u0644[\u064A\u062A](?:\u0636\u064A\u0641|\u0630\u0643\u0631|\u0648\u0643\u062F|\u0639\u0644\u0646|\u062E\u062A\u0645|\u062E\u0644\u0635|\u062A\u0627\u0628\u0639|\u0648\u0636\u062D|\u0634\u064A\u0631)$/;
const whereas = "\u0628\u064A\u0646\u0645\u0627";
/** «Who, as it seems, decided». */
const isSeeming = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === asFor && seeming.test(tokens[at + 1]?.text ?? "");
const asFor = "\u0641\u064A\u0645\u0627";
const seeming = /^\u064A(?:\u0628\u062F\u0648|\u0638\u0647\u0631)$/;
/** «Stressing that», without a comma before it. */
const goesOnSaying = (tokens: readonly Token[], at: number): boolean =>
  sayingStill.test(tokens[at]?.text ?? "") && tokens.slice(at + 1, at + pointing).some(({ text }) => opensMore(text));
const opensMore = (word: string) => thatWords.has(word) || word === "\u0627\u0644\u064A";
const pointing = 4;

/** «Of ourselves and of our plans»: the same preposition stands right before, and no other matter begins. */
const isOneMore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - oneMoreWithin), at).some(({ text }) => tokens[at]?.text === `\u0648${text}`);
const oneMoreWithin = 4;

/** «According to his words», «in allusion to»: the text's own. */
const isGloss = (word: string, next: string): boolean =>
  (word === accordingTo && next.startsWith(saying)) ||
  (word === amid && rumours.test(next)) ||
  (word === "\u0641\u064A" && allusion.test(next));

/** A comma before «adding», «pointing out», «and he said». */
export function endsAt(tokens: readonly Token[], at: number): boolean {
  if (endsWithoutComma(tokens, at)) return true;
  const [sign, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (!/^[\u060C,\u061B]$/.test(sign)) return false;
  return (
    (endsOfStatement.has(next) && !isSeeming(tokens, at + 1)) ||
    declaring.test(next) ||
    speakerActs.test(next) ||
    isToldByOthers(next) ||
    (negatingWords.has(next) && goesOnDenying.test(tokens[at + 2]?.text ?? "")) ||
    andMeanwhile.test(next) ||
    goingOnToSay.test(next) ||
    (/^\u0645?\u0645\u0627$/.test(next) && broughtTo.test(tokens[at + 2]?.text ?? "")) ||
    isWithoutTelling(tokens, at + 1)
  );
}

/** «And according to»: somebody else's word. */
const isToldByOthers = (word: string): boolean =>
  sourceCues.has(word.replace(/^\u0648(?=\u0628?\u062D\u0633|\u0648|\u0646)/, ""));

/** «Without giving their number», «without that he gave it». */
function isWithoutTelling(tokens: readonly Token[], at: number): boolean {
  const without = tokens.slice(at, at + 2).findIndex(({ text }) => /\u062F\u0648\u0646$/.test(text));
  return without >= 0 && withoutTelling.test(tokens[at + without + 2]?.text ?? "");
}

/** Another matter, another speaker, or what somebody adds, needs no comma before it. */
function endsWithoutComma(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (topicShift.has(word) && !isOneMore(tokens, at)) return true;
  if (word === topicShiftAs && next.startsWith(topicOf)) return true;
  if (/^[\u0648\u0641]/.test(word) && declaring.test(word) && !thatWords.has(next)) return true;
  if (explaining.test(word) && whatWasTold.test(next)) return true;
  if (/\u062F\u0648\u0646$/.test(word) && thatWords.has(next) && withoutTelling.test(tokens[at + 2]?.text ?? ""))
    return true;
  return isMark(word) || word === whereas || isGloss(word, next) || goesOnSaying(tokens, at);
}
