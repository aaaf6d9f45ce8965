import "server-only";
import type { NewDocument, NotAdded } from "./add-document";

/** What of a refused document's fields is short enough to be asked for once only. */
export type Described = Pick<NewDocument, "publisher" | "publishedOn" | "title">;

/** Where the list of documents says why nothing was stored, with what its source was said to be; without the language. */
export function refusedPath(refused: NotAdded, described?: Described): string {
  const { reason, ...told } = refused;
  const short = Object.entries(described ?? {}).filter(([, words]) => words !== "" && words.length <= 100);
  return `/my-documents?${new URLSearchParams({ refused: reason, ...told, ...Object.fromEntries(short) })}#add`;
}
