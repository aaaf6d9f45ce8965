import { ordinals } from "../../../text/date-words.ar";
import { wordSet } from "../../../text/word-set";

/** Given names that are common words too: they need a sure second name. As tight folding writes them. */
export const commonNames = wordSet(
  "الينا الصادق الحاج مولاي امل نور كريم سعيد حسن عادل شريف صالح سالم كامل منير وحيد فريد جميل عزيز امين رشيد حكيم صادق سلام نجم سيف بدر هدى نجاة وفاء هناء رجاء ايمان رحمة حياة اسماء سمر عمر علي دين دنيا ورد نصر غالب جمعة خميس صباح فتح جهاد عوض بشرى منى مي سام رون تيم جو مات جود دان بيل فيل شان بير لين مناف مالك حاتم زين خالد ماهر بشير قاسم سليم فاضل حافظ ناظم هادي راشد رائد راضي حامد شاكر ساجد واثق عاصم حازم جازم ناصر منصور مبارك مسعود مختار مراد فايز فائز غازي معين مهند موسى لو كان ماي وين نواة لينا حنين دلال جنان سماح صفاء شذى نهى منال امال امان امنية اية تيسير وسام سراج ربيع طاهر ظاهر عارف فرح كرم نبيل نجيب نسيم همام وجيه يسار يمين شهد بيان الحسن الطيب الامين المهدي البشير المختار الصديق الحبيب الاخضر العربي كبير راج بول بون ريم بسام تركي هند سارة فضل زياد زيد طالب طه عطا لطيف سلطان امير اميرة نعمة ثريا سحر غادة عبير مها ندى كيم كاظم مارك مارس شمس قمر وردة زهرة نادر نادرة حرب حصة اعتماد وسيلة جمال تحسين رفعت يزيد مطلق لولا جيل رمضان شلال ناديا راي ادي مني باسم بندر سلامة مرضي سفر فضل مسلم سهل ثابت شاهين سيد مطر احلام انتصار عايد نهار رزق عدوان راتب فلاح سراج ماضي مجد صالحة افراح عالية انوار امجاد بديعة جواهر روضة زهور شروق شفاء عنود كفاح مانع محاسن منار نجود وجدان وعد وسن نمر ناجح نافع ممتاز مكرم مقبل معجب معتوق مصباح مشهور محبوب محارب مجيد مجاهد متولي مخلص مسعد فياض فاخر فاهد غياث عنتر عقاب عابد عاكف طراد ساري ساهر سائد زاهد رعد رباح راغب راجح خاطر حسيب حزام حارث جراح جبر بركات بدوي اديب اصيل اشجع نجاح توفيق علا سماهر عواطف مواهب هالة وصال بدرية اسيا كارو سيلفي معين سكوت فيصل يورو حاكم مبارك عمار ليلى هلال خليفة صباح عماد برهان مروة هيام مامون رياض نهاد كمال جلال فخر رضوان شهاب سهام ابي الهام مطيع منيف عواد",
);
/** What befalls somebody, and given names too; and words before it. As folded. */
export const befalls = wordSet("سلامه حياه نجاه وفاه انتصار نجاح كفاح جهاد اعتماد تحسين");
export const tellsOf = wordSet("اخبار انباء نبا خبر علي عن بشان حول بعد بسبب رغم من");
/** What goes on with a post, and with no family name. As folded. */
export const postGoesOn = wordSet("علي عن باسم لدي العام العامه التنفيذي التنفيذيه");
/** Posts that are given names too, within a name. As folded. */
export const postsInNames = wordSet("مساعد");
/** Parts of a name that need a word after them; as folded. */
export const connectors = wordSet(
  "بن ابن بنت ال ابو ابا ابي ام ايت عبد دي دا دو دوس فان فون لا لي لو دير ديل ولد سان سانت ماك فن اوف ديلا",
);
/** Parts of names of the world that are common words too: only between words that are nothing else. As folded. */
export const plainConnectors = wordSet("لا لو فان ام");
/** First words of names of the East, elsewhere «to me», «if». As folded. */
export const easternStarts = wordSet("لي لو");
/** «Gift of God» and the like: first halves of names that end in «Allah». As folded. */
export const giftsOfGod = wordSet(
  "ذبيح وحيد وحد سميع نصيب عصمت رحمت قدرت هدايت عنايت حشمت صبغه فيض كليم ثناء مطيع شفيق عبد عبيد عطا جار ضيف خير فتح نصر سعد حمد فضل رزق هبه جاد يار امه دخل غرم حسب منه نعمه لطف خلف دفع سيف مال جاب عون بديع ولي روح اسد عز حبيب امان شاه ايه شكر كرم جيب عوض سند خليل",
);
/** «Son of», «daughter of» the years that somebody is old. As folded. */
export const agedWords = wordSet("ابن ابنه بنت");
export const yearsOfAge = wordSet("عام عاما سنه اعوام سنوات ربيعا");
/** Numbers of kings and popes. As folded. */
export const regnal: ReadonlySet<string> = new Set([...Object.keys(ordinals), "الاولي", "الثانيه", "الحادي"]);
/** Names that begin with the letter of «and». As folded. */
export const wawNames = wordSet(
  "واعظي ولايتي وحيدي وردك ورداني وزاني وهابي وايت ووكر وونغ وارن واتسون ويلسون ويليامز ويليامسون وود وودز وودورد وولف والاس والتر والترز ووترز وينستون وينسلت ويست ويستوود ويلز ويب ويد ويلش وانغ وين ويلدرز وزنياك وينتر واغنر واغنار ورد وردة وردي وورن وورد واين واينر واينستين وايزمان وايزنغر وايس وايلد وايلدر وايلي ويلكنز ويلكينسون ويلدون ويفر ويبر ويتكوف ويتمر وولش وولسي وولكوت والش والن والد والدمان واليسا وليامز وندسور وندرلي ورديا وافي وهبي وهبة وهيب وجدي وصفي ولد والي واصف واكيم وناس وتار ويبل ويلر ويلكس وارنر وارنوك وارهول واشنطن واتسن واتانابي واتس واينبرغر ويسون ويلاند ويلبيك وولهوتر ووجنياكي وسيم واقد واجد واعظ وجيه وليد وائل وفيق وديع وحيد وضاح وداد وفاء وصال وئام وسن ورقاء",
);
/** Parts of Arabic names that need a word after them. As folded. */
export const arabicConnectors = wordSet("بن ابن بنت ال ابو ابا ابي ام ايت عبد ولد");
/** First syllables of names in three, of Vietnam, China and Korea. As folded. */
export const easternFirst = wordSet(
  "نغوين تران فام هوانغ كيم بارك تشوي جيونغ هونغ شي وانغ تشانغ لين ماو تشين وو هو سون يو مون يون هان تشن دينغ دونغ بونغ سونغ كانغ جانغ شين تشاو ليو غاو سوه",
);
/** Second halves after «servant of» and the like, with the article as part of a given name. */
export const divine = wordSet(
  "الله الحق الدين الرحمن الرحيم العزيز الكريم اللطيف الفتاح الملك المجيد الحميد الوهاب الناصر الرزاق المهدي القادر السلام الوافي الرازق الصبور الرووف الرافع النافع الباري الحكيم الخالق الغني الجليل الجبار الرسول المنعم الهادي الواحد العظيم الحليم الستار العال العالي الباسط الصمد الودود السميع الحفيظ الوكيل الكافي الغفار الغفور الجواد الاله المالك الماجد القدوس التواب الولي المطلب الشكور الاحد المحسن النبي العليم الامير الحسين الزهره الرضا اللهيان",
);
/** Rarer second halves, of which some are ranks and common words anywhere but behind «the servant of». As folded. */
export const rarelyServed = wordSet(
  "الرقيب الحسيب المجيب الواسع الشهيد القوي المتين المعيد المحيي الحي القيوم الواجد المقتدر الظاهر المتعال المتعالي البر المقسط الجامع المغني المانع النور البديع الباقي الوارث الرشيد المصور القهار العدل الخبير المعطي المعز المهيمن المومن المولي السيد الرب الاول الاخر الباعث الحكم الكبير الشافي النصير المعين الحنان المنان",
);
/** Second halves after «the sword of», one of which is a club too. As folded. */
export const behindSword = wordSet("النصر الاسلام الدوله الدين الله اليزل الملوك العرب");
/** Endings of family names of the world, in Arabic letters, folded. */
export const foreignEndings =
  /(?:وف|وفا|سكي|ينسكي|تسكي|يتش|يفيتش|سون|سن|ستون|يز|يس|وس|وش|وني|يني|ييني|يلي|مان|بيرغ|برغ|زاده|وغلو|اوغلو|يان|شفيلي|نكو|تشي|تشو|غتون|فيلد|لاند|ورد|وود|شتاين|فسكي|يفا|ييف|ينغ|ونغ|انغ|وم|وك|يك|اك|ايت|يتا|يرا|يرو|ينو|يتو|وتو|ادو|يدو|ندو|نيو|يو|رو|تز|يغ|رغ|ارد|لد|نت|نغ|تر|كس|ست|لس|نس|نز|رز|لز|لتش|نتش|وتش|ارتش)$/;
/** Definite words that qualify a post and are no name. As folded. */
export const postAdjectives = wordSet(
  "المستقل المستقله المتقاعد المتقاعده الدايم الدايمه الارهابي الارهابيه الاجرامي التكفيري المتطرف المتطرفه التنفيذي التنفيذيه العام العامه المنتدب المنتدبه المفوض الاعلي الاول الاولي الثاني الثانيه الثالث الرابع الرابعه الخامس الخامسه السادس السادسه السابع السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره العسكري العسكريه الرسمي الرسميه الاقليمي الاقليميه السياسي السياسيه المشترك المشتركه السابق السابقه الاسبق الحالي الحاليه المقال المستقيل المنتخب المنتخبه المستقيله الراحل الراحله الجديد الجديده الانتقالي الانتقاليه الموقت الموقته المكلف المكلفه الشرعي المعزول المخلوع الاممي الامميه الاوروبي الاوروبيه الافريقي العربي الاسلامي الدولي الدوليه الخاص الخاصه الكبير البارز البارزه الشاب الشابه الاقتصادي الاقتصاديه المالي الماليه الفني الفنيه الاعلامي الاعلاميه الامني الامنيه الاستراتيجي القانوني الطبي الرياضي الميداني الوطني الوطنيه المدني الشريفين القضايي الديني الروحي الاداري التركي النوبي المساعد المساعده الرييسي الرييسيه المشارك المشاركه المقيم المقيمه المعارض المعارضه المستقل الجمهوري الديمقراطي الديموقراطي المحافظ اليميني اليساري الاشتراكي الشيوعي الليبرالي الفدرالي الفيدرالي الاتحادي البلدي المحلي المحليه المخضرم الشهير الشهيره المعروف المعروفه الدفاعي الهجومي المتقاعد الركن الكردي الكرديه الدرزي الشيعي السني القبطي الماروني الخارجي الداخلي المناوب المتهم المقرب الحقوقي الحقوقيه السينمايي الالماني الصحافي الصحافيه الصحفي الصحفيه الفخري الفخريه الاسطوري الاسطوريه النفسي النفسيه النفطي النفطيه الجنايي الجناييه الاسري التربوي التربويه البيطري البيطريه القدير القديره الكبيره الواعد الواعده الصاعد الصاعده الشعبي الشعبيه العقاري العقاريه الزراعي الزراعيه البييي البيييه التقني التقنيه الرقمي الرقميه التعليمي التعليميه الثقافي الثقافيه الادبي الادبيه الاجتماعي الاجتماعيه التاريخي التسويقي التجاري التجاريه المصرفي الصناعي العلمي العلميه التشريعي النيابي البرلماني الحزبي التنظيمي الدعوي الشرعيه القانونيه الطبيه الرياضيه الاستراتيجيه الدفاعيه الاداريه السينماييه المسرحي المسرحيه التشكيلي التشكيليه الكوميدي الكوميديه المعتمد المعتمده المتفرغ المعين المعينه الصحي الصحيه السياحي السياحيه الانساني المفوضه المحترف المحترفه السلفي السلفيه",
);
/** Posts that are worth a span without a name beside them, with and without the article; as folded. */
export const leadingPosts = wordSet(
  "رييس رييسه وزير وزيره قايد زعيم مبعوث متحدث متحدثه ناطق ناطقه امين مفوض مفوضه سفير سفيره محافظ مدير مديره مستشار مستشاره ملك امير ولي مرشد حاكم نايب مندوب مندوبه ممثل منسق منسقه عمده واليه عاهل وكيل مدعي موفد مقرر بابا مفتي",
);
/** «Of the kingdom», «in the republic»: before a country's name in a post. As folded. */
export const states = /^[بل]?(?:ال|لل)?(?:مملكه|جمهوريه|سلطنه|دوله)$/;
/** Of whom a body has many: said again, anyone of them. As folded, without article. */
export const postsOfMany = wordSet(
  "عضو عضوه لاعب لاعبه نايب نايبه طالب طالبه مهاجم مدافع استاذ استاذه باحث باحثه موظف موظفه ضابط جندي مسوول مسووله خبير خبيره محلل محلله قيادي قائد مراسل مراسله مرشح مرشحه طبيب طبيبه ممثل ممثله كاتب كاتبه احد احدي",
);
/** Of whom a country has one. As folded, without article. */
export const soleOfCountry = wordSet("مفتي ملك ملكه عاهل امير سلطان");
/** Titles after which a given name stands alone: «Sheikh Khalifa». As folded. */
export const royalTitles = wordSet("الشيخ الشيخه الامير الاميره الملك الملكه السلطان");
/** Who sits for a party or a district: «the deputy of the bloc». As folded, without article. */
export const delegates = wordSet("نايب نايبه عضو عضوه ممثل ممثله مرشح مرشحه سيناتور برلماني برلمانيه");
/** Titles that end names east of Persia. As folded. */
export const easternLast = wordSet("خان شاه بيك بيغ");
/** «Ahmad, Syrian [by birth]»: no family name. As folded. */
export const byBirth = wordSet("الجنسيه الاصل المولد النشاه الهويه");
/** «His Excellency» before a rank or a post: a form of address, and no post. As folded. */
export const excellencies = wordSet("معالي سعاده فخامه دوله فضيله");
/** Posts that somebody has beside another: «member of», «the imam of». As folded. */
export const memberships = wordSet("عضو عضوه امام خطيب استاذ");
/** Titles that are occupations too. As folded, with the article. */
export const titledOccupations = wordSet(
  "المستشار المستشاره المهندس المهندسه الطبيب الطبيبه المحامي المحاميه الممرض الممرضه الاستاذ الاستاذه القاضي القاضيه السيناتور السيناتوره الفنان الفنانه الامير الاميره الملك الملكه السلطان",
);
/** Posts that somebody has for himself: «his lawyer». */
export const ownedPosts = wordSet(
  "محامي محاميه مدرب مدربه مساعد مساعده سكرتير سكرتيره طبيب طبيبه معلم معلمه استاذ مترجم حارس محرر مهاجم لاعب مصمم",
);
/** Posts that are adjectives too: after a definite noun they are no post. As folded, with the article. */
export const adjectivePosts = wordSet(
  "السياسي السياسيه الاعلامي الاعلاميه الاكاديمي الاكاديميه الدبلوماسي الدبلوماسيه الحقوقي الحقوقيه الموسيقي الموسيقيه المعماري المعماريه الكيميايي الكيمياييه الفلكي الفلكيه المصرفي المصرفيه المختص المختصه المعارض المعارضه القيادي القياديه المسوول المسووله المشرف المشرفه المتخصص المتخصصه المالك المالكه الصحافي الصحافيه الصحفي الصحفيه المرشح المرشحه المعلق المعلقه العضو المساعد المساعده الموسس الموسسه المتطوع المتطوعه المنتج المنتجه المستشار العامل العامله الممثل الممثله المقرر المقرره المدون المدونه الاستشاري الاستشاريه",
);
/** Kin and friends: a name, even a single one, may stand after them. As folded, with a pronoun. */
export const kin =
  /^\u0648?(?:\u0632\u0645\u064a\u0644|\u0632\u0648\u062c|\u0634\u0642\u064a\u0642|\u0627\u062e\u062a|\u0627\u0628\u0646|\u0646\u062c\u0644|\u0648\u0627\u0644\u062f|\u0635\u062f\u064a\u0642|\u062c\u0627\u0631|\u0642\u0631\u064a\u0628|\u0645\u0648\u0627\u0637\u0646|\u062e\u0637\u064a\u0628(?!\u0647\u0645)|\u0627\u0631\u0645\u0644|\u062d\u0641\u064a\u062f|\u0634\u0631\u064a\u0643|\u0645\u0648\u0643\u0644|\u0628\u0646)\u062a?(?:\u0647|\u0647\u0627|\u0647\u0645)$/;
/** «My brother», «to my son». As folded. */
export const myKin = /^[ولبف]?(?:اخي|اختي|ابني|ابنتي|والدي|زوجي|زوجتي|صديقي|زميلي|شقيقي)$/;
/** «The former», «the dismissed», of a coach, between his country and his name. As folded. */
export const dismissed = wordSet("المقال السابق الاسبق المستقيل المعتزل الراحل");
/** «The case of», «on the death of»: nouns that are of people. As folded. */
export const personal = /^[وبفل]?(?:قضيه|مقتل|وفاه|اغتيال|اعتقال|محاكمه|جثمان|رحيل)$/;
/** «Called», between a post and a name. */
export const calledWords = wordSet("المدعو المدعوه ويدعي يدعي المعروف المكني الملقب");
/** Prepositions that go on with a post: in the name of, at, to, of, for. */
export const postPrepositions = wordSet("باسم بلسان لدي الي في عن من");
/** Who are sent «to» somewhere: a minister travels there. */
export const sentPosts = wordSet(
  "سفير سفيره مبعوث مبعوثه موفد موفده مندوب مندوبه ممثل ممثله مراسل مراسله قنصل مستشار مستشاره منسق منسقه مفوض مفوضه رسول",
);
/** Words before a name: «with», «led by», «in the presence of», «for the sake of». As folded. */
export const announcing = wordSet(
  "مع بين بدعم باهتمام اهتمام بمتابعه متابعه بتوجيه بحضور حضور برياسه برعايه رعايه بقياده بزعامه بيد مقتل وفاه اغتيال اعتقال محاكمه تعيين انتخاب السيد المدعو يدعي اسمه",
);
/** Between a name and a post: «who is», «in the office of». As folded. */
export const postJoins = wordSet("هو هي وهو وهي في منصب بمنصب بصفته بصفتها");
/** «Who holds the post of», «took over the duties of», «from his post as»: between a name and a post. As folded. */
export const holdingWords = wordSet(
  "الذي التي كان كانت وكان وكانت يشغل تشغل شغل شغلت ويشغل وتشغل يتولي تتولي تولي تولت ويتولي وتتولي يتقلد تقلد تقلدت يعمل تعمل عمل عملت اصبح اصبحت ظل ظلت الي وقت قريب حتي وقت قريب ايضا كذلك حاليا سابقا انذاك حينها سبق ان في من",
);
/** «Who was»: before a post, with nothing between but words of time. As folded. */
export const whoWas =
  /^(?:\u0627\u0644\u0630\u064a|\u0627\u0644\u062a\u064a) (?:\u0643\u0627\u0646|\u0643\u0627\u0646\u062a|\u064a\u0639\u0645\u0644|\u062a\u0639\u0645\u0644|\u0639\u0645\u0644|\u0639\u0645\u0644\u062a|\u0627\u0635\u0628\u062d|\u0627\u0635\u0628\u062d\u062a)(?: |$)/;
export const officeWords = wordSet("منصب بمنصب مهام مهمه وظيفه بصفته بصفتها بوصفه بوصفها باعتباره باعتبارها");
/** «For the presidency of», «as successor to»: what somebody runs for, and after whom, is no part of his post. As folded. */
export const runFor = wordSet("لرياسه لمنصب لخلافه لانتخابات للانتخابات لعضويه خلفا بدلا");
/** After a post that somebody held or holds: «formerly». As folded. */
export const formerlyOrNow = wordSet("سابقا حاليا انذاك حينها حينذاك وقتها");
/** What a verb's object goes on with: «the exit from», «the return to». */
export const objectPrepositions = wordSet("من الي عن علي ضمن بين ضد حول مع");
/** «In the name of», «at»: with them a speaker's post goes on, and nothing else. */
export const surePrepositions = wordSet("باسم بلسان لدي");
/** Folded verbs and nouns that follow a name and are no part of it. */
export const afterNames = wordSet(
  "لا نجل نجله نجلها المستشفي العمل المنتمي المنتميه المنتسب المنتسبه المقرب المقربه المحسوب المحسوبه المنحدر المنحدره المعتقل المعتقله المسجون المسجونه المعزول المدان المدانه الملاحق المطلوب المطلوبه الموقوف الموقوفه المحتجز المحتجزه المقيم المقيمه هما بما لك لكم دوت اللواتي اللاتي اللايي بشان لكل اليهود بشكل بسبب المكني المكناه الملقب الملقبه المولود المولوده الشهير الشهيره الناس الجميع البعض المواطنين المواطنون السكان الاهالي المدنيين المدنيون احد احدي احدهم احداهن علينا عليهم اليهم بذلك لذلك كذلك هكذا بهذه لهذه لهذا بهذا وهناك سيكون ستكون فسيكون مجرد معظم اصبح اصبحت اراد ارادت نحن كنت كنا اياه اياها اياهم ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا اولا وحيدا اخيرا امس اليوم قوله قولها ان انه وصل وصلت التقي التقت بحث بحثت زار زارت غادر غادرت عقد عقدت فاز فازت خسر خسرت سجل سجلت احرز احرزت توفي توفيت ولد ولدت قتل قتلت عاد عادت بدا بدات حضر حضرت شارك شاركت تولي تولت استقبل استقبلت وقع وقعت تعهد دعا دعت رفض رفضت قرر قررت طلب طلبت امر امرت قدم قدمت قاد قادت منح تسلم اجري اجرت القي القت اصدر اصدرت تعرض تعرضت خلال مساء صباح ظهر امام رسميا شخصيا هاتفيا نفسه نفسها وزوجته وحده لم لن لا قد كان الذي التي حول خلفا عاما سنه رييس رييسه وزير وزيره مدير مديره قايد عضو استاذ مدرب لاعب مهاجم حارس سفير محلل خبير باحث ان بان يوم عام شهر ثم نجم هدف اهداف ثنايه لينهي ليصبح لاعبا رييسا وزيرا مديرا قايدا مدربا جوا مقابل يعلن تعلن ايضا عبر صفحه حسابه بفوزه هو هي اكثر نحو اثر مقتل ضمن تحت نيابه مرشح مرشحا الذى بلغ حقق حققت واصل واصلت فرض فرضت ورد المجتمع العالم الشعب الحكومه السلطات البرلمان الاطراف القوات الجيش الشرطه الادعاء القرار الاتهامات الهجوم التدخل الضغط الحرب الاتفاق الاجراءات المسووليه الجهود التحالف المنظمه اللجنه المجلس النظام الوضع العمليه الامر الجميع الجمهور الفوز اللقب جاء جاءت تصريحات تصريح بيان كلمه خطاب فوز هزيمه انه",
);
/** «Charged with», «concerned with»: «with the budget» after them belongs to a post. */
export const charged = wordSet("المكلف المكلفه المعني المعنيه المختص المختصه");
/** «Of the festival of», «of the exhibition of», after a post. As folded. */
export const gatherings = wordSet("عمليه عمليات بعثه حمله مهرجان معرض ملتقي موتمر منتدي بطوله جايزه مشروع برنامج");
/** Bodies that a post may be in, before their own noun; «one of» them. */
export const governing = wordSet("حكومه اداره قياده مكتب ديوان دائره قسم وحده احد احدي ولايه وفد واحه");
/** «To the reporters»: to whom a post's holder speaks, and no part of the post. */
export const addressees = wordSet(
  "للصحافيين للصحفيين للاعلام للاعلاميين للتلفزيون للاذاعه للوكاله للصحيفه للقناه للجزيره للعربيه للشبكه للمراسلين للنواب للشعب للعالم للمره للموقع",
);
/** Deputies, and whose: «the deputy of the president». As folded. */
export const deputies = wordSet("نايب نايبه مساعد مساعده");
/** Who is sent by somebody, or speaks with him. As folded. */
export const envoys = wordSet("مبعوث مبعوثه موفد موفده مندوب ممثل مستشار مستشاره");
export const deputised = wordSet(
  "الرييس الوزير المدير الامين القايد الحاكم المحافظ المبعوث السكرتير المتحدث الناطق امير",
);
/** «The head of the team»: after a post that waits for its noun no rank of a general. As folded. */
export const teams = wordSet("الفريق");
/** «The fifth brigade», in Arabic a general too, before what units are called by. As folded. */
export const units = wordSet("اللواء");
export const ofUnits = wordSet(
  "المدرع المدرعه المظلي الميكانيكي المشاه المشاة مشاه مدرع الحادي الخمسين الستين الاربعين",
);
/** Before the name of a province. As folded. */
export const provinces = wordSet("ولايه محافظه اقليم جهه مقاطعه اماره ايالت");
/** «The militias of», «the forces of», «the government of», «the ousted»: after them a family name of whom the text named. As folded. */
export const followings = /^[وفبل]?(?:ال)?(?:ميليشيات|مليشيات|ميليشيا|مليشيا|قوات|حكومه|مخلوع)$/;
/** Speakers «in the name of» somebody. As folded. */
export const speakersFor = /^[وفبل]?(?:ال|لل)?(?:متحدث|ناطق|متكلم)(?:ه|ون|ين|ا)?$/;
/** «Known by the name of», «under the name of». As folded. */
export const calledAs =
  /^[وفب]?(?:ال)?(?:معروف|معروفه|معروفين|معروفون|مشهور|مشهوره|يعرف|تعرف|يعرفون|عرف|عرفوا|اشتهر|يدعي|تحت|نفسه|نفسها|نفسهم)$/;
/** Who somebody is in a report, before a full name: «the accused», «the citizen». As folded, with the article. */
export const humanNouns = wordSet(
  "المتهم المتهمه المتهمين المتهمان المواطن المواطنه الشاب الشابه الطفل الطفله الاسير الاسيره الشهيد الشهيده المعتقل المعتقله السجين السجينه الضحيه المرحوم المرحومه الفقيد المجني الناجي الناجيه المختطف المختطفه الموقوف الرهينه",
);
/** Before a slash and a name in a report of a court: «on killing /», «each of /», «the offender /». As folded. */
export const beforeListed = wordSet(
  "قتل مقتل من اقدم الجاني الجانيه الجانيين الجناه بالجاني بالجانيه بالجانيين بالجناه المدعو المدعوه المواطن المواطنه المتهم المتهمه المتهمين المتهمان المجني الحدث السيد السيده المقيم الوافد",
);
/** Before a name between marks: what was done to whom. As folded. */
export const harmed = wordSet(
  "قتل قتلا قتلوا قتلت مقتل وقتل طعن طعنا طعنوا خطف خطفا خطفوا اغتيال اغتال اعتقال اعتقل اختطاف",
);
/** What is named for people: «the prize of», «the university of». As folded. */
export const namesakes = wordSet(
  "موسسه جامعه مركز جمعيه اسكان مخطط مول شارع ملعب استاد مسجد جامع مدرسه مستشفي قاعه كاس جايزه طريق ميدان حي كليه مجمع صاله دوري بطوله جسر مطار ميناء سد قاعده ثانويه متوسطه ابتدائيه مكتبه متحف مسرح حديقه متنزه منتزه مدينه برج فندق سوق قلعه ضريح قصر معبد كنيسه كاتدراييه سان سانت سانتا لوس",
);
/** Last words of companies' names. */
export const companyTails = wordSet("كورب كوربوريشن انك ليمتد هولدينغ هولدينغز الكتريك موتورز");
/** «As», «where», «which», «while», «when»: a verb follows, and its subject. As folded. */
export const clauseOpeners = wordSet("كما حيث الذي التي فيما بينما عندما حين بعدما قبلما");
/** «The studio of», «the brand»: what is named for somebody. */
export const works =
  /^[\u0648\u0641\u0628\u0644]?(?:\u0627?\u0633\u062a\u0648\u062f\u064a\u0648|\u0645\u0627\u0631\u0643\u0647|\u0639\u0644\u0627\u0645\u0647|\u0645\u0648\u0633\u0633\u0647|\u0634\u0631\u0643\u0647|\u0645\u062a\u062c\u0631|\u062c\u0627\u0645\u0639\u0647)$/;
/** What a given name is right before these: «the secretary general», «from the threshold of», «it asked of Jean». As folded. */
export const otherBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["امين", wordSet("عام عامه سر صندوق مكتبه مستودع")],
  ["علي", wordSet("اعتاب وشك صعيد هامش متن غرار مستوي الرغم الاقل الاكثر الاطلاق الفور التوالي راس مدار")],
]);
/** No name of a person begins so: a preposition with «what» or a pronoun, a title without its article, a make. As folded. */
export const neverFirst = wordSet("عما عني عنا مما دكتور دكتوره ايفون ايباد لكزس");
/** Anybody: an adjective follows. As folded. */
export const anybody = wordSet("شخص شخصا انسان انسانا جيل مجتمع جسم عقل");
/** Behind a colour with the article. As folded. */
export const shades = wordSet("الفاتح الغامق الداكن الهادي الزاهي الباهت القاني");
/** A verb too, with a foreign name for its subject: «asked Jean». As folded. */
export const verbsToo = wordSet("طالب");
