import { wordSet } from "../../../../text/word-set";

/** Folded: what only goes on with what somebody else or the writer said. */
export const answersOthers =
  /^(?:لكن|ولكن|لكنن?ي|فان|و?(?:قال|اضاف|اكد|اوضح)ت? ان|(?:ربما )?ليست?(?= |$)|ليس لان\p{L}*|بل|لان\p{L}*|لذا|لذلك|وبالتالي|بالتالي|وعليه|اما|كما|حيث|اذ|نعم|كلا|و?هو (?!ال)|و?هي (?!ال)|و?هم (?!ال)|منهم|منها|بعضهم|غالبيتهم|معظمهم|جميعهم|كلهم|وان|ولا|فهو|فهي|الذي|التي|الذين|ايضا|كذلك|ومن ثم|ثم|او|غير|سواء)(?: |$)/u;

const pointing = wordSet("هذا هذه تلك ذلك هولاء اوليك هو هي هم وهذا وهذه وتلك وذلك فهذا وهو وهي وهم");

/** Whether «this» or «that» opens without the noun that it stands before. */
export const bareOpening = (first: string, second: string): boolean =>
  pointing.has(first) && !/^ال\p{L}{2,}/u.test(second);

const joined = wordSet(
  "قال قالت حسب بحسب وفق وفقا طبقا كما فيما بينما حيث مضيفا مشيرا موكدا موضحا لافتا مبينا معتبرا مضيفه مشيره موكده موضحه لافته مبينه معتبره منوها مشددا مشدده محذرا محذره مطالبا داعيا يقول تقول",
);

/** Whether words behind a closing mark go on with the report and not with what was quoted. */
export const goesOnBehind = (next: string, after: string): boolean =>
  joined.has(next) || (/^و\p{L}{2,}/u.test(next) && after !== "") || next === "";

/** Folded words with which another clause of somebody's words begins behind a comma. */
export const opensNext =
  /^(?:و(?!ال|لا|من |عن )\p{L}{3,}|ف\p{L}{3,}|لكن\p{L}*|ولكن\p{L}*|حيث|كما|بل|ثم|لان\p{L}*|مما|رغم|سوف|لذا|لذلك|يجب|هناك|هذا|هذه|نحن|ونحن|وهذا|وهو|وهي)$/u;

/** Folded words after which another clause has to follow. */
export const awaitsMain = wordSet("اذا واذا لو ولو بما كلما لولا مهما اما بينما فيما سواء من ما ان");

/** Folded: a claim that ends in a figure without what it counts, or in «that». */
export const endsOpen = /(?:\p{Nd}|(?<!\p{L})(?:ذلك|هذا|هذه|تلك))["»”.،\s]*$/u;
