/** The question, its options, and feedback on a paragraph that backs something else. */
export const stemWords = {
  /** `statement` comes in its quotation marks. */
  ask: (source: string, statement: string) => `أي فقرة من ${source} تسند القول: ${statement}؟`,
  paragraph: (number: number, gist: string) => `الفقرة ${number}: ${gist}`,
  elsewhere: (right: number, number: number, gist: string) =>
    `السند في الفقرة ${right}؛ أما الفقرة ${number} فموضوعها: ${gist}.`,
};
