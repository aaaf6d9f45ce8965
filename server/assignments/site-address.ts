import "server-only";
import { env } from "../env";

/** A page's whole address: on the site's own name, that of a school's network, or this machine. */
export function siteAddress(path: string): string {
  const { siteUrl, networkUrl, port } = env();
  return `${siteUrl ?? networkUrl ?? `http://127.0.0.1:${port}`}${path}`;
}
