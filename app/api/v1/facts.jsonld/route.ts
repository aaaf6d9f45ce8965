import { ok } from "@/domain/result";
import { FactsDataQuery, publishFacts } from "@/server/facts/publish-facts";
import { parseInput, queryOf } from "@/server/http/parse-input";
import { publicFile } from "@/server/http/public-reply";
import { route } from "@/server/http/route";

export const { GET, POST, PUT, PATCH, DELETE } = route({
  async GET({ request, ctx }) {
    const query = parseInput(FactsDataQuery, queryOf(request));
    if (!query.ok) return query;
    const data = await publishFacts({ ctx, format: "jsonld", version: query.value.version });
    return data.ok ? ok(publicFile(request, data.value)) : data;
  },
});
