import { foldLoosely } from "../../text/fold-arabic";

/** A word of a text: folded for comparing, and as it was written. */
export type Word = { folded: string; raw: string };

/** The words and figures of a text, in order. */
export const wordsOf = (text: string): Word[] =>
  (text.match(/[\p{L}\p{M}\p{N}\u0640]+/gu) ?? []).map((raw) => ({ folded: foldLoosely(raw), raw }));

const particles = [/^[\u0648\u0641]/u, /^[\u0628\u0644\u0643]/u, /^\u0627\u0644/u, /^\u0644/u];

/** A folded Arabic word and what is left as particles and article fall off, one after the other. */
export function bareForms(folded: string): string[] {
  const forms = [folded];
  let rest = folded;
  for (const particle of particles) {
    const shorter = rest.replace(particle, "");
    if (shorter === rest || shorter.length < 2) continue;
    rest = shorter;
    forms.push(rest);
  }
  return forms;
}
