import { ok } from "@/domain/result";
import { AnswerBody, answerItem } from "@/server/attempts/answer-item";
import { readInput } from "@/server/http/read-input";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE } = route<{ id: string; questionId: string }>({
  async PUT({ request, params, ctx }) {
    const input = await readInput(AnswerBody, request);
    if (!input.ok) return input;
    const receipt = await answerItem({
      ctx,
      attemptId: params.id,
      questionId: params.questionId,
      answer: input.value.answer,
      sequence: input.value.sequence,
    });
    return receipt.ok ? ok({ status: 200, body: receipt.value }) : receipt;
  },
});
