/** Folded ranks of armies and police, which no office is. */
export const ranks =
  /^(?:ال)?(?:فريق|لواء|عميد|عقيد|مقدم|رايد|نقيب|ملازم|جنرال|مشير|اميرال|ادميرال|كولونيل|ليفتنانت|لفتنانت|ليوتنانت|كابتن|رقيب|عريف|ضابط|ضابطه|ميجور|بريغادير|بريجادير|ماريشال)$/;
/** What may stand behind a rank and still be of it. */
export const ofRank =
  /^(?:اول|ثان|ثاني|صف|ركن|متقاعد|طيار|بحري|مهندس|ال(?:اول|ثاني|ركن|متقاعد|طيار|بحري|\p{L}{3,}ي)|جنرال|مساعد|م|د)$/u;
/** «One of the leaders of» is no post. */
export const oneOf = /^احد(?:ي)?$/;
/** Ranks that another one follows: «Lieutenant Colonel». */
export const firstRanks = /^(?:ال)?(?:لفتنانت|ليفتنانت|ليوتنانت|بريغادير|بريجادير|ميجور|ميجر|ماجور)$/;
/** Titles that are born or studied for, and courtesies. */
export const titles =
  /^ال(?:امير|اميره|ملك|ملكه|سلطان|شيخ|شيخه|دكتور|دكتوره|سيد|سيده|استاذ|استاذه|مهندس|مهندسه|حاج|بروفيسور|بروفسور|قس|مطران|بطريرك|بابا|امام|داعيه)$/;
/** Folded courtesies that tell nothing of whom they stand before. */
export const courtesies = /^ال(?:اخ|اخت|انسه|زميل|زميله|رفيق|رفيقه)$/;
/** What somebody does for a living, in a match or by learning. */
export const occupations =
  /^(?:ال)?(?:لاعبه?|مهاجمه?|مدافعه?|حارسه?|صانع|ظهير|جناح|هداف|عداءه?|سباحه?|ملاكم|مدربه?|حكم|محلله?|باحثه?|خبيره?|كاتبه?|صحافيه?|صحفيه?|اعلاميه?|ناشطه?|محاميه?|محام|طالبه?|فنانه?|مخرجه?|مطربه?|مغنيه?|شاعره?|روايي|روائي|عالمه?|طبيبه?|جراح|تاجر|مزارع|اقتصادي|مورخ|مفكر|مصوره?|معلقه?|مذيعه?|ممثله|موسيقي|ملحن|رسام|نحات|معلمه?|مدرسه?|استاذ|استاذه|اكاديميه?|مولف|مولفه|ناقد|سياسي|مراسله?|مهندس|مهندسه|خطاط|شرطي|رجل|سيده|سايق|طيار|رايد|مصممه?|مورخه?|فلكيه?|مقاول|منتجه?|متسلق|قاص|داعيه|واعظ)$/;
/** Praise or a part that somebody plays in the story alone. */
export const epithets =
  /^(?:ال)?(?:نجمه?|اسطوره|بطله?|مرشحه?|متهمه?|مواطنه?|شابه?|طفله?|فتاه|راحل|شهيد|قتيل|ضحيه|منافس|منافسه|مخضرم|موهبه|وافد|لاجي|انتحاري|ارهابي|مدعو|مدعي|مطلوب|موقوف|معتقل|اسير|جندي|عنصر|مقاتل|قيادي|نظير|زميل|رفيق|عضو|حاصل|فايز)$/;
/** Of those, words that tell a bond to a body where the body is named behind them. */
export const belonging = /^(?:ال)?(?:عضو|عضوه|قيادي|قياديه)$/;
/** Before a post: it is the deputy's or the assistant's. */
export const deputyPosts = /^(?:ال)?(?:نايب|نايبه|مساعد|مساعده|وكيل|وكيله|معاون)$/;
/** Bodies that a text names with the article alone once it has named them. */
export const definiteBodies =
  /^(?:[بل]?ال|لل)(?:نادي|جبهه|شرطه|جيش|حكومه|رياسه|رابطه|كنيسه|مجلس|مركز|هييه|شركه|وزاره|حزب|جمعيه|لجنه|منظمه|جامعه|بنك|موسسه|منتخب|فريق|حركه|جماعه|تنظيم|قسم|اداره|ميليشيا|مليشيا|مدينه|مستشفي|معهد|صندوق|شبكه|صحيفه|قناه|موقع|مصرف|غرفه|بلديه|محافظه|ولايه|بلده|قريه|مدرسه|كليه|مهرجان|مشروع|حمله|برنامج|وكاله|شوون|ميليشيات|كتيبه|لواء|قوه|مكتب|رابطه|عشيره|قبيله|سفينه|اتحاد|مجموعه|ديوان|نفق|مطار|ميناء|عمليات|قوات|فرقه|محور|قطاع|وحده|بعثه|سجن|منطقه|مرصد)$/;
/** Posts of which every body has one. */
export const openPosts =
  /^(?:ال)?(?:مدير|مديره|امين|امينه|رييس|رييسه|متحدث|متحدثه|ناطق|ناطقه|نايب|نايبه|مدرب|مساعد)(?: ال(?:عام|عامه|تنفيذي|تنفيذيه|مالي|ماليه|تجاري|تجاريه|اقليمي|اقليميه|مفوض|مشارك|فني|فنيه|رياضي|رسمي|رسميه|جديد|جديده|سابق|حالي|مساعد|اعلامي|اداري))*(?: باسم)?$/;
/** Before «King So-and-so»: a place or a body that bears the name. */
export const bearers =
  /^[وفبل]?(?:حديقه|متنزه|منتزه|شارع|مطار|جامعه|مستشفي|مدينه|ملعب|استاد|جسر|طريق|ميناء|مركز|موسسه|جايزه|كاس|قاعه|مدرسه|مسجد|جامع|ساحه|ميدان|قصر|مكتبه|معهد|كليه|دوره|بطوله|قاعده|نفق|سد|حي|برج|مجمع|صاله|مسابقه|كرسي|صندوق|بوابه|محور|خيمه)$/;
/** Behind a post: it was held then, not now. */
export const backThen = /^(?:انذاك|حينها|وقتها|حينذاك|وقتذاك|وقتيذ|حينيذ)$/;
/** A last word that goes with what follows it: «in charge of the affairs», «of the special». */
export const openPostEnds =
  /^(?:يدعي|تدعي|اسمه|اسمها|يسمي|لل?شوون|الشوون|باسم|بن|ابن|في|من|علي|عن|و|نايب|مساعد|لدي|ال)$/;
/** A judge's or a diplomat's title behind the post that he holds. */
export const titleBehind = /^ال(?:مستشار|قاضي|سفير|مهندس|دكتور|شيخ|استاذ|محامي)$/;
/** Secretaries of state, of a party or a ministry, whose word is a writer's too. */
export const secretaries = /^(?:ال)?كاتبه? (?:ال)?(?:دوله|عامه?|اولي?|محليه?|جهويه?|وطنيه?)(?: |$)/;
/** Posts of a whole state, which its name or its adjective makes one's. */
export const statePosts =
  /^(?:نايبه? |مساعده? |وكيله? )?(?:ال)?(?:وزيره? \S+(?: و\S+)*|ولي العهد|رييسه? (?:ال)?(?:دوله|وزراء|حكومه|جمهوريه|برلمان|مجلس (?:ال)?(?:وزراء|نواب|امه|شوري|شعب)|هييه (?:ال)?اركان(?: ال(?:مشتركه|عامه))?)|قايد (?:ال)?جيش|مدير(?: عام)? (?:ال)?(?:امن العام|مخابرات العامه|مباحث العامه|دفاع المدني)|كبير (?:ال)?(?:باحثين|اطباء|مهندسين|محللين|مفتشين))(?: ال(?:سابق|سابقه|اسبق|حالي|جديد|جديده|راحل|وطني))?$/;
/** «Former», «resigned», «late»: no longer on the day of publication. */
/** Folded: «the removal of», «was removed», before whoever held a post until then. */
export const removal = /^[وفبل]?(?:اعفاء|اقاله|عزل|استقاله|اعفي|اقال|اقيل|اقالت|عزلت|استقال|استقالت)$/;
/** Folded: «from his post», «as his successor». */
export const fromPost = /^(?:منصبه|منصبها|مهامه|مهامها|خلفا)$/;
export const formerHolder =
  /^ال(?:سابق|سابقه|اسبق|راحل|راحله|معزول|مخلوع|مقال|مستقيل|مستقيله|منتهيه|مبعد|مبعده|معفي|معفاه)$/;
/** Praise behind a follower's word, which tells of no body. */
export const praise = /^ال(?:بارز|بارزه|كبير|كبيره|معروف|معروفه|ميداني|محلي|شاب|سابق)$/;
/** Before a post: who was sent by its holder. */
export const envoys = /^(?:مبعوث|مبعوثه|موفد|موفده|ممثل|ممثله|مستشار|مستشاره)$/;
/** «The secretary of the president X Y»: the name behind it may be the president's. */
export const servants =
  /^(?:ال)?(?:سكرتيره?|مستشاره?|مدير مكتب|مرافق|حارس|ممثل|مندوب|ناطق باسم|متحدث باسم)(?: ال\S+)* ل?(?:ل?رييس|الرييس|لملك|الملك|لامير|وزير|لوزير)(?: |$)/;
/** What is held, attended or opened: no part of a post, but what its holder opened. */
export const occasions = /^ال(?:فعاليه|موتمر|ندوه|اجتماع|معرض|حفل|جلسه|لقاء|ورشه|مهرجان|مباراه|زياره|كلمه|بيان)$/;
/** Courtesies between a noun and the post that it belongs to. */
export const politeness = /^(?:معالي|سعاده|فضيله|سماحه|جلاله|فخامه|دوله|سمو|السيد|السيده)$/;
/** «Asked», which is written as «student» is. */
export const asked = /^و?طالب$/;
/** Heads of posts that stand with the article before a bare word of theirs, or behind «asked». */
export const wholePosts =
  /^و?ال(?:وزيره?|سفيره?|مستشاره?|سكرتيره?|ملحقه?|قنصله?|مديره?|امينه?|مرجع|رييسه?|قايد|زعيم|حكومه|مفوض)$/;
/** Nouns of what belongs to the person whose epithet stands behind them. */
export const households = /^[بل]?(?:حزب|قوات|نظام|حكومه|جماعه|انصار|حرس|عايله|اسره|مكتب)$/;
/** Given names that begin with the letter of «and». */
export const withAnd =
  /^(?:وليد|وايل|وسام|وفاء|وفيق|وجدي|وجيه|وديع|وحيد|ودود|وهبه|وهبي|واصف|واثق|وضاح|وعد|ورده|ولد|وين|والتر|ويليام|وليام|واين|واتفورد|ونستون|وندي|ويندي|وانغ|وانج|ونغ|وولفغانغ|وولتر)$/;
/** Behind a name, no part of it, though it has the article. */
export const noSurname = /^ال(?:ذي|تي|لذان|لذين|لتان|عام|جاري|قادم|مقبل|حاليه?|ان|عديد|ذين)$/;
/** Behind a word with the article these show that it is a post: «the adviser at the court», «the cultural attaché». */
export const ofPostBehind = /^(?:ال\p{L}+|لل\p{L}+|ب\p{L}{3,}|في|ل)$/u;
/** Behind a name: may God have mercy on them. */
export const mercy = /^رحمه(?:ا|م)?$/;
/** «Who was killed», «who died». */
export const died = /^(?:قتل|قتلت|توفي|توفيت|اغتيل|اغتيلت|استشهد|لقي|مات|رحل|اعدم)$/;
/** Right behind a name: that its holder has died. */
export const hasDied = /^(?:انتحر|توفي|مات|اغتيل|استشهد)ت?$/;
/** «Buried», «mourned», before who held a post. */
export const buried =
  /^[وبل]?(?:شيع|شيعت|تشييع|جثمان|نعي|نعت|ينعي|تنعي|عزاء|جنازه|رثاء|استشهاد|القتلي|الضحايا|القتيل|وفاه|رحيل|فقدان|فقيد|الفقيد|المغفور|مقتل|اغتيال|تصفيه|مصرع)$/;
/** Right before a post: whoever is named behind it may be theirs, or its holder. */
export const ofHolder =
  /^(?:ال)?(?:مبعوثه?|موفده?|ممثله?|مستشاره?|سكرتيره?|متحدثه?|ناطقه?|نجل|نجله|شقيقه?|صهر|زوجه?|محامي|حفيد|والده?|مساعده?|حارس|طبيب|معاون|مندوبه?|نايبه?|نايبي|نواب|مساعدي|مستشاري|ممثلي|وكيله?|ا?بن|ا?بنه|ارمله|خليفه|خلفا|خلف|سلف|نظير)$/;
/** What princes are called by, whole. */
export const highness = /^صاحبه? (?:السمو(?: الملكي| الامير)?|الجلاله|الفخامه|المعالي|الفضيله|الغبطه|النيافه|القداسه)$/;
/** Bodies whose name is what stands behind them. */
export const openBodies =
  /^[بل]?(?:قوات|هييه|وزاره|حزب|حركه|جماعه|كتايب|الويه|لواء|فصايل|مجلس|لجنه|شركه|منظمه|موسسه|جمعيه|جامعه|اداره|وحدات|جيش|تنظيم)$/;
/** «In the quarter of»: what begins so is nobody's name. */
export const isOfPlace = /^ب(?:حي|مدينه|قريه|بلده|منطقه|محافظه) /;
/** «To be», «to become», «to lead». */
export const toBe = /^ل[يت](?:كون|صبح|صل|تولي|شغل|حل|خلف|قود|تم|صير|نضم|لعب|خوض|وقع|مثل|شارك|لتقي|بحث)$/;
/** Verbs whose object stands behind «by»: vowed, threatened, ordered. */
export const takesBy = /^و?(?:ي|ت)?(?:تعهد|توعد|هدد|امر|طالب|قام|رحب|ندد|اتهم|كلف|وعد|اشاد|التزم|باشر)ت?$/;
/** A given name that is a verb before «on». */
export const overseen = /^أشرف$/;
/** Who is known by one name. */
export const kings = /^ال(?:ملك|ملكه|سلطان|بابا|عاهل)$/;
/** «A cousin of», «the son of»: kin, and no post. */
export const kin =
  /^(?:ال)?(?:ا?بن (?:ا?بن |ا?خت |عم|خال)|ا?بن$|نجل|شقيقه?|عم$|عم |خال |عمه |خاله |زوجه?|والده?|صهر|حفيده?|ا?بنه |ارمله?|قريبه?)/;
/** Posts of which a country has many, with what only praises or dates them. */
export const barePosts =
  /^(?:ال)?(?:محافظه?|حاكم|عمده|قايد|زعيم|وزيره?|سفيره?)(?: ال(?:جديد|جديده|كبير|كبيره|معين|معينه|حالي|حاليه|شاب|بارز|مقال|مستقيل|معزول|اسبق|سابق))+$/;

/** «Of the local police», «the regional director»: of where, the post leaves open. */
export const localEnds =
  /^ال(?:محلي|محليه|اقليمي|اقليميه|جهوي|جهويه|مركزي|مركزيه|بلدي|معني|معنيه|مختص|مختصه|مكلف|مكلفه)$/;
/** Bodies of many, mostly told of by that word alone once they were named. */
export const unions = /^ال(?:تحالف|ايتلاف|حلف)$/;
/** «The former president», of a state that is not told. */
export const formerHead = /^ال(?:رييس|ملك|رييسه) ال(?:سابق|سابقه|اسبق|راحل|مخلوع|معزول)$/;
/** Before a post or a name: whoever has it is dead, or may be. */
export const deathsBefore =
  /^[وفب]?(?:ال)?(?:قتل|قتلت|قتله|مقتل|انتحر|انتحرت|انتحار|جثه|اغتيل|اغتيلت|اغتيال|اغتالت|توفي|توفيت|وفاه|رحيل|استشهد|استشهاد|مصرع|تصفيه|اعدام|اعدمت|جثمان|جنازه|تشييع|نعي|نعت|الراحل|الراحله|المرحوم|الشهيد|الفقيد|المغفور|الموسس)$/;
/** Folded: behind a post that its place or body closes, when or how something is told. */
export const behindPost =
  /^(?:قوله|قولها|ضمن|صباح|مساء|امس|اليوم|الاسبوع|الشهر|يوم|خلال|بعد|قبل|عقب|اثناء|منذ|حيث|قد|ان|انه|انها|بانه|بانها|بان|[يت](?:قول|ري|وكد|شير|ضيف|تناول|تحدث|توقع|عتقد|تراس|عتبر|صف|شارك|زور|لتقي|بحث|ناقش|ستقبل|فتتح|رعي|دشن))$/;
/** Folded titles that are studied for, which nobody loses. */
export const learned = /^ال(?:دكتور|دكتوره|مهندس|مهندسه|بروفيسور|بروفسور)$/;
