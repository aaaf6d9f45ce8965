import { wordSet } from "../../../text/word-set";

/** Folded verbs with which a text says that somebody spoke or wrote. */
export const speakingVerbs = wordSet(
  "قال قالت يقول تقول ذكر ذكرت يذكر تذكر اوضح اوضحت يوضح توضح اكد اكدت يوكد توكد اضاف اضافت يضيف تضيف اعلن اعلنت افاد افادت كشف كشفت صرح صرحت اشار اشارت يشير تشير بين بينت تابع تابعت يتابع تتابع شدد شددت يشدد لفت لفتت نوه نوهت راي رات يري تري اعتبر اعتبرت يعتبر تعتبر زعم زعمت كتب كتبت غرد غردت علق علقت رد ردت اجاب اجابت ختم ختمت اختتم حذر حذرت طالب طالبت دعا دعت وصف وصفت تحدث تحدثت شكا استطرد استدرك كرر كررت نقل نقلت حكي روي روت اعرب اعربت وعد وعدت قدر قدرت توقع توقعت لاحظ استبعد استبعدت عبر اردف اردفت زاد زادت نفي نفت رفض رفضت انتقد انتقدت ",
);

/** Folded participles that say so beside another verb. */
export const speakingParticiples =
  /^[وف]?(?:قايل[اه]|مضيف[اه]|مبين[اه]|موكد[اه]|موضح[اه]|مشير[اه]|لافت[اه]|معتبر[اه]|مشدد[اه]|منوه[اه]|محذر[اه]|مستدرك[اه]|مستطرد[اه]|معلق[اه]|متابع[اه]|كاشف[اه]|معلن[اه]|مردد[اه]|بالقول|بقوله|بقولها|قوله|قولها|القول)$/u;

/** Folded: «according to», behind a quotation. */
export const accordingTo = wordSet("بحسب حسب وفق وفقا طبقا حسبما");

/** Folded verbs with which whoever speaks goes on. */
export const goesOn = wordSet(
  "اضاف اضافت يضيف تضيف تابع تابعت يتابع تتابع اردف اردفت زاد زادت استطرد استطردت واصل واصلت ختم ختمت اختتم اختتمت كرر كررت وتابع وتابعت",
);

/** Folded: «his word», behind the name of who is quoted. */
export const wordOf = /^(?:قوله|قولها|قولهم)$/u;

/** Folded: «it is told that»: nobody is said to have said it. */
export const byNobody = /^[وف]?(?:يذكر|يشار|جدير|الجدير|جاء|ورد|تجدر|يجدر|معلوم|المعروف)$/u;

/** Folded: «that he», «that they». */
export const thatIt = /^ب?ان(?:ه|ها|هم)$/u;

/** Folded words between a verb of speaking and a «that» which is not its own: «said that he, if it is proved that …». */
export const turnsClaim = /^[وفب]?(?:ان(?:ه|ها|هم|نا|ني)|اذا|لو|بشرط|شريطه|بعد|قبل)$/u;

/** Folded: whose spokesman, son or lawyer speaks, and not they themselves: words right before a name, a title between them or none. */
export const ofSomebody = wordSet(
  "باسم بلسان لسان ناطق متحدث متحدثه مكتب ديوان سكرتير مستشار مستشاره مبعوث مقرب مقربين محامي محاميه محام شقيق شقيقه زوجه زوج نجل ابن ابنه والد والده مساعد حمله مقربون",
);
export const titlesOf = wordSet(
  "السناتور السيناتور الرييس الوزير الشيخ النايب الامير الملك السيد السيده الدكتور اللواء العقيد رييس المرشح الراحل",
);
