/** Feedback on someone who did not say it. */
export const stemWords = {
  said: (name: string, statement: string) => `What the documents quote from ${name}: ${statement}`,
  neverQuoted: (name: string) => `The documents do not attribute this to ${name}.`,
};
