import { wordSet } from "../../../text/word-set";

/** Folded: «because», «so that», «by way of»: what follows gives grounds, and its reverse would be nonsense. */
export const argues = wordSet(
  "لان لانه لانها لانهم اذ لكي كي عبر بسبب بفضل نظرا بهدف بغيه فذاك فذلك مما بالتالي وبالتالي لذلك لذا واذ من_خلال من_اجل عن_طريق",
);

/** Folded: «stopped», and spans of time, which only what lasts has. */
export const stops = /توقف/u;
export const spans = wordSet(
  "شهرا شهرين اشهر سنه سنوات سنتين عامين اعوام اسبوعا اسبوعين اسابيع يومين ايام ساعات ساعتين دقايق طويلا",
);

/** Folded: «to weaken», «to complicate»: nobody sets out to. */
export const harms = wordSet("اضعاف تعقيد ابطاء");
