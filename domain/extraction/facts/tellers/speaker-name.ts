import { foldLoosely } from "../../../text/fold-arabic";
import type { SentenceView } from "../sentence-view";
import { afterName, platforms } from "../trust-words.ar";

/** «The agency of Tunis, the official one», «Rights Watch»: a body's name may go on. */
const goesOn =
  /^(?:\u0648\p{L}{3,}|\u0644(?:\u0634\u0648\u0648\u0646|\u0634\u064A\u0648\u0646|\u062D\u0642\u0648\u0642|\u062D\u0645\u0627\u064A\u0647)|\u0627\u0644\p{L}{2,}(?:\u064A|\u064A\u0647))$/u;

const openRegion = /\s\u0644\u0644\p{L}+$/u;
const isKnown =
  /^\u0627\u0644\p{L}{3,}(?<!\u0627\u0644\u064A\u0648\u0645|\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A)$/u;

/** Whether a word follows a name that may still be of it: «Jim Yong» before «Kim». */
export function isCutShort({ tokens, spans }: SentenceView, end: number): boolean {
  const next = tokens.find((token) => token.start >= end);
  const body = spans.find((span) => span.type === "organisation" && span.end === end);
  // «The command for the Middle East», read up to «the Middle».
  if (next && body && (goesOn.test(next.text) || (openRegion.test(body.text) && isKnown.test(next.text)))) return true;
  if (next?.kind !== "word" || afterName.test(next.text)) return false;
  return !spans.some((span) => span.start <= next.start && span.end > next.start);
}

/** Whether a name is that of a site or platform: somebody tells something there, it tells nothing itself. */
export const isPlatform = (name: string): boolean => platforms.test(foldLoosely(name));
