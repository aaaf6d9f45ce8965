import { wordSet } from "../../text/word-set";

/** Folded: «the Qatari capital» right before a name, and «, capital of» right behind it. */
export const beforeCapital = /(?:^|\s)[وبل]?(?:ال)?عاصمه(?: ال\p{L}+)*["«“]?$/u;
export const behindCapital = /^["»”]?\s?،? (?:ال)?عاصمه(?!\p{L})/u;

/** Folded: a word for a body right before a name, and how what it is called goes on behind it. */
export const bodyBefore =
  /(?:^|\s)[وفبل]{0,2}(?:ال)?(?:دوله(?: الاسلاميه في)?|اماره|ولايه|جبهه|جيش|هييه|حركه|تنظيم|حزب|لواء|اتحاد|رابطه|مجلس|صندوق|منظمه|موسسه)$/u;
export const behindInName = /^\s?(?:و\p{L}{4,}|ال\p{L}{3,})(?: ال\p{L}{3,})*(?: (?:ال)?(?:معروفه?|مسماه?)| \(|["»”])/u;

/** Folded: the post of a head of state or government right before a name. */
export const beforeStateHead =
  /(?:^|\s)[وبلف]?(?:الرييس(?: ال\p{L}+){0,2}|رييس (?:الوزراء|وزراء|الجمهوريه|الحكومه|حكومه)(?: \p{L}+){0,2}|المستشاره? ال\p{L}+|زعيم \p{L}+)$/u;

/** Folded: what befalls heads of state alone, right before a name. */
export const beforeElected = /(?:^|\s)[وبلف]?(?:فوز|انتخاب|تنصيب|اداره|عهد)$/u;

/** Folded posts of a head of state or government. */
export const stateHead =
  /^(?:الرييس ال(?!تنفيذي|فخري|مالي|اداري)\p{L}+|رييس (?:الوزراء|وزراء|الجمهوريه|جمهوريه|الحكومه|حكومه)|المستشاره? ال|زعيم التنظيم|ولي العهد|ولي ولي)/u;

/** Folded: «the president of» right before a country. */
export const beforeRuled = /(?:^|\s)[وبلف]?(?:رييس|رييسه|ملك|ملكه|امير|سلطان)$/u;

/** «Is», between a name and a post. */
export const isWord = /\s(?:هو|هي)\s/u;

/** Folded: an account right before the name of where everybody has one. */
export const beforeNetwork =
  /(?:حساب\p{L}*|صفحت\p{L}*|تغريد\p{L}*|موقع التواصل الاجتماعي|مواقع التواصل الاجتماعي)(?: ال\p{L}+)* (?:علي|في|عبر|ب)?(?: موقع)?(?: التواصل الاجتماعي)? ?["«“(]?$/u;

/** Folded names of networks that everybody has: which of them it was tells nothing. */
export const networks =
  /^(?:موقع |شبكه |منصه |تطبيق )?(?:تويتر|اكس|فيسبوك|فيس بوك|يوتيوب|انستغرام|انستجرام|انستقرام|واتساب|واتس اب|تيليغرام|تلغرام|سناب شات|تيك توك)$/u;

/** Folded: borders right before one of those who share them. */
export const beforeNeighbour = /(?:^|\s)(?:و|ب|ل|ف)?(?:ال)?حدود(?: (?:ال\p{L}+ )?(?:بين(?: \p{L}+){1,3} و?|مع))?$/u;

/** Folded: an ambassador or an embassy right before where they are. */
export const beforeSeat = /(?:^|\s)[وبل]?(?:ال)?(?:سفير|سفاره)(?:ه|ها|تها|ته|هم)?(?: ال\p{L}+)? (?:في|لدي|ب)$/u;

/** Folded: brackets right behind with three names or more, which tell what they are in. */
export const behindMembers = /^\s?\((?:[^()]{2,40}? و){2}/u;

/** Folded tasks of ministries, and what is told of no other. */
export const taskSigns: readonly (readonly [string, RegExp])[] = [
  [
    "الصحه",
    /(?:^|\s)[وب]?(?:ال)?(?:وفاه|وفيات|اصابه|اصابات|مصاب\p{L}*|مرض\p{L}*|لقاح\p{L}*|مستشفي\p{L}*|وباء|فيروس)(?!\p{L})/u,
  ],
  ["الخارجيه", /(?:^|\s)[وبل]?(?:ال)?(?:سفير|سفاره|سفراء|دبلوماسي\p{L}*)(?:ها|ه)?(?!\p{L})/u],
  ["التعليم", /(?:^|\s)[وبل]?(?:ال)?(?:مدارس|طلاب|تلاميذ|جامعات|مناهج)(?!\p{L})/u],
  ["الدفاع", /(?:^|\s)[وبل]?(?:ال)?(?:جيش|عسكري\p{L}*|صواريخ|قواتها)(?!\p{L})/u],
];

/** Folded, without article: waters whose adjective is of the people around them. */
export const seas = wordSet("خليج");
