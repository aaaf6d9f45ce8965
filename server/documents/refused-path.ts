import "server-only";
import type { NotAdded } from "./add-document";

/** Where the list of documents says why nothing was stored; without the language. */
export function refusedPath(refused: NotAdded): string {
  const { reason, ...told } = refused;
  return `/my-documents?${new URLSearchParams({ refused: reason, ...told })}#add`;
}
