/** Folded first words that open no sentence of its own: a manner of speaking, «that», «may» before words of somebody. */
export const openings =
  /^(?:قد "|ان[ :,،]|بان |انه |انها |(?:مختتم|موكد|مشير|لافت|موضح|مبين|كاشف|مضيف|قايل|معتبر|مشدد|منوه|محذر|معلن|متابع|متمني|مطالب|داعي|معرب|معبر|متهم|مبدي)[اه] |عن سوال |ردا علي |حيث |لان |كي |حتي |بل |اذ |\p{L}{2,}ين (?:في|من|الي|علي) |اضافه الي ذلك|الي ذلك|بدوره |بدورها )/u;

/** Folded «that» which points at what is not shown; «that is», «including that» and «that town» do not. */
export const freeThat =
  /(?<!بما في )(?<!بما فيها )(?<!\p{L})(?:[وفبلك]?ذلك|كل ذلك)(?! ال| ان| لان| بان| لل|\p{L})|علي حد (?:قوله|قولها|تعبيره|تعبيرها|وصفه|وصفها)|منذ ذلك الحين|فعل الاثنان|(?:بهذا|في هذا) (?:الصدد|الخصوص|الشان)|هذا المنطلق/u;

/** Folded words at the end that something is to follow. */
export const endsOpen =
  /(?:^|[\s«"])[وف]?(?:امام|في|من|الي|علي|عن|مع|بين|خلال|ضد|عبر|منذ|حتي|تحت|لدي|عند|نحو|حول|دون|بدون|وسط|قرب|سوي|غير|الا)[."»”]*$/u;

/** A folded opening whose time stands before it: «since that period», «in those days». */
export const freeTime =
  /^[وف]?(?:(?:منذ|في|خلال|بعد|قبل|حتي|طوال) )?(?:(?:ذلك|تلك) (?:ال\p{L}+)|هذه (?:الفتره|الاثناء|المرحله|الحقبه|اللحظه|المده))(?!\p{L})/u;

/** Folded: somebody says, before what they say. */
export const opensSaying = /^[وف]?(?:قال|قالت|يقول|تقول|صرح|صرحت)(?!\p{L})/u;
export const isSaid = /:|["«“][^"»”]{25}|(?:^|\s)[وفبل]?ان(?:ه|ها|هم|هما|نا|ني|هن)?(?!\p{L})/u;

/** Folded: a name put in behind a verb that has «that» for its actor: «it came in the statement that». */
export const actorOfNobody = /(?:^|[\s«"])[وف]?(?:جاء|ورد|يذكر|يشار|تجدر|يجدر|جدير)ت? \[(?=\p{L})/u;

/** Signs of a page and of what a paper itself left out. */
export const stray = /\(\.{2,}\)|\.{3,}|(?<![[(])…|…(?![\])])|[#@*•|]|\/\/|www|https?|"\s+\p{L}+:\s*"/u;

/** Folded verbs of going on to speak with nobody behind them. */
export const tellerless =
  /^(?:ابان|اردف|تابع|اضاف|زاد|استطرد|واصل|ختم|اوضح|اكد|ذكر|قال|افاد|شدد|لفت|نوه|اشار)ت? (?:قايل[اه]|بان(?:ه|ها)?|ان(?:ه|ها)?|الي ان|علي ان|بالقول)(?: |:|$)/u;

/** Folded openings that a cut has left: a figure or a bracket, a noun behind «what it says in it», a participle without its «w». */
export const opensAmid = /^(?:["«“]?[\p{Nd}(]|\p{L}{3,} في(?:ه|ها|هم|هما) |(?:اصف|اضع)[اه] )/u;

/** Folded words of whoever speaks of themselves. */
export const ofSpeaker =
  /(?:^|[\s"«“])[وف]?(?:نحن|انا|اننا|انني|لنا|لدينا|لدي|علينا|عندنا|بلادنا|دولنا|شعبنا|حكومتنا)(?!\p{L})/u;
