/** Nouns that are written as «saying» is: a verb may need them. */
export const placesWithM =
  /^م(?:دينه|نطقه|حافظه|باراه|جموعه|نظمه|درسه|حطه|رحله|ساحه|هله|بادره|ذكره|عركه|قاطعه|سيره|سابقه|نصه|كتبه|جله|وسسه|همه|ضاعفه|شاركه|واصله|هاجمه|عاقبه|صادره|حاصره|راجعه|وافقه|غادره|تابعه|نحه|لاحقه|حاكمه|ساعده)$/;
/** Folded names of states that verbs treat as masculine. */
export const masculineStates = /^(?:العراق|لبنان|السودان|جنوب السودان|المغرب|اليمن|الاردن|الكيان)/;
/** Before the name of a place: a part of it. */
export const towards = /^(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط|ريف|شمال شرق|ضواحي|محيط|قرب|ضاحيه)$/;
/** Behind a comma: the place or time of what is told only then. */
export const openForDate = /^(?:في|الي|علي|عن|ب(?:ال)?\p{L}{3,})$/u;
/** Folded words that tell more of what a comma has closed. */
export const addsOn =
  /^(?:و?(?:هو|هي|هم|هما)|اي|و?ذلك|و?هذا|فقد|لكن|اذ|اذا|حيث|كما|فيما|بينما|بحسب|حسب|حسبما|وفق|وفقا|نقلا|مما|ما|قبل|بعد|ثم|الذين?|التي|الا|بل|اثر|عقب|خلال|منذ|المدعو|الملقب|المعروف|المعروفه)$/u;
/** What a reporter tells of who speaks. */
export const reporting =
  /^(?:مشير|موكد|موضح|مضيف|مرجح|لافت|مبين|معتبر|محذر|مشدد|منوه|متوقع|معرب|متهم|مطالب|داعي|كاشف|ناف)(?:ا|ه|يا|يه)$/;

/** Folded: «on the eve of», «shortly before». */
export const eve = /^[وف]?(?:عشيه|قبيل)$/u;

/** «Shall speak». */
export const shallForm = /^س[يت]\p{L}{3,}$/u;
