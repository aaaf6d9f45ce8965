import { err, ok } from "@/domain/result";
import { signOutEverywhere } from "@/server/accounts/sign-out-everywhere";
import { formRoute } from "@/server/http/form-route";

/** Signs every browser of the account out. What is left of this one's cookie opens nothing. */
export const POST = formRoute(async ({ ctx }) => {
  const out = await signOutEverywhere({ ctx });
  return out.ok ? ok({ path: "/signin?note=everywhere" }) : err({ refusal: out.error });
});
