import { article } from "../../arabic/article";
import { type KnownNames, offsetsOf } from "../names/known-names";
import { readingsOf } from "../names/readings";
import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";

const central = "\u0627\u0644\u0645\u0631\u0643\u0632\u064a";
const banks = /^[\u0648\u0641\u0628\u0644]?(?:\u0627\u0644|\u0644)(?:\u0628\u0646\u0643|\u0645\u0635\u0631\u0641)$/;

/** «The Central raised the rate», in a text that names the central bank; an adjective of another noun is none. */
export function centralBank(
  text: ReadText,
  found: readonly FoundOf<"organisation">[],
  names: KnownNames,
): FoundOf<"organisation">[] {
  const { tokens } = text;
  const named = tokens.some(({ text: word }, at) => word === central && banks.test(tokens[at - 1]?.text ?? ""));
  if (!named) return [];
  const ofBank = found.filter(({ norm }) => /^\S+ \u0627\u0644\u0645\u0631\u0643\u0632\u064a/.test(norm.name));
  const ids = new Map(ofBank.map(({ norm }) => [norm.id, norm]));
  const [only, other] = [...ids.values()];
  return tokens.flatMap((token) => {
    const reading = readingsOf(token.text).find(({ word }) => word === central);
    if (!reading || !isAlone(tokens, token, { names, isGlued: reading.skipped > 0 })) return [];
    const offsets = offsetsOf(text, { first: token.index, last: token.index, skipped: reading.skipped });
    const norm = only && !other ? only : { id: theBank, name: theBank, kind: "bank" };
    return [{ type: "organisation", ...offsets, norm, confidence: 0.7, rule: "organisation-central-bank" }];
  });
}
const theBank = "\u0627\u0644\u0628\u0646\u0643 \u0627\u0644\u0645\u0631\u0643\u0632\u064a";

/** Whether it follows no noun that it could describe, nor a word that goes on with it. */
function isAlone(
  tokens: readonly Token[],
  { index, sentence }: Token,
  { names, isGlued }: { names: KnownNames; isGlued: boolean },
): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (next?.sentence === sentence && names.gazetteer.demonyms.has(next.text)) return false;
  if (isGlued || before?.sentence !== sentence || before.kind !== "word") return true;
  const word = before.text.replace(/^\u0648/, "");
  const isDefinite =
    word.startsWith(article) || word.startsWith("\u0644\u0644") || /\u0647(?:\u0627|\u0645)?$/.test(word);
  const isName = names.placeOver.has(index - 1) || names.gazetteer.givenNames.has(word);
  return !isDefinite && !isName && !names.gazetteer.heads.has(word);
}
