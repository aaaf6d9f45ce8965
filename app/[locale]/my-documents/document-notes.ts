import type { Text } from "@/i18n/messages";
import type { NotAdded } from "@/server/documents/add-document";

/** Where the list of documents says why nothing was stored. */
export function refusedPath(refused: NotAdded): string {
  const language = refused.reason === "language" ? { language: refused.language } : {};
  return `/my-documents?${new URLSearchParams({ refused: refused.reason, ...language })}#add`;
}

/** Why nothing was stored, as an address says it; nothing for any other text. */
export function refusedText(reason: string | undefined, language: string | undefined, text: Text): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === "language") return text("documents.refused.language", { language: language ?? "other" });
  return text.find(`documents.refused.${reason}`);
}
