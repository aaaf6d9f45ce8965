import { weekdayWords } from "../../text/date-words.ar";
import { wordSet } from "../../text/word-set";

/** Folded words that end a subject or show that none stands here. */
export const subjectEnds = wordSet(
  "ايضا كذلك اليها اليه اليهم عليها عليه عليهم منها منه منهم ان انه انها انهم انهما بان بانه بانها في من عن علي الي خلال عبر بعد قبل امام حول اثناء عقب لدي منذ ضد بشان حيال مع قايلا قايله حيث الذي التي ردا تعليقا فيها فيه هنا لكن كما بينما بحسب وفق عندما لم لا لن قد كيف بما لما فيما مما للصحافيين للصحفيين للاعلام للتلفزيون به بها لها له لهم مساء صباح للصحفيين للصحافيين للجزيره بدوره وهو وهي وهم وهما وقد وكان وكانت قوله قولها قولهم تصريحاته تصريحاتها تصريحه حديثه حديثها كلامه كلامها كلمته كلمتها خطابه بيانه بالقول بقوله بقولها القول اذ ما عما الصادر الصادره الصادرين وفقا طبقا نقلا بانهم بانهما بانني ل وسط خارج داخل قرب فور دون اللذان اللذين الذين السوال سواله سوالا رافضا رافضه مفضلا مفضله مشترطا مشترطه فان فانه فانها بمقابله بموتمر بتصريح بتصريحات باتصال بلقاء بمداخله بشكل طالبا طالبه طالبين مخاطبا مخاطبه اشترط اشترطت بمثابه بعيد قبيل عنه عنها عنهم عنهما مثل لو كالتالي كالاتي خصوصا مجددا تحديدا ببيان البالغ البالغه بحد",
);
/** Adverbs that may stand between a verb of saying and its subject. */
export const adverbs = wordSet(
  "به ايضا كذلك يوم مساء صباح ظهر الثلاثاء الاربعاء الخميس الجمعه السبت الاحد الاثنين اليوم امس لاحقا سابقا انذاك حينها مجددا بدوره بدورها الماضي خلاله خلالها",
);
/** «That», after which reported words begin. */
export const thatsOfSpeech = wordSet("ان انه انها انهم بان بانه بانها انا اننا انني اني وان وانه وانها");
/** What has a title, also as «his»: before a quotation mark it makes the words one. As folded, without the feminine ending. */
export const works = wordSet(
  "كتاب روايت رواي فيلم برنامج مسلسل اغنيت اغني ديوان مسرحيت مسرحي بعنوان عنوان مقال مقالت ندوت ندو محاضرت محاضر البوم لوحت لوح قصيدت قصيد كتيب وثايقي اوبريت",
);
/** Verbs of asking: what stands after their question goes on. As folded. */
export const asking = wordSet("تساءل تساءلت يتساءل تتساءل سال سالت يسال تسال");
/** Cues that go on with what the last speaker said. */
export const continuing = wordSet(
  "اضاف اضافت يضيف تضيف اكمل اكملت انهي انهت اتم كرر كررت زاد زادت يتابع تتابع يردف تردف يستطرد يختم تختم يختتم استطردت استدركت اردفت ختمت اختتمت واصلت مضت تابع تابعت اردف استطرد استدرك ختم ختمت مضي واصل اختتم مضيفا مضيفه متابعا متابعه مردفا مستطردا",
);
/** Words before a quotation mark that make what follows a name or a title. */
export const titleWords = wordSet(
  "قناه صحيفه موقع شبكه تنظيم حركه جماعه حزب عمليه فيلم كتاب روايه مسلسل اغنيه مجله برنامج منظمه شركه جايزه مهرجان معرض مبادره حمله مشروع منصه تطبيق سفينه حامله طايره طراز صاروخ نظام عاصفه اعصار متحور وسم هاشتاغ شعار عنوان بعنوان باسم اسم لقب مسرحيه لوحه بطوله كاس نادي فريق تسميه يسمي تسمي يعرف تعرف المعروف المعروفه المسمي المسماه عليها عليه",
);
/** Verbs that say only where a person, a post or a body is their subject: «saw», «added», «put down to». */
export const sayingOfNamed = wordSet(
  "فرد يرد ترد قوله قولها راي رات يري تري زاد زادت عزا عزت اكمل اكملت دافع دافعت شكا شكت سال سالت رد ردت تمني تمنت نصح نصحت تابع تابعت يتابع تتابع واصل واصلت مضي لاحظ لاحظت طالب عقب دون بين ردد رددت رددوا نص نصت ينص تنص",
);
/** Verbs that are «between», «after» or «without» unless a letter is written twice. As folded. */
export const sayingOfShadda = wordSet("بين عقب دون عبر");
/** What a verb is done to, or where, at the head of a phrase: no subject begins so. */
export const objectStarts =
  /^(?:[\u0628\u0643]\u0627\u0644|\u0644\u0644|[\u0628\u0644](?:\u062a\u0644\u0643|\u0647\u0630\u0627|\u0647\u0630\u0647|\u0630\u0644\u0643)|\u0630\u0644\u0643$|\u0644(?:\u0635\u062d\u064a\u0641|\u0642\u0646\u0627|\u0648\u0643\u0627\u0644|\u0627\u0630\u0627\u0639|\u0634\u0628\u0643|\u0645\u0648\u0642\u0639|\u0645\u062c\u0644|\u0648\u0633\u0627\u064a\u0644|\u062a\u0644\u0641\u0632|\u0645\u062d\u0637|\u0628\u0631\u0646\u0627\u0645\u062c|\u0635\u062d\u0641))/;
/** «With its outlines»: what a verb is done to, with a pronoun. */
export const withIts = /^\u0628.{3,}[^\u0627]\u0647(?:\u0627|\u0645)?$/;
/** Verbs of passing on what another said. */
export const quoting = wordSet("نقلت نقل نقلا اوردت ذكرت");
/** When and how one speaks: «in …» before them tells nothing of who does. */
export const occasions = wordSet(
  "تصريح تصريحات تصريحاته حديث حديثه مقابله لقاء حوار بيان موتمر كلمه كلمته خطاب خطابه رساله تغريده ردود منشور تدوينه اتصال مداخله جلسه ختام مقال مقطع فيديو تسجيل تعليق رد اشاره وقت ذلك هذا هذه اول اخر نهايه بدايه ظل اطار تقرير تقريره مذكره شهاده مستهل اعقاب سياق ندوه محاضره اجتماع القاهره",
);
/** «Who»: the noun before it is the subject of the verb after it. */
export const commonRelatives = wordSet("الذي التي الذين والذي والتي والذين");
/** «His saying». */
export const sayings = wordSet("قوله قولها قولهم");
/** «In his estimation», after «according to»: whoever spoke last. As folded. */
export const ofHis =
  /^(?:\u062a\u0642\u062f\u064a\u0631|\u0631\u0627\u064a|\u062a\u0639\u0628\u064a\u0631|\u0643\u0644\u0627\u0645|\u0648\u0635\u0641|\u0642\u0648\u0644|\u0631\u0648\u0627\u064a\u062a|\u0634\u0647\u0627\u062f\u062a|\u062a\u0635\u0631\u064a\u062d\u0627\u062a)(?:\u0647|\u0647\u0627|\u0647\u0645)$/;
/** «That a newspaper passed on»: said of the words themselves. */
export const passedOn = /^(?:تابعت|رصدت|تلقت|نقلت|اوردت|نشرت|بثت|ذكرت|تداولت|نقل|اورد|نشر|بث)(?:ه|ها)$/;
/** Words that say what somebody named before is. As folded. */
export const personWords = wordSet(
  "ذات نفس الاعلامي الاعلاميه القيادي القياديه البرلماني البرلمانيه السيناتور الجنرال العقيد العميد اللواء رجل سيده ابن ابنه نجم نجمه الرجل السيده المراه الشاب الشابه الفتاه الفتي الطفل الطفله الاب الام الزوج الزوجه الارمله العجوز المسن المسنه الناجي الناجيه الشاهد الشاهده المتهم المتهمه الضحيه المزارع المزارعه العامل العامله الموظف الموظفه السايق التاجر الصياد الجندي الضابط الطبيب الطبيبه الممرض الممرضه المعلم المعلمه المهندس المهندسه المحامي المحاميه القاضي القاضيه الباحث الباحثه العالم العالمه الخبير الخبيره المحلل المحلله الاكاديمي الاكاديميه الموسس الموسسه الناشط الناشطه الحقوقي الحقوقيه السياسي السياسيه الدبلوماسي الدبلوماسيه المسوول المسووله النجم النجمه اللاعب اللاعبه المدرب المدربه المهاجم المدافع الحارس الدولي البطل البطله العداء العداءه السباح السباحه الملاكم الفنان الفنانه الممثل الممثله المغني المغنيه المطرب المطربه المخرج المخرجه الكاتب الكاتبه الروايي الروايييه الشاعر الشاعره الموسيقي الرسام الرسامه النحات المصور المصوره الصحفي الصحفيه الصحافي الصحافيه المذيع المذيعه المراسل المراسله الموهلف المولف المولفه المصمم المصممه المستثمر المستثمره الملياردير الثلاثيني الثلاثينيه الاربعيني الاربعينيه الخمسيني الخمسينيه الستيني الستينيه السبعيني السبعينيه الثمانيني العشريني العشرينيه المخضرم الحكم الزعيم القايد النايب النايبه العمده المفوض المفوضه السفير السفيره المبعوث المبعوثه",
);
/** «Issued», before «by». */
export const issued = wordSet("صدر صادر صدرت صادره");
/** Verbs of answering: who answers did not speak last. */
export const replying = wordSet("رد ردت فرد اجاب اجابت");
/** What a body is said to have done with its words: «the ministry stated on Monday». As folded, on which day. */
export const spokenDays: ReadonlySet<string> = new Set([...weekdayWords, "امس", "اليوم"]);
/** How a prince or a king is spoken of after his name. As folded. */
export const highnesses = wordSet("سموه سموها جلالته معاليه سعادته فضيلته سيادته فخامته دولته غبطته قداسته");
/** Before a site or a platform where something is said. As folded. */
export const mediaLeads: ReadonlySet<string> = wordSet("علي عبر وعبر وعلي");
/** «The site», «his account», «the page of», before the name of a platform. As folded. */
export const siteWords = /^(?:موقع|منصه|شبكه|صفحه|صفحته|صفحتها|حسابه|حسابها|حساب|مواقع|التواصل|الاجتماعي)$/;
/** What somebody confirms, stresses or puts down to something: no subject of a verb of saying. As folded. */
export const abstract = wordSet(
  "اي اجراء حرص رغبه ضروره اهميه دعم التزام رفض وجود استعداد وقوف ثقه امل امله املها تقدير تاييد سعي عزم ادانه ارتفاع انخفاض تراجع زياده تاخر نقص نيه سلامه عمق متانه قوه حاجه سبب اسباب مخاوف قلق ارتياح حصول صدور ظهور بدء منح فرض تعرض تلقي سعاده شكر شكره شكرها رضا استياء عدم مشاركه المشاركه لقاء مقابله خروج دخول عوده وصول حدوث وقوع تفاصيل التفاصيل الحوار اللقاء المقابله اسف اسفه اسفها قلقه قلقها حرصه حرصها دعمه دعمها رفضه رفضها التزامه التزامها ثقته ثقتها الراي",
);
/** «Meaning», «context», «logic», «frame», «basis», «picture», «regard»: in «according to this …» nobody speaks. As folded. */
export const bearings = wordSet(
  "المعني السياق المنطق الاطار الاساس التصور الصدد النحو المفهوم المنظور الراي المبدا الطرح الفهم التوجه الصيغه الرويه القاعده القراءه",
);
/** What is written or told, by one word: of whom, another sentence tells. As folded. */
export const writtenThings = wordSet(
  "البيان الرساله التقرير التصريح التعليق الدراسه المقال الخطاب التسجيل المذكره القرار الاتفاق الوثيقه",
);
/** Bodies and rounds beside those: «forum», «observatory», «conference», «gathering». As folded. */
export const settings = wordSet("منتدي مرصد معهد مستشفي تجمع تكتل ملتقي مجمع اتيلاف تيار سلطه فرقه كتيبه");
/** Countries whose names verbs of men go with. As folded. */
export const manlyPlaces = wordSet("لبنان العراق المغرب السودان اليمن الاردن الصومال");
/** Of the nouns that say what is done those that speak: «a report», «an inquiry», «a poll». As folded. */
export const speakingNouns = wordSet("تقرير تحقيق تسجيل تصريح تعميم تنظيم استطلاع استبيان");
/** «Who is», after a name. */
export const whoIs = wordSet("وهو وهي");
/** What tells by itself, without article: «statements», «reports», «letters». As folded. */
export const writtenTellers = wordSet(
  "تصريحات تقارير بيانات رسايل مذكرات مذكره رساله شهادات دراسات دراسه وثايق وثيقه مقالات تعليقات منشورات",
);
/** «The question», after who puts it once more. As folded. */
export const questions = wordSet("السوال سواله سوالا");
/** «Yes», «no», «perhaps»: answers of one word. As folded. */
export const answers = wordSet("نعم لا كلا بلي ابدا ربما طبعا");
/** «About», between a lecture and its title. As folded. */
export const aboutTitles = wordSet("عن حول");
/** «Without», before what is a noun there: «without disclosing». */
export const without = wordSet("عدم دون بدون بعدم");
/** What a medium that passes words on is called, as a text writes it: «agency», «newspaper», «channel», «site». */
export const media = /^(?:ال)?(?:وكال[ةه]|صحيف[ةه]|جريد[ةه]|قنا[ةه]|موقع|شبك[ةه]|[إا]ذاع[ةه]|مجل[ةه]|تلفزيون)(?:\s|$)/;
/** «That it», before what is said of it. As folded. */
export const thatsOfIt = wordSet("انه انها انهم بانه بانها بانهم");
/** «Extremely», «very», after an adjective. As folded. */
export const degrees = wordSet("للغايه جدا تماما كليا نسبيا كثيرا");
/** Verbs of describing: «described it as». As folded. */
export const describing = /^[وف]?(?:وصف|يصف|تصف|واصف|نعت|ينعت)(?:ت|ا|وا)?(?:ه|ها|هم)?$/;
/** Heads of phrases that verbs of men go with, and broken plurals that those of women do. As a text writes them, without article. */
export const manlyHeads =
  /^(?:مس[ؤئ]ول|مصدر|متحدث|ناطق|قائد|خبير|ضابط|شاهد|محلل|باحث|بيان|مجلس|حزب|اتحاد|مكتب|مركز|بنك|جيش|مرصد|تحالف|رئيس|وزير|مدير|نائب|عضو|أحد|رجل|تقرير|برلمان|نادي|تلفزيون|موقع|كاتب|باحث|مدرب|لاعب|ناشط|طبيب|محامي|قاضي|صحفي|صحافي|مراسل|حارس|ناقد|مخرج|محافظ|سفير|زعيم)$/;
export const womanlyHeads = /^(?:مصادر|وسائل|دول|صحف|فصائل|نقابات|قوى|جهات)$/;
/** Bodies that a text need not name: «the government», «the company», «the report». As folded, with the article. */
export const plainBodies = wordSet(
  "الحكومه السلطات الرياسه الشرطه المحكمه الشركه المنظمه الوزاره الصحيفه الوكاله القناه الجماعه الحركه الهييه اللجنه المفوضيه الاداره القياده الموسسه الجمعيه النقابه البلديه السفاره الجامعه المجموعه الرابطه الاسره العايله الدراسه المجله الكتله الخارجيه الداخليه النيابه المجلس الجيش الحزب الاتحاد البرلمان النادي المركز المكتب المصدر التنظيم التقرير البيان التلفزيون الموقع الديوان البنك الصندوق",
);
/** Of laws: what is done «on the ground of» them is said by nobody. As folded. */
export const legalWords = wordSet("البند الماده المواد القانون قانون الفصل الفقره احكام نص نصوص المرسوم ماده القرار");
/** Verbs of saying that whom one speaks to may follow: «addressed», «urged», «reassured». As folded. */
export const addressing = wordSet(
  "خاطب خاطبت طمان طمانت ناشد ناشدت حث حثت هنا هنات ابلغ ابلغت اخبر اخبرت صارح عاتب عاتبت مازح",
);
