import { wordSet } from "../../text/word-set";

/** Folded definite words that say when, or who, and end a name before them. */
export const datingWords: ReadonlySet<string> = wordSet(
  "السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه الماضي الماضيه المقبل المقبله الجاري الحالي الحاليه السابق السابقه اليوم امس الان الذي التي الذين " +
    "الرييس الوزير المتحدث المتحدثه الناطق الناطقه المدير الامين القايد السفير المبعوث النايب الدكتور الدكتوره السيد السيده الشيخ اللواء العميد العقيد الفريق الجنرال المذكور المذكوره الثلاثه الاثنان نفسه نفسها حيث الجديد الجديده الراحل الراحله اول انها انه ان علي في من عن التابع التابعه التابعين المعني المختص المسوول المسووله المواليه الموالي الموالين المدعومه المدعوم المسانده المنتشره المتمركزه المشاركه المكلفه",
);
/** What a body does or is, before «in», «of»: no part of its name. As folded, with the article. */
export const describing: ReadonlySet<string> = wordSet(
  "المتخصص المتخصصه المختص المختصه الرايد الرايده العامل العامله الناشط الناشطه المسجل المسجله المدرج المدرجه المملوك المملوكه المالك المالكه المشغل المشغله المنتج المنتجه المصنع المصنعه المطور المطوره المنفذ المنفذه القايم القايمه المعني المعنيه المشرف المشرفه المكلف المكلفه المناهض المناهضه المعادي المعاديه المنافس المنافسه المماثل المماثله",
);
/** Beside «the coalition»: it is one that fights. */
export const beforeCoalition: ReadonlySet<string> = wordSet(
  "قوات طايرات مقاتلات مقاتله غارات طيران قياده ضربات باسم دول مروحيات عمليات قصف",
);
/** Behind «the coalition»: who leads it, or whom it is against. */
export const afterCoalition: ReadonlySet<string> = wordSet("بقياده ضد لمحاربه لمكافحه");
/** Second words of foreign names, though they may begin as a verb does. */
export const nameTails: ReadonlySet<string> = wordSet(
  "سيتي يونايتد سبورت سبورتس تاون نيوز تايمز بوست موتورز موتور اير ايرلاينز ايرويز لاينز انرجي كابيتال غروب جروب ميديا " +
    "ستريت ستار سنتر انترناشونال انترناشيونال انترناشنال تكنولوجيز سيستمز ماركتس باور فارما ستيل اويل تليكوم اسوسييشن",
);
/** After «for the …»: what is done with, to or from somebody, and no part of a name. */
export const verbalLinks: ReadonlySet<string> = wordSet("مع علي الي من بين عبر عن ضد");
/** After «the management of»: matters, and no body. */
export const managedMatters: ReadonlySet<string> = wordSet(
  "نظم الاعمال الازمه الازمات المخاطر الوقت الموارد الحوار الملف الحرب المعركه المباراه الحياه الجلسه الصراع المدينه المنطقه البلاد المشاريع المشروع",
);
/** After «the network of»: what lines and pipes carry. */
export const networkMatters: ReadonlySet<string> = wordSet(
  "الانترنت البيانات الطرق المياه الكهرباء الهاتف الاتصالات النقل المترو الصرف الري العلاقات الجوال الانابيب القطارات التوزيع",
);
/** Words that a name must follow between marks. */
export const quotedHeads: ReadonlySet<string> = wordSet("موقع بوابه منصه مدونه دوريه متجر متاجر تطبيق");
/** Of these: a journal, whose name may stand in brackets, and what sells. */
export const journalWords: ReadonlySet<string> = wordSet("دوريه");
export const shopWords: ReadonlySet<string> = wordSet("متجر متاجر تطبيق");
/** Folded adjectives of courts. */
export const courtWords: ReadonlySet<string> = wordSet(
  "الجزاييه الجناييه الجنايات الاداريه العسكريه الابتداييه التجاريه المتخصصه الشرعيه الاصلاحيه العماليه الامنيه الاستينافيه",
);
/** Folded adjectives of an army that is its nation's. */
export const nationWords: ReadonlySet<string> = new Set(["الوطني", "الوطنيه"]);
/** Folded adjectives after «the forces of a country» that make them another body than its army. */
export const ownForces: ReadonlySet<string> = wordSet("الجديده الديمقراطيه الديموقراطيه");
/** Before whom a university's chair is named for. */
export const chairTitles: ReadonlySet<string> = wordSet("المهندس الدكتور الاستاذ البروفيسور");
/** Folded adjectives that tell a council. */
export const councilWords: ReadonlySet<string> = wordSet("العسكري الثوري السيادي");
/** Folded nouns that say what a body is for, after «for» and before a definite noun. */
export const matterNouns: ReadonlySet<string> = wordSet(
  "علوم اداره دعم امن ابحاث تطوير تعليم تشغيل حقوق حريه ضمان تمويل ترويج صيانه اعمار اعاده نقل خدمات صناعه تجاره هندسه طب فنون عمليات نقاد كتاب محامي صحفيي عمال اطباء مهندسي منتجي ناشري مصدري مستوردي مصنعي مزارعي تجار موظفي طلاب لاعبي معلمي",
);
/** Words that tell that a guarded name after them is an organisation's. */
export const beforeGuardedNames: ReadonlySet<string> = new Set(
  "منصه تطبيق قناه شبكه صحيفه مراسل مراسله مندوب موقع وكاله تنظيم جماعه حركه شركه نادي فريق مجموعه حزب المصدر المصدر: نقلا عن"
    .split(" ")
    .filter((word) => word.length > 2),
);
/** Folded words of matches: two of them make a text one of sport. */
export const sportWords: ReadonlySet<string> = wordSet(
  "مباراه المباراه مبارياته المباريات مدرب المدرب لاعب اللاعب لاعبين اللاعبين الدوري دوري النهايي كاس الكاس ملعب الملعب الشوط مرمي المرمي حارس الحارس مهاجم المهاجم ركله هدفين هدفا الهدف هدف ضيفه مضيفه البطوله المنتخب الفريقان الفريقين المنتخبان المنتخبين",
);
/** Before a city's name: what is told is there, and no club. */
export const beforeCities: ReadonlySet<string> = wordSet("في الي مدينه من بمدينه");
/** Before a club's name. */
export const clubWords: ReadonlySet<string> = wordSet("نادي فريق لنادي");
/** Who is played against: a club's name may follow. */
export const opponentWords: ReadonlySet<string> = wordSet("ضيفه مضيفه مستضيفه غريمه جاره منافسه نظيره");
/** After «council»: those who direct a body, and no body of their own. */
export const boardWords: ReadonlySet<string> = wordSet("اداره الاداره ادارتها ادارته امناء الامناء");
/** After a known name: to do something, and no part of it. */
export const verbalPurposes: ReadonlySet<string> = wordSet(
  "لمكافحه لمحاربه لرفع لدعم لتطوير لضمان لاداره لاعاده لحمايه لمراقبه لتنظيم",
);
/** What parties are for, as their names say it. */
export const partyAims: ReadonlySet<string> = wordSet(
  "للبيان للاصلاح للتغيير للحريه للعداله للتنميه للديمقراطيه للديموقراطيه للوحده للسلام للتقدم للنهضه للتحرير للكرامه للتجديد للمواطنه",
);
/** Of players who go from one club to another. */
export const transferWords = /^[وفسب]?(?:ينتقل|انتقل|انتقال|انضم|انضمام|اعار|معار|صفقه|تعاقد)/;
/** Before «to Al Jazeera»: somebody speaks to a paper or a station. */
export const speakingWords: ReadonlySet<string> = wordSet(
  "قال قالت قالوا صرح صرحت تصريح تصريحات اضاف اضافت اكد اكدت اوضح اوضحت ذكر ذكرت افاد افادت حديث مقابله حوار كشف روي روت",
);
/** What papers do. */
export const paperVerbs =
  /^[وف]?(?:نشرت|نشرته|نشر|انفردت|رصدت|التقت|تواصلت|علمت|حاورت|زارت|استطلعت|تجولت|نقلت|نقلته|اوردت|اوردته|كتبت|كشفت|تلقت|حصلت|اطلعت)$/;
/** Who speaks to papers without a name. */
export const sources = /^[وف]?(?:ال)?(?:مصدر|مصادر)$/;
/** Before a paper's name without marks. */
export const printedWords: ReadonlySet<string> = wordSet("صحيفه جريده");
/** Kinds of papers before a name. */
export const paperWords: ReadonlySet<string> = wordSet("صحيفه جريده صحيفتنا جريدتنا موقع");
/** Folded names of papers that are cities or common words too: they are papers where one speaks to them. */
export const paperNames: ReadonlySet<string> = new Set(
  (
    "الثوره,الرياض,الجزيره,المدينه,اليوم,البلاد,الاقتصاديه,سبق,الرياضيه,الحياه,الخليج,البيان,الاتحاد,الراي,الجريده,السياسه,الايام,الوسط,اخبار الخليج," +
    "الرويه,عمان,الغد,الدستور,العرب,الرايه,الشرق,الاخبار,السفير,النهار,المستقبل,اللواء,الديار,الجمهوريه,المساء,الوفد,الخبر,الشروق,الصباح," +
    "الوطن,مكه,عكاظ,الوييام,عاجل,تواصل,الحدث,ايلاف,الشرق الاوسط,العربيه نت,الاهرام,القدس,القدس العربي,المصري اليوم,اليوم السابع,الاخباريه,النادي,الميدان,الرياضي,دنيا الرياضه"
  ).split(","),
);
/** What a club does in a match, and what follows its name then. */
export const matchVerbs: ReadonlySet<string> = wordSet(
  "فاز تغلب خسر تعادل تفوق هزم تاهل رفع حسم تصدر يلتقي يواجه يستضيف تلقي سقط توج نجح اخفق اقصي ودع اكتسح حافظ عزز خاض فرض واصل",
);
/** What follows a club's name where it plays. */
export const afterClubs: ReadonlySet<string> = wordSet(
  "علي مع امام من رصيده ضيفه مضيفه نظيره غريمه الي بهدف بهدفين بثلاثيه بثلاثه برباعيه بلقب باللقب للنهايي لنهايي لنصف لربع في سيطرته تفوقه حضوره صدارته",
);
/** After «the panel of»: people of a trial or a prize, and no body. As folded. */
export const panelWords: ReadonlySet<string> = wordSet("المحكمه الدفاع المحلفين التحكيم القضاه الادعاء المحلفون");
/** Folded words that no name between marks holds: what holds one is said. */
export const clauseWords: ReadonlySet<string> = wordSet(
  "لن لم لا ما ان انه انها انهم انا نحن هو هي هم سوف قد هل كان كانت ليس ليست لسنا هذا هذه ذلك تلك يجب علينا لدينا لنا كي لكي حتي اذا لو لان لانه",
);
/** Ministries that news name by what they are for alone. */
export const ministryNames: ReadonlySet<string> = wordSet(
  "الخارجيه الداخليه الدفاع الماليه الصحه التربيه العدل الاقتصاد",
);
/** Letters as they are called, of which a name in another alphabet is spelled. */
export const letterNames: ReadonlySet<string> = wordSet(
  "ايه اي بي سي دي اي اف جي جيه اتش اي كي كيه كا كيو ال ام ان او بيه ار اس تي يو في دبليو اكس واي زد زي جا دا",
);
/** Numbered units of an army, and what may follow their number. */
export const unitWords: ReadonlySet<string> = wordSet(
  "الفرقه اللواء الكتيبه الفوج السريه الفيلق السرب لواء كتيبه فوج فيلق",
);
export const unitTails: ReadonlySet<string> = wordSet(
  "مدرع مدرعه المدرع المدرعه مشاه ميكانيكي ميكا مدفعيه حرس مظلات صواريخ دبابات",
);
/** Adjectives after which «the programme» is a matter, and no body. */
export const programmeMatters: ReadonlySet<string> = wordSet(
  "النووي الصاروخي السياسي الانتخابي الاقتصادي الاصلاحي الحكومي الفضايي التدريبي العلاجي الزمني الثقافي",
);
/** Of any organisation of many countries. */
export const worldly: ReadonlySet<string> = wordSet("الدوليه الامميه العالميه الانسانيه الحقوقيه الاغاثيه");
/** After «the interest of»: who has it; the word names an office too. */
export const interested: ReadonlySet<string> = wordSet(
  "المجتمع الشعب الشعبين البلاد البلدين الوطن المواطن المواطنين الجميع الطرفين الطفل الاطفال الطالب الطلاب الدوله الدول الامه المنطقه العالم الفريق اللاعب المنتخب النادي المريض المرضي الناس الاقتصاد السلام الاسره العمل العدو الشركه",
);
/** After «committee»: who judges films, and no body. */
export const juryWords: ReadonlySet<string> = wordSet("التحكيم المحلفين المناقشه");
/** Of what makers number. */
export const modelled = /^[وفبل]?(?:ال)?(?:طاير|مقاتل|مروحي|طراز|قاذف|سيار|هاتف|هواتف|جهاز|اجهزه|نوع|شاحن|درون|مسير)/;
/** Where one posts, and what is posted. */
export const onWords: ReadonlySet<string> = wordSet("علي عبر في ب");
export const postedWords = /صفح|حساب|منشور|تغريد|نشر|بث|كتب|مقطع|غرد/;
/** What a university has: centres and the like that an adjective tells. */
export const universityParts: ReadonlySet<string> = wordSet("المركز المعهد المستشفي المختبر المتحف");
/** Players of a club: its name follows. */
export const playerWords: ReadonlySet<string> = wordSet("لاعب لاعبي مدافع مهاجم حارس نجم مدرب هداف جماهير لاعبو نجوم");
/** «The clubs», and what may stand before the first of them. */
export const clubsWords: ReadonlySet<string> = wordSet("انديه الانديه فرق الفرق");
export const likeWords: ReadonlySet<string> = wordSet("مثل هي وهي :");
/** After a player's word: a part of the field or of a team, and no club. */
export const fieldWords: ReadonlySet<string> = wordSet(
  "الوسط الدفاع الهجوم المرمي الحراس اللياقه الكره الفريق النادي المنتخب المباراه الخصم الارتكاز المحور الجناح الظهير الطرف اليمين اليسار الاحتياط البدلاء " +
    "العالم الموسم الدوري الكاس الجوله البطوله الشباك الخط القدم السله اليد الطايره التنس الجمهور الملعب المدرب اللاعب اللاعبون الاخضر المحترف المحترفون الصاعد الشاب الاول الثاني الامس الصف الفرق الانديه الاخري الاخر الساحه الجيل القرن العصر الفتره المرحله الاسبق السابق الحراسه الشاشه الغناء الفن السينما الدراما النظام البلد البلاد الوطن",
);
/** What a town or a region has a directorate for, and who directs one or speaks for it. */
export const directedMatters: ReadonlySet<string> = wordSet("صحه تعليم مرور جوازات");
export const directingWords: ReadonlySet<string> = wordSet(
  "المتحدث المتحدثه الناطق الناطقه مدير مديره متحدث ناطق وكيل مساعد المدير",
);
/** Ministries as headlines name them between marks. */
export const titledMinistries: ReadonlySet<string> = wordSet(
  "الداخليه الخارجيه الصحه التعليم العمل العدل التجاره الاسكان النقل الماليه الزراعه الحج التربيه الثقافه الطاقه الكهرباء المياه الاقتصاد التخطيط الدفاع الاعلام الاتصالات",
);
/** What companies do, after «for the». */
export const companyMatters: ReadonlySet<string> = wordSet(
  "للسيارات للاتصالات للطيران للتامين للتجاره للتنميه للنفط للطاقه للادويه للالكترونيات للصناعه للصناعات للبترول للتعدين للاسمنت للعقارات للاستثمار للتطوير للنقل للشحن للاعلام للاغذيه للالبان للحديد للكهرباء للبرمجيات للتقنيه للسياحه للسفر للمقاولات للتشييد",
);
/** Before or after a dash: a paper collects what agencies send. */
export const agencies: ReadonlySet<string> = wordSet("وكالات الوكالات");
/** Last words of papers' and sites' names. */
export const paperTails: ReadonlySet<string> = wordSet("تايمز نيوز بوست برس تريبيون جورنال هيرالد اونلاين تلغراف");
/** «For the state of», «for the republic of»: whose forces they are. */
export const ofStates = /^ل(?:دوله|جمهوريه|لجمهوريه|مملكه|لمملكه|سلطنه)$/;
/** Adjectives of a body behind its country's. */
export const ranks: ReadonlySet<string> = wordSet("المشتركه العليا العامه");
/** Adjectives of forces. */
export const forceAdjectives: ReadonlySet<string> = wordSet(
  "الجويه البريه البحريه المسلحه الملكيه الخاصه المشتركه الجمهوريه الدفاعيه النظاميه",
);
/** Courts that a town has, not a country. */
export const townCourts: ReadonlySet<string> = wordSet(
  "الابتداييه الجزاييه الاستيناف الجنايات الجناييه العامه التجاريه العماليه الزجريه",
);
/** After «movement»: what moves, and no party. */
export const movedMatters: ReadonlySet<string> = wordSet(
  "اسعار الاسعار السير المرور النقل الملاحه الطيران التجاره الاموال التاريخ السوق الاسواق السفر المسافرين القطارات السفن السكان الناس البضايع رووس المركبات السيارات تنقلات التنقلات الترجمه البناء الشعر الاستيراد التصدير الركاب الشاحنات الطايرات التداول الافراد",
);
/** Before «interest» with its adjective: whose good it is. */
export const goodOf: ReadonlySet<string> = wordSet(
  "الوطنيه العامه العليا الشخصيه القوميه الفضلي المشتركه الخاصه الذاتيه الاولي",
);
/** After «bank»: one bank to another. */
export const otherOnes: ReadonlySet<string> = wordSet("لاخر واحد اخر معين محلي اجنبي");
/** Behind «the team of», «to keep»: no club is called so. As folded, with the article. */
export const noClubs = wordSet("الجهد الصمت العمل الكره القدم العاصمه الصالات الهزيمه الفوز التعادل الخصم الضيف");
