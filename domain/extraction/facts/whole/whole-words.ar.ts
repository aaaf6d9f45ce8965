import { wordSet } from "../../../text/word-set";

/** Folded first words of posts that somebody holds in a state, a body or a place. */
export const offices =
  /^(?:ال)?(?:رييسه?|وزيره?|مديره?|امينه?|سفيره?|قايده?|نايبه?|متحدثه?|ناطقه?|محافظ|حاكمه?|ملكه?|اميره?|سلطان|مفتي|مستشاره?|مبعوثه?|موفده?|قنصل|مسووله?|ممثله?|منسقه?|مفوضه?|عمده|وكيله?|مندوبه?|زعيمه?|سكرتيره?|كاتبه?|عضوه?|كبيره?|مراقب|قاضي|مدعي|مدعيه|خادم|ولي|بطريرك|بابا|عاهل|مساعده?|مرشد|شيخ|نقيب|امام|مشرفه?|مقرره?|رايد|معاون|عميده?|قياديه?|ملحقه?|سيناتوره?|موسسه?)$/;
/** Words of a post's own, which tell nothing of what it is held over. */
export const ofOffice =
  /^(?:ال)?(?:عام|عامه|اول|اولي|رسمي|رسميه|اعلامي|اعلاميه|امني|تنفيذي|تنفيذيه|فني|مساعد|خاص|خاصه|باسم|كبير|نايب|نايبه|دايم|حالي|حاليه|جديد)$/;
/** Posts of many, and such as are told of by what one does. */
export const loosePosts =
  /^(?:ال)?(?:مسووله?|مستشاره?|عضوه?|كبيره?|قاضي|مدعي|شيخ|مراقب|رايد|كاتبه?|مشرفه?|ملكه?|اميره?|سلطان|رييسه? لجنه التحكيم)(?: |$)/;
/** Posts that name by themselves of what they are. */
export const ofThemselves =
  /^(?:ال)?(?:مستشار )?خادم الحرمين|^(?:ال)?امين (?:ال)?عام ل?(?:ل)?(?:امم|ناتو)|^بابا الفاتيكان/;
/** Bodies of every state or of many: whose one is, nothing in the words tells. */
export const bodiesOfAny =
  /^(?:ال)?(?:مجلس|لجنه|هييه|محكمه|نيابه|وزاره|حكومه|شرطه|جيش|برلمان|قياده|تحالف|اتحاد|صندوق|مكتب|حزب|شركه|جامعه|نادي|منظمه|حركه|جماعه|بنك|مصرف|قوات)(?: (?:ال)?(?:شيوخ|نواب|وزراء|امه|شوري|شعب|عموم|لوردات|دوله|امن|قضاء|عليا|عامه|اداره|مشتركه|مركزي|وطني|وطنيه|دستوريه|تشريعي|رياسي|حاكم|خارجيه|داخليه|دفاع|ماليه|صحه|عدل|تعليم|اقتصاد|طاقه|نقل|عمل|زراعه|تجاره))*$/;
/** Mr, Mrs: before a post or a title too. */
export const courtesy = /^السيده?$/;
/** «And», and a noun of doing by its form. */
export const andDoing = /^و(?:ت\p{L}{2}ي\p{L}|ا[^ن][^ت]ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|است\p{L}{2}ا\p{L}|زياده)$/u;
/** A title that stands behind a post without being of it. */
export const titlesBehind =
  /^(?:ال)?(?:سناتور|سيناتور|نايب|دكتور|مستشار|قاضي|سفير|مهندس|شيخ|استاذ|محامي|لواء|عميد|عقيد|فريق|جنرال)$/;
/** Ranks that are an adjective or a team too, in matches also a player's. */
export const ranksAlike = /^ال(?:رايد|مقدم|فريق|لواء)$/;
/** Of those, adjectives. */
export const adjectiveRanks = /^ال(?:رايد|مقدم)$/;
/** A sea captain, and in matches a player. */
export const ofTeams = /^(?:ال)?كابتن$/;
export const matches = /(?:مباراة|منتخب|لاعب|المدرب|الدوري|البطولة)/;
/** Bodies within a body or a state: whose, only a name tells. */
export const innerBodies = /^(?:ال)?(?:لجنه|قسم|اداره|وحده|شعبه|فريق|مكتب|مجلس|دايره|فرع)(?: |$)/;
/** Of those, ones that a place among their words tells apart. */
export const ofPlaces = /(?: |^)[بل]?(?:محافظه|مدينه|ولايه|بلديه|منطقه|امم) /;
/** A minister of foreign affairs and of international cooperation, and of what state. */
export const ofTwoMatters = /^(?:ال)?وزيره? ال\S+ وال\S+ ال\S+ ال\S+$/;
/** Unions, of which every state has one. */
export const unionsOfAny = /^(?:ال)?(?:اتحاد|نقابه|جمعيه|رابطه) /;
/** Bodies of which the world has one. */
export const ofWorld = /(?: |^)(?:ال)?(?:دوليه?|عالميه?|اوروبيه?|افريقيه?|عربيه?)(?: |$)/;
/** What somebody does for something that the words do not name. */
export const ofUntold =
  /^(?:ال)?(?:مولف|كاتب|باحث|مشرف|مخرج|منتج|محرر)ه? (?:ال)?(?:رييسي|مشارك|مساعد)ه?$|^(?:ال)?محامي? (?:ال)?عام|^(?:ال)?محاميه? ال(?:سجين|متهم|دفاع|ضحيه|موقوف|معتقل)$|^مهندس ال|\s(?:ال)?(?:تكتل|قسم \S+)$|^(?:مخرج|كاتب|مولف|معد|منتج|بطل|مترجم|مصمم|ناشر)ه? ال(?:مسرحيه|نص|فيلم|عمل|مسلسل|كتاب|روايه|برنامج|فيديو|دراسه|تقرير|مقال|سيناريو|عرض|قصه)$/;
/** Behind a post that follows its holder: of what or where it is. */
export const goesOnInPost = /^(?:في|لدي|ب(?!ان|انه)\p{L}{3,}|ل(?!ان)\p{L}{3,})$/u;
/** Ministries that are called by an adjective. */
export const ministries = /^ال(?:خارجيه|داخليه|ماليه|جمهوريه|رياسه|صناعه)$/;
/** What a message or a saying amounts to: told behind it. */
export const amountsTo = /^(?:مفاد|فحوا|مضمون|نص|مودا)(?:ه|ها|هم)$/;

/** Behind a verb of saying and before «that»: what is said is a need, a wish or a chance, not a fact. */
export const needed =
  /^(?:علي|عن|الي|ب|ل)?(?:ال)?(?:ضروره|بضروره|اهميه|وجوب|بوجوب|امكانيه|امكان|حتميه|امل|امله|املها|رغبه|رغبته|عزم|عزمه|نيه|نيته|استعداد|استعداده|احتمال|امكانيه|خشيه|مخاوف|قبل|بعد|دون|شرط|بشرط|شريطه|مخافه|خوف|حرص|حرصه|حرصها|حرصهم)$/;
/** Amid what somebody says, behind a comma: somebody else tells what comes. */
export const tellsOn =
  /^(?:علما|واعدا|داعيا|مطالبا|محذرا|معربا|مضيفا|مشيرا|موكدا|موضحا|مبينا|لافتا|معتبرا|مرجحا|منوها|مشددا|متهما|نافيا|واصفا|متوقعا|مستدركا|مستشهدا|مطمينا|كاشفا|معلنا|متسايلا|واعده|داعيه|مطالبه|محذره|معربه|مضيفه|مشيره|موكده|موضحه|مبينه|لافته|معتبره|مرجحه|منوهه|مشدده)$/;
/** «And made clear that», which a list of verbs does not have. */
export const addsThat = /^و(?:بين|اكد|ذكر|قال|اضاف|اشار|اوضح|لفت|شدد|افاد|زاد|تابع|نوه|راي|اعتبر|حذر)ت?$/;
/** Speakers without a name: by the first word. */
export const nameless =
  /^(?:ال)?(?:مسوول|مسووله|مصدر|مصادر|شاهد|شهود|خبير|خبراء|محلل|محللون|ناشط|نشطاء|ناشطون|تقارير|تقرير|متحدث|متحدثه|ناطق|مراقبون|طبيب|اطباء|باحث|باحثون|بيان|مسوولون|مسوولين|مصادر|دبلوماسي|دبلوماسيون|دبلوماسيين|وسايل|و?وكيل|تاجر|بايع|سايق|موظف|عامل)$/;
/** Of those, ones that no body makes known. */
export const sources =
  /^(?:ال)?(?:عضو|سكان|اهالي|مواطن|مواطنون|ركاب|متظاهرون|ناجون|احد|احدي|تقديرات|بيانات|احصاءات|مصدر|مصادر|تقارير|شهود|ناشطون|نشطاء|مراقبون|خبراء|محللون|معلومات|انباء)$/;
/** Verbs of saying whose object may stand where the speaker does: «informed the officials that». */
export const tellingSomebody = /^[وف]?[يت]?(?:ابلغ|بلغ|اخبر|خبر|حذر|طمان|نصح|اقنع|قنع)ت?$/;
/** First words of surnames and by-names, which a given name may stand before. */
export const nicknames = /^(?:بني|بنو|ابو|ابي|ابا|ابن|بن|ام|ال)$/;
/** «There», which means a place told before unless a noun follows it. */
export const there = "هناك";
/** Joins a noun to what is told of it without a verb. */
export const copulas =
  /^(?:هو|هي|هم|هن|ليس|ليست|ليسوا|لا|لن|لم|ما|كان|كانت|هناك|ثمه|يجب|لدي|لديه|لديها|لدينا|اكثر|اقل|افضل|اسوا)$/;
/** Verbs of what a body is made up of, before how many are in it. */
export const holding = /^[وف]?[يت](?:ضم|تكون|تالف|تشكل|تضمن|شمل|حوي)$/;
/** Behind how many: that they joined. */
export const joined = /^(?:انضمت|انضموا|اعضاء|اعضا|منضويه|منضمه)$/;
/** Verbs after which a figure may be by how much, and no count. */
export const byHowMuch =
  /^[وف]?(?:س?[يت])?(?:ارتفع|رتفع|انخفض|نخفض|زاد|زيد|تراجع|ازداد|زداد|تقدم|تاخر|توقف)ت?$|^بمقدار$/;
/** Behind a comma: how or when something was said. */
export const besideSaying = /^(?:و?لكن(?:ه|ها|هم)|مع|وذلك|قبيل|عشيه|خلال|عقب|اثر|بعد|قبل|علي هامش)$/;
/** «That he», «that they». */
export const thatThey = /^(?:ب|ل)?ان(?:ه|ها|هم|هما|هن)$/;
/** «That he», «that it», with a preposition. */
export const withThat = /^(?:ب|ل)?(?:انه|انها|انهم|بان|بانه|بانها|لان)$/;
/** Behind the end of what somebody says: more of it, told beside it. */
export const besideEnd = /^(?:كما|مثلما|مثل|اسوه)$/;

/** Amid what somebody says, another clause, whose teller may be another. */
export const otherClause = /^(?:فيما|بينما|في حين)$/;
/** With a pronoun, of those who stand before what is said. */
export const theirs = /^(?:لدي|لد|معظم|بعض|بين|من|عند)(?:ه|ها|هم|هما)$/;
/** Before a post: that somebody is to have, or has had. */
export const toHold = /^[وبل]?(?:منصب|لمنصب|بمنصب|كرسي|خلافه|خليفه|لخلافه)$/;
/** Family names that stand first and are particles too. */
export const firstSurnames =
  /^(?:لي|كيم|بان|شي|مون|وانغ|لين|هو|ما|جو|بارك|تشين|نغوين|دا|دي|فان|فون|آل|ال|بن|ابن|ابو|ابي)$/;
/** Ends of a speaker's words that go on. */
export const openSpeaker =
  /^(?:المولي|العبد|في|من|علي|عن|الي|مع|ب|ل|باسم|لدي|لعام|لسنه|مستشفي|قضاء|مديريه|وزاره|محافظه|مدينه|اداره)$/;

/** Verbs of those who count what others did or suffered. */
export const documenting = /^[وف]?[يت]?(?:وثق|احصي|رصد|سجل|حصي|احص)ت?$/;
/** Behind a verb whose doer is hidden in it. */
export const behindHidden = /^(?:في|من|علي|الي|عن|مع|منذ|بعد|قبل|خلال|عقب|لدي|عبر|حتي|[بل](?:ال)?\p{L}{3,})$/u;
/** Nouns of how something was told, not done: no event takes place in what is told. */
export const tellingVerbs =
  /^[وف]?[يت]?(?:ستعرض|استعرض|تناول|ناقش|بحث|وثق|رصد|وضح|ظهر|شرح|عرض|تحدث|ذكر|حضر|صف|وصف|دين|ادان|ندد|رحب|نعي)ت?$/;
/** Before a list of countries: what they have to do with each other, no part that they take. */
export const betweenThem = /^(?:بين|وبين|بينها|لتحالف|تحالف|علاقات|حدود)$/;
/** What is attacked in words only. */
export const attackedInWords =
  /^(?:قرار|قرارات|سياسه|سياسات|تصريح|تصريحات|موقف|مواقف|بيان|خطه|مشروع|قانون|اتفاق|فكره|مقترح|كلام|خطاب)$/;
/** Before the noun of an event: something is told of it, or after it, and a day behind it may be its own. */
export const besidesEvent = /^(?:علي|الي|عن|من|بعد|قبل|عقب|منذ|اثر|اخر|حول|بشان|خلال|اثناء|بسبب|الي)$/;
/** Definite nouns that need no word beside them: there is one, or the whole sort is meant. */
export const ofAllReaders = wordSet(
  "سلام امن ارهاب عالم شعب اسلام مسلمين مدنيين مدنيون نساء اطفال شباب ناس انسان بشر عرب غرب شرق شمال جنوب وسط دين علم تعليم صحه اقتصاد سياسه ديمقراطيه حريه عداله فساد نفط غاز طاقه كهرباء ماء مياه بحر ارض سماء شمس قمر مناخ بييه تضخم بطاله فقر جوع حياه موت مستقبل تاريخ ثقافه فن رياضه كره انترنت اعلام دولار يورو ذهب دين اسعار مخدرات سلاح اسلحه عنف تطرف كراهيه حوار تنميه استقرار احتلال مقاومه عالمي قانون عام يوم امس غد اسبوع شهر سنه سنوات مساء صباح ليل نهار وقت ان مجتمع دولي فيروس جايحه وباء كورونا قران رسول نبي اسره طلاب طالبات حجاج سياحه زراعه صناعه تجاره استثمار صحافه مراه رجل طفل جميع كثير عديد بعض قليل اكثر اقل عمل حرب جيش دوله حكومه سلطات مملكه قدس ضفه جاهليه هجره حج عمره صلاه ضوء صوم رمضان عيد ملك رييس كونغرس كنيست بنتاغون كرملين فاتيكان ناتو مدن بلدات قري",
);
/** Before «that», or alone: what is told may not be so. */
export const seeming =
  /^[وف]?(?:يبدو|يظهر|يعتقد|يرجح|يحتمل|ربما|لعل|يفترض|يشتبه|يتوقع|المرجح|المحتمل|المفترض|المتوقع|يقال|يزعم|زعم|زعمت|تزعم|تردد|اشيع)$/;
/** In a sentence that tells of the dead. */
export const ofTheDead =
  /^[وفبل]{0,2}(?:ال)?(?:شهداء|شهيد|شهيده|ضحايا|ضحيه|قتلي|قتيل|قتيله|رفات|جثه|جثث|جثمان|جثامين|راحل|راحله|فقيد|مقتل|استشهاد|وفاه|[يت]?قتلت?|قتلوا|قتلوه|قتلوها|قتلته|قتله|لقي|لقوا|توفيت?|استشهدت?|استشهدوا|اغتيال|اغتيل|دفن|تشييع|عزاء)$/;
/** An actor, with no word of whom he represents. */
export const actor = /^(?:ال)?ممثله?(?: ال(?!خاص|مقيم|دايم|سامي|اعلي|شخصي)\S+)+$/;
/** «Searched for», which is written as «discussed» is. */
export const searchedFor = /^\S+ (?:\S+ )?عن /;
/** Begins a clause beside another. */
export const besideClause = /^[وف]?(?:عندما|حينما|حين|لما|اذ|حيث|بينما|فيما|كي|لكي|حتي|اذا|ان|لو|بعدما|قبلما|مما)$/;
/** «With three wheels». */
export const havingSuch = /^[وف]?(?:ذات|ذو|ذي|ذا|باقل|بعد|قبل|لمده|خلال|كل)$/;
export const toOrIn = /^(?:الي|في|من|علي|عن|مع|حتي|نحو|[بل]\S{2,})$/;
/** Demands, which go on with «to» or «that». */
export const demanding = /^[وف]?[يت]?(?:طالب|دعا|دعو|ناشد|حث|ناد|نادي)ت?$/;
/** A phrase that goes on behind a comma. */
export const phraseLead = /^(?:ب(?!ينما|عد|حسب)\S{3,}|ل\S{3,}|الي|علي|في|تحت|من|عن|ضد|نحو|بين)$/;
/** «Others»: than those told before. */
export const othersThan = /^(?:ال)?اخر(?:ان|ين|ون|ي|يات|ه)?$/;
/** Verbs by which the one who spoke goes on. */
export const goesOnSaying =
  /^[وف]?(?:اضاف|اضافت|تابع|تابعت|اردف|اردفت|اكد|اكدت|اشار|اشارت|اوضح|اوضحت|لفت|لفتت|شدد|شددت|ذكر|ذكرت|قال|قالت|مضيفا|مضيفه|موكدا|موكده|مشيرا|مشيره|موضحا|موضحه|لافتا|لافته|مشددا|مشدده|مبينا|مبينه|مردفا|مردفه|قايلا|قايله|مستدركا|منوها)$/;
/** Behind «in»: where somebody says something. */
export const statedIn =
  /^(?:بيان|بيانها|بيانه|تصريح|تصريحات|تقرير|تقريرها|تغريده|كلمه|كلمته|كلمتها|مقابله|حديث|موتمر|رساله|تدوينه|منشور)$/;
/** «As saying», which what he said follows. */
export const asSaying = /^(?:قوله|قولها|قولهم|بقوله|بقولها|قايلا|قايله)$/;
/** A title written on to the name behind it. */
export const gluedTitle = /^ال(?:دكتوره?|استاذ|مهندس|شيخ|لواء|عميد|عقيد)\p{L}{3,}$/u;
/** What a ruler is called by. */
export const rulerStyle = /^(?:خادم الحرمين|جلاله|العاهل|صاحب الجلاله)/;
/** Before a ruler's style: whose bearer has a post of another. */
export const houses =
  /^[وفبل]{0,2}(?:ال)?(?:سفاره|سفير|سفيره|قنصليه|قنصل|بعثه|مستشار|مندوب|ممثل|مبعوث|مكتب|ديوان|نايب|نجل|مركز|جايزه|برنامج)$/;
/** Acts by which a town is called a capital, or is to be one: the text does not say that it is. */
export const calledCapital =
  /^[وفبل]{0,2}(?:ال)?(?:اعتراف|اعتراف\p{L}{1,3}|[يت]?عترفت?|اعترفت?|اعتبار|[يت]?عتبرت?|اعتبرت?|اعلان|اعلن|اعلنت|جعل|اتخاذ|اقامه|[يت]كون|نقل|رفض|رفضهم|رفضها|رفضه|رفضت|مزعوم|مزعومه|سابق|سابقه|قديمه|تاريخيه)$/u;
/** Verbs of talking with somebody, which tell nothing of what was said. */
export const talkedWith = /^[وف]?[يت]?(?:تحدث|حدث|التقي|لتقي|استمع|ستمع|حاور|قابل)ت?$/;
/** «The spokesman made clear that»: verbs that are other words too. */
export const madeClear = /^[وف]?(?:[يت]?بين|ابان|بين|بينوا|ابانت|ذكر|لفت|نوه|افاد|ذهب|راي|[يت]ري)ت?$/;
/** Behind a counted noun: a part of it that must not be lost. */
export const ofCounted = /^(?:سابق|محتمل|مزعوم|متقاعد|مفترض|وهمي|سري|اضافي|جديد|اخر)(?:ا|ه|ين|ون|ات)?$/;
/** «About», behind a figure. */
export const roughly = /^(?:تقريبا|علي الاقل|فاكثر)$/;
/** Before «of» and a figure: it is not reached. */
export const nearing = /^[وف]?[يت]?(?:قترب|اقترب|دنو|قارب)ت?$/;
/** Verbs of a state that nothing was done by. */
export const beingSo = /^[وف]?[يت]?(?:ظل|اصبح|صبح|صار|صير|كان|كون|بات|امسي|ليس)ت?$/;
/** Verbs that need to be told of what. */
export const ofWhat = /^[وف]?[يت]?(?:بدا|بدء|واصل|التزم|لتزم|شرع|تمكن|استطاع|قرر|اكمل|انهي)ت?$/;
/** «Invited», without whom or to what. */
export const inviting = /^[وف]?[يت]?(?:دعا|دعو|دعت)$/;
export const invitedTo = /^(?:الي|لل?\p{L}{3,}|ان)$/u;
/** Nouns and verbs of what takes place: such a thing has a place. */
export const takesPlace =
  /^[وفبل]{0,2}(?:ال)?(?:تفجير|انفجار|هجوم|هجمات|اعتداء|غاره|غارات|قصف|حادث|حادثه|حريق|زلزال|اجتماع|موتمر|قمه|مباراه|مظاهره|تظاهره|احتجاجات|اشتباكات|معارك|معركه|عمليه|لقاء|محادثات|مفاوضات|وقع|وقعت|انفجر|انفجرت|اندلع|اندلعت|قتل|قتلت|اصيب|عقد|عقدت|بدا|بدات|اختتم|انطلق|انطلقت|شهد|سقط|سقطت|هبط|تحطم|تحطمت|مقتل|ادت|ادي|اسفر|اسفرت|نفذ|نفذت|شن|شنت|استهدف|استهدفت|قصفت|غرق|اعتقل|اعتقلت|توفي|توفيت)$/;
/** Time that has passed: «months ago», «earlier». */
export const timePassed =
  /^(?:ايام|يوم|يومين|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|عام|عامين|اعوام|سنه|سنتين|سنوات|ساعات|مده|فتره|قليل)$/;
/** Ends of a post that are rather what is told: «of X to the channel», «X the accused». */
export const endsInAnother =
  /\s(?:ل(?:قناه|صحيفه|وكاله|موقع|اذاعه|شبكه|برنامج)|ال(?:متهم|معتقل|موقوف|منتقل|مستقيل)ه?|وال(?:منتقل|عايد|قادم)|لل(?:تشكيله|مباراه|ملعب|فريق)|بشان|حول|ازاء|تجاه|الملا|ايه)$/;
/** Before a body: somebody is of that, not of the body. */
export const ofBodies =
  /^(?:ال)?(?:حمله|وفد|فرع|لجنه|انصار|عايله|ملف|قضيه|مشروع|بطوله|كاس|دوري|جماهير|رابطه|موسسي|اصدقاء|شباب|ناشيي|اتحاد|مكتب|كتله)$/;
/** Verbs of becoming more: «from 45 to 90» behind them is no range. */
export const becoming =
  /^[وفبل]?(?:س?[يت])?(?:ارتفع|رتفع|ارتفاع|انخفض|نخفض|انخفاض|زاد|زيد|زياده|تراجع|ازداد|زداد|نما|نمو|رفع|خفض|تخفيض|تقليص)ت?$/;
/** In a sentence with two figures of a sort: the one is compared with the other, or became it. */
export const comparing =
  /^[وفبل]?(?:س?[يت])?(?:ال)?(?:ارتفع|رتفع|ارتفاع|انخفض|نخفض|انخفاض|زاد|زيد|زياده|تراجع|ازداد|زداد|نما|نمو|رفع|خفض|تخفيض|تقليص|هبط|هبوط|صعد|صعود|قفز|تقلص|مضاعفه|ضاعف|تضاعف|مقابل|مقارنه|قياسا|بدلا|فارق|بفارق|تصل|صل|اصل|اجل|بين|هدف|خسر|فوز|فاز|حقق|تعادل|نتيجه)(?:ت|ا)?$/;
/** «Came second», «followed by»: in what, stands before. */
export const ranking = /^[وف]?(?:حل|حلت|جاء|جاءت|ياتي|تاتي|تلا|تلت|تلتها|تلاها|تليها|يليها|تصدر|تصدرت|احتل|احتلت|بقي)$/;
/** «At the rate of», before a figure. */
export const atRateOf = /^بواقع$/;
/** «The first», amid what a figure divides into. */
export const ordinals = /^(?:و?ال)?(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه)$/;
/** Verbs of what takes place, and nouns of a loss: they tell by themselves what it was. */
export const happening =
  /^[وف]?(?:وقعت?|انفجرت?|اندلعت?|قتلت?|قتلوا|اصيبت?|عقدت?|بدات?|اختتمت?|انطلقت?|سقطت?|هبطت?|تحطمت?|غرقت?|اعتقلت?|توفيت?|مقتل|استشهدت?)$/;
/** «Led to», and what it was. */
export const ledTo = /^[وف]?(?:ادت?|ادي|ادت|اسفرت?)$/;
export const toWhat = /^(?:الي|عن)$/;
/** Heads of a state, by its adjective alone: right behind another name they are somebody else. */
export const headOfState = /^ال(?:رييسه?|ملك|عاهل|زعيم|مستشاره?) ال\S+(?:يه?|ي)$/;
/** Behind a post: where it is held. */
export const whereHeld = /^ب(?!ان|عد|ين|سبب|حسب|عث|قول|ذلك|هذ|دور|شكل|صفت|شان|كل|مناسب|حق)(?:ال)?\p{L}{3,}$/u;
/** «Expecting», «planned for»: what has not come. */
export const awaited = /^[وفبل]?(?:ال)?(?:متوقع|مقرر|مرتقب|منتظر|مزمع|محتمل)(?:ا|ه)?$/;
/** Verbs behind which «on» stands before what is stressed. */
/** Verbs that point to something, and the nouns by which it is told of what was or should be. */
export const pointingTo =
  /^[وف]?(?:اشار|[يت]شير|لفت|[يت]لفت|نوه|المح)ت?$|^[وف]?(?:مشيرا|مشيره|لافتا|لافته|منوها|منوهه)$/;
export const pointedOut =
  /^(?:ضروره|اهميه|وجود|مقتل|اصابه|وفاه|مشاركه|التزام|حرص|استعداد|حاجه|ارتفاع|انخفاض|تراجع|زياده|استمرار|قدره|دور|رغبه|عدم|صعوبه|خطوره|توقيع|انضمام|تعاون|تورط|نيه|عزم)$/;
/** «The matter», «the deal», «the attack»: whichever was told before, however far on it stands. */
export const ofAnyMatter =
  /^[وف]?(?:[بك]?ال|لل)(?:امر|موضوع|مساله|حادث|حادثه|شان|جايزه|مهله|سبب|واقعه|اتفاق|اتفاقيه|هجوم|مشروع|معرض|متحف|صفقه|حمله|زياره)$/;
/** «The relations», «the stricken areas»: between whom, on what or where, is told before. */
export const ofSomeTwo =
  /^[وف]?(?:[بك]?ال|لل)(?:علاقات|مباحثات|محادثات|مفاوضات|اجتماعات|نتايج|تصريحات|اتهامات|طرفين|جانبين|مناطق|جوانب|اضرار|منطقه|ضحايا|متضررين)$/;
/** A quotation that begins so goes on from what was said before. */
export const openSaying =
  /^(?:[وف]?انه|[وف]?انها|هو|هي|هم|هناك|هنالك|مع|كما|لكن|ولكن|و?ذلك|نعم|لا|في|هكذا|بالتالي|حينها|عندما|حينما|ثم|ايضا|كذلك)$/;
export const stressing = /^[وف]?(?:[يت]?شدد|[يت]?[او]?كد|اكد)ت?$|^[وف]?(?:مشددا|مشدده|موكدا|موكده)$/;
/** Verbs of what is done where the place behind them is. */
export const takesPlaceThere =
  /^(?:عقد|اجتمع|التقي|لتقي|التق|وقع|اندلع|انفجر|قتل|اصيب|توفي|ولد|افتتح|اختتم|انطلق|بدا|احتفل|شارك|نظم|اقام|اقيم|تظاهر|احتج|اعتقل|ضبط|اوقف|بحث|ناقش|استقبل|فاز|خسر|تعادل|تغلب|لعب|القي|دشن|اطلق|تجمع|خرج|نشا|درس|عاش|دفن|استشهد|لقي|سقط|تحطم|هبط|غرق)(?:ت|وا)?$/;
/** «Played the part of X», «won the prize of Y»: whoever did it is hidden in the verb. */
export const oftenDone =
  /^(?:ال)?(?:دور|منصب|جايزه|جوايز|لقب|كاس|مباراه|مباريات|فيلم|مسلسل|رياسه|قياده|مهمه|مهام|صفوف|وسام|بطوله|عضويه|شهاده|تدريب|مشروع|خطه|حمله|قرار|اتفاق|كتاب|روايه|هدف|نقاط|ميداليه)$/;
/** Between a verb and a list of countries: that all of them did it, or those who act for them. */
export const leadersOf = /^(?:كل من|قاده|زعماء|روساء|وزراء(?: خارجيه| دفاع| داخليه| ماليه)?|حكومات|ممثلو|دول)$/;
/** «Led to»: a day beside it is rather that of what led. */
export const broughtAbout = /^(?:ادي|ادت|تسببت?|خلفت?)$/;
/** Verbs of losses and of what brings them. */
export const losing =
  /^(?:اسفرت?|ادي|ادت|اودي|اودت|خلفت?|تسببت?|لقي|لقيت|لقوا|قتلت?|اصيبت?|جرحت?|استشهدت?|توفيت?|غرقت?|اجتاحت?|ضربت?|اندلعت?|انفجرت?|وقعت?|هزت?|دمرت?)$/;
/** Verbs of what happens to a thing by itself: no hidden one does it. */
export const befalling =
  /^[يت]?(?:تعدد|تواصل|استمر|ستمر|خيم|استحوذ|ستحوذ|ارتفع|رتفع|انخفض|نخفض|تراجع|تجاوز|بلغ|وصل|شهد)ت?$/;
