/** Folded first words that open no sentence of its own: a manner of speaking, «that», «may» before words of somebody. */
export const openings =
  /^(?:قد "|ان[ :,،]|بان |انه |انها |(?:مختتم|موكد|مشير|لافت|موضح|مبين|كاشف|مضيف|قايل|معتبر|مشدد|منوه|محذر|معلن|متابع|متمني|مطالب|داعي|معرب|معبر|متهم|مبدي)[اه] |عن سوال |ردا علي |حيث |لان |كي |حتي |بل |اذ |\p{L}{2,}ين (?:في|من|الي|علي) |اضافه الي ذلك|الي ذلك|بدوره |بدورها )/u;

/** Folded «that» which points at what is not shown; «that is», «including that» and «that town» do not. */
export const freeThat =
  /(?<!بما في )(?<!بما فيها )(?<!\p{L})(?:[وفبلك]?ذلك|كل ذلك)(?! ال| ان| لان| بان| لل|\p{L})|علي حد (?:قوله|قولها|تعبيره|تعبيرها|وصفه|وصفها)|منذ ذلك الحين|فعل الاثنان|بهذا الصدد|في هذا الصدد/u;

/** Signs of a page and of what a paper itself left out. */
export const stray = /\(\.{2,}\)|\.{3,}|(?<![[(])…|…(?![\])])|[#@*•|]|www|https?|"\s+\p{L}+:\s*"/u;

/** Folded verbs of going on to speak with nobody behind them. */
export const tellerless =
  /^(?:ابان|اردف|تابع|اضاف|زاد|استطرد|واصل|ختم|اوضح|اكد|ذكر|قال|افاد|شدد|لفت|نوه|اشار)ت? (?:قايل[اه]|بان(?:ه|ها)?|ان(?:ه|ها)?|الي ان|علي ان|بالقول)(?: |:|$)/u;
