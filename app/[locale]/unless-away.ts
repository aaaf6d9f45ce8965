import { unstable_rethrow } from "next/navigation";
import { refusalOfError } from "@/server/http/refusal-of-error";

/**
 * What a page loads, or `undefined` while the database is away: then the page says so in its own HTML, since the error
 * page needs a script. Everything else that is thrown goes on.
 */
export async function unlessAway<Value>(load: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await load();
  } catch (error) {
    unstable_rethrow(error);
    if (refusalOfError(error, "of a page").reason === "unavailable") return undefined;
    throw error;
  }
}
