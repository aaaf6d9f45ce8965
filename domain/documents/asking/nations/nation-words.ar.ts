import { wordSet } from "../../../text/word-set";

/** What stands behind the masculine singular of a country's adjective. */
export const nationEndings = ["", "ة", "ون", "ين", "ان", "ات"] as const;

/** Countries whose people are called by a word of another form, so that these endings sound strange in the plural. */
export const brokenPlurals = wordSet("DE RU TR IN AF AM BG UZ KZ AZ DK BD ES GB GE");

/** Adjectives that name another country, a language or a thing as well. */
export const doubtfulAdjectives = wordSet("روماني كونغولي كوري غيني مالي دومينيكي بنغالي مجري جورجي أذري أرمني");

/** Folded nouns that are one name with the adjective behind them, or that only one country has. */
export const namedByNation = wordSet(
  "اللغه المحيط البحر الخليج الدوري الليغا الكاس المطبخ القهوه العربيه الامه الحلم العم القاره الثوره النظام السلطه اليد يده يدها القدم قدمه قدمها العين عينه عينها الساق ساقه ساقها الذراع ذراعه ذراعها الركبه ركبته ركبتها الكتف كتفه كتفها الجهه القضيه الاراضي الضفه الحرب الحربين المعركه الازمه الراعي الكلب القط الشوكولاته السور الطريقه الرقص الروليت الجمهوريه المملكه الامبراطوريه الاتحاد الفصايل الكتاب الجزيره الجزر الصحراء الجبهه الاخوان الحزب الحجاب المدرسه الطب الثقافه الادب",
);

/** Folded currencies: no adjective of another country stands behind most of them. */
export const moneyWords = wordSet(
  "جنيه الجنيه جنيها دولار الدولار دولارا دولارات الدولارات ريالات الريالات جنيهات الجنيهات دنانير الدنانير دراهم الدراهم ليرات الليرات ريال الريال ريالا دينار الدينار دينارا درهم الدرهم درهما ليره الليره روبيه الروبيه يوان اليوان ين الين فرنك الفرنك بيزو يورو اليورو روبل الروبل شيكل كرونه الكرونه تومان",
);

/** Words besides names and adjectives that tell a country, by its code. */
export const nationSigns: Readonly<Record<string, readonly string[]>> = {
  US: [
    "البيت الأبيض",
    "الكونغرس",
    "الكونجرس",
    "البنتاغون",
    "البنتاجون",
    "وول ستريت",
    "الجمهوريين",
    "الديمقراطيين",
    "هوليوود",
  ],
  KR: ["كوري", "كورية", "كوريون", "كوريين", "الكوريتان", "الكوريتين"],
  KP: ["كوري", "كورية", "كوريون", "كوريين", "الكوريتان", "الكوريتين"],
  RU: ["الكرملين", "الدوما", "القرم"],
  FR: ["الإليزيه", "قصر الإليزيه"],
  GB: ["داونينغ ستريت", "بريكست", "بريكسيت", "مجلس العموم", "مجلس اللوردات"],
  DE: ["البوندستاغ", "بوندستاغ", "البوندسليغا"],
  SA: ["المملكة", "الحرمين", "الحج", "العمرة", "أرامكو"],
  MA: ["المملكة", "العيون", "البوليساريو"],
  JO: ["المملكة"],
  BH: ["المملكة"],
  OM: ["السلطنة"],
  CH: ["زيورخ", "زيوريخ", "زوريخ", "جنيف"],
  IR: ["الحرس الثوري", "خامنئي"],
  IQ: ["كردستان", "الحشد الشعبي", "البيشمركة"],
  YE: ["الحوثيون", "الحوثيين", "الحوثي"],
  LB: ["حزب الله"],
  SY: ["بشار الأسد", "الأسد"],
  LY: ["حفتر"],
  PS: ["غزة", "الضفة", "حماس", "القدس"],
  TR: ["أردوغان"],
  EG: ["الأزهر", "السويس", "سيناء", "النيل"],
  SD: ["دارفور", "النيل"],
};

/** Folded: nouns behind which an adjective of a country is a part of a name: clubs, games, agencies. */
export const doubtfulHeads =
  /^(?:ال)?(?:نادي|دوري|كاس|منتخب|لاعب|مدرب|حارس|مهاجم|فريق|وكاله|صحيفه|قناه|جريده|مجله|شركه|بنك|مصرف|جامعه|خطوط|جويه|انباء|سيد|شيخ|ابن|بن|ابو|عبد)$/u;
