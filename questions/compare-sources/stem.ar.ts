/** The three questions, and what is said of an option that both documents name. They say report or give, never is. */
export const stemWords = {
  whichDocument: (statement: string) => `أي الوثائق الآتية ورد فيها ما يأتي: «${statement}»؟`,
  /** Parts, so that «ل» merges with the article that follows. */
  whichFigure: (source: string, what: string) => ["ما الرقم الوارد في ", source, " ل", what, "؟"],
  whichDate: (source: string, what: string) => ["ما التاريخ الوارد في ", source, " ل", what, "؟"],
  /** `question` ends with its question mark. */
  onlyIn: (question: string, one: string, other: string) => question.replace(/\s*؟$/u, `، بحسب ${one} دون ${other}؟`),
  inBoth: (name: string, one: string, other: string) => `«${name}» ورد في ${one} وفي ${other}.`,
};
