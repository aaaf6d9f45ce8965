import type { Language } from "@/domain/language";
import type { SkipReason } from "@/domain/sets/imported-file";
import { noWords, optionsMax, wordsMax } from "@/domain/sets/question-words";
import { blankQuestion, type WrittenKind, type WrittenQuestion } from "@/domain/sets/written-question";
import { languageOf } from "@/domain/text/language-of";
import { gap } from "@/domain/wording/scene";

/** A question as both formats state it, before it is one of ours. */
export type Stated = {
  stem: string;
  explanation: string;
  answer:
    | { type: "choice"; options: readonly { text: string; reason: string; isRight: boolean }[]; isSingle: boolean }
    | { type: "truth"; isTrue: boolean }
    | { type: "number"; number: number; tolerance: number }
    | { type: "text"; accepted: readonly string[] };
};

/** The question as a teacher would have written it; or why it cannot be one. */
export function toWritten(stated: Stated): WrittenQuestion | SkipReason {
  const { stem, explanation, answer } = stated;
  if (stem === "") return "empty";
  if (stem.length > wordsMax.stem || explanation.length > wordsMax.explanation) return "too-long";
  const base = (kind: WrittenKind) => blankQuestion(kind);
  const words = { ...noWords, stem, explanation };
  switch (answer.type) {
    case "choice":
      return choice(stated, answer);
    case "truth":
      return inLanguage({ ...base("true-false"), isTrue: answer.isTrue }, words);
    case "number": {
      const { number, tolerance } = answer;
      return inLanguage({ ...base("numeric-entry"), number: String(number), tolerance: String(tolerance) }, words);
    }
    case "text": {
      const accepted = [...new Set(answer.accepted)].join("\n");
      if (accepted === "") return "no-key";
      if (accepted.length > wordsMax.accepted) return "too-long";
      const marked = stem.replace(/_{2,}/g, gap);
      const gapped = marked.includes(gap) ? marked : `${marked} ${gap}`;
      if (gapped.length > wordsMax.stem) return "too-long";
      return inLanguage(base("cloze"), { ...words, stem: gapped, accepted });
    }
  }
}

type Choice = Extract<Stated["answer"], { type: "choice" }>;

function choice({ stem, explanation }: Stated, { options, isSingle }: Choice): WrittenQuestion | SkipReason {
  const right = options.flatMap(({ isRight }, at) => (isRight ? [at] : []));
  if (right.length === 0) return "no-key";
  const isLong = options.some(({ text, reason }) => text.length > wordsMax.option || reason.length > wordsMax.reason);
  if (isLong || options.length > optionsMax) return "too-long";
  const question = blankQuestion(isSingle && right.length === 1 ? "single-choice" : "multiple-select");
  return inLanguage(
    { ...question, right },
    {
      ...noWords,
      stem,
      explanation,
      options: options.map(({ text }) => text),
      reasons: options.map(({ reason }) => reason),
    },
  );
}

/** The words stand in the language that most letters of the stem belong to. */
function inLanguage(question: WrittenQuestion, words: WrittenQuestion["words"][Language]): WrittenQuestion {
  return { ...question, words: { ...question.words, [languageOf(words.stem)]: words } };
}
