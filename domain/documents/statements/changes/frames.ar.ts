import { foldLoosely } from "../../../text/fold-arabic";

/**
 * A verb and the preposition that it wants, with a verb that says the contrary and the preposition of that one; no
 * preposition where a verb wants none. `needsPlace`: only where a place follows.
 */
export type Frame = {
  verb: string;
  preposition: string | undefined;
  other: string;
  otherPreposition: string | undefined;
  needsPlace: boolean;
};

/** «Verb+preposition=other verb+its preposition»: a star behind a preposition wants a place. */
const framesIn = (list: string): ReadonlyMap<string, readonly Frame[]> => {
  const frames = list
    .trim()
    .split(/\s+/u)
    .map((line): Frame => {
      const [from = "", to = ""] = line.split("=");
      const [verb = "", preposition] = from.split("+");
      const [other = "", otherPreposition] = to.split("+");
      return {
        ...{ verb: foldLoosely(verb), other, otherPreposition },
        preposition: preposition === undefined ? undefined : foldLoosely(preposition.replace("*", "")),
        needsPlace: preposition?.endsWith("*") ?? false,
      };
    });
  return new Map(frames.map(({ verb }) => [verb, frames.filter((frame) => frame.verb === verb)]));
};

/** Frames of verbs, by the folded verb: the same form and gender, so that nothing else has to change. */
export const frames: ReadonlyMap<string, readonly Frame[]> = framesIn(`
سيطر+على=انسحب+من سيطرت+على=انسحبت+من استولى+على=انسحب+من استولت+على=انسحبت+من
يسيطر+على=ينسحب+من تسيطر+على=تنسحب+من استعاد+السيطرة=فقد+السيطرة استعادت+السيطرة=فقدت+السيطرة
وصل+إلى*=غادر وصلت+إلى*=غادرت يصل+إلى*=يغادر تصل+إلى*=تغادر سيصل+إلى*=سيغادر ستصل+إلى*=ستغادر
توجه+إلى*=عاد+من توجهت+إلى*=عادت+من سافر+إلى*=عاد+من سافرت+إلى*=عادت+من عاد+إلى*=غادر عادت+إلى*=غادرت
انضم+إلى=انسحب+من انضمت+إلى=انسحبت+من ينضم+إلى=ينسحب+من تنضم+إلى=تنسحب+من
شارك+في=غاب+عن شاركت+في=غابت+عن يشارك+في=يغيب+عن تشارك+في=تغيب+عن سيشارك+في=سيغيب+عن ستشارك+في=ستغيب+عن
وافق+على=اعترض+على وافقت+على=اعترضت+على يوافق+على=يعترض+على توافق+على=تعترض+على
اتفق+على=اختلف+على اتفقت+على=اختلفت+على
نجح+في=فشل+في نجحت+في=فشلت+في فشل+في=نجح+في فشلت+في=نجحت+في
تمكن+من=عجز+عن تمكنت+من=عجزت+عن يتمكن+من=يعجز+عن تتمكن+من=تعجز+عن
أدى+إلى=حال+دون أدت+إلى=حالت+دون يؤدي+إلى=يحول+دون تؤدي+إلى=تحول+دون سيؤدي+إلى=سيحول+دون ستؤدي+إلى=ستحول+دون
ساهم+في=أعاق ساهمت+في=أعاقت أسهم+في=أعاق أسهمت+في=أعاقت يساهم+في=يعيق تساهم+في=تعيق يسهم+في=يعيق تسهم+في=تعيق
حث+على=حذر+من حثت+على=حذرت+من يحث+على=يحذر+من تحث+على=تحذر+من
فاز+على=خسر+أمام فازت+على=خسرت+أمام تغلب+على=خسر+أمام تغلبت+على=خسرت+أمام
حافظ+على=تخلى+عن حافظت+على=تخلت+عن تراجع+عن=أصر+على تراجعت+عن=أصرت+على
اقترب+من=ابتعد+عن اقتربت+من=ابتعدت+عن يقترب+من=يبتعد+عن تقترب+من=تبتعد+عن
أفرج+عن=اعتقل أفرجت+عن=اعتقلت أعلن+عن=نفى أعلنت+عن=نفت
انتقد=أيد انتقدت=أيدت ينتقد=يؤيد تنتقد=تؤيد
أكد=نفى أكدت=نفت يؤكد=ينفي تؤكد=تنفي
`);

/** Words of those who act, and of what they do it to, between a verb and its preposition. */
export const frameMax = 9;

/** Folded words behind a verb without a preposition that make it another verb. */
export const otherVerb = /^(?:من|في|علي|الي|عن|ان|انه|انها|انهم|ب\p{L}+|ل\p{L}+|مع)$/u;
