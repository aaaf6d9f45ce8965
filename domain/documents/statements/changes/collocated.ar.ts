import { foldLoosely } from "../../../text/fold-arabic";

/** What contradicts a word beside one noun and not beside another: rain is heavy or light, arms are, and no rain is long. */
export type Collocated = { nouns: RegExp; put: string };

/** «Nouns:one/other»: nouns with or without the article and «wa», «bi», «li»; «one>other» where only that way. */
const read = (list: string): ReadonlyMap<string, readonly Collocated[]> => {
  const found = new Map<string, Collocated[]>();
  for (const line of list.trim().split(/\s+/u)) {
    const [nouns = "", pairs = ""] = line.split(":");
    const form = new RegExp(
      `^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644|\u0644)?(?:${foldLoosely(nouns)})$`,
      "u",
    );
    for (const pair of pairs.split(",")) {
      const [one = "", other = ""] = pair.split(/[/>]/u);
      for (const [from, put] of pair.includes(">")
        ? [[one, other]]
        : [
            [one, other],
            [other, one],
          ])
        found.set(foldLoosely(from ?? ""), [
          ...(found.get(foldLoosely(from ?? "")) ?? []),
          { nouns: form, put: put ?? "" },
        ]);
    }
  }
  return found;
};

/** Adjectives by the noun before them. */
export const behindNouns = read(`
أمطار|زخات|أمطارا:غزيرة/خفيفة,الغزيرة/الخفيفة
رياح|عواصف|عاصفة|هزة|رياحا:شديدة/خفيفة,الشديدة/الخفيفة
أسلحة|مركبات|شاحنات|صناعات|معدات:ثقيلة/خفيفة,الثقيلة/الخفيفة
مبادرة|مبادرات|جهود|مشاريع|قرارات|ألعاب|جوائز|مسابقات|مشاركة:جماعية/فردية,الجماعية/الفردية
عمل|قرار|مشروع|فن|بشكل:جماعي/فردي
أداء|نمو|طلب|إقبال|اقتصاد|تعاف:قوي/ضعيف
نتائج|مبيعات|أرباح|إيرادات|منافسة|مؤشرات|بيانات|زيادة:قوية/ضعيفة
نموا|أداء|إقبالا|طلبا|ارتفاعا:قويا/ضعيفا
`);

/** Verbs by the noun behind them: what lasts begins on one day and ends on another. */
export const beforeNouns = read(`
فعاليات|مهرجان|معرض|بطولة|دوري|حملة|موسم|مشروع|مناورات|تدريبات|تنفيذ|بناء|إنشاء|تطبيق:انطلق>انتهى,انطلقت>انتهت,ينطلق>ينتهي,تنطلق>تنتهي,سينطلق>سينتهي,ستنطلق>ستنتهي,يبدأ>ينتهي,تبدأ>تنتهي,سيبدأ>سينتهي,ستبدأ>ستنتهي
أسعار|سعر|رسوم|ضرائب|ضريبة|إنتاج|أجور|رواتب|فائدة|توقعات|توقعاتها|توقعاته|سقف|حصة|ميزانية|تصنيف|عدد|قيمة|معدل|معدلات|نسبة|حجم:يرفع/يخفض,ترفع/تخفض,سيرفع/سيخفض,سترفع/ستخفض,رفعت>خفضت
`);
