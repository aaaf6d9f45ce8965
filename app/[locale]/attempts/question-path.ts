import type { FormFields } from "@/domain/question-kind";

/** Longest draft that an address carries. */
const draftMax = 2000;

/** verdict: the answer was graded · stale: an earlier answer stands · refused: say what the answer lacks · moved: an ordering changed. */
export type QuestionNote = "verdict" | "stale" | "refused" | "moved";

type QuestionAddress = { attemptId: string; questionId: string; note?: QuestionNote; draft?: FormFields };

/** The address of one question of an attempt; its fragment is where the focus goes. */
export function questionPath({ attemptId, questionId, note, draft }: QuestionAddress): string {
  const query = new URLSearchParams({ question: questionId });
  if (note === "stale" || note === "refused") query.set("note", note);
  const words = new URLSearchParams(draft?.map(([name, value]): [string, string] => [name, value])).toString();
  if (words && words.length <= draftMax) query.set("draft", words);
  return `/attempts/${attemptId}?${query}${focusOf(note, questionId, draft)}`;
}

/** Where an attempt begins: a question has one address, so that going back finds it as it is by then. */
export const firstPath = (attemptId: string, [first]: readonly { id: string }[]): string =>
  first ? questionPath({ attemptId, questionId: first.id }) : `/attempts/${attemptId}`;

function focusOf(note: QuestionNote | undefined, questionId: string, draft: FormFields = []): string {
  if (note === "verdict" || note === "stale") return "#verdict";
  if (note === "refused") return `#problem-${questionId}`;
  const pressed = draft.find(([name]) => name === "up" || name === "down");
  return pressed ? `#${pressed[0]}-${pressed[1]}` : "";
}

/** The fields that `questionPath` put into an address. */
export const readDraft = (draft: string | undefined): FormFields => [...new URLSearchParams(draft ?? "")];

type ReportAddress = {
  attemptId: string;
  questionId: string;
  /** It was said in the review, on the result's page. */
  isReview: boolean;
  outcome: ReportOutcome;
};

/** thanks: a report was stored · empty: no reason was chosen. */
export type ReportOutcome = "thanks" | "empty";

/** Back to where a question was reported, at the words that answer it. */
export function reportedPath({ attemptId, questionId, isReview, outcome }: ReportAddress): string {
  const query = new URLSearchParams({ [isReview ? "reported" : "question"]: questionId, report: outcome });
  return `/attempts/${attemptId}?${query}#report-${questionId}`;
}

/** The page after the last question. */
export const endPath = (attemptId: string): string => `/attempts/${attemptId}?question=end`;
