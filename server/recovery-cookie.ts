import "server-only";
import { cookieGuards } from "./guest-cookie";

export const recoveryCookieName = "sanad-recovery-code";

/** Seconds in which a code that was just made may be shown: time to write it down. */
const shownSeconds = 600;

/** The header that lets the browser show a code just made. It opens no more than the guest's own cookie beside it. */
export const recoverySetCookie = (code: string) =>
  `${recoveryCookieName}=${code}; Path=/; Max-Age=${shownSeconds}; ${cookieGuards()}`;

export const forgetRecoveryCookie = () => `${recoveryCookieName}=; Path=/; Max-Age=0; ${cookieGuards()}`;
