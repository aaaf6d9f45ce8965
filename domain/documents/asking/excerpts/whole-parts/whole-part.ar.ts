import { wordSet } from "../../../../text/word-set";

/** Folded: a preposition with somebody named before. */
export const pointsBack =
  /^[وف]?(?:ل|ب|من|في|عن|مع|علي|الي|لدي|بين|خلال|عند|نحو|حول|ضد|بعد|قبل|امام|خلف|تجاه|بسبب|لدي)(?:ه|ها|هم|هما|هن)$/u;

/** Folded verbs of several actors, who stand before them. */
export const actorsBefore = /^[وف]?(?!سوا$|نوا$)\p{L}{3,}وا$/u;

/** A word in its own letters that ends with a pronoun of somebody else. */
export const endsWithPronoun = /\p{L}{3,}(?:ه|ها|هم|هما)$/u;

/** Folded words that only look so. */
export const endsAlike = wordSet(
  "مياه المياه وجه الوجه اتجاه الاتجاه باتجاه شبه وشبه الله انتباه الانتباه توجيه التوجيه تنبيه التنبيه ترفيه الترفيه الفقه فقه مشابه تشابه الافواه الجباه الشاه السفيه النزيه اليه هذه وهذه طه مواجه موجه المنبه نزيه وزه فيه عليه منه الشبيه شبيه التوجه توجه المكروه الكره اكراه تواجه واجه وتواجه ستواجه يواجه ويواجه سيواجه يتهم ويتهم تتهم وتتهم سيتهم واتهم فاتهم يساهم ويساهم تساهم وتساهم ساهم وساهم سيساهم داهم وداهم يداهم يسهم ويسهم تسهم وتسهم اسهم واسهم سيسهم يلهم يفهم ينبه نبه ونبه ينوه ونوه نوه اتجه واتجه يتجه ويتجه تتجه وتتجه سيتجه يشبه ويشبه تشبه وتشبه بصفته بصفتها بصفتهم وبصفته وبصفتها بوصفه بوصفها وبوصفها",
);

/** Folded: a verb in the present. */
export const present = /^[وف]?س?[يت](?!\p{L}+ه$)\p{L}{2,}$/u;

/** Folded: a verb in the present of the one who speaks with others. */
export const speaksOfSelf = /^[وف]?س?ن(?!حو$|فس|ظام|شاط|تيج|سب|اد)\p{L}{2,}$/u;

/** Folded words that make a clause lean on another, wherever it stands. */
export const subordinates = wordSet(
  "حينما حين لما كلما طالما لو اذا عندما بعدما قبلما بينما فيما حيث اذ حتي لكي كي كونه كونها رغم كنت وبينما وعندما وفيما وحينما واذا ولو فاذا",
);

/** Folded words that may follow what is a part by itself, with «and» or without. */
export const followers = wordSet(
  "حيث بينما فيما لكن لكنه لكنها لكنهم لكنهما اذ بعدما قبلما عندما حين حينما مشيرا مشيره مشيرين موضحا موضحه موكدا موكده موكدين معتبرا معتبره مضيفا مضيفه مبينا مبينه لافتا لافته مما وذلك منوها منوهه مشددا مشدده معربا معربه داعيا داعيه مطالبا مطالبه محذرا محذره متوقعا متوقعه كاشفا كاشفه واصفا واصفه معلنا معلنه مذكرا متهما متهمه نافيا نافيه مرجحا مثمنا مشيدا مشيده وفق وفقا بحسب حسب فضلا علما لتصبح ليصبح ليرتفع لترتفع ليصل لتصل ليبلغ لتبلغ بعد_ان قبل_ان الا_ان غير_ان في_حين بما_في ما_ادي ما_يعني ما_دفع ما_جعل الامر_الذي بيد_ان بالاضافه_الي اضافه_الي كما_ان",
);

/** Folded: after a comma, «and that» says one more thing of the same speaker, and «on condition that» what is to follow. */
export const andThat = /^(?:وب?ان_.*|علي_ان)$/u;

/** Folded words before which a clause may end without a comma: they only say by whom it is told. */
export const sourceAdverbs = wordSet("بحسب وفق وفقا حسب حسبما");

/** Folded adverbial openers behind a comma. */
export const adverbials = wordSet("بسبب نتيجه جراء عقب اثر منذ خلال بحسب وفق وفقا حسب");

/** Folded verbs in the past, of a feminine actor. */
export const feminine = /^\p{L}{2,}ت$/u;

/** Folded nouns of an action that look like verbs, and «yes». */
export const actionNouns = wordSet(
  "نعم استاذ استاذه توقع توقعات تقدم تراجع تطور تحول تدخل توسع تعاون تبادل تنازل تمرد تجمع تنوع تاثر تاثير تفاهم تحسن تغير تضرر تجدد تحرك تحقق تكرر تركز توتر تحفظ توجه تعهد تهدد تحدي تصدي تخلي تبني تولي تلقي نمو نقص نقل نشر نفي",
);

/** Folded verbs that want a predicate behind their subject. */
export const copulas = wordSet(
  "كان كانت كنت كنا اصبح اصبحت يصبح تصبح بات باتت ظل ظلت ليس ليست يعد تعد يعتبر تعتبر يبدو تبدو يكون تكون سيكون ستكون مازال مازالت",
);

/** Folded words that point at what was named before. */
export const demonstratives = wordSet(
  "هذا هذه هذان هذين هاتان هاتين هولاء ذلك تلك اولئك وهذا وهذه وذلك وتلك بهذا بهذه لهذا لهذه بهولاء لهولاء بتلك لتلك كهذا كهذه كتلك",
);

/** Folded: «after that», «by then», whose pronoun means what happened. */
export const timesSince = wordSet(
  "بعدها بعده قبلها قبله عندها حينها وقتها يومها ليلتها ساعتها لحظتها عامها سنتها اثرها خلالها خلاله اثناءها اثناءه حينذاك انذاك وقتذاك عندئذ",
);

/** Folded words that make a time with «this». */
export const timeWords = wordSet(
  "العام السنه الشهر الاسبوع اليوم الموسم الصيف الشتاء الربيع الخريف الصباح المساء الفصل",
);

/** Folded words that a part does not end with: what makes sense of them follows. */
export const unfinished = wordSet(
  "الامر الشي الوقت الذين ان انه انها الي علي عن من في مع بين مثل نفس كل بعض اي غير دون",
);

/** Folded verbs in the past that begin with the letter of «and», or that no list of common ones has. */
export const knownPasts = wordSet(
  "وصل وقع وقف وجه وضع وعد وافق واصل واجه وصف وزع وثق ورد ولد وجد ودع وسع وفر ظهر بقي ادت ادي وقعت وصلت حكمت قضت اثني اطلع استمع نوه اشاد ناشد احاط استنكر شجب ندد احبط اعتقل اغتال داهم حاصر اخلي نزح لاذ التزم تكبد شيع دشن استضاف احتفل احتج تظاهر ارتكب انتشر اندلع احترق انهار تحطم تصدر تخطي هبط قفز صعد تراوح سقط توجه اجتمع تفقد افتتح احتضن اقيم اقيمت عقد عقدت",
);

/** Folded: a title, trade or nation that a person's name follows. */
export const titled =
  /^و?(?:ال\p{L}{2,}|د|م|ا|رييس\p{L}*|وزير\p{L}*|مدير\p{L}*|زميله|زميلها|شقيقه|نجله|والده|ابن|سمو|معالي|فضيله|سعاده|نايبه|مساعده|مواطنه|زوجته|زوجها)$/u;

/** Folded first words that no statement begins with. */
export const noStatementOpening = /^(?:اما|اذ|حيث|مما|بينهم|منهم|اي|او|ثم|و?هو|و?هي|و?هم)$/u;

/** Folded titles that name a head of state: nobody has to be told who bears one. */
export const rulerTitle = /(?:^|هو |هي )(?:خادم الحرمين|العاهل|جلاله|ملك |الملك|صاحب السمو|سمو |الرييس المخلوع)/u;

/** Folded verbs in the past that a sentence begins with, and that may be nouns elsewhere. */
export const openingPasts = wordSet(
  "ابدي اصدر انهي اجري القي اوصي اسهم اثبت ادان ابرز احال ابلغ اظهر ارسل اعاد اقام ابرم اتاح احرز احيي اخفق ادار ادرج ارجا اسس اسفر اسند اشرف اصاب اصر اطاح اعفي اعتمد اعتزم افرج اقدم اكمل الحق الزم انتج انذر انفق انقذ اوفد حض حث ناشد قاد تسلم سلم نوه عبر عين قلد كرم كلف نفذ هاجم هنا صمم شيد شارك ساعد سافر ساند حاول حافظ حاز حصد خاض خسر ربح فاز رافق راجع رصد ركز زاد سدد سحب سحق سرق صادق صادر صعد ضبط عثر عزز عزل غادر غاب غرق فجر فحص فقد قاطع قاوم قبض كرر كسب لجا لعب مات مارس مدد نزل هبط هدم هرب طالب حذر ندد رحب اشاد دعا استهل بحث ناقش استعرض اطلع تفقد تراس شهد حضر توج كثف جدد اختتم ختم قدم وقع رفض وافق اقر ايد اعتذر انتقد وصف اعرب عرض قرر رشح ضم حدد خصص وزع وفر طور نظم درب حول حمل حملت شكل شكلت تضمن تضمنت احتوي ضمت اثني اطلع استنكر شجب احبط اغتال داهم حاصر اخلي تكبد شيع دشن تخطي قفز صعد اوفد ابتكر اقيم اقيمت لمح المح",
);

/** Folded: forms that verbs in the past have and nouns of their action do not. */
export const pastForms = /^(?:است\p{L}{3}|ان[^ا]\p{L}[^اويه]|ا[^لن]ت\p{L}[^اه])ت?$/u;

/** Folded words and pairs behind a comma that only tell how, when or why. */
export const afterComma = wordSet(
  "بينهم بينها بينهن منهم منها ابرزهم ابرزها اخرهم اولهم وهو وهي وهم هو والذي والتي الذي التي والذين اي مثل خصوصا خاصه وخاصه وخصوصا سيما لاسيما لا_سيما انطلاقا تاكيدا حرصا تمهيدا استعدادا ارتفاعا نزولا انخفاضا مقارنه مقابل اعتبارا بدلا عوضا تنفيذا استجابه بناء سعيا حفاظا نظرا بحضور بمشاركه برعايه بهدف بدءا بغيه عبر ضمن وسط رغم بعد قبل خلال من_خلال في_اطار في_ظل في_خطوه في_وقت في_اول في_اشاره من_اجل علي_الرغم علي_خلفيه مع_العلم مع_امكانيه علي_هامش في_ختام في_اعقاب الي_جانب وذلك",
);

/** Folded titles that a name follows. */
export const titlesBeforeNames = wordSet("د م ا ابن الدكتور المهندس الاستاذ السيد السيده الشيخ الامير");

/** Folded words that open a clause which leans on the one before, or on one that follows. */
export const leaningOpenings = wordSet(
  "لذلك لذا وعليه عليه هكذا كذلك بالتالي لهذا عندها حينها بعدها قبلها هناك هنا حرصا انطلاقا تاكيدا نظرا استجابه تنفيذا ايمانا رغبه سعيا بناء استنادا وفقا طبقا خلافا فضلا علاوه اضافه ايضا الان",
);

/** Folded words of a phrase or a clause that an editor may leave off behind a sentence that says something. */
export const leftOff = wordSet(
  "بهدف بغيه بغرض خلال منذ بعد قبل عقب اثر حيث اذ لان بسبب نتيجه جراء وذلك بحضور بمشاركه بمناسبه ضمن وسط لافتا لافته مشيرا مشيره موكدا موكده موضحا موضحه مضيفا مضيفه فيما بينما كما اضافه فضلا علاوه مما بما تمهيدا وكذلك خصوصا ليصل لتصل",
);

/** Folded participles by which whoever acts in a sentence is told to do one thing more. */
export const goingOn = wordSet(
  "مشيرا مشيره موضحا موضحه موكدا موكده معتبرا معتبره مضيفا مضيفه مبينا مبينه لافتا لافته منوها منوهه مشددا مشدده داعيا داعيه مطالبا مطالبه محذرا محذره متوقعا متوقعه كاشفا كاشفه معلنا معلنه مذكرا متهما متهمه نافيا نافيه مشيدا مشيده مناشدا مناشده مجددا مجدده",
);

/** Folded verbs that have no object: what stands behind them is what happened, came or went. */
export const withoutObject =
  /^(?:ان(?!ت)\p{L}{2}[^ت]ت?|(?:وقع|حدث|نشب|اندلع|توافد|هطل|ساد|استمر|توفي|تواصل|تجمع|تدفق|تصاعد|تزايد|ازداد|تظاهر|سقط)ت?|[يت](?:ندلع|نطلق|نتشر|حدث|توفي|تواصل|ستمر|تصاعد|تزايد|زداد))$/u;

/** Folded verbs that end like several people as an object: «was condemned», «it became clear». */
export const verbsLikeObjects = /^[وف]?(?:ادين|اهين|عين|بين|[يت]?تبين|[يت]دين|[يت]?س?تعين)$/u;
