const start = "(?<![\\p{L}])";
const words = (alternatives: string) => new RegExp(`${start}(?:${alternatives})`, "u");

/** Folded words by which a stem names a document, a speaker or a time. */
export const scopeWords = {
  document: words(
    "[وفبلك]*(?:ال)?(?:تقرير|وثيق|مقال|نص |خبر|مصدر)|[وفبلك]*لل?(?:تقرير|وثيق|مقال)|report|document|article|account|dispatch|story|overview",
  ),
  /** A document and what it is called after, as far as the next comma. */
  called:
    /(?<!\p{L})[وفبلك]*(?:ال)?(?:تقرير|وثيقه|مقال|خبر)(?: \p{L}+){1,5}|(?:\p{L}+ )?(?:document|report|article|story)(?: [\p{L}']+){0,6}/gu,
  meeting: "اجتماع meeting",
  attribution: words(
    "و?(?:ب?حسب|وفقا?|استنادا|نقلا|كما (?:ورد|ذكر|جاء)|[يت]?(?:ورد|ذكر)|افاد|قال|[يت]قول|اعلن|[يت]علن|صرح|اكد|[يت]وكد|زعم|[يت]زعم|راي|[يت]ري|اشار|اوضح|كشف|نقل|علي لسان|في راي|بتقدير|تقدير|اعتبر|[يت]عتبر|وصف|[يت]صف|تعهد|شدد|اضاف|[يت]نسب|نسب|عزا|قدر|ادلي|تصريح|بيان|اقر|اعترف|[يت]درج|ادرج|[يت]عد(?:د|ه)|لائحه|قائمه|عند )|according to|sa(?:id|ys?)(?![a-z])|stat(?:ed|es|ing)(?![a-z])|claim|announc|report(?:s|ed|ing)?(?![a-z])|told|(?<!self.)declar|in the words|words of|view of|describ|credit|attribut|mention|quot|put(?:s)? the|give(?:s)? (?:the|a)|list(?:s|ed)|estimat|acknowledg|admit|pledg|account|as cited|in the .{0,30}report|by .{0,20}account|version|remark",
  ),
  /** Attributions that name nobody. */
  nobody: words("ب?حسب (?:التقارير|المصادر|ما قيل|الوثايق)|according to (?:reports|sources|the documents|some)"),
  time: words(
    "[وفبل]*(?:ال)?(?:ذروه|ذروته|اوج|اوجه)|بعد ثلاث|عند (?:تاسيس|بدء|نشر)|حين نشر|وقت نشر|at its (?:peak|height)|at the (?:peak|height)|after three years|at the time of",
  ),
};

/** Folded: a stem that begins by naming the day on which its text was published, whatever it shows of it before it asks. */
export const namesDay =
  /^[^:]{0,120}(?:المنشوره? في|published on) \p{Nd}{1,2} \p{L}+(?: \p{L}+)?(?:\/\p{L}+)? \p{Nd}{4}[^:«]{0,40}(?:، وعنوانه «[^«»]{1,300}»)?(?:، بعد «[^«»]*»)?:/u;
