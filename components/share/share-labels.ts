import type { Text } from "@/i18n/messages";
import { services } from "./service-links";
import type { ShareLabels } from "./share-tools";

const names = [
  "sendPicture",
  "copyLink",
  "copyText",
  "linkCopied",
  "textCopied",
  "notCopied",
  "notSent",
  "text",
  "textHint",
  "services",
] as const;

/** The words of the sharing tools, which a script in the browser has no messages for. */
export function shareLabels(text: Text): ShareLabels {
  const labels = names.map((name) => [name, text(`share.${name}`)] as const);
  const service = services.map((name) => [name, text(`share.service.${name}`)] as const);
  // Each name of the two lists above, with its words.
  return { ...Object.fromEntries(labels), service: Object.fromEntries(service) } as ShareLabels;
}
