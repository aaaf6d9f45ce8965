import type { FaceBase } from "@/domain/question-kind";

/** What is told of a document besides its name, which all questions on it have alike: a note, or words before the sentence. */
const saysMore = /[(\u00AB]/u;

/** What is shown above a stem on the page of a set on one document. */
export const scopeShown = ({ scopeText }: Pick<FaceBase, "scopeText">): string | undefined =>
  scopeText && saysMore.test(scopeText) ? scopeText : undefined;
