import { wordSet } from "../../../text/word-set";

/** Who else may speak for a body: what a chair, a director, a commander or a ministry has beside its spokesman. `{t}` is the body. */
export const postsBeside = {
  chaired: ["رئيس {t}", "نائب رئيس {t}", "المتحدث باسم {t}", "مستشار رئيس {t}"],
  directed: ["مدير {t}", "نائب مدير {t}", "المتحدث باسم {t}", "مستشار مدير {t}"],
  commanded: ["قائد {t}", "نائب قائد {t}", "المتحدث باسم {t}"],
  ministry: ["وكيل {t}", "المتحدث باسم {t}", "مستشار في {t}", "مدير الإعلام في {t}"],
} as const;

/** Folded first words of bodies, with their article or without, by who is at their head. */
export const chairedBodies = wordSet(
  "اتحاد مجلس لجنه هييه جمعيه حزب منظمه موسسه وكاله نادي جامعه بلديه شركه محكمه نقابه رابطه غرفه مفوضيه برلمان صندوق جهاز اداره مجموعه مهرجان بنك مصرف حركه تيار كتله بعثه وفد",
);
export const directedBodies = wordSet(
  "مديريه مركز معهد مستشفي مكتب متحف مطار مدرسه ميناء موسسه صحه تعليم مشروع برنامج شرطه مرور سجون جوازات",
);
export const commandedBodies = wordSet("جيش لواء قوات كتيبه كتايب فرقه حرس فيلق");
export const ministries = wordSet("وزاره خارجيه داخليه دفاع ماليه عدل");

/** Before a body: how its spokesman, its head or its secretary is called. */
export const spokesman = /^(?:المتحدث|الناطق|متحدث|ناطق)(?: الرسمي| الإعلامي| الاعلامي)? (?:باسم |(?=[بل]))/u;
export const headOf =
  /^(?:ال)?(?:رئيس|مدير عام|المدير العام|مدير|قائد|الأمين العام|الامين العام|أمين عام|نائب رئيس|نائب مدير|وكيل)(?: (?=\p{L}{4})| )/u;

/** Folded bodies that are no body by themselves: «the cabinet», which one has to be said of. */
export const noBody =
  /^(?:الوزراء|الحكومه|الدوله|الجمهوريه|البلاد|التحرير|الاركان|الفريق|المكتب|الاداره|القسم|الوفد)(?: |$)/u;

export const ministerOf = /^(?:وزير|وزيرة) (ال\p{L}+)((?: ال\p{L}+ي)?)$/u;
export const presidentOf = /^الرئيس (ال\p{L}+ي)$/u;
export const premierOf = /^رئيس (?:الوزراء|الحكومة) (ال\p{L}+ي)$/u;
export const besidePresident = ["نائب الرئيس {a}", "وزير الخارجية {a}", "وزير الدفاع {a}"] as const;
export const besidePremier = ["الرئيس {a}", "وزير الخارجية {a}", "وزير المالية {a}"] as const;
/** Tasks beside those that no group holds. */
export const otherTasks = ["الخارجية", "الداخلية", "المالية", "الزراعة"] as const;
export const minister = (task: string, country: string): string => `وزير ${task}${country}`;
export const ministress = (task: string, country: string): string => `وزيرة ${task}${country}`;
