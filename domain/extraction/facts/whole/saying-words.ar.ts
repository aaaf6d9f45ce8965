import { wordSet } from "../../../text/word-set";

/** Folded: «addressing», before whom somebody speaks to. */
export const addressing = /^(?:مخاطبا|مخاطبه|متوجها|متوجهه|موجها|موجهه|له|لها|لهم)$/;
/** Folded: «it is», behind a name in marks. */
export const whatItIs = /^و?(?:هو|هي)$/;
/** Folded: «was done», before a noun of doing. */
export const wasDone = /^(?:جري|جرت|تم|تمت|يتم|تتم|سيتم|ستتم|يجري|تجري)$/;
export const contract = /^العقد$/;
/** Folded words by which a sentence without a verb tells something. */
export const predicates =
  /^(?:هو|هي|هم|ليس|ليست|ليسوا|لا|لن|لم|ما|كان|كانت|هناك|ثمه|يجب|لدي|لديه|لديها|لدينا|غير|اكثر|اقل|افضل|اسوا|س(?!يا[سر]|يطر|يد|ين[ام]|يول|تار|تين|ير|توكهولم)[يتن]\p{L}{3,}|ت\p{L}{3,}|ن\p{L}{3,})$/u;
/** Folded nouns of which a text tells of one: without it the words mean nothing. */
export const ofOneMatter = wordSet(
  "سفاره قنصليه اجتماع لقاء قرار اتفاق اتفاقيه حادث حادثه هجوم عمليه زياره مباراه بطوله موتمر حكم قضيه ملف مشروع خطه بيان تقرير دراسه شركه مصنع جمعيه نادي لجنه مجلس هييه برنامج مهرجان معرض موسسه قانون لايحه مرسوم مذكره عقد صفقه مبادره حمله تفجير انفجار غاره ضربه قصف معركه جريمه متهم متهمه مدان ضحيه جثه سفينه قارب طايره فيلم روايه مسلسل اغنيه جايزه وزير رييس مدير محافظ سفير امين مدرب مهله هدنه محادثات مفاوضات مباحثات سد جسر مبني مسجد كنيسه مستشفي مطار ميناء معبر مخيم سجن موقع اعلان قايمه وثيقه تغريده فيديو تسجيل دعوي مهاجم منفذ فنان ممثل قايد زعيم لاعب نجم جاني قاتل راحل فقيد شهيد مقبره اكتشاف تمثال استفتاء تصويت مرشح نايب عضو انسحاب تحقيق تحقيقات محاكمه جلسه جوله ازمه تعديل عرض بند ماده قرض منحه انقلاب متحف مسيره ملتقي منتدي موضوع امر مساله مقر بحث طلب مقترح",
);
/** Folded: behind a name, what its bearer is, without the article. */
export const postsBehind =
  /^(?:صاحبه?|موسسه?|مدربه?|لاعبه?|نجمه?|خبيره?|استاذه?|باحثه?|مراسله?|محلله?|مسووله?|امينه?|قايده?|متحدثه?|الذي|التي|وهو|وهي|مندوبه?|سفيره?|مساعده?|مستشاره?|عميده?|محافظ|امير|ممثله?)$/;
/** Folded verbs of saying that are complete with who says it. */
export const plainVerbs =
  /^[وف]?(?:قالت?|اضافت?|كتبت?|صرحت?|تابعت?|علقت?|اجابت?|[يت]قول|[يت]ضيف|اردفت?|غردت?|ذكرت?|اوضحت?|قايلا|قايله|مضيفا|مضيفه)$/;
/** Folded: where, when, how and to whom somebody says something. */
export const besideWords = /^(?:في|علي|عبر|خلال|امام|لدي|عقب|بالقول|البالغه?|ل\p{L}{2,}|امس|اليوم|صباح|مساء|يوم|من)$/u;
/** Folded: before marks, what they complete. */
export const completedByMarks = /^(?:من|الي|علي|عن|في|ب|ل|عبر|امكانيه|بان|كون|لان|ما|و)$/;
/** Folded: «as for», of another matter or person. */
export const asFor = /^(?:و?بالنسبه|واما|اما|وعن|وحول|وبشان|وبخصوص)$/;
/** Folded: «the same», before a noun. */
export const theSame = /^[وفبل]?ذات$/;
/** Folded: before «there is», which is written as «there» is. */
export const beforeThereIs =
  /^(?:[وفبل]?ان|[وف]?لان|كانت?|[يت]كون|س[يت]كون|ليست?|لا|لم|و?لكن|حيث|[وف]?اذا|لو|ما|[يت]?زالت?|[يت]زال|مادام|طالما|قد|بات|باتت|اصبح)$/;
export const there = /^هناك$/;
/** Folded: verbs and the like of which nothing tells who did it, or what it was, unless the next word does. */
export const hiddenBehind = /^(?:و?لقد|قد)?(?:كانت?|كانوا|[يت]كون|س[يت]كون|ليست?|[يت]\p{L}{2,}ون)$/u;
export const toldBehind = /^(?:ال\p{L}{2,}|هناك|هنالك|ثمه|لدي|لدينا|لنا|لي|امام|امامنا)$/u;
/** Raw: «their», of people; «its ranks», of a body. */
export const ofThem = /\p{L}{2}هم$|صفوفه$/u;
/** Folded: those whom «their» may mean. */
export const manyPeople =
  /\p{L}{3}(?:ين|ون|وا|ان|ينا|ونا)$|^[وفبل]{0,2}(?:ال)?(?:عناصر|رجال|تجار|اشخاص|شخص|ممن|الذين|شباب|نساء|اطفال|طلاب|طلبه|قاده|افراد|اسر|عايلات|ناس|سكان|اهالي|عمال|جنود|ركاب|شهداء|اطباء|نواب|اعضاء|علماء|خبراء|شعب|شعوب|دول|حجاج|زوار|مرضي|ضحايا|قتلي|جرحي|اسري|ابناء|اباء|امهات|بنات|فتيات|كثير|بعض|جميع|كل|لاعبو|نجوم|فقراء|زعماء|وزراء|روساء|عملاء|ملاك|رجالنا|ابنائنا|اطفالنا)$/u;
/** Folded: behind a noun with the article, one of several told before. */
export const ordinals = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|اخير|اخيره|اخر|اخري)$/;
/** Folded: they begin what tells of a noun which one it is. */
export const joiningBehind = /^(?:في|الذي|التي|الذين|بين|من|مع|عن|الي)$/;
/** Folded: bodies and states by one word with the article. */
export const onlyBodies =
  /^ال(?:كرملين|بنتاغون|فاتيكان|ناتو|يونسكو|يونيسف|اونروا|كونغرس|كنيست|ازهر|مغرب|جزاير|سعوديه|عراق|اردن|كويت|امارات|بحرين|سودان|صين|هند|يابان|برازيل|ارجنتين|يونان|سويد|نرويج|نمسا|مكسيك|فلبين|صومال|يمن|مانيا|بانيا|بوسنه|دنمارك|برتغال|مجر|تشيك|سنغال|نيجر|اكوادور|باراغواي|اوروغواي)$/;
