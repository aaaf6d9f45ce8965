import type { Language } from "../language";
import type { Unreadable } from "./draft";
import type { Finding } from "./rule";
import texts from "./unreadable.json";

/** The finding on a question that cannot be read: X0, in place of all others. */
export const unreadable = ({ reason }: Unreadable, lang: Language): Finding => ({
  rule: "X0",
  severity: "B",
  message: texts.messages[reason][lang],
});
