import { arabicPunctuation } from "./arabic/arabic-punctuation";
import { arityCue } from "./arabic/arity-cue";
import { balancedBrackets } from "./arabic/balanced-brackets";
import { caseParity } from "./arabic/case-parity";
import { cleanText } from "./arabic/clean-text";
import { cliticParity } from "./arabic/clitic-parity";
import { dateInFigures } from "./arabic/date-in-figures";
import { definiteness } from "./arabic/definiteness";
import { genderCue } from "./arabic/gender-cue";
import { labelledCalendar } from "./arabic/labelled-calendar";
import { noLabels } from "./arabic/no-labels";
import { numberAgreement } from "./arabic/number-agreement";
import { oneMonthFamily } from "./arabic/one-month-family";
import { oneNameEach } from "./arabic/one-name-each";
import { oneNumeralSystem } from "./arabic/one-numeral-system";
import { oneScript } from "./arabic/one-script";
import { rangeWording } from "./arabic/range-wording";
import { spelling } from "./arabic/spelling";
import { standardArabic } from "./arabic/standard-arabic";
import { vowelParity } from "./arabic/vowel-parity";
import { explanation } from "./feedback/explanation";
import { noLureAsTruth } from "./feedback/no-lure-as-truth";
import { optionReasons } from "./feedback/option-reasons";
import { worthKnowing } from "./feedback/worth-knowing";
import { apartFromKey } from "./grounding/apart-from-key";
import { asOfIsNotFrom } from "./grounding/as-of-is-not-from";
import { claimHasSpeaker } from "./grounding/claim-has-speaker";
import { conflictedFact } from "./grounding/conflicted-fact";
import { keyHolds } from "./grounding/key-holds";
import { noHedgedFact } from "./grounding/no-hedged-fact";
import { noRelativeTime } from "./grounding/no-relative-time";
import { oneEvent } from "./grounding/one-event";
import { oneRightOption } from "./grounding/one-right-option";
import { orderNeedsDates } from "./grounding/order-needs-dates";
import { referencesExist } from "./grounding/references-exist";
import { selfContained } from "./grounding/self-contained";
import { silenceIsNoDenial } from "./grounding/silence-is-no-denial";
import { varyingNeedsTime } from "./grounding/varying-needs-time";
import { absoluteWords } from "./options/absolute-words";
import { allOrNone } from "./options/all-or-none";
import { ascendingOptions } from "./options/ascending-options";
import { convergence } from "./options/convergence";
import { digitPattern } from "./options/digit-pattern";
import { keyLength } from "./options/key-length";
import { negativeOptions } from "./options/negative-options";
import { optionCount } from "./options/option-count";
import { overlappingRanges } from "./options/overlapping-ranges";
import { plausibleOptions } from "./options/plausible-options";
import { sameSort } from "./options/same-sort";
import { seriousOptions } from "./options/serious-options";
import { uniqueOptions } from "./options/unique-options";
import { wordRepeat } from "./options/word-repeat";
import type { ItemRule, SetRule } from "./rule";
import { crossCue } from "./set/cross-cue";
import { distractorReuse } from "./set/distractor-reuse";
import { keyPosition } from "./set/key-position";
import { longestKey } from "./set/longest-key";
import { noDuplicates } from "./set/no-duplicates";
import { spread } from "./set/spread";
import { trueFalseBalance } from "./set/true-false-balance";
import { answerType } from "./stem/answer-type";
import { asksDirectly } from "./stem/asks-directly";
import { deathsAreNoGuess } from "./stem/deaths-are-no-guess";
import { graphicContent } from "./stem/graphic-content";
import { gratuitousClause } from "./stem/gratuitous-clause";
import { leakedKey } from "./stem/leaked-key";
import { listOfStatements } from "./stem/list-of-statements";
import { loadedWording } from "./stem/loaded-wording";
import { negativeStem } from "./stem/negative-stem";
import { oneQuestion } from "./stem/one-question";
import { ownWords } from "./stem/own-words";
import { stemLength } from "./stem/stem-length";
import { vagueDegree } from "./stem/vague-degree";

/** Every rule on a question, in the order in which findings are given. */
export const itemRules: readonly ItemRule[] = [
  referencesExist,
  keyHolds,
  oneRightOption,
  apartFromKey,
  varyingNeedsTime,
  claimHasSpeaker,
  conflictedFact,
  noHedgedFact,
  noRelativeTime,
  selfContained,
  silenceIsNoDenial,
  orderNeedsDates,
  oneEvent,
  asOfIsNotFrom,
  asksDirectly,
  answerType,
  oneQuestion,
  stemLength,
  negativeStem,
  listOfStatements,
  leakedKey,
  gratuitousClause,
  vagueDegree,
  loadedWording,
  graphicContent,
  deathsAreNoGuess,
  ownWords,
  optionCount,
  uniqueOptions,
  sameSort,
  keyLength,
  ascendingOptions,
  allOrNone,
  absoluteWords,
  wordRepeat,
  convergence,
  overlappingRanges,
  plausibleOptions,
  negativeOptions,
  seriousOptions,
  digitPattern,
  explanation,
  optionReasons,
  noLureAsTruth,
  worthKnowing,
  numberAgreement,
  genderCue,
  arityCue,
  definiteness,
  cliticParity,
  caseParity,
  oneNumeralSystem,
  oneMonthFamily,
  cleanText,
  dateInFigures,
  rangeWording,
  arabicPunctuation,
  oneNameEach,
  labelledCalendar,
  vowelParity,
  oneScript,
  noLabels,
  standardArabic,
  balancedBrackets,
  spelling,
];

/** Every rule on a set. */
export const setRules: readonly SetRule[] = [
  keyPosition,
  longestKey,
  distractorReuse,
  trueFalseBalance,
  crossCue,
  noDuplicates,
  spread,
];
