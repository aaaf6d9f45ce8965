import type { ReadText } from "../../text/read-text";
import type { Cue } from "./cue";

const farthest = 40;
/** «About», «on», «as to», «concerning», before what somebody is asked of. As folded. */
export const topicLeads =
  /^[\u0648\u0641]?(?:\u0639\u0646|\u0639\u0645\u0627|\u062d\u0648\u0644|\u0628\u0634\u0627\u0646|\u0628\u062e\u0635\u0648\u0635|\u0641\u064a\u0645\u0627|\u0628\u0633\u0648\u0627\u0644\u0647)$/;
const asFor = /^\u0648?\u0627\u0645\u0627$/;
const answer = /^\u0648?(?:\u0631\u062f\u0627|\u0641\u064a)$/;
const toQuestion =
  /^(?:\u0633\u0648\u0627\u0644|\u0631\u062f\u0647|\u0631\u062f\u0647\u0627|\u0627\u0633\u062a\u0641\u0633\u0627\u0631)$/;

/** «About his years in the club X he said», «in his answer to a question on X, he said»: who is asked speaks, and X does not. */
export function isOnTopic({ tokens }: ReadText, { first, word }: Cue): boolean {
  const verb = tokens[first];
  if (!verb || word.form === "nominal" || word.form === "participle") return false;
  for (let at = first - 1; at > first - farthest && tokens[at]?.sentence === verb.sentence; at--) {
    const [lead, before] = [tokens[at], tokens[at - 1]];
    const isFirst = before?.sentence !== verb.sentence || before.kind === "sign" || asFor.test(before.text);
    if (isFirst && lead && (topicLeads.test(lead.text) || isAnswer(at))) return true;
    if (lead?.kind === "sign" && /[:;\u061b]/.test(lead.text)) return false;
  }
  return false;

  function isAnswer(at: number): boolean {
    return answer.test(tokens[at]?.text ?? "") && [1, 2].some((by) => toQuestion.test(tokens[at + by]?.text ?? ""));
  }
}
