import "server-only";
import type { NotAdded } from "./add-document";
import type { Description } from "./described-as";

/** Where the list of documents says why nothing was stored, with what its source was said to be; without the language. */
export function refusedPath(refused: NotAdded, described?: Description): string {
  const { reason, ...told } = refused;
  const short = Object.entries(described ?? {}).filter(([, words]) => words !== "" && words.length <= 100);
  return `/my-documents?${new URLSearchParams({ refused: reason, ...told, ...Object.fromEntries(short) })}#add`;
}
