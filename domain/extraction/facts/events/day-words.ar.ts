/** Folded, before the verb that opens a sentence: what only joins it to the one before. */
export const leadIns = /^(?:كما|وكذلك|كذلك|هذا|وقد|فقد|قد)$/;
/** Folded verbs of a state, which «today» tells of these times. */
export const states = /^[وف]?(?:بات|اصبح|غدا|صار|امسي|ظل|كان|ليس|مازال|زال|عاش|اعتاد|يعيش|شهد)ت?$/;
/** Folded, between who acts and the day: parts of it, where, or in what it was said. */
export const besideDay =
  /^(?:يوم|مساء|صباح|ظهر|عصر|فجر|ليل|ليله|في|الي|الموافق|بيان|تصريح|تصريحات|كلمه|مؤتمر|موتمر|صحفي|صحافي)$/;
/** Folded, behind a comma: who tells of it stands there. */
export const asTold = /^(?:كما|بحسب|حسب|حسبما|وفق|وفقا|نقلا|طبقا|فان)$/;
/** Folded, behind a comma: another clause begins. */
export const anotherClause = /^(?:فيما|بينما|لكن|ولكن|حيث|اذ)$/;
/** Folded: «had», before who acts. */
export const had = /^[وف]?كانت?$/;
/** Folded last words of a heading or of half a sentence. */
export const openEnds = /^(?:ان|بان|من|في|علي|الي|عن|مع|ما|لا)$/;
/** Folded, first words of what somebody is quoted with: they mean something told before. */
export const pointing = /^[وف]?(?:هذا|هذه|هولاء|ذلك|تلك|انه|انها|انهم|هو|هي|هم)$/;
