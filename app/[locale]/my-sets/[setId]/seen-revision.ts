import { posted } from "@/components/question/posted";
import type { FormFields } from "@/domain/question-kind";

/** The revision that the page with this form was made from; 0, which no set has, for none. */
export function seenRevision(fields: FormFields): number {
  const seen = posted(fields, "seen");
  return /^\d{1,9}$/.test(seen) ? Number(seen) : 0;
}
