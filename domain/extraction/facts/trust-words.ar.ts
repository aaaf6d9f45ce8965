import { wordSet } from "../../text/word-set";

/** Folded words by which a sentence shows that somebody tells what follows, though the words do not say clearly who. */
export const vagueTelling =
  /^[وفل]?(?:ال)?(?:بيان|اعلان|اعلانها|اعلانه|تصريح|تصريحات|تصريحاته|قوله|قولها|قولهم|اتهام|اتهامات|مزاعم|مصدر|مصادر|شهود|تقرير|تقارير|دراسه|دراسات|احصاءات|احصاييات|بيانات|مسح|استطلاع|معلومات|انباء|تقديرات|روايه|اظهر|اظهرت|تظهر|يظهر|بينت|كشفت|افاد|افادت|يفيد|تفيد|ذكرت|ذكر|قال|قالت|يقول|تقول|اكد|اكدت|يوكد|توكد|اعلن|اعلنت|اوضح|اوضحت|اشار|اشارت|يشير|تشير|زعم|زعمت|يزعم|نقل|نقلت|حسب|بحسب|وفق|وفقا|رويترز|اوردت|تحدث|تحدثت|لفت|لفتت|لاحظ|لاحظت|ذكرتها|ابلغ|كتب|كتبت|صرح|صرحت|توقع|توقعت|يتوقع|رجح|رجحت|اضاف|اضافت|تابع|تابعت|كشف|نفي|نفت|شدد|اتهم|اتهمت|يعتقد|تعتقد|طبقا|(?:لافت|مشير|موضح|موكد|مضيف|مبين|متطلع|معتبر|محذر|قايل|مشدد|منوه)(?:ا|ه|ين|ون))$/;

/** Before a figure of time these make it how long something lasted. */
export const lastingWords =
  /^[وف]?[بل]?(?:ال)?(?:مده|مدار|مدي|طوال|طيله|سجن|حبس|استمر|استمرت|يستمر|تستمر|استغرق|استغرقت|يستغرق|تستغرق|دام|دامت|تدوم|يدوم|استغرقه|مدتها|مدته|امتد|امتدت|يمتد|تمتد)$/;
/** Before and behind a figure of time: how long after something it is. */
export const timeAfter = /^[وف]?(?:بعد|ب?مرور|ب?مضي)$/;
export const afterWhat = /^(?:من|علي)$/;

/** A clause that begins so is told of what stands before it. */
export const leaningStart =
  /^(?:ل[يت]\p{L}{3,}|و?ب(?:زياده|ارتفاع|انخفاض|تراجع|نسبه|واقع|معدل|قيمه|فارق|ما)|و?الي|وذلك|مقابل|مقارنه|اي|منها|بينها|بينهم|منهم|مرتفعا|منخفضا|مسجلا|متراجعا|مرتفعه|منخفضه|مسجله|متراجعه|واصفا|واصفه|و?مضيف[اه]|و?مشير[اه]|مستعينا|مثل|خصوصا|خاصه|ولاسيما|لاسيما|سواء|ابرزها|ابرزهم|ثم|اذا|ان)$/u;
/** Before a figure: it is set against another one, or is that of another thing. */
export const againstFigures = wordSet("مقابل مقارنه قياسا بدلا بواقع بفارق ضمن سوي الا");
/** Before a figure or a date: what is told is wished, aimed at or asked for, and may never come. */
export const wishWords =
  /^[وفبل]?(?:ال)?(?:هدف|يهدف|تهدف|يستهدف|تستهدف|مستهدف|مستهدفه|يطمح|تطمح|يخطط|تخطط|يعتزم|تعتزم|يتطلع|تتطلع|يسعي|تسعي|سعي|اجل|بغيه|يمكن|يمكنه|يمكنها|يطالب|تطالب|طالب|طالبت|دعا|دعت|يدعو|تدعو|ينبغي|يجب|بد|امل|يامل|تامل|يامل|اقترح|اقترحت|يريد|تريد|احتمال|امكان|امكانيه|مقترح|عرض|خطه|نيه|مشروع|طلب|طلبت|يطلب|تطلب|ترشح|ترشيح|ملف|اذا|لو)$/;
/** Units of the lexicon that are measured, not counted. */
export const measuredUnits = wordSet("deg_c deg kmh knot mw gw kw kwh gb tb point cent");
/** Posts that begin so are forms of address. */
export const courteous = /^(?:صاحبه? السمو|معالي|سعاده|فضيله|سماحه|جلاله|فخامه|دوله الرييس|سمو)/;
/** Behind a name these, or a sign, show that the name has ended. */
export const afterName =
  /^(?:و\p{L}+|فال\p{L}+|[بل]\p{L}{3,}|في|من|علي|عن|الي|ان|انه|انها|انهم|بان|بانه|مع|خلال|عقب|بعد|قبل|امام|لدي|عبر|ضمن|امس|اليوم|ايضا|كذلك|ال\p{L}{3,}|قوله|قولها|قايلا|قايله|يوم|مساء|صباح|ظهر|فجر|هناك|لا|لم|لن|هذا|هذه|ذلك|كل|رييس|وزير|مدير|عضو|احد|نايب)$/u;
/** Behind a date: the event was told before it, and these only add to it. */
export const whatFollowsEvent =
  /^(?:و\p{L}+|في|من|علي|عن|الي|مع|ضد|لدي|عند|بعد|قبل|خلال|عقب|بين|امام|عبر|حيث|التي|الذي|الذين|اثر|بسبب|بفعل|كما|فيما|بينما|تحت|قرب|وسط|داخل|خارج|شمال|جنوب|شرق|غرب|[بل]\p{L}{2,})$/u;
/** Before a date: when something was signed, issued or set, not when what it is about took place. */
export const madeWhen =
  /^ال(?:موقعه?|مقرره?|منعقده?|صادره?|مبرمه?|مزمعه?|محدده?|معلنه?|منشوره?|منتهيه?|مورخه?|مولوده?|موافق)$/;
/** An event's words do not begin with one of these. */
export const leaningEvent = /^(?:لل\p{L}+|من|في|علي|الي|عن|التي|الذي|مع)$/u;
/** What is said ends before these: another matter begins. */
export const topicShift = wordSet("وحول وعن وبشان وبخصوص وحيال وبالنسبه");
export const topicShiftAs = "وفيما";
export const topicOf = "يتعلق";
/** «That they»: the words behind it lack whom they tell of. */
export const pronounThat = /ان(?:ه|ها|هم)$/;
/** No clause behind «that» begins with one of these. */
export const fragmentStart = /^(?:[،,؛]|علي|عن|الي|من|عبر|حول|بشان)$/;
/** A clause that ends with one of these has lost its end. */
export const openClauseEnds = wordSet("من عن في على علي الي مع بين لدى لدي عند او ثم و ضد نحو حول");
/** Behind «on»: where something was said. */
export const whereSaid = /^(?:ال)?(?:موقع|صفح|حساب|هامش|لسان)/;
/** Sites and platforms, on which somebody tells something. */
export const platforms =
  /^(?:ال)?(?:موقع(?:ها|ه|هم)?(?:$| ال)|شبكه التواصل|مواقع التواصل|تويتر|فيسبوك|فيس بوك|انستغرام|انستجرام|يوتيوب|تيك توك|تليغرام|تلغرام|واتساب|سناب شات|لينكد ان)/;
/** Who is against a power holds no post by it. */
export const opposing = /^(?:ال)?(?:معارض|معارضه|منشق|منشقه)(?: |$)/;
/** Verbs by which something becomes more or less. */
export const changing =
  /^[وف]?(?:ارتفع|ارتفعت|يرتفع|ترتفع|تراجع|تراجعت|يتراجع|تتراجع|انخفض|انخفضت|ينخفض|تنخفض|نما|نمت|ينمو|تنمو|زاد|زادت|يزيد|تزيد|هبط|هبطت|صعد|صعدت|قفز|قفزت|تقلص|تقلصت|ازداد|ازدادت|خسر|خسرت|كسب|كسبت|ربح|ربحت)$/;
/** Behind such a verb: another change has begun. */
export const anotherChange =
  /^[وفبل]?(?:ال)?(?:ارتفاع|انخفاض|تراجع|زياده|هبوط|صعود|نمو|خساره|خساير|مكاسب|ارتفاعا|انخفاضا|تراجعا|هبوطا|صعودا|اغلق|اغلقت|انهي|انهت|سجل|سجلت)$/;
/** Between such a verb and its figure these bring in another subject. */
export const besidesSubject = wordSet("بينما فيما مع بقياده بضغط بدعم بعدما وسط حيث الذي التي و");
/** A time so told is how far back something goes, or an age. */
export const notLasting =
  /^[وفبل]?(?:ال)?(?:ادني|اعلي|اقل|اكبر|اسوا|افضل|اضعف|اقوي|اول|عمر|عمره|عمرها|سن|بالغ|بالغه|يبلغ|تبلغ)$/;
