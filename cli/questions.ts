import type { Corpus } from "@/corpus/read-corpus";
import { composeQuiz, drawsOn } from "@/domain/items/compose-quiz";
import type { QuizSet } from "@/domain/items/quiz-set";
import { type Language, languages } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import { seededRng, shuffled } from "@/domain/rng";
import { makeQuestionBank, type QuestionBank } from "@/questions/question-bank";
import { type AnyItem, type KindId, kinds } from "@/questions/registry";
import { choose, wholeNumber } from "./choose";
import type { Given, Verb } from "./verb";

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
    return ok({ json: { questions: chosen(corpus, wish.value).map(questionJson) }, hasFindings: false });
  },
};

type Wish = { lang: Language; seed: number; count?: number; source?: string; set?: QuizSet; kind?: KindId };

function readWish({ ledger, sets }: Corpus, given: Given): Result<Wish, string> {
  const source = choose(
    "source",
    given.source,
    ledger.sources.map(({ id }) => id),
  );
  if (!source.ok) return source;
  const slug = choose(
    "set",
    given.set,
    sets.map((set) => set.slug),
  );
  if (!slug.ok) return slug;
  const kind = choose("kind", given.kind, Object.keys(kinds) as KindId[]);
  if (!kind.ok) return kind;
  const lang = choose("lang", given.lang, languages);
  if (!lang.ok) return lang;
  const seed = wholeNumber("seed", given.seed, 0);
  if (!seed.ok) return seed;
  const count = wholeNumber("count", given.count, 1);
  if (!count.ok) return count;
  const set = sets.find((one) => one.slug === slug.value);
  return ok({
    lang: lang.value ?? "ar",
    seed: seed.value ?? 1,
    ...(count.value === undefined ? {} : { count: count.value }),
    ...(source.value === undefined ? {} : { source: source.value }),
    ...(kind.value === undefined ? {} : { kind: kind.value }),
    ...(set === undefined ? {} : { set }),
  });
}

function chosen({ ledger }: Corpus, wish: Wish): AnyItem[] {
  const { lang, seed, count, set } = wish;
  const { items } = narrowed(makeQuestionBank(ledger, seed), wish);
  if (count === undefined) return items[lang];
  if (set) return composeQuiz(items, set, { lang, count, seed });
  return shuffled(items[lang], seededRng(`questions|${seed}`)).slice(0, count);
}

function narrowed(bank: QuestionBank, { kind, source, set }: Wish): QuestionBank {
  const isWanted = (item: AnyItem) =>
    (kind === undefined || item.kind === kind) &&
    (source === undefined || item.references.some((reference) => reference.source === source)) &&
    (set === undefined || drawsOn(set, item));
  return { ...bank, items: { ar: bank.items.ar.filter(isWanted), en: bank.items.en.filter(isWanted) } };
}

/** The item without what is for the app alone; a question without options has an empty list of them. */
function questionJson({ evidence: _shown, version: _stored, ...item }: AnyItem) {
  const { id, kind, lang, stem, key, explanation, ...rest } = item;
  const options = "options" in item ? item.options : [];
  return { id, kind, lang, stem, ...rest, options, key, explanation };
}
