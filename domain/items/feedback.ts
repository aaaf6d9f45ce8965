import type { Authorship, Evidence, ItemBase } from "./item";

/** Where a key stands, with what a reader needs to find the document. */
export type FeedbackReference = ItemBase["references"][number] & { title: string; published: string };

/** What a learner is told once the answer counts. Never made from anything but the stored item. */
export type Feedback = {
  correct: boolean;
  /** Share of full credit, 0 to 1. */
  score: number;
  key: unknown;
  keyText: string;
  answerText: string;
  explanation: string;
  /** What is to be said of what was chosen, where something is. */
  chosen?: string;
  perOption: Record<string, string>;
  evidence: Evidence[];
  references: FeedbackReference[];
  /** What of the question a teacher wrote. */
  byTeacher?: Authorship;
};

/** An answer as its kind graded and worded it. */
export type GradedAnswer = {
  earned: number;
  isCorrect: boolean;
  keyText: string;
  answerText: string;
  /** Option ids that the answer chose. */
  chosen: readonly string[];
};

/** Feedback on one graded answer, in the item's language. */
export function feedbackOn(item: ItemBase & { key: unknown }, graded: GradedAnswer): Feedback {
  const chosen = [...new Set(graded.chosen.map((id) => item.perOption[id]).filter((text) => text !== undefined))];
  return {
    correct: graded.isCorrect,
    score: graded.earned,
    key: item.key,
    keyText: graded.keyText,
    answerText: graded.answerText,
    explanation: item.explanation,
    ...(chosen.length ? { chosen: chosen.join(" ") } : {}),
    perOption: item.perOption,
    evidence: item.evidence,
    references: item.references.map((reference) => ({ ...reference, ...documentOf(item, reference.source) })),
    ...(item.byTeacher ? { byTeacher: item.byTeacher } : {}),
  };
}

function documentOf(item: ItemBase, source: string): { title: string; published: string } {
  const document = item.evidence.find((evidence) => evidence.source.id === source)?.source;
  return { title: document?.title ?? source, published: document?.published ?? "" };
}
