const set = (words: string) => new Set(words.split(" "));

/** Folded words that open a clause which the words before them do not need: a sentence may end before one. */
export const openers = set(
  "حيث بينما فيما كما لكن ولكن لان اذ بعدما قبلما عندما حين حينما منذ خلال بسبب نتيجه جراء عقب اثر بحسب وفق وفقا الذي التي الذين اللذين وان مشيرا مشيره موضحا موضحه موكدا موكده معتبرا معتبره مضيفا مضيفه مبينا لافتا مما ثم بالاضافه اضافه وذلك",
);

/** Folded pairs of words that open such a clause. */
export const openingPairs = set("بعد_ان قبل_ان مع_ان الا_ان غير_ان الي_ان ما_ادي الي_جانب علي_ان بما_في");

/** Folded: «and» with a verb in the past, of a feminine actor; a plural has an alef before its last letter. */
export const andVerb = /^و\p{L}{2,}[^ا]ت$/u;

/** Folded verbs that only report: what follows their «that» stands by itself. */
export const reportVerbs = set(
  "قال قالت ذكر ذكرت اوضح اوضحت اكد اكدت اضاف اضافت اعلن اعلنت افاد افادت كشف كشفت صرح صرحت اشار اشارت بين بينت",
);

/** Folded: a report that is denied is none. */
export const denials = set("لم لا ما لن نفي نفت ليس ليست");

/** Folded: «that», which a noun follows. */
export const thatWords = set("ان بان وان وبان");

/** «That» which a noun follows always, as it is written after «said». */
export const thatOfSaying = "إن";

/** Folded words that join a clause to the one before and may be left out. */
export const clauseJoiners = set("حيث فيما كما اذ");

/** Folded words that begin what says nothing by itself. */
export const leaners = set(
  "ثم اي او وهو وهي وهم وهما هو هي هم الذي التي الذين واللذين اللذين بينهم بينها منهم منها ومنهم ومنها وبينهم وبينها بينما مما ما وذلك ذلك الا غير بعدما عندما لان بسبب مقارنه ومثله ومثلها لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها انه انها انهم انهما وانه وانها",
);

/** Folded «so that it» and «so it», glued to a verb: their actor is in the clause before. */
export const leaningVerb =
  /^(?:ل[تي](?!بيا$|بيريا$|س$|ست$|له$)\p{L}{3,}|ف(?!يتنام|يينا|يلم|يروس|يديو|يصل|تح|تره|ترات|تاه|تيات|يضان|يزيا|يما$|يه$|يها$)(?:[تي]\p{L}{3,}|شهد|شهدت|توفي|توفيت|كان|كانت|قد|ان|انه|انها|اصطدم|اصطدمت|وقع|وقعت|اصيب|اصيبت|قتل|قتلت|بلغ|بلغت)$)/u;

/** Folded words after a number that count nothing. */
export const noUnits = set("منها منهم منهما منهن منه اخرين اخرون اخري اخر فقط تقريبا");
