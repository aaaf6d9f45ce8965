import { correctionMax, Decision, type ReviewStep } from "@/domain/documents/review";
import type { FormFields } from "@/domain/question-kind";
import type { AskedThing } from "@/server/documents/get-document";

/** What the fields of one thing hold. */
export type ThingWords = { verdict: string; text: string; about: string; same: string };

/** What they hold when the review is shown: as decided, else as proposed; a correction that was left out with it. */
export function wordsOf({ decision, isProposed, about }: AskedThing): ThingWords {
  const corrected = { ...decision, ...decision?.left };
  return {
    verdict: decision?.verdict ?? (isProposed ? "accepted" : ""),
    text: corrected.text ?? "",
    about: corrected.about ?? about ?? "",
    same: decision?.same ?? "",
  };
}

const names = ["verdict", "text", "about", "same"] as const;

/** Goes along with the fields of one thing, so that only what was changed counts as said. */
export const asShown = (words: ThingWords): string => JSON.stringify(names.map((name) => oneLine(words[name])));

const oneLine = (text: string | undefined): string => (text ?? "").replace(/\s+/gu, " ").trim();

/** What was changed of each thing. What was corrected or merged without a word on asking for it is asked for. */
export function stepOf(fields: FormFields): ReviewStep {
  const given = new Map(fields);
  const decisions = fields.flatMap(([name, shown]) => {
    const id = /^shown\.(.{1,100})$/.exec(name)?.[1];
    if (id === undefined) return [];
    const [verdict, text, about, same] = names.map((field) => oneLine(given.get(`${field}.${id}`)));
    if (shown === JSON.stringify([verdict, text, about, same])) return [];
    // A sentence that is longer than any correction may be is the document's own.
    const words = { text, same, about: about && about.length > correctionMax ? "" : about };
    const said = Object.entries(words).filter(([, word]) => word);
    const decision = Decision.safeParse({ verdict: verdict || "accepted", ...Object.fromEntries(said) });
    return decision.success ? [[id, decision.data] as const] : [];
  });
  return Object.fromEntries(decisions);
}
