import { ok } from "@/domain/result";
import type { AnyItem } from "@/questions/registry";
import { chosenQuestions, readWish } from "./chosen-questions";
import type { Verb } from "./verb";

export const questions: Verb = {
  name: "questions",
  usage: "[--source ID] [--set SLUG] [--kind K] [--lang ar|en] [--seed N] [--count N]",
  does: "Questions with their keys and proofs, for editors and tests.",
  options: {
    source: "only questions that rest on this document",
    set: "only what this set draws on; with --count, composed as a learner meets it",
    kind: "only this kind",
    lang: "ar (default) or en",
    seed: "the seed of all choices, 1 by default",
    count: "at most this many; all without it",
  },
  run(corpus, given) {
    const wish = readWish(corpus, given);
    if (!wish.ok) return wish;
    return ok({ json: { questions: chosenQuestions(corpus, wish.value).map(questionJson) }, hasFindings: false });
  },
};

/** The item without what is for the app alone; a question without options has an empty list of them. */
function questionJson({ evidence: _shown, version: _stored, ...item }: AnyItem) {
  const { id, kind, lang, stem, key, explanation, ...rest } = item;
  const options = "options" in item ? item.options : [];
  return { id, kind, lang, stem, ...rest, options, key, explanation };
}
