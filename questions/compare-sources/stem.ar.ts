/** The three questions, and what is said of an option that both documents name or one is silent on. They say report or give, never is. */
export const stemWords = {
  /** `statement` comes in its quotation marks. */
  whichDocument: (statement: string) => `أي الوثائق الآتية ورد فيها ${statement}؟`,
  /** Parts, so that «ل» merges with the article that follows. */
  whichFigure: (source: string, what: string) => ["ما الرقم الوارد في ", source, " ل", what, "؟"],
  whichDate: (source: string, what: string) => ["ما ", what, " كما ورد في ", source, "؟"],
  onlyIn: (question: string, one: string, other: string) => `بحسب ${one} دون ${other}، ${question}`,
  inBoth: (name: string, one: string, other: string) => `القائمتان كلتاهما تذكران «${name}»: ${one}، و${other}.`,
  silent: (source: string) => `لا ذكر لذلك في ${source}.`,
};
