import type { Feedback } from "@/domain/items/feedback";

/** What is to be said of the learner's answer beside the explanation; nothing where that says it already. */
export function remarkOf({ chosen, explanation, answerText }: Pick<Feedback, "chosen" | "explanation" | "answerText">) {
  return chosen && chosen !== explanation ? aboutAnswer(chosen, answerText) : undefined;
}

/**
 * The part of a remark that speaks of the answer it was made for, which it names in quotation marks. The sentence before
 * repeats the key: a remark must make sense alone, but on screen the key already stands above it.
 */
export function aboutAnswer(remark: string, answerText: string): string {
  const quoted = [`\u00AB${answerText}\u00BB`, `\u201C${answerText}\u201D`];
  const at = Math.max(...quoted.map((name) => remark.indexOf(name)));
  const sentenceEnd = at < 0 ? -1 : remark.lastIndexOf(". ", at);
  // Without the sentence before it, an Arabic «and no …» loses its «and».
  return sentenceEnd < 0 ? remark : remark.slice(sentenceEnd + 2).replace(/^\u0648(?=\u0644\u0627 )/, "");
}
