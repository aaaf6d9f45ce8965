import { wordSet } from "../../../../text/word-set";

/** Folded words that say, behind what somebody thinks or tells, whose words it is: «as», «according to», «in the opinion of». */
export const sourcesBehind = wordSet("بحسب حسب حسبما وفق وفقا طبقا براي برايه برايها");
export const sourcePairs =
  /^(?:(?:و?كما|علي ما) (?:قال|يقول|تقول|ذكر|يذكر|تذكر|اعلن|اكد|يوكد|افاد|افادت|اشار|اوضح|ورد|جاء|نقل|راي|يري|تري|وصف|صرح)\p{L}*|علي (?:حد|لسان)|في (?:راي|رايه|رايها|راييهم|نظر|نظره|نظرهم)|من وجهه)(?!\p{L})/u;

/** Folded words behind what was said that take some of it back, or say on what it depends. */
export const limits = wordSet(
  "لكن ولكن لكنه لكنها لكنهم لكنهما ولكنه ولكنها الا_ان غير_ان بيد_ان لولا لو ولو اذا شرط بشرط شريطه ما_لم الا_اذا",
);

/** Folded services that report what is measured or counted: their plain report may stand by itself. */
export const services = /^[وفبل]?(?:ال|لل)?(?:ارصاد|احصاء|احصاءات|احصايي|احصاييه|زلازل)$/u;

/** Folded: «would», «may», «will not»: no plain report. */
export const forecasts = /^(?:و|ف)?(?:س[يتن]\p{L}{2,}|سوف|لن|يجب|ينبغي|يمكن|ربما)$/u;

/** Folded: «had» before whoever had said it. */
export const had = /^و?كانت?$/u;

/** Folded participles and nouns with which somebody's words are opened, besides the verbs. */
export const sayings =
  /^[وفبل]?(?:قايلا|قايله|قايلين|بالقول|قوله|قولها|القول|مضيفا|مضيفه|موكدا|موكده|موضحا|موضحه|كتب|كتبت)$/u;
