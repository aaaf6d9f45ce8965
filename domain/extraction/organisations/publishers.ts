import type { FoundOf } from "../span";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import { agencies, paperNames, paperTails } from "./organisation-words.ar";

const longestName = 3;
const dash = /^[-\u2013\u2014|/]$/;

/** «Agencies - Assafir», «Kuwait Times: …»: who prints a paragraph, where it begins. */
export function publishers(text: ReadText): FoundOf<"organisation">[] {
  return text.paragraphs.flatMap(({ first }) => {
    const bounds = besideAgencies(text.tokens, first) ?? beforeColon(text.tokens, first);
    const [start, end] = [text.tokens[bounds?.first ?? -1]?.start, text.tokens[bounds?.last ?? -1]?.end];
    if (start === undefined || end === undefined) return [];
    const name = text.raw.slice(start, end);
    const norm = { id: name, name, kind: "media" };
    return [{ type: "organisation", start, end, norm, confidence: 0.7, rule: "organisation-publisher" }];
  });
}

/** «Agencies - X» and «X - agencies», for papers whose names are common words. */
function besideAgencies(tokens: readonly Token[], first: number) {
  const [one, sign, other] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (!one || !other || !dash.test(sign?.text ?? "") || other.paragraph !== one.paragraph) return undefined;
  if (agencies.has(one.text) && paperNames.has(other.text)) return { first: first + 2, last: first + 2 };
  return agencies.has(other.text) && paperNames.has(one.text) ? { first, last: first } : undefined;
}

/** «… Times:», a name of two or three words that ends as papers' names do. */
function beforeColon(tokens: readonly Token[], first: number) {
  const colon = tokens.slice(first + 2, first + longestName + 1).find(({ text }) => text === ":")?.index;
  const words = tokens.slice(first, colon ?? first);
  const isName = words.every(({ kind, paragraph }) => kind === "word" && paragraph === tokens[first]?.paragraph);
  return colon !== undefined && isName && paperTails.has(words.at(-1)?.text ?? "")
    ? { first, last: colon - 1 }
    : undefined;
}
