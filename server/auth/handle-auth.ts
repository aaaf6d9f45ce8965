import "server-only";
import { contextOf, requestIdOf } from "../context";
import { mergeIntoUser } from "../db/learners/learners";
import { forgetGuestCookie, guestCookieName, readGuest } from "../guest-cookie";
import { preferredLocale } from "../http/accept-language";
import { callerOf } from "../http/caller-of";
import { addressOf } from "../http/client-address";
import { refusalOfError } from "../http/refusal-of-error";
import { isSameOrigin } from "../http/same-origin";
import { problemResponse } from "../problem";
import { notFound, type Refusal } from "../refusal";
import { authOptions } from "./auth-options";
import { type AuthCall, runNextAuth } from "./run-next-auth";

/**
 * Runs a step of signing in or out for a request. What someone did as a guest becomes theirs once they have proven
 * who they are, and the guest's cookie goes.
 */
export async function handleAuth(request: Request, call: Omit<AuthCall, "cookies">): Promise<Response> {
  const caller = callerOf(request);
  const requestId = requestIdOf(caller);
  const refuse = (refusal: Refusal) =>
    problemResponse(refusal, preferredLocale(request.headers.get("accept-language")), requestId);
  if (call.method !== "GET" && !isSameOrigin(request)) return refuse({ reason: "cross-origin" });
  try {
    const { db, now, newId } = await contextOf(caller);
    const address = addressOf(request);
    const guestId = readGuest(caller.cookie(guestCookieName()));
    let hasMerged = false;
    const onSignedIn = async (userId: string) => {
      await mergeIntoUser(db, { userId, guestId, newId: newId(), now });
      hasMerged = guestId !== null;
    };
    const response = await runNextAuth(
      { ...call, cookies: caller.cookies },
      authOptions({ db, now, address, onSignedIn }),
    );
    if (await isUnknownAction(response)) return refuse(notFound);
    if (hasMerged) response.headers.append("set-cookie", forgetGuestCookie());
    return response;
  } catch (error) {
    return refuse(refusalOfError(error, requestId));
  }
}

/** What next-auth has no address for, it answers with a line of plain text. */
async function isUnknownAction(response: Response): Promise<boolean> {
  return response.status === 400 && (await response.clone().text()).startsWith("Error: This action with HTTP");
}
