import { moveInFields } from "@/components/question/moved-order";
import { posted } from "@/components/question/posted";
import { err, ok } from "@/domain/result";
import { answerItemFromForm, LateAnswer } from "@/server/attempts/answer-item";
import { formRoute } from "@/server/http/form-route";
import { readInput } from "@/server/http/read-input";
import { route } from "@/server/http/route";
import type { RefusalCode } from "@/server/refusal";
import { pageInAnswer } from "../../../../html/page-in-answer";
import { type QuestionNote, questionPath } from "../../../question-path";
import { GET as attemptPage } from "../../route";

type Params = { id: string; questionId: string };

/** Refusals that the question's own page explains. */
const notes: Partial<Record<RefusalCode, QuestionNote>> = {
  "incomplete-answer": "refused",
  "unreadable-answer": "refused",
  "answer-differs": "stale",
};

/** The answer to one question; a button of an ordering moves an entry and answers nothing yet. */
const answer = formRoute<Params>(async ({ ctx, fields, params: { id: attemptId, questionId } }) => {
  const question = { attemptId, questionId };
  const moved = moveInFields(fields);
  if (moved) return ok({ path: questionPath({ ...question, note: "moved", draft: moved }) });
  const answered = await answerItemFromForm({ ctx, ...question, fields });
  if (answered.ok)
    return ok({ path: pathAfter(question, answered.value.feedback !== undefined, posted(fields, "next")) });
  const { reason } = answered.error;
  const note = notes[reason];
  if (note === "stale") return ok({ path: questionPath({ ...question, note }) });
  if (note) return ok({ path: questionPath({ ...question, note, draft: fields }) });
  if (reason === "attempt-finished" || reason === "time-over") return ok({ path: `/attempts/${attemptId}` });
  return err({ refusal: answered.error, back: questionPath({ ...question, draft: fields }) });
});

/** The page's script takes the attempt's page with the answer, which saves a round trip. */
export const POST = pageInAnswer(answer, attemptPage, (pathname, { id }) => pathname.endsWith(`/attempts/${id}`));

/** The same answer later, sent by the page's script once the connection is back: told of its fate and no more. */
export const { PUT } = route<Params>(
  {
    async PUT({ request, params: { id: attemptId, questionId }, ctx }) {
      const input = await readInput(LateAnswer, request);
      if (!input.ok) return input;
      const answered = await answerItemFromForm({ ctx, attemptId, questionId, ...input.value });
      return answered.ok ? ok({ status: 200, body: { recorded: true } }) : answered;
    },
  },
  { alsoAllows: ["POST"] },
);

/** Practice shows the verdict; an exam goes on with the question that the form names. */
function pathAfter(question: { attemptId: string; questionId: string }, hasFeedback: boolean, next: string): string {
  if (hasFeedback || !next) return questionPath({ ...question, note: "verdict" });
  return questionPath({ attemptId: question.attemptId, questionId: next });
}
