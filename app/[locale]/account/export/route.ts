import { exportAccount } from "@/server/accounts/export-account";
import { contextOf, requestIdOf } from "@/server/context";
import { preferredLocale } from "@/server/http/accept-language";
import { callerOf } from "@/server/http/caller-of";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { problemResponse } from "@/server/problem";
import type { Refusal } from "@/server/refusal";

/** Everything about the account, as a file. */
export async function GET(request: Request): Promise<Response> {
  const caller = callerOf(request);
  const requestId = requestIdOf(caller);
  const refuse = (refusal: Refusal) =>
    problemResponse(refusal, preferredLocale(request.headers.get("accept-language")), requestId);
  try {
    const exported = await exportAccount({ ctx: await contextOf(caller) });
    if (!exported.ok) return refuse(exported.error);
    return new Response(`${JSON.stringify(exported.value, null, 2)}\n`, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="sanad-account.json"',
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    return refuse(refusalOfError(error, requestId));
  }
}
