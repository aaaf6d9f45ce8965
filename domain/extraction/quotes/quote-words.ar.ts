const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Folded words that end a subject or show that none stands here. */
export const subjectEnds = set(
  "ان انه انها انهم انهما بان بانه بانها في من عن علي الي خلال عبر بعد قبل امام حول اثناء عقب لدي منذ ضد بشان حيال مع قايلا قايله حيث الذي التي ردا تعليقا فيها فيه هنا لكن كما بينما بحسب وفق عندما لم لا لن قد كيف بما لما فيما مما للصحافيين للصحفيين للاعلام للتلفزيون به بها لها له لهم مساء صباح للصحفيين للصحافيين للجزيره بدوره",
);
/** Adverbs that may stand between a verb of saying and its subject. */
export const adverbs = set(
  "ايضا كذلك الثلاثاء الاربعاء الخميس الجمعه السبت الاحد الاثنين اليوم امس لاحقا سابقا انذاك حينها مجددا بدوره بدورها الماضي",
);
/** «That», after which reported words begin. */
export const thatWords = set("ان انه انها انهم بان بانه بانها انا اننا انني اني وان وانه وانها");
/** Cues that go on with what the last speaker said. */
export const continuing = set(
  "اضاف اضافت تابع تابعت اردف استطرد استدرك ختم ختمت مضي واصل اختتم مضيفا مضيفه متابعا متابعه مردفا مستطردا",
);
/** Words before a quotation mark that make what follows a name or a title. */
export const titleWords = set(
  "قناه صحيفه موقع شبكه تنظيم حركه جماعه حزب عمليه فيلم كتاب روايه مسلسل اغنيه مجله برنامج منظمه شركه جايزه مهرجان معرض مبادره حمله مشروع منصه تطبيق سفينه حامله طايره طراز صاروخ نظام عاصفه اعصار متحور وسم هاشتاغ شعار عنوان بعنوان باسم اسم لقب مسرحيه لوحه بطوله كاس نادي فريق تسميه يسمي تسمي يعرف تعرف المعروف المعروفه المسمي المسماه عليها عليه",
);
/** Subjects that name nobody but speak. As folded, first words. */
export const refersBack = set("فيها فيه خلالها خلاله به بها");
/** Verbs that say only where a person, a post or a body is their subject: «saw», «added», «put down to». */
export const sayingOfNamed = set(
  "قوله قولها راي رات يري تري زاد زادت عزا عزت اكمل اكملت دافع دافعت شكا شكت سال سالت رد ردت تمني تمنت نصح نصحت تابع تابعت يتابع تتابع واصل واصلت مضي لاحظ لاحظت",
);
/** What a verb is done to, or where, at the head of a phrase: no subject begins so. */
export const objectStarts =
  /^(?:[\u0628\u0643]\u0627\u0644|\u0644\u0644|[\u0628\u0644](?:\u062a\u0644\u0643|\u0647\u0630\u0627|\u0647\u0630\u0647|\u0630\u0644\u0643))/;
/** Verbs of passing on what another said. */
export const quoting = set("نقلت نقل نقلا اوردت ذكرت");
/** «Issued», before «by». */
export const issued = set("صدر صادر صدرت صادره");
