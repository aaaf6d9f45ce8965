/** Feedback on someone who did not say it, the speaker first. */
export const stemWords = {
  saidElse: (speaker: string, statement: string) =>
    `The answer is ${speaker}. What the documents do report: ${statement}`,
  neverQuoted: (speaker: string, name: string) =>
    `The answer is ${speaker}. The documents do not attribute this to ${name}.`,
};
