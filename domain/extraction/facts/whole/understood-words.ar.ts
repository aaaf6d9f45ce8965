import { wordSet } from "../../../text/word-set";

/** Nouns of things that a text calls so when it has told of them, besides those that it names as events and bodies. */
export const thingsTold = wordSet(
  "خليه مكان عدد رقم ارقام نسبه مبالغ وضع واقع واقعه توقيت كارثه منشور سايق فتره مده اطار مواد مجسم قطعه قطع لوحه لوحات عمل اعمال منتج منتجات جهاز اجهزه هاتف سعر كميه حجم مساحه قيمه كلفه تكلفه مجموع اجمالي متوسط معدل فكره ظاهره دورات محطه نظام منصه تطبيق مجموعه قسم فرع فروع مشتركين زايرين زوار متدربين ركاب راكب منطقتين خدمه خدمات عمليه صفقات تداولات تداول موشرات مستوي جانب غرفه مجلد كتاب مجله صفحه كلمه رد متنافسين متسابقين متسابقات حلقه حلقات موسم مرتب راتب سجناء نزلاء سفن عاملين موظفين ورثه طفله والد والده زوج زوجه ابن ابنه",
);
/** Behind a noun: it is known by a name. */
export const calledSo = /^ال(?:معروفه?|مسماه|مسمي|ملقبه?|شهيره?)$/;
/** With «by», «for»: what is done, and nothing told of. */
export const ofDoing = /^[وف]?(?:بال|لل)(?:قصف|نقل|سجن|حبس|اعدام|افراج|اعتقال|بيع|تصويت|افراج|مشاركه|رد|حكم)$/;
/** «Was done», before the noun of what was. */
export const doneSo = /^[وف]?(?:تم|تمت|جري|جرت|[يت]تم|[يت]جري)$/;
/** Who or what acts, by a noun that many have. */
export const actingMany =
  /^(?:ال)?(?:عدد|عشرات|ميات|مئات|الاف|ملايين|سكان|اهالي|شخصيات|نشطاء|ناشطون|مواطنون|اجهزه|سلطات|وثايق|دراسه|تقارير|بيانات|احصاءات|موجه|سلسله|غالبيه|معظم|اغلبيه|فعاليات|عياده|محكمه|جامعات|مدارس|مستشفيات|دول|مصانع|شركات|مصارف|طلاب|متظاهرون|محتجون|مهاجرون|لاجيون|زوار|حجاج|ناخبون)$/;
/** What people do by themselves: a count of them behind such a verb is who does it. */
export const donePeople =
  /^[وف]?(?:ي(?:بدا|عيش|عمل|قيم|شارك|ستخدم|خضع|حاول|واجه|عاني|تابع|درس|زور|سافر|تجمع|تظاهر|حتشد|تنافس|توافد)|شارك|تجمع|تظاهر|احتشد|تنافس|توافد|زار)$/;
/** What has not come, or is only hoped for. */
export const toCome =
  /^(?:[وف]?سوف|[وف]?س[يتن](?!ار|اح|اس|طره?$|طرت$|طروا$|طرو$|نا|ول|دن|ده|دي|ون)\p{L}{3,}|ت?فاول\p{L}*|تفاول\p{L}*|[بل]?امل\p{L}{0,2}|ب?امكان\p{L}*|[وف]?[يت](?:شتبه|عتقد|رجح)|[وف]?[يت]?(?:لوح|هدد|توعد|تعهد|لمح)(?:ت|وا)?)$/u;
/** «According to», which no teller of the words stands behind. */
export const byOthers = /^[وف]?(?:طبقا|وفقا|وفق|بحسب|حسب|حسبما|نقلا|استنادا)$/;
/** «Of that», by itself. */
export const thatAlone = /^(?:ب|ل|ك)?(?:هذا|هذه|ذلك|تلك)$/;
/** «And a half», behind what is counted. */
export const andParts = /^و(?:نصف|ربع|ثلث|ثلثين|ثلاثه ارباع)$/;
/** «That he», «that they»: of whom, stands before. */
export const thatPronoun = /^[وف]?[بل]?ان(?:ه|ها|هم|هما|هن|نا|ني)$/;
/** «The first», «the second», by itself: of what, stands before. */
export const firstOrSecond = /^[وفبل]?(?:ال)(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه)$/;
/** Asked for, or proposed: it may never come. */
export const askedFor = /^[وف]?[يت]?(?:طلب|طالب|اقترح|قترح|عتزم|اعتزم|نوي|خطط)(?:ت|وا)?$/;
/** «Doubled from», «rose from»: what it was before. */
export const risingFrom = /^[وف]?[يت]?(?:تضاعف|ضاعف|ارتفع|رتفع|زاد|زيد|انخفض|نخفض|تراجع|تقلص|قفز|نما)(?:ت)?$/;
/** Behind a comma: what the verb before it needs. */
export const neededByVerb = /^(?:من|عن|الي|علي|كل)$/;
/** Before a comma and another matter: «on the other hand», «in the same context». */
export const otherMatter =
  /^[وف]?[بل]?(?:ال)?(?:اخر|اخري|ذلك|كذلك|متصل|صله|مماثل|موازي|متزامن|جهته|جهتها|جهتهم|جانبه|جانبها|بدوره|بدورها|المقابل|مقابل|جدير|يذكر|ذكره|سياق|اطار)$/;
/** What is done to those counted behind it. */
export const doneToCounted = /^[وفبل]{0,2}ال(?:افراج|قبض|عثور|اعتقال|تعرف)$/;
/** «It is told that»: the document's own word. */
export const toldByItself = /^[وف]?(?:يذكر|يشار|ذكره|بالذكر)$/;
/** In the name of a party or a sort of hotel, and no count. */
export const ofStars = /^[وفبل]{0,2}(?:ال)?(?:حركه|حزب|حزبي|حركتي|فندق|فنادق|فيه|من فيه)$/;
/** «The state that», of no name. */
export const anyState = /^[وفبل]{0,2}ال(?:دوله|بلد|مدينه|محافظه|منطقه)$/;
/** «On», «of that»: what it points to stands before. */
export const beforeThatAlone = /^(?:عن|من|الي|علي|مع|في)$/;
/** «Closed higher at 0.8 per cent». */
export const higherBy = /^(?:مرتفع|منخفض|متراجع|صاعد|هابط)(?:ا|ه)?$/;
/** «It was before that»: told as done by whoever stands behind it. */
export const doneBefore = /^[وف]?سبق$/;
