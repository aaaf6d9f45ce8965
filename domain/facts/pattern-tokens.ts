import type { Pattern, Property } from "./property";

/** Every token of a pattern without its braces; those inside `{event: …}` come after it. */
export function tokensOf(pattern: string): string[] {
  const tokens: string[] = [];
  const inner = pattern.replace(/\{event:((?:[^{}]|\{[^{}]*\})*)\}/g, (_, rest: string) => {
    tokens.push("event");
    return rest;
  });
  for (const match of inner.matchAll(/\{([^{}]*)\}/g)) tokens.push(match[1] as string);
  return tokens;
}

/** The pattern with `{np}` written out, so that what it names can be counted. */
export const withNounPhrase = (pattern: string, { nounPhrase }: Pattern): string =>
  pattern.replaceAll("{np}", nounPhrase ?? "{np}");

/** A pattern without the parts that may be dropped. */
export const withoutOptional = (pattern: string): string => pattern.replace(/\[[^[\]]*\]/g, "");

/** Which qualifiers a pattern names. */
export const qualifiersNamed = (pattern: string): string[] =>
  [...new Set(tokensOf(pattern).filter((token) => token.startsWith("q.")))].map((token) => token.slice(2)).sort();

/** Every pattern of one language by the name of its place: `ask.0`, `say`. */
export function patternsOf(pattern: Pattern): [place: string, text: string][] {
  return Object.entries(pattern).flatMap(([place, text]): [string, string][] =>
    Array.isArray(text)
      ? text.map((each, at): [string, string] => [`${place}.${at}`, each])
      : text
        ? [[place, text]]
        : [],
  );
}

/** The qualifiers that a property's facts must have, as its statement names them. */
export const qualifiersNeeded = ({ ar }: Property): string[] =>
  qualifiersNamed(withoutOptional(withNounPhrase(ar.say, ar)));
