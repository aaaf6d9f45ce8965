import type { LedgerIndex } from "../facts/index-ledger";
import type { Language } from "../language";
import { describeEvent } from "./describe-event";

/** A subject's name; for an event, words that tell it from others without what `hidden` names. */
export function describeSubject(
  index: LedgerIndex,
  id: string,
  lang: Language,
  hidden: readonly string[],
): string | undefined {
  const subject = index.entity(id);
  return subject.class ? describeEvent(index, id, lang, hidden) : subject[lang].name;
}
