import { ok } from "@/domain/result";
import { publicReply } from "@/server/http/public-reply";
import { route } from "@/server/http/route";
import { describeApi } from "@/server/openapi/describe-api";

export const { GET, POST, PUT, PATCH, DELETE } = route({
  GET: async ({ request }) => ok(publicReply(request, describeApi())),
});
