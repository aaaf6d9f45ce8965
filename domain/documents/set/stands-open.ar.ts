/** As written: «as for», behind which «so» goes on; «either» is written alike, and has its «or». */
export const asFor = /(?:^|[\s\u060C])و?[أا]ما\s(?!بالنسبة)/u;
export const eitherOr = /\s(?:أو|او|وإما|واما)\s/u;
export const soBehind = /[\s\u060C"]ف\p{L}/u;

/** Folded: «(that) although …» opens what is said. */
export const although = /(?:^|(?<!\p{L})(?:ان|انه|انها|انهم|بانه|بانها|بان) )(?:علي ال|بال)?رغم(?: من)? (.*)$/u;
/** Folded words with which the other half begins. */
export const yet = /(?:^|\s)(?:الا|لكن\p{L}{0,3}|ولكن|فا?ن\p{L}{0,3}|ف\p{L}{3,})(?!\p{L})/u;

/** Folded: «according to …» alone. */
export const accordingTo = /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا|استنادا|تبعا)\s/u;

/** Folded: «…, so …» behind a verb of which «while» was taken off. */
export const soThen = /، ?فا?ن\p{L}{0,3} /u;
export const mayGoBefore =
  /(?:^|\s)[وف]?(?:بينما|لما|اذا|ان|لو|كلما|حيث|رغم|بالرغم|اما|ب?حسب|وفقا?|طبقا|منذ|بعد|قبل|عند|نظرا|بما)\s/u;

/** Folded: how somebody spoke or acted, as the first word: «excluding that …». */
export const manner = /^[وف]?(?:م\p{L}{2,}|لافت|نافي|داعي|و?اصف|و?اضع|قايل)ا$/u;

/** Folded: what is denied twice, «no longer does not», and means nothing. */
export const deniedTwice =
  /(?:^|\s)(?:لم [يت]عد\p{L}*|ما زال\p{L}*|لم|لن|لا|ليس\p{L}?) (?:لا|لن|لم|ليس\p{L}?)(?!\p{L})/u;

/** Folded: «4 times, of which 5». */
export const partOf =
  /(?:^|[^\p{L}\p{Nd}.,])(\p{Nd}[\p{Nd}.,]{0,12}) (?:[\p{L}]{1,16} ){0,3}[\p{L}]{0,16}،? ?(?:منها|منهم|(?:من )?بينهم|(?:من )?بينها) (?:[\p{L}]{1,12} )?(\p{Nd}[\p{Nd}.,]{0,12})/u;

/** Folded: a heading that ran into its sentence, before «and on another level», «and it is expected». */
export const behindHeading =
  /^([^،]{4,40}?) (?:و?علي صعيد (?:اخر|متصل|منفصل)|و?من (?:جهه|ناحيه|جانب) اخري?|و?الي ذلك|ومن (?:المتوقع|المقرر|المنتظر|المرجح|المعروف|المعلوم))(?!\p{L})/u;

/** Folded: a list of which nothing is left. */
export const opensList = /(?:النحو|الشكل) (?:الاتي|التالي)(?:[: ]*\p{Nd}*)$|(?:كالاتي|كالتالي|كما يلي):?$|: ?1$/u;

/** Folded: «…, which contributed», without to what; behind «and» or a comma. */
export const whichActed = /(?:،|\s)\s*و(?:التي|الذي|الذين) \p{L}+$/u;

/** Folded: of whom or what it is told stands before: «says in it», «his talk he ended». */
export const inIt = /^[وف]?(?!ورد|جاء|يرد|ترد)\p{L}{3,6} (?:فيه|فيها|خلاله|خلالها) (?:ان|بان|الي|انه|انها)(?!\p{L})/u;
export const endedTalk = /^(?:اختتم|ختم|انهي|اختتمت|ختمت)(?:ت)? (?:حديثه|كلامه|تصريحه|حديثها|كلامها|تصريحها)(?!\p{L})/u;

/**
 * As written: how no sentence begins: with years joined by «and», of which the first words were cut off, with the rest of a
 * date or of a time, with a bracket, with a gap joined to a noun, with two nouns that something was done to.
 */
export const opensAmid =
  /^(?:\(\u2026\)|____|\p{Nd}{4}) ?و ?\p{Nd}|^\(\u2026\) ?و\p{L}|^\((?!\u2026)|^\p{Nd}{4}\u060C|^\p{Nd}{1,2}:\p{Nd}{2}|^(?!كان|قام)\p{L}{3,}(?:اً|ًا|ا) \p{L}{3,}(?:اً|ًا|ا)(?!\p{L})/u;

/** Folded: «and she is», «rather», «which», «about his view», which go on from a sentence before. */
export const goesOnFrom =
  /^(?:وهي|وهو|وهم|وهذا|وهذه|انما|وانما|بل|او|اي|واي|عما|قد يهمك|بالانتقال)[ /]|^(?:عن|حول) \p{L}{3,}(?:ه|ها|هم) /u;
/** Folded: «with the day drawing near that …», «while the birds fly over …»: the sentence would follow. */
export const whenOpens = /^[وف]?(?:مع|بعد|قبل|عقب|خلال|اثر|منذ|فور|عند|لدي|عبر) /u;
export const whileOpens = /^[وف]?(?:فيما|بينما) (?![يت](?:تعلق|خص|تصل|بدو|لي))/u;
/** Folded: a pronoun as the last word. */
export const endsWithPronoun = /(?:^|\s)(?:هو|هي|هما|هم|انه|انها|انهم|بانه|بانها)$/u;
/** As written: «either» alone. */
export const either = /(?:^|\s)ف?إما\s/u;
/** Folded: «going back to the agreement …», and no verb. */
export const withoutVerb = /^(?:بالعوده|بالنظر|بالنسبه|بالاضافه|اضافه|نظرا) (?:الي|ل)/u;

/** Folded: upon whom somebody acts, and no more: «kept the boats from …», «reminded France of …». */
export const actedUpon = /^[وف]?(?:منعت? ال\p{L}+ من |ذكرت? \p{L}+ ب(?!ان)\p{L}{3,} (?!ان ))/u;
/** As written: somebody's own words alone, of «us» and «ours». */
export const ownWordsAlone = /^["\u00AB\u201C][^"\u00BB\u201D]*\p{L}{2}نا(?!\p{L})[^"\u00BB\u201D]*["\u00BB\u201D]$/u;
/** As written: whose words are shown, before them. */
export const voice = /^نُقل عن .{2,60}?(?: أنّ\p{L}{0,2}|:) /u;

/** Folded verbs that want what is promised or threatened, and how that begins. */
export const wantsWhat = /^[وف]?(?:التزم|تعهد|وعد|هدد|اتهم|حذر|نصح|اقنع)ت?$/u;
export const isWhat = /(?:^|\s)(?:ب\p{L}{2,}|ان|بان|من|علي|عن|ل\p{L}{3,}|الي)(?!\p{L})|["\u00AB]|____/u;
/** Folded: who tells, behind the last comma, and not what. */
export const tellsNothing =
  /\u060C ?[وف]?(?:اوضح|قال|اكد|اضاف|ذكر|اشار|افاد|صرح)ت?(?: (?!ان|انه|انها|الي|علي)[^\s\u060C:]+){1,4}$/u;

/** Folded verbs of telling, and what is told and never tells. */
export const tells = new RegExp(
  `^(?:${"اكد لاحظ ابرز اعلن نفي كشف جدد ابدي بحث ناقش تناول استعرض رفض طلب عرض واصل ثمن اوضح".split(" ").join("|")})ت?$`,
  "u",
);
export const isTold =
  /^(?:ال)?(?:ثقه|ضروره|اهميه|حرص|استمرار|التزام|وجود|عدم|دعم|وقوف|قدره|نقص|تردي|رغبه|استعداد|سبل|تخوف|سعاده|شكر|تقدير|موقف|تفاصيل|صحه)(?:ه|ها|هم)?$/u;

/** As written: a verb of a man, and a woman's noun, which he acts upon: «demanded of the government». */
export const hersBehind = /^ال\p{L}+ة[\u060C]?$/u;
/** Folded: a woman's verb, and a man, upon whom she acts. */
export const hisBehind =
  /^ال(?:رييس|وزير|مدير|امير|ملك|لاعب|مدرب|شعب|مواطن|مجتمع|عالم|جمهور|زوار|مواطنين|حاضرين|مسوولين|متهم|متهمين|ناييب)$/u;

/** As written: a name that was put where none belongs; words of somebody called by a rank alone. */
export const strayName =
  /(?:^|\s)[ول]?قد ____|نُقل عن .{2,60}? أنّه(?:ا|م)? (?:هو|هي|هم) |نُقل عن (?:سموه|معاليه|جلالته|فخامته|سيادته|فضيلته|سعادته)(?!\p{L})|نُقل عن [^:\u00AB]{2,60}: و?(?:أكد|قال|أضاف|أوضح|أشار|ذكر|تابع)ت? |(?:^|\s)[وفبلك]?(?:هذا|هذه|تلك|ذلك|هؤلاء) \[|(?:^|\s)ال\p{L}+ الرئيسي? \[/u;

/** As written: a mark of quotation with nothing in it. */
export const emptyMarks = /"\s?"|\u00AB\s*\u00BB|\(\s*\)/u;

/** Folded: nouns to which «this» may point from outside all text: the time, the report itself. */
export const shownByItself =
  /^ال(?:عام|شهر|اسبوع|يوم|صيف|شتاء|خريف|ربيع|موسم|سنه|قرن|ايام|ليله|صباح|مساء|مره|حد|نوع|شكل|تقرير|دراسه|بيان|شهاده)/u;
/** Folded: «this», and the noun that it points at. */
export const thisNoun = /(?<!\p{L})[وفبلك]{0,2}(?:هذا|هذه|هذين|هاتين|هولاء|تلك|ذلك) (ال\p{L}{2,})/gu;

/** Folded: «that this is not true», «similar claims»: what it points at was told before. */
export const thisAlone = /(?:^|\s)[وب]?ان (?:هذا|ذلك|هذه|تلك) (?!ال|\p{L}+ (?:ال\p{L}+ )?ه[وي](?!\p{L})|[وب]?ان|____)/u;
export const likeWhat = /^(?:\S+ ){0,9}[وفبل]?مماثل(?:ه|ين|ات)?(?!\p{L}| ل)/u;

/** Folded: «asked about …», «in his answer to a question on …», behind which the answer stands. */
export const askedOpens = /^[وف]?(?:ب?سوال|في (?:رده|ردها|رد|اجابته|اجابتها) علي سوال|رد[اه]? علي سوال)(?!\p{L})/u;
export const answers =
  /(?:^|\s)[وف]?(?:قال|اجاب|رد|اوضح|اكد|اشار|ذكر|نفي|افاد|شدد|بين|لفت|اعتبر|راي|اضاف|علق)ت?(?!\p{L})/u;

/** Folded: who disclosed or told, straight before where or on what: «five sources uncovered in the case of …». */
export const tellsWhere =
  /^[وف]?(?:كشف|ذكر|اوضح|صرح|افاد|قال)ت? (?:\p{Nd}+ )?(?:مصادر|مصدر|ال\p{L}+)(?: ال\p{L}+| مطلعه?| \p{L}{3,}يه){0,3} (?:علي|في|خلال|لدي)(?!\p{L})|^[وف]?(?:اكد|اوضح|ذكر|قال)ت? (?:(?:ال)?\p{L}{3,} ){1,6}ردا(?!\p{L})/u;
export const isDisclosed =
  /(?:^|\s)[بلوف]{0,2}ان\p{L}{0,2}(?!\p{L})|(?:^|\s)عن(?!\p{L})|(?:^|\s)ب\p{L}{3,}|[:"\u00AB\u201C]|____|\(\u2026\)/u;

/** Folded: «that Salim, who came …», up to the end: what is said of him would follow. */
export const thatWhoAlone =
  /(?:^|\s)[وب]?ان ((?:[^\s\u060C]+ ){0,6}[^\s\u060C]+)\u060C (?:الذي|التي|الذين) ([^\u060C]*)$/u;

/** As written: a word that stands there twice, as no sentence has it; «bit by bit» has its ending. */
export const doubled =
  /(?<!\p{L})(?<!سي )(في|من|إلى|على|عن|أن|أمام|مع|بين|قبل|(?!الله)\p{L}{4,}(?<![اهة])) \1(?!\p{L})/u;
