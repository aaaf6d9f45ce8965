import type { Text } from "@/i18n/messages";

/** Why nothing was stored, as an address says it; nothing for any other text. */
export function refusedText(reason: string | undefined, language: string | undefined, text: Text): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === "language") return text("documents.refused.language", { language: language ?? "other" });
  return text.find(`documents.refused.${reason}`);
}
