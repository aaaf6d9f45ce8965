/** Feedback on someone who did not say it; gender-neutral, since the slot may hold anyone. */
export const stemWords = {
  said: (name: string, statement: string) => `مما نُقل عن ${name} في الوثائق: ${statement}`,
  neverQuoted: (name: string) => `لا تنسب الوثائق هذا القول إلى ${name}.`,
};
