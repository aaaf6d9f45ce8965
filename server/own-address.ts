import "server-only";
import { env } from "./env";

/**
 * Where this site is: what links, previews and cookies are made for. Where it has not been told, the machine it runs
 * on; never what a request says.
 */
export const ownAddress = (): string => env().siteUrl ?? `http://127.0.0.1:${env().port}`;

/** Where learners reach it: the site's own name, else a school's network, else this machine alone. */
export const learnersAddress = (): string => env().siteUrl ?? env().networkUrl ?? ownAddress();
