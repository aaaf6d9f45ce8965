import { briefScope, scopeIn } from "@/domain/documents/mending/scope-in";
import type { FaceBase } from "@/domain/question-kind";

/** What is shown above a stem on the page of a set on one document: what not all questions on it have alike. */
export function scopeShown({ scopeText }: Pick<FaceBase, "scopeText">): string | undefined {
  if (!scopeText || scopeIn(`${scopeText} `) === undefined) return undefined;
  return briefScope(scopeText) || undefined;
}
