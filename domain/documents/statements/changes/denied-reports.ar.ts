import { foldLoosely } from "../../../text/fold-arabic";

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((entry) => entry.split("/"))
      .map(([one = "", other = ""]) => [foldLoosely(one), other]),
  );

/** A verb of the past for a feminine actor. */
export const feminineOf = (past: string): string => `${past.replace(/[\u0649\u0627]$/u, "")}\u062A`;

/** Folded verbs of the past that nouns are written as, and that open a sentence. */
export const nounLikePasts: ReadonlySet<string> = new Set(
  `
تبنى توقع طالب عبر شدد التقى دعا طلب عقد حذر ندد جدد وجه تلقى تولى سلم قدم سجل نظم ضم شن حرر دمر منح
وصل قرر قصف نفذ نشر فرض ناشد ناقش شارك غادر اقترح اتهم احتل انتخب انضم اعتقل استهدف استخدم حضر شمل
تضمن تصدر تأهل أحرز بحث دخل دفع هيمن قلل
`
    .trim()
    .split(/\s+/u)
    .flatMap((past) => [foldLoosely(past), foldLoosely(feminineOf(past))]),
);

/** Folded verbs of reporting with «denied» in their form. */
export const deniedReport: ReadonlyMap<string, string> = pairs(`
قال/نفى قالت/نفت يقول/ينفي تقول/تنفي أضاف/نفى أضافت/نفت أشار/نفى أشارت/نفت شدد/نفى شددت/نفت كشف/نفى كشفت/نفت
صرح/نفى صرحت/نفت أفاد/نفى أفادت/نفت تابع/نفى تابعت/نفت رأى/نفى رأت/نفت اعتبر/نفى اعتبرت/نفت بين/نفى بينت/نفت
أكد/نفى أكدت/نفت أعلن/نفى أعلنت/نفت أوضح/نفى أوضحت/نفت ذكر/نفى ذكرت/نفت يؤكد/ينفي تؤكد/تنفي
`);

/** «That» behind «denied». */
export const thatDenied = "أن";
