import { ok } from "@/domain/result";
import { parseInput, queryOf } from "@/server/http/parse-input";
import { publicReply } from "@/server/http/public-reply";
import { route } from "@/server/http/route";
import { getQuestions, QuestionsQuery } from "@/server/sets/get-questions";

export const { GET, POST, PUT, PATCH, DELETE } = route<{ slug: string }>({
  async GET({ request, params, ctx }) {
    const query = parseInput(QuestionsQuery, queryOf(request));
    if (!query.ok) return query;
    const questions = await getQuestions({ ctx, slug: params.slug, ...query.value });
    return questions.ok ? ok(publicReply(request, questions.value)) : questions;
  },
});
