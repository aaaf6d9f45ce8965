import { wordSet } from "@/domain/text/word-set";

/** Folded: verbs that open a sentence behind «and»; a name that looks like one is none of these. */
export const opensAfterAnd = wordSet(
  [
    "قد لم لن قال قالت قالوا كان كانت كانوا اكد اكدت اضاف اضافت اوضح اوضحت اعلن اعلنت افاد افادت اشار اشارت كشف كشفت",
    "صرح صرحت طالب طالبت دعا دعت حذر حذرت شدد شددت ندد نددت نفي نفت قرر قررت تابع تابعت انتقد انتقدت حاول حاولت ذكر ذكرت",
    "ياتي تاتي يقول تقول يري تري يشير تشير يعتقد تعتقد يعتبر تعتبر يعد تعد يتوقع تتوقع يواجه تواجه يسعي تسعي يذكر",
    "يبلغ تبلغ يعاني تعاني يتهم تتهم يوكد توكد يحاول تحاول يخشي تخشي يشكل تشكل يستخدم تستخدم يشهد تشهد يقدر تقدر",
    "تراوحت تراوح بلغ بلغت شهد شهدت بدا بدات ادت ادي اسفر اسفرت",
  ].join(" "),
);

/** Folded: «and it is (planned)». */
export const planned = wordSet("المقرر المتوقع المنتظر المرجح المعروف الممكن الواضح اللافت");
export const andFrom = "ومن";

/** Folded: phrases that turn to another matter, which a sentence opens with. */
export const turns = [
  ...["علي صعيد اخر", "علي صعيد متصل", "من جهه اخري", "من جهه ثانيه", "من ناحيه اخري", "من جانب اخر"],
  ...["في غضون ذلك", "في سياق متصل", "في سياق اخر"],
];

/** Folded words that somebody opens a sentence with whom nothing before it names. */
export const opensAnew = wordSet("بعض معظم غالبيه هناك لكن اما ان يقول تقول يري تري");

/** Folded words that no heading of a few words begins with. */
export const beginsNoHeading = wordSet(
  "هذا هذه ذلك تلك كذلك ايضا هو هي هم وهو وهي وهم من كما لكن اما بينما فيما حيث ان اذا لو لما عندما حين بعد قبل منذ خلال في علي الي عن مع",
);

/** Agencies that stand behind a reporter's name. */
export const agencies = ["بي بي سي", "رويترز", "فرانس برس", "أ ف ب", "واس", "د ب أ"];
