import { posted } from "@/components/question/posted";
import type { FormFields } from "@/domain/question-kind";

/** 128 random bits, base64url, as a page's own form carries them. */
const onceKeyPattern = /^[\w-]{22}$/;

/** The key of the page that a start was posted from; a form without one starts an attempt each time. */
export function postedOnceKey(fields: FormFields): string | undefined {
  const key = posted(fields, "once");
  return onceKeyPattern.test(key) ? key : undefined;
}
