/** Past forms that are formed alike for both genders: the masculine, the feminine with its ta, both also in the plural. */
const both = (roots: string) => roots.split(" ").flatMap((root) => [root, `${root}ت`, `${root}وا`]);
/** Those that end in a weak letter: «استولى», «استولت». */
const weak = (roots: string) => roots.split(" ").flatMap((root) => [`${root}ي`, `${root}ت`, `${root}وا`]);

/** Folded verbs by which somebody does something, and the property that such a deed is; else `deed`. */
const deedsOf: Readonly<Record<string, readonly string[]>> = {
  agreed: both("اتفق"),
  joined: both("انضم"),
  discussed: [...both("بحث ناقش"), "يبحث", "يبحثون", "تبحث"],
  ordered: [...both("امر اوعز")],
  rejected: both("رفض استبعد"),
  captured: [...both("سيطر احتل اكتسح اجتاح"), ...weak("استول")],
  threatened: [...both("هدد"), "يهدد", "تهدد"],
  retook: both("استعاد استرد حرر"),
  supported: both("دعم ساند ايد"),
  signed: both("ابرم"),
  host: [...both("استقبل استضاف"), "يستقبل", "تستقبل", "يستضيف", "تستضيف"],
  attended: [...both("حضر شارك"), "يشارك", "تشارك", "يحضر", "تحضر"],
  accused: [...both("اتهم"), "يتهم", "تتهم"],
  struck: both("قصف استهدف دمر هاجم"),
  besieged: [...both("حاصر"), "يحاصر", "تحاصر"],
  weapons: ["يستخدم", "تستخدم"],
  deed: [
    ...both(
      "دخل خرج نفذ اطلق بدا واصل ارسل سلم قدم انهي اوقف نشر رفع خفض زاد طالب دعم وافق قرر عقد افتتح دشن غادر زار وصل فاز هزم تغلب تعادل خسر تاهل توج احرز سجل حقق حصد نال اشتري باع انتج صنع طور اطلع احتفل نظم اجاز مدد علق حظر منع فرض استدعي طرد اغلق استانف انسحب سحب سلح درب موت خصص منح تبرع وزع انشا اسس شكل اعاد التزم تعهد جدد حذر ندد دان استنكر رحب انتقد هنا شكر كرم عين اقال استقال ترشح اختار كلف تسلم رد كشف ضبط احبط داهم حكم برا ادان افرج احال حقق اصدر اعتمد صادق توصل تمكن نجح فشل عجز اكتشف اخترق توسط شهد سقط ضرب شكا استعرض اطلق ارتكب خلف",
    ),
    ...weak("انه اد اجر تخل استدع اشتر تلق تبن اعط دع ابد اثن القي سع تول نف القض"),
    ..."شن شنت التقي التقت القي القت تواصل يواصل يتلقي تتلقي تعمل يعمل تجدد يجدد يلتزم تلتزم يقدم يعرض تعرض تعتزم يعتزم تسهم يسهم يدعو تدعو يطالب تطالب نقل نقلت اوقع اوقعت اسهم اسهمت تحتفل يحتفل يخوض تخوض يلتقي تلتقي يواجه تواجه".split(
      " ",
    ),
  ],
};

/** The property of each form; one that may as well be another word, or a passive, is no deed by itself. */
export const deedVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries(deedsOf).flatMap(([property, forms]) => forms.map((form) => [form, property] as const)),
);
export const deedProperties: ReadonlySet<string> = new Set(Object.keys(deedsOf));
/** Whether a verb agrees with a feminine: a past form ends in ta, a present one begins with it beside a masculine in ya. */
export const isFeminine = (form: string): boolean =>
  form.endsWith("ت") || (form.startsWith("ت") && deedVerbs.has(`ي${form.slice(1)}`));
/** Forms that are read as a passive, or as a noun, as easily as a deed of whoever follows: shown, not taken on trust. */
export const unsureDeeds = new Set(
  "اتهم اتهمت نقل نقلت تنقل عين كلف منح منع رد حكم علق ضبط دعم بحث حضر نشر رفع خفض امر عقد كشف زاد كرم درب موت سقط ضرب احال طرد قصف شن حظر فرض اطلق انتخب سجن اختار شكر طور صنع خصص اخترق تسلم رفض تولي تلقي تخلي تبني سعي نفي ترشح تعهد تغلب تعادل توصل تمكن تبرع توسط تاهل تحول".split(
    " ",
  ),
);

/** Folded nouns that act in news without a name of their own; an adjective tells whose they are. */
export const actorNouns =
  /^(?:ال)?(?:قوات|طايرات|مقاتلات|سلطات|شرطه|حكومه|فصايل|ميليشيات|مليشيات|جيوش|محكمه|نيابه|مخابرات|استخبارات|اداره|معارضه|وحدات|دول|جمارك|خطوط|عصابات|تنظيم|تحالف|جيش|برلمان|منتخب|شركات|بنوك|جماعه|هييه|قياده|سفاره|بعثه|لجنه)$/;
/** Adverbs between a verb and its subject. */
export const skipped = new Set(
  "اليوم امس ايضا جميع كذلك كل من بدوره بدورها اخيرا موخرا لاحقا سابقا فجر صباح مساء كلا".split(" "),
);
/** Before these words, or after «and» before one of the verbs above, a deed ends. */
export const deedEnds = new Set(
  "فيما بينما حيث مما لكن ولكن بعدما وذلك كما الا اذ لو مضيفا مضيفه مشيرا مشيره موكدا موكده موضحا موضحه مبينا مبينه لافتا لافته محذرا محذره معتبرا معتبره قايلا قايله مشددا مشدده بحسب حسب وفق وفقا حسبما وهو وهي وهم ليكون لتكون وسط الامر وكان وكانت وقد".split(
    " ",
  ),
);
/** Before a verb these make its sentence a condition, a wish or somebody's mere hope. */
export const conditions = new Set("اذا لو ان لولا حتي قبل ليت هل كلما متي ما لم لن لا ليس قد هلا".split(" "));
/** No deed ends with one of these. */
export const openEnds = new Set(
  "في من علي عن الي ان بان عما مع بين ضد قبل بعد خلال حتي عند منذ او و ثم التي الذي".split(" "),
);
/** Behind a name: an adjective of it, not what was done. */
export const ofTheName = /^(?:لل\p{L}{3}|ال(?:تابع|موالي|موال|مدعوم|محظور|متحالف|مقرب|متشدد|معارض|حاكم|\p{L}{3,}يه?))/u;
/** «After that», «since that»: what follows did happen. */
export const settled = new Set("بعد منذ سبق".split(" "));
/** A verb before one of these has whoever acted named before it. */
export const afterHidden = /^(?:علي|في|الي|من|عن|[بل]\p{L}{3,})/u;
