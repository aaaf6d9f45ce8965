import { ok } from "@/domain/result";
import { parseInput, queryOf } from "@/server/http/parse-input";
import { publicReply } from "@/server/http/public-reply";
import { route } from "@/server/http/route";
import { listSets, SetsQuery } from "@/server/sets/list-sets";

export const { GET, POST, PUT, PATCH, DELETE } = route({
  async GET({ request, ctx }) {
    const query = parseInput(SetsQuery, queryOf(request));
    if (!query.ok) return query;
    const sets = await listSets({ ctx, lang: query.value.lang });
    return sets.ok ? ok(publicReply(request, { sets: sets.value })) : sets;
  },
});
