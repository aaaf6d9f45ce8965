import type { OwnQuestion } from "../asking/own-question";
import { documentWords as words } from "../document-words.ar";

/** Whose words a question shows. `that`: how «that» stands before them; undefined where they are somebody's own words. */
export type VoicedBy = { name: string; that?: string };

/** A question that says whose words it shows, which its sentence tells before them. */
export function voiced(question: OwnQuestion, { name, that }: VoicedBy): OwnQuestion {
  const { stem, scopeText = "" } = question;
  const own = stem.slice(scopeText.length).trimStart();
  const isStatement = question.kind === "true-false";
  const sentence = isStatement ? own.replace(/\.$/u, "") : own;
  // «Which number was left out of this sentence: "…"?»
  const opening = question.kind === "cloze" || isStatement ? "" : (/^[^\u00AB]*: \u00AB/u.exec(sentence)?.[0] ?? "");
  // «That the shows begin»: what joined it to the verb.
  const said = sentence.slice(opening.length).replace(/^["\u00AB]?\u0625\u0646\u0651? (?=\p{L})/u, "");
  const isThat = said !== sentence.slice(opening.length);
  const shown = words.voiced(name, isThat ? words.that : that, said);
  return { ...question, stem: `${scopeText} ${opening}${shown}${isStatement ? "." : ""}` };
}
