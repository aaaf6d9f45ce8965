import type { Text } from "@/i18n/messages";

/** What an address says of a refusal. */
export type ToldRefusal = { refused?: string; language?: string; sort?: string };

/** Why nothing was stored, as an address says it; nothing for any other text. */
export function refusedText({ refused: reason, language, sort }: ToldRefusal, text: Text): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === "language") return text("documents.refused.language", { language: language ?? "other" });
  if (reason === "sort") return text("documents.refused.sort", { sort: sort ?? "other" });
  return text.find(`documents.refused.${reason}`);
}
