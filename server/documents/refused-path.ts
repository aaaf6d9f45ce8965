import "server-only";
import type { NotAdded } from "./add-document";

/** Where the list of documents says why nothing was stored; without the language. */
export function refusedPath(refused: NotAdded): string {
  const language = refused.reason === "language" ? { language: refused.language } : {};
  return `/my-documents?${new URLSearchParams({ refused: refused.reason, ...language })}#add`;
}
