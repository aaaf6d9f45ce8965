import { ok } from "@/domain/result";
import { formRoute } from "@/server/http/form-route";
import { forgetRecoveryCookie } from "@/server/recovery-cookie";

/** The code is kept: the browser forgets it. */
export const POST = formRoute(async () => ok({ path: "/me", setCookies: [forgetRecoveryCookie()] }));
