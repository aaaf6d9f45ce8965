import { wordSet } from "../../text/word-set";

/** Folded words that may join the members of an enumeration. */
export const joinWords = wordSet(
  "و اضافه فضلا عن الي جانب وكذلك كذلك بالاضافه ايضا وايضا ثم واخيرا واضافه وكل كل وكلا من ومن علاوه علي وعلاوه وفضلا وبالاضافه وكذا وحتي وعن ناهيك ومعها دوله ودوله دولتي ودولتي جمهوريه وجمهوريه مملكه ومملكه",
);
/** «In addition to», «beside»: not «from one to another». */
export const beforeTo = wordSet("اضافه واضافه بالاضافه وبالاضافه جانب");
/** Before or after an enumeration: it does not name all. */
export const openBefore = wordSet("منها بينها ابرزها مثل ومنها وبينها اهمها مقدمتها مقدمتهم راسها");
export const openAfter = wordSet("وغيرها وغيرهم وسواها ودول");
/** A figure of these tells how many members there are. */
export const countedMembers = /دول|بلد|عضو|أعضاء|اعضاء/;
/** «Of four»: a group so called has four members. */
export const fourfold = /^[وبل]?(?:ال)?رباعي(?:ه)?$/;
