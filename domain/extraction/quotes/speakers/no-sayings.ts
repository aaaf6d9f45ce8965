import type { ReadText } from "../../text/read-text";
import { legalWords, sayingOfShadda } from "../quote-words.ar";
import type { Cue } from "./cue";

const follower = /^\u062a\u0627\u0628\u0639\u0647?$/;
const ofBody = /^\u0644.{2}/;
const memorandum = /^\u0645\u0630\u0643\u0631\u0647$/;
const withThat = /^(?:\u0628.*|\u0627\u0646.*|:|["\u00AB\u201C])$/;
const onCharge = /\u0630\u0645\u0647$/;
const ofCase =
  /^(?:\u0627\u0644)?(?:\u0642\u0636\u064a\u0647|\u0642\u0636\u0627\u064a\u0627|\u062a\u062d\u0642\u064a\u0642|\u062a\u062d\u0642\u064a\u0642\u0627\u062a|\u0645\u062d\u0627\u0643\u0645\u0647)$/;
const ofThem = /\u0647(?:\u0627|\u0645)?$/;
const mentioned = /^(?:\u064a\u0630\u0643\u0631|\u064a\u0634\u0627\u0631)$/;
const told = /^(?:\u0627\u0646.*|\u0627\u0644\u064a)$/;
const onGround = /^\u0648?\u0627\u0633\u062a\u0646\u0627\u062f\u0627$/;
/** «Here», «during», «in addition», which «congratulated», «explained» and «added» are without the marks of their letters. */
const isOfTime =
  /^[\u0648\u0641]?(?:\u0647\u0646\u0627|\u0625\u0628\u0627\u0646|\u0628?\u0625\u0636\u0627\u0641\u0629\u064b?)$/;
const shadda = "\u0651";

/**
 * Words that are written as a verb of saying and are none: «(belonging to the ministry)», «a memorandum of», «held on the
 * case of», and «between», «after», «without» where nothing doubles their letter.
 */
export function isNoSaying(text: ReadText, cue: Pick<Cue, "first" | "last">): boolean {
  const token = text.tokens[cue.first];
  return !token || isOfTime.test(text.raw.slice(token.start, token.end)) || isOther(text, cue);
}

function isOther({ tokens, raw }: ReadText, { first, last }: Pick<Cue, "first" | "last">): boolean {
  const [before, token, next] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  if (!token) return true;
  if (follower.test(token.text)) return before?.text === "(" || (first === last && ofBody.test(next?.text ?? ""));
  if (memorandum.test(token.text)) return !withThat.test(next?.text ?? "");
  if (onCharge.test(tokens[last]?.text ?? "")) return ofCase.test(next?.text ?? "");
  // «It is said that»: nobody in particular says it.
  if (mentioned.test(token.text)) return told.test(next?.text ?? "");
  if (onGround.test(token.text)) return legalWords.has(next?.text ?? "");
  const bare = token.text.replace(/^[\u0648\u0641](?=.{3})/, "").replace(ofThem, "");
  return sayingOfShadda.has(bare) && !raw.slice(token.start, token.end).includes(shadda);
}
