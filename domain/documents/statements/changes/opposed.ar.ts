import { wordSet } from "../../../text/word-set";

/** Folded: «because», «so that», «by way of»: what follows gives grounds, and its reverse would be nonsense. */
export const argues = wordSet(
  "لان لانه لانها لانهم اذ لكي كي عبر بسبب بفضل نظرا بهدف بغيه فذاك فذلك مما بالتالي وبالتالي لذلك لذا واذ من_خلال من_اجل عن_طريق",
);

/** Folded: «stopped», and spans of time, which only what lasts has. */
export const stops = /توقف/u;
export const spans = wordSet(
  "مدار طوال طيله شهرا شهرين اشهر سنه سنوات سنتين عامين اعوام اسبوعا اسبوعين اسابيع يومين ايام ساعات ساعتين دقايق طويلا",
);

/** Folded: what something is called follows them. */
export const calledBy = wordSet(
  "صحيفه جريده قناه مجله اذاعه راديو فيلم مسلسل اغنيه كتاب روايه حزب حركه فرقه برنامج موقع وكاله تيار ميدان شارع حي",
);

/** Folded: «first», beside which a «second» is not told to be another. */
export const firsts = /^[وبل]?(?:ال|لل)?اول(?:ي)?$/u;
export const laterOnes = /^(?:ال)?(?:ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/u;

/** Folded: lengths: what has a height does not fall by it. */
export const lengths = /^(?:ال)?(?:متر|مترا|امتار|سنتيمتر|سنتيمترا|قدم|قدما|كيلومتر|كيلومترا)$/u;

/** Folded: who sells oil buys none. */
export const soldAbroad = /^(?:ال|لل)?(?:نفط|غاز|خام|بترول)$/u;

/** Folded: what a deficit does and a surplus does not. */
export const balanceMoves = /^[وف]?[يت]?(?:تحسن|تقلص|تفاقم|قلص|سد|غطي|تحمل)\p{L}{0,3}$/u;

/** Folded: «to weaken», «to complicate»: nobody sets out to. */
export const harms = wordSet("اضعاف تعقيد ابطاء");
