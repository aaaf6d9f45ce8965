import { whoOrWhich } from "../../text/linking-words.ar";
import type { Token } from "../../text/tokens";
import { bare, isVerb } from "../clauses/verb-forms";
import { thatWords } from "../fact-words.ar";
import type { Draft } from "../figures/number-facts";
import type { Words } from "../references/words-of";
import type { SentenceView } from "../sentence-view";
import { vagueTelling } from "../trust-words.ar";
import { doneBefore, firstOrSecond, neededByVerb, thatPronoun, toldByItself } from "./understood-words.ar";
import { madeClear } from "./whole-words.ar";

/** Whether the words of a figure begin with a heading or «in the first one», end amid their clause, or lose their teller. */
export const isFigureCut = (view: SentenceView, told: Draft, words: Words): boolean =>
  isEndedAmid(view, told, words) || isBegunAmid(words) || isTellerLost(words, told);

/** Before «"…», a comma and what the verb needs, or the comma that closes «, which …». */
function isEndedAmid({ tokens }: SentenceView, { subject }: Draft, { tokens: own }: Words): boolean {
  const [sign, needed] = tokens.filter(({ start }) => start >= subject.end);
  if (/^["\u00AB\u201C]$/u.test(sign?.text ?? "")) return true;
  if (sign?.text !== comma) return isOpenAside(own) && sign !== undefined && sign.kind === "word";
  return neededByVerb.test(needed?.text ?? "") || isOpenAside(own);
}
const comma = "\u060C";

/** Behind its last comma stands «which». */
const isOpenAside = (own: readonly Token[]): boolean => {
  const last = own.findLastIndex(({ text }) => text === comma);
  return last >= 0 && whoOrWhich.has(own[last + 1]?.text ?? "");
};

function isBegunAmid({ tokens, spans }: Words): boolean {
  if (tokens.slice(0, 2).some(({ text }) => firstOrSecond.test(text)) && isVerb(bare(tokens[2]?.text ?? "")))
    return true;
  const joined = tokens.findIndex(({ text }, at) => at > 0 && /^\u0648/u.test(text) && isVerb(bare(text)));
  const heading = tokens.slice(0, Math.max(0, joined));
  const isNamed = (at: number) => spans.some(({ start, end }) => start <= at && end > at);
  return (
    heading.length > 0 &&
    heading.length < longestHeading &&
    heading.every(({ text, kind, start }) => kind === "word" && !isVerb(bare(text)) && !isNamed(start))
  );
}
const longestHeading = 4;

const leadReach = 8;
const tellsSo = (word: string): boolean => isVerb(bare(word)) || vagueTelling.test(word);

/** «The ministry announces that», «X set out that», read as the document's own word. */
const isTellerLost = ({ tokens, spans }: Words, { attribution, evidence }: Draft): boolean =>
  attribution === null &&
  tokens.some((token, at) => {
    if (token.end > evidence.start || !(thatWords.has(token.text) || thatPronoun.test(token.text))) return false;
    const before = tokens[at - 1];
    if (before === undefined || before.kind !== "word" || toldByItself.test(before.text)) return false;
    const isOfPerson = spans.some(
      ({ type, end }) => (type === "person" || type === "organisation") && end === before.end,
    );
    const lead = tokens.slice(Math.max(0, at - leadReach), at);
    if (lead.some(({ text }) => doneBefore.test(text))) return false;
    return isOfPerson || tellsSo(before.text) || lead.some(({ text }) => madeClear.test(text));
  });
