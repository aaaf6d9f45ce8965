/** The three questions, and what is said of an option that both documents name. They say report or give, never is. */
export const stemWords = {
  whichDocument: (statement: string) => `Which of these documents reports this: “${statement}”?`,
  whichFigure: (source: string, what: string) => ["What figure does ", source, " give for ", what, "?"],
  whichDate: (source: string, what: string) => ["What date does ", source, " give for ", what, "?"],
  /** `question` ends with its question mark. */
  onlyIn: (question: string, one: string, other: string) =>
    question.replace(/\s*\?$/u, `, according to ${one} but not to ${other}?`),
  inBoth: (name: string, one: string, other: string) => `“${name}” stands in ${one} and in ${other}.`,
};
