/** The three questions, and what is said of an option that both documents name or one is silent on. They say report or give, never is. */
export const stemWords = {
  /** `statement` comes in its quotation marks. */
  whichDocument: (statement: string) => `Which of these documents reports this: ${statement}?`,
  whichFigure: (source: string, what: string) => ["What figure does ", source, " give for ", what, "?"],
  whichDate: (source: string, what: string) => ["What does ", source, " give as ", what, "?"],
  onlyIn: (question: string, one: string, other: string) =>
    `In ${one} but not ${other}, ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
  inBoth: (name: string, one: string, other: string) => `Both ${one} and ${other} name ${name}.`,
  silent: (source: string) => `There is no word of it in ${source}.`,
};
