import { foldLoosely } from "../../../text/fold-arabic";
import { feminineOf } from "./denied-reports.ar";

/** Folded: «still», «which», «especially»: what only looks like a denial. */
export const undenials =
  /(?<!\p{L})[وف]?(?:(?:لا|ما) (?:[يت]زال\p{L}*|زال\p{L}*)|لا سيما|ما بين|ما يسمي|ما تسمي|اكثر ما|(?:علي|في|الي|عن|من|مع|بين|كل|وفق|حسب|بحسب|مثل) ما)(?!\p{L})|(?<=\u060C )ما(?= \p{L})/gu;

/** Folded: «no more than», with one more denial before it. */
export const onlyDenial = /(?<!\p{L})(?:لا|لم|لن|ليس|ليست|ولم|ولا|ولن) (?:\p{L}+ ){1,4}(?:سوي|الا)(?!\p{L})/u;

/** Folded: a clause that opens with «denied». */
export const reportOfDenial = /^[\u0648\u0641]?\u0646\u0641[\u064A\u062A](?!\p{L})/u;

/** Folded words behind a denial with which it cannot be taken back: «none at all», «not yet», «neither … nor». */
export const insists =
  /^(?:اي|ايا|احد|احدا|قط|ابدا|بعد|بتاتا|اطلاقا|الاطلاق|يذكر|تذكر|حتي|مطلقا|شييا|كثيرا|باي|لاي|من_قبل|سوي|الا|بل|ولا|وانما|انما|بصله|و?لكن(?:ه|ها|هم)?)$/u;

const pasts = `
يكن/كان يعلن/أعلن يذكر/ذكر يحقق/حقق يسجل/سجل يقدم/قدم يكشف/كشف يحدد/حدد يحصل/حصل يصل/وصل يحدث/حدث يسفر/أسفر
يوضح/أوضح يشر/أشار يتلق/تلقى يقل/قال يستطع/استطاع يتم/تم يطلب/طلب يسمح/سمح يشهد/شهد يجد/وجد ينجح/نجح يؤكد/أكد
يرفض/رفض ينجح/نجح يعرف/عرف يدخل/دخل يخرج/خرج يظهر/ظهر يستمر/استمر يعد/عاد:إلى يوقع/وقع يصوت/صوت يمنع/منع
`
  .trim()
  .split(/\s+/u)
  .flatMap((entry) => {
    const [line = "", behind] = entry.split(":");
    const [one = "", past = ""] = line.split("/");
    const own = [one, past, behind] as const;
    return [own, [one.replace(/^\u064A/u, "\u062A"), feminineOf(past), behind] as const];
  });

/** Folded: «is hard», «refused», «lack»: what an «and not» only goes on with. */
export const deniesToo =
  /^[وفبل]?(?:[يت]?صعب|صعوبه|[يت]ستحيل|استحاله|[يت]تعذر|تعذرت?|عجزت?|[يت]عجز|فشلت?|[يت]فشل|رفضت?|[يت]رفض|منعت?|[يت]منع|غياب|نقص|انعدام|عدم|دون|بدون)$/u;

/** Folded verbs behind «did not» with what they are in the past; with the word behind which only they are that. */
export const knownPasts: ReadonlyMap<string, { past: string; behind: string | undefined }> = new Map(
  pasts.map(([one, past, behind]) => [
    foldLoosely(one),
    { past, behind: behind === undefined ? undefined : foldLoosely(behind) },
  ]),
);

/** Folded forms behind «did not» that are the past without their first letter. */
export const regularPast = /^[يت](?:ت\p{L}{3}|ت\p{L}ا\p{L}{2}|ست\p{L}{3}|[^تاوي]ا[^اويه]{2})$/u;

/** «No longer» by its verb, for «still». */
export const noLonger: ReadonlyMap<string, string> = new Map(
  [
    ["لا يزال", "لم يعد"],
    ["لا تزال", "لم تعد"],
    ["ما زال", "لم يعد"],
    ["ما زالت", "لم تعد"],
    ["ما يزال", "لم يعد"],
    ["ما تزال", "لم تعد"],
    ["لا زال", "لم يعد"],
    ["لا زالت", "لم تعد"],
    ["لم يعد", "لا يزال"],
    ["لم تعد", "لا تزال"],
  ].map(([one = "", other = ""]) => [foldLoosely(one), other]),
);
