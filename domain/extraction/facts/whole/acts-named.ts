import type { Token } from "../../text/tokens";
import { actingBodies, noActor, ofCounted } from "../clauses/clause-words.ar";
import { bare, endsInPronoun, isVerb } from "../clauses/verb-forms";
import { actorNouns, skipped } from "../deeds/deed-words.ar";
import { bounds } from "../fact-words.ar";
import { spanAt, type Words } from "../references/words-of";
import { befalling, losing, oftenDone } from "./whole-words.ar";

/**
 * Whoever the verb at an index tells of stands right before or behind it, by name or as a noun that is said of somebody;
 * with `isOfCountry`, also as any noun that a name or a country's adjective tells apart.
 */
export function actsNamed(words: Words, verb: number, isOfCountry?: (word: string) => boolean): boolean {
  const { tokens } = words;
  const isSpan = (token: Token | undefined) => spanAt(words, token, actors) !== undefined;
  if (tokens.slice(0, verb).some((token) => isSpan(token))) return true;
  if (isOfCountry !== undefined && isNounOfCountry(words, verb, isOfCountry)) return true;
  const behind = tokens
    .slice(verb + 1)
    .filter((token) => token.kind === "word" && spanAt(words, token, dates) === undefined);
  const [actor, next] = behind.slice(
    Math.max(
      0,
      behind.findIndex(({ text }) => !skipped.has(text)),
    ),
  );
  if (ofCounted.test(bare(tokens[verb]?.text ?? "")) && isSpan(behind.find(({ text }) => !bounds.test(text))))
    return true;
  const isQuantity = spanAt(words, actor, quantities) !== undefined;
  if (isSpan(actor) && !isQuantity) return true;
  if ([actorNouns, actingBodies].some((nouns) => nouns.test(actor?.text ?? "")) && isSpan(next)) return true;
  if (actor !== undefined && isLossSomewhere(words, verb, actor)) return true;
  if (isQuantity || isOfCountry === undefined || actor === undefined) return false;
  return isBefallen(words, verb, actor) || isNounOfNamed(words, actor, isOfCountry);
}
/** «The start of the American raids came»: nouns alone stand before the verb, and a country's adjective tells whose. */
const isNounOfCountry = ({ tokens }: Words, verb: number, isOfCountry: (word: string) => boolean): boolean => {
  const before = tokens.slice(0, verb).filter(({ kind }) => kind === "word");
  return (
    before.length > 1 &&
    before.some(({ text }) => isOfCountry(text)) &&
    before.every(
      ({ text }) => !noActor.test(text) && !/^[\u0648\u0641]?[\u0628\u0644](?:\u0627\u0644|\u0644)/u.test(text),
    )
  );
};

/** «An attack in Kabul led to the death of eight», «met their death»: what befalls somebody needs no actor but the place. */
const isLossSomewhere = (words: Words, verb: number, actor: Token): boolean =>
  losing.test(bare(words.tokens[verb]?.text ?? "")) &&
  (spanAt(words, actor, quantities) !== undefined || isNoun(words, actor)) &&
  !/^(?:\u0627\u0644|\u0644\u0644)/u.test(actor.text) &&
  words.spans.some(({ type }) => type === "place");

const isBefallen = (words: Words, verb: number, actor: Token): boolean =>
  befalling.test(bare(words.tokens[verb]?.text ?? "")) && isNoun(words, actor);
const actors = new Set(["person", "organisation", "place", "role", "quantity"] as const);
const dates = new Set(["date"] as const);
const quantities = new Set(["quantity"] as const);

/** «The Turkish lira», «the tasks of the United States»: a noun that a name or a country's adjective near behind it tells apart. */
function isNounOfNamed(words: Words, actor: Token, isOfCountry: (word: string) => boolean): boolean {
  if (!isNoun(words, actor) || oftenDone.test(actor.text)) return false;
  const { tokens } = words;
  const at = tokens.indexOf(actor);
  for (const token of tokens.slice(at + 1, at + 1 + near)) {
    if (spanAt(words, token, named)?.start === token.start || isOfCountry(token.text)) return true;
    // «The focus of the partnership between A and B».
    if (token.text === between) continue;
    if (!isNoun(words, token)) return false;
  }
  return false;
}
const between = "\u0628\u064A\u0646";
const near = 3;
const named = new Set(["person", "organisation", "place"] as const);
const isNoun = (words: Words, token: Token): boolean =>
  token.kind === "word" &&
  !noActor.test(token.text) &&
  !isVerb(bare(token.text)) &&
  !endsInPronoun(words.raw(token)) &&
  !/^\u0648\p{L}{3,}/u.test(token.text);
