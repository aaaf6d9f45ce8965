/** The question, its options, and feedback on a paragraph that backs something else. */
export const stemWords = {
  /** `statement` comes in its quotation marks. */
  ask: (source: string, statement: string) => `Which paragraph of ${source} supports ${statement}?`,
  paragraph: (number: number, gist: string) => `Paragraph ${number}: ${gist}`,
  elsewhere: (right: number, number: number, gist: string) =>
    `Paragraph ${right} backs it; paragraph ${number} is about this: ${gist}.`,
};
