import "server-only";
import { env } from "../env";

/** How teachers may sign in here: what a page offers. */
export type SignInWays = {
  /** off: no mail server, and no terminal that anyone reads. */
  email: "mail" | "terminal" | "off";
  /** The name on the button, or null. */
  issuer: string | null;
};

export function signInWays(): SignInWays {
  const { mail, oidc, isServerless } = env();
  const withoutMail = isServerless ? "off" : "terminal";
  return { email: mail ? "mail" : withoutMail, issuer: oidc?.name ?? null };
}
