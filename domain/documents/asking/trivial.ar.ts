/** Folded: «the Qatari capital» right before a name, and «, capital of» right behind it. */
export const beforeCapital = /(?:^|\s)[وبل]?(?:ال)?عاصمه(?: ال\p{L}+)*["«“]?$/u;
export const behindCapital = /^["»”]?\s?،? (?:ال)?عاصمه(?!\p{L})/u;

/** Folded: a word for a body right before a name, and how what it is called goes on behind it. */
export const bodyBefore =
  /(?:^|\s)[وفبل]{0,2}(?:ال)?(?:دوله(?: الاسلاميه في)?|اماره|ولايه|جبهه|جيش|هييه|حركه|تنظيم|حزب|لواء|اتحاد|رابطه|مجلس|صندوق|منظمه|موسسه)$/u;
export const behindInName = /^\s?(?:و\p{L}{4,}|ال\p{L}{3,})(?: ال\p{L}{3,})*(?: (?:ال)?(?:معروفه?|مسماه?)| \(|["»”])/u;

/** Folded: the post of a head of state or government right before a name. */
export const beforeStateHead =
  /(?:^|\s)[وبلف]?(?:الرييس(?: ال\p{L}+){0,2}|رييس (?:الوزراء|وزراء|الجمهوريه|الحكومه)(?: \p{L}+){0,2}|المستشاره? ال\p{L}+|زعيم \p{L}+)$/u;

/** Folded posts of a head of state or government. */
export const stateHead =
  /^(?:الرييس ال(?!تنفيذي|فخري|مالي|اداري)\p{L}+|رييس (?:الوزراء|وزراء|الجمهوريه|جمهوريه|الحكومه)|المستشاره? ال|زعيم التنظيم|ولي العهد|ولي ولي)/u;

/** Folded: «the president of» right before a country. */
export const beforeRuled = /(?:^|\s)[وبلف]?(?:رييس|رييسه|ملك|ملكه|امير|سلطان)$/u;

/** «Is», between a name and a post. */
export const isWord = /\s(?:هو|هي)\s/u;

/** Folded: an account right before the name of where everybody has one. */
export const beforeNetwork =
  /(?:حساب\p{L}*|صفحت\p{L}*|تغريد\p{L}*|موقع التواصل الاجتماعي|مواقع التواصل الاجتماعي)(?: ال\p{L}+)* (?:علي|في|عبر|ب)?(?: موقع)?(?: التواصل الاجتماعي)? ?["«“(]?$/u;
