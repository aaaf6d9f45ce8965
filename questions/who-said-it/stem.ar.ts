/** Feedback on someone who did not say it, the speaker first; gender-neutral, since the slot may hold anyone. */
export const stemWords = {
  saidElse: (speaker: string, statement: string) => `الصواب: ${speaker}. ومما ورد في الوثائق: ${statement}`,
  neverQuoted: (speaker: string, name: string) => `الصواب: ${speaker}. ولا تنسب الوثائق هذا القول إلى ${name}.`,
};
