import type { Corpus } from "@/corpus/read-corpus";
import type { Ledger } from "@/domain/facts/ledger";
import { type Language, languages } from "@/domain/language";
import { onceFor } from "@/domain/once-for";
import { composeQuiz, drawsOn } from "@/domain/quizzes/compose-quiz";
import type { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import { seededRng, shuffled } from "@/domain/rng";
import { recaller } from "@/domain/text/remembered";
import { makeQuestionBank, type QuestionBank } from "@/questions/question-bank";
import { type AnyItem, type KindId, kinds } from "@/questions/registry";
import { choose, wholeNumber } from "./choose";
import type { Given } from "./verb";

/** Which questions are wanted. */
export type Wish = { lang: Language; seed: number; count?: number; source?: string; set?: QuizSet; kind?: KindId };

/** The wish as typed, or one sentence on what is wrong with it. */
export function readWish({ ledger, sets }: Corpus, given: Given): Result<Wish, string> {
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

/** By ledger and seed: whoever holds a corpus may ask again and again. */
const bankIn = onceFor((ledger: Ledger) => {
  const recall = recaller<QuestionBank>();
  return (seed: number) => recall(`${seed}`, () => makeQuestionBank(ledger, seed));
});

/** The questions that a wish names; with a count and a set, as a learner meets them. */
export function chosenQuestions({ ledger }: Corpus, wish: Wish): AnyItem[] {
  const { lang, seed, count, set } = wish;
  const { items } = narrowed(bankIn(ledger)(seed), wish);
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
