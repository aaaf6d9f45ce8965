/** Whole words, Arabic ones with or without particles and article. */
const word = (alternatives: string) =>
  new RegExp(`(?<!\\p{L})(?:[وف]?[بك]?(?:ال)?|[وف]?لل?)(?:${alternatives})(?!\\p{L})`, "u");

/** Words of stems, in both languages, for folded text: no hamza seats, ta marbuta as ha, lower case. */
export const stemWords = {
  /** A task instead of a question. */
  imperative:
    /^(?:اختر|اختاري|حدد|حددي|عين|اذكر|اكتب|ادخل|اكمل|رتب|رتبي|صل|صلي|طابق|وفق بين|وصل|املا|ضع|انسب|قارن|سم|select|choose|pick|name|identify|give|enter|write|complete|fill|order|arrange|put|match|pair|mark|tick|find|state|type|link|sort|rank)(?!\p{L})/u,
  /** What asks for a second thing. */
  secondQuestion:
    /(?<!\p{L})(?:(?:و|ثم )(?:متي|اين|كم|لماذا|كيف|ماذا|ما هو|ما هي|ما عدد|ما اسم|من هو|من هي|في اي|باي|اي )|(?:متي|اين|كم|لماذا|كيف) ومن |and (?:when|where|how many|how much|who|why|what|which|in which|how)(?!\p{L}))/u,
  /** A verdict asked about a statement. */
  verdict: /(?:صواب ا[مو] خطا|صح ا[مو] خطا|صحيح ا[مو] خطا|true or false)\s*[؟?]/gu,
  listOfStatements:
    /(?:اي(?: من)? (?:مما|ما|العبارات|الجمل|الاتيه|التاليه|الاتي|هذه العبارات)(?: \p{L}+){0,3} (?:صحيح|صحيحه|خاطي|خاطيه|خطا|صواب|غير صحيح)|(?:اختر|حدد) (?:العباره|الجمله|الاجابه)|ما العباره (?:الصحيحه|الخاطيه)|which (?:one )?of (?:the following|these)(?: \p{L}+){0,2} (?:is|are) (?:true|false|correct|incorrect|not true|right|wrong|accurate)|which (?:statement|sentence)(?: \p{L}+){0,4} (?:is|are) (?:true|false|correct|incorrect|right|wrong|accurate)|which is (?:true|correct|false)|(?:choose|select|pick|identify|mark) the (?:correct|true|right|false|wrong|accurate) (?:statement|sentence|answer|option))/u,
  vague: word(
    "كثيرا|احيانا|عاده|غالبا|نادرا|بعض الاحيان|في الغالب|كثير من|عده دول|عده مرات|بعض الدول|usually|often|sometimes|frequently|rarely|generally|typically|seldom|occasionally|mostly|several|quite a few|a lot",
  ),
  relative: word(
    "(?<!في |ذلك |نفس |ب)اليوم(?! والشهر| الاول| الثالث| الرابع| الخامس| السادس| السابع| الثامن| التاسع| العاشر| الحادي| الثاني| الذي| التالي| نفسه| السابق|ي)|امس|البارحه|غدا|الان|حاليا|موخرا|حديثا|قريبا|منذ (?:ايام|اسابيع|اشهر|شهور)(?= |؟|$)|(?:العام|السنه|الشهر|الاسبوع|اليوم|الصيف|الشتاء|الخريف|الربيع|\\p{L}+) (?:الماضي|الماضيه|المنصرم|المنصرمه|الفايت|المقبل|المقبله|القادم|القادمه|الجاري|الحالي|الحاليه)|هذا (?:العام|الشهر|الاسبوع|الصيف)|هذه السنه|في الوقت الراهن|الوقت الحالي|الايام الاخيره|الاونه الاخيره|حتي اللحظه|today|tonight|yesterday|tomorrow|now|currently|at present|at the moment|recently|lately|nowadays|(?:\\d+|a few|some|\\p{L}+) (?:years|months|weeks|days) ago|so far|to date|(?:last|next|this) (?:year|month|week|day|summer|autumn|fall|winter|spring|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the current (?:year|month)|(?:is|are) still(?= )",
  ),
  /** Words that hedge a statement or a question. */
  hedge: word(
    "ربما|لعل|لعله|لعلها|يعتقد|يظن|من المحتمل|يحتمل|يحتمل ان|من المتوقع|يتوقع|من المرجح|يرجح|مزاعم|يزعم انه|قد (?:[يت]كون|[يت]بلغ|[يت]صل|[يت]شارك|[يت]طلب|[يت]نضم|[يت]نسحب|[يت]ستمر|[يت]هدد)|يقال|يشاع|يفترض|probably|possibly|perhaps|maybe|might|could be|may have|might have|may be|allegedly|supposedly|reportedly|rumoured|rumored|presumably|it is believed|is believed to|are believed to|likely to",
  ),
  /** What asks for an opinion. */
  opinion: word(
    "في رايك|برايك|حسب رايك|هل تعتقد|ما رايك|هل تري|in your (?:opinion|view)|do you (?:think|believe|agree)|would you say|should the",
  ),
  /** What is yet to come. */
  future:
    /(?<!\p{L})(?:سوف|سينسحب|ستنسحب|سينتهي|ستنتهي|سيهزم|ستهزم|سينضم|ستنضم|سيغادر|ستغادر|(?:when|who|which|how|what|where)(?: \p{L}+){0,3} will)(?!\p{L})/u,
  loaded:
    /(?<!\p{L})(?:(?:ال)?(?:غاشم|غاشمه|همجي|همجيه|بربري|بربريه|وحشي|وحشيه|مجرمين|المجرم|الاجرامي|الاجراميه|خسيس|جبان|جبانه|باسل|باسله|بواسل|بطولي|بطوليه|مجيد|مجيده|شهداء|شهيد|مجاهدين|مجاهدون|المجاهد|صليبي|صليبيه|صليبيين|كفار|مرتدين|مرتزقه|خوارج|دواعش|شيطاني|شريره|الشر|ارهابيين القتله|قتله|محتل|محتله|احتلال الاميركي|العدوان|عدوان|غطرسه|المزعوم|المشرف(?! (?:علي|العام|الفني|التربوي|الاداري|الرياضي))|المظفر|المظفره|الغزاه|غزاه|عملاء|اذناب)|barbaric|barbarian|savage|savages|evil|heroic|heroes|heroically|glorious|cowardly|fanatics|fanatical|crusader|crusaders|infidel|infidels|martyr|martyrs|mujahideen|mujahidin|occupiers|invaders|puppet|puppets|bloodthirsty|thugs|monsters|vermin|scum|butchers|brave|valiant|ruthless|vile|despicable|wicked|disastrous|shameful|so-called allies|aggression)(?!\p{L})/u,
  /** What the group calls itself. */
  ownTitle:
    /(?<!\p{L})(?:(?:[وفبلك]?ال|لل)خلافه(?: الاسلاميه)?|خليفه (?:المسلمين|لل(?:مسلمين|تنظيم|دوله|بغدادي)|ل?داعش|التنظيم|الدوله)|(?:اول|ثاني|ثالث|رابع|خامس) خليفه|الخليفه|امير المومنين|امارات? الخلافه|ولايه (?:سيناء|الموصل|الرقه|نينوي|خراسان)|(?:self.?(?:declared|proclaimed) )?caliphate|caliph)(?!\p{L})/u,
  /** Its name for itself as a state, without a word that calls it a group. */
  bareState:
    /(?<!\p{L})(?<!(?:تنظيم|جماعه|عناصر تنظيم|group) )(?:(?:[وفبلك]?ال|لل)دوله الاسلاميه|islamic state)(?! (?:group|in |of )| ?\(?(?:داعش|isis|isil))(?!\p{L})/u,
  graphic: word(
    "ذبح|ذبحا|ذبحوا|قطع (?:ال)?(?:راس|رووس|رءوس)|قطع رووسهم|نحر|نحرا|حرق(?:وا)? حيا|احرق حيا|احراق(?:ه)? حيا|اعدام|اعدامات|اعدم|اعدموا|رجم|اغتصاب|اغتصب|اغتصبوا|سبي|سبايا|السبايا|استعباد جنسي|جواري|تعذيب|عذب|عذبوا|تمثيل بالجثث|جثث|اشلاء|تقطيع|بتر|مقابر جماعيه|دماء|رق جنسي|اطفال (?:جنود|مجندين)|behead|beheaded|beheading|beheadings|decapitat\\p{L}*|burn(?:ed|t|ing) alive|execut(?:ed|ion|ions|ing) (?:video|videos|of|by|prisoners|hostages|captives|civilians)|executions|crucif\\p{L}*|stoned|rape|raped|rapes|sex(?:ual)? (?:slave|slaves|slavery|violence)|tortur\\p{L}*|mutilat\\p{L}*|dismember\\p{L}*|corpses|severed|mass graves?|gore|bloody|child soldiers?",
  ),
  recruitment:
    /(?:باقيه وتتمدد|وكاله اعماق|مجله دابق|مجله روميه|موسسه الفرقان|كيف (?:تنضم|ينضم|التحق)|رابط القناه|قناه تلغرام|قناته علي تلغرام|t\.me|join isis|dabiq|rumiyah|amaq|remaining and expanding|how (?:to|can one|do you) join|telegram channel)/u,
  deaths: word(
    "(?:[وفبل]?(?:ال)?)(?:قتل|قتلي|قتيل|قتيلا|قتلوا|قتلت|قتلهم|مقتل|ضحايا|ضحيه|جرحي|جريح|جريحا|مصرع|وفيات|وفاه|موتي|مات|ماتوا|لقوا|سقط|شهداء|مصاب|مصابين|يقتل|ضحاياها|اودي|اودت|توفي|توفيت|توفوا|حتفهم|حتفه|مصرعهم|استشهد|استشهدوا|جثه|جثث|جثمان)|kill|killed|killing|killings|kills|dead|death|deaths|died|die|casualt\\p{L}*|fatalit\\p{L}*|wounded|injured|slain|lives lost|lost their lives|victims",
  ),
  trivia: word(
    "رقم (?:ال)?(?:هاتف|صفحه|جوال|اتصال|واتساب|فقره|ملف)|عدد (?:كلمات|فقرات|اسطر|صفحات|احرف|حروف) |(?:اسم )?(?:ال)?(?:مراسل|محرر|مصور|كاتب المقال|كاتب الخبر|كاتب التقرير)|لون|بريد الكتروني|حساب تويتر|phone number|telephone|hotline|page number|how many (?:words|paragraphs|pages|letters)|file (?:name|id)|journalist who|reporter who|photographer|byline|email address|e-mail|colou?r of|font|whatsapp|twitter (?:account|handle)|which paragraph number",
  ),
  absurd: word(
    "المريخ|كوكب|فضاييون|فضايي|سوبرمان|ميكي ماوس|سبايدرمان|باتمان|ديناصور\\p{L}*|بيتزا|ايس كريم|كره القدم|برشلونه|ريال مدريد|هوليوود|نكته|حلوي|سندريلا|علاء الدين|اطلانطس|القمر|بوكيمون|جني المصباح|بابا نويل|mars|aliens?|martians?|santa claus|batman|superman|spider-?man|mickey mouse|harry potter|hogwarts|narnia|dinosaurs?|pizza|ice cream|football (?:club|team|match)|barcelona fc|real madrid|hollywood|atlantis|the moon|pokemon|unicorns?|cartoon|wakanda|darth vader|gandalf|sherlock holmes",
  ),
};
