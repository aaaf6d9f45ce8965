/** Folded definite words that say when, or who, and end a name before them. */
export const datingWords: ReadonlySet<string> = new Set(
  (
    "السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه الماضي الماضيه المقبل المقبله الجاري الحالي الحاليه السابق السابقه اليوم امس الان الذي التي الذين " +
    "الرييس الوزير المتحدث المتحدثه الناطق الناطقه المدير الامين القايد السفير المبعوث النايب الدكتور الدكتوره السيد السيده الشيخ اللواء العميد العقيد الفريق الجنرال المذكور المذكوره الثلاثه الاثنان نفسه نفسها حيث الجديد الجديده الراحل الراحله اول انها انه ان علي في من عن التابع التابعه التابعين المعني المختص المسوول المسووله المواليه الموالي الموالين المدعومه المدعوم المسانده المنتشره المتمركزه المشاركه المكلفه"
  ).split(" "),
);
/** Beside «the coalition»: it is one that fights. */
export const beforeCoalition: ReadonlySet<string> = new Set(
  "قوات طايرات مقاتلات مقاتله غارات طيران قياده ضربات باسم دول مروحيات عمليات قصف".split(" "),
);
export const afterCoalition: ReadonlySet<string> = new Set("بقياده ضد لمحاربه لمكافحه".split(" "));
/** Second words of foreign names, though they may begin as a verb does. */
export const nameTails: ReadonlySet<string> = new Set(
  (
    "سيتي يونايتد سبورت سبورتس تاون نيوز تايمز بوست موتورز موتور اير ايرلاينز ايرويز لاينز انرجي كابيتال غروب جروب ميديا " +
    "ستريت ستار سنتر انترناشونال انترناشيونال انترناشنال تكنولوجيز سيستمز ماركتس باور فارما ستيل اويل تليكوم اسوسييشن"
  ).split(" "),
);
/** After «for the …»: what is done with, to or from somebody, and no part of a name. */
export const verbalLinks: ReadonlySet<string> = new Set("مع علي الي من بين عبر عن ضد".split(" "));
/** After «the management of»: matters, and no body. */
export const managedMatters: ReadonlySet<string> = new Set(
  "نظم الاعمال الازمه الازمات المخاطر الوقت الموارد الحوار الملف الحرب المعركه المباراه الحياه الجلسه الصراع المدينه المنطقه البلاد المشاريع المشروع".split(
    " ",
  ),
);
/** After «the network of»: what lines and pipes carry. */
export const networkMatters: ReadonlySet<string> = new Set(
  "الانترنت البيانات الطرق المياه الكهرباء الهاتف الاتصالات النقل المترو الصرف الري العلاقات الجوال الانابيب القطارات التوزيع".split(
    " ",
  ),
);
/** Words that a name must follow between marks. */
export const quotedHeads: ReadonlySet<string> = new Set("موقع بوابه منصه مدونه".split(" "));
/** Folded adjectives of courts. */
export const courtWords: ReadonlySet<string> = new Set(
  "الجزاييه الجناييه الجنايات الاداريه العسكريه الابتداييه التجاريه المتخصصه الشرعيه الاصلاحيه العماليه الامنيه الاستينافيه".split(
    " ",
  ),
);
/** Folded adjectives of an army that is its nation's. */
export const nationWords: ReadonlySet<string> = new Set(["الوطني", "الوطنيه"]);
/** Folded adjectives after «the forces of a country» that make them another body than its army. */
export const ownForces: ReadonlySet<string> = new Set("الجديده الديمقراطيه الديموقراطيه".split(" "));
/** Before whom a university's chair is named for. */
export const chairTitles: ReadonlySet<string> = new Set("المهندس الدكتور الاستاذ البروفيسور".split(" "));
/** Folded adjectives that tell a council. */
export const councilWords: ReadonlySet<string> = new Set("العسكري الثوري السيادي".split(" "));
/** Folded nouns that say what a body is for, after «for» and before a definite noun. */
export const matterNouns: ReadonlySet<string> = new Set(
  "علوم اداره دعم امن ابحاث تطوير تعليم تشغيل حقوق حريه ضمان تمويل ترويج صيانه اعمار اعاده نقل خدمات صناعه تجاره هندسه طب فنون عمليات نقاد كتاب محامي صحفيي عمال اطباء مهندسي منتجي ناشري".split(
    " ",
  ),
);
/** Words that tell that a guarded name after them is an organisation's. */
export const tellingWords: ReadonlySet<string> = new Set(
  "منصه تطبيق قناه شبكه صحيفه موقع وكاله تنظيم جماعه حركه شركه نادي فريق مجموعه حزب المصدر المصدر: نقلا عن"
    .split(" ")
    .filter((word) => word.length > 2),
);
/** Folded words of matches: two of them make a text one of sport. */
export const sportWords: ReadonlySet<string> = new Set(
  "مباراه المباراه مبارياته المباريات مدرب المدرب لاعب اللاعب لاعبين اللاعبين الدوري دوري النهايي كاس الكاس ملعب الملعب الشوط مرمي المرمي حارس الحارس مهاجم المهاجم ركله هدفين هدفا الهدف هدف ضيفه مضيفه البطوله المنتخب الفريقان الفريقين المنتخبان المنتخبين".split(
    " ",
  ),
);
/** Before a city's name: what is told is there, and no club. */
export const whereWords: ReadonlySet<string> = new Set("في الي مدينه من بمدينه".split(" "));
/** Before a club's name. */
export const clubWords: ReadonlySet<string> = new Set("نادي فريق لنادي".split(" "));
/** Who is played against: a club's name may follow. */
export const opponentWords: ReadonlySet<string> = new Set("ضيفه مضيفه مستضيفه غريمه جاره منافسه نظيره".split(" "));
/** After «council»: those who direct a body, and no body of their own. */
export const boardWords: ReadonlySet<string> = new Set("اداره الاداره ادارتها ادارته امناء الامناء".split(" "));
/** After a known name: to do something, and no part of it. */
export const verbalPurposes: ReadonlySet<string> = new Set(
  "لمكافحه لمحاربه لرفع لدعم لتطوير لضمان لاداره لاعاده لحمايه لمراقبه لتنظيم".split(" "),
);
/** Of players who go from one club to another. */
export const transferWords = /^[وفسب]?(?:ينتقل|انتقل|انتقال|انضم|انضمام|اعار|معار|صفقه|تعاقد)/;
/** Before «to Al Jazeera»: somebody speaks to a paper or a station. */
export const speakingWords: ReadonlySet<string> = new Set(
  "قال قالت قالوا صرح صرحت تصريح تصريحات اضاف اضافت اكد اكدت اوضح اوضحت ذكر ذكرت افاد افادت حديث مقابله حوار كشف روي روت".split(
    " ",
  ),
);
/** What papers do. */
export const paperVerbs =
  /^[وف]?(?:نشرت|نشرته|نشر|انفردت|رصدت|التقت|تواصلت|علمت|حاورت|زارت|استطلعت|تجولت|نقلت|نقلته|اوردت|اوردته|كتبت|كشفت|تلقت|حصلت|اطلعت)$/;
/** Who speaks to papers without a name. */
export const sources = /^[وف]?(?:ال)?(?:مصدر|مصادر)$/;
/** Before a paper's name without marks. */
export const printedWords: ReadonlySet<string> = new Set("صحيفه جريده".split(" "));
/** Kinds of papers before a name. */
export const paperWords: ReadonlySet<string> = new Set("صحيفه جريده صحيفتنا جريدتنا موقع".split(" "));
/** Folded names of papers that are cities or common words too: they are papers where one speaks to them. */
export const paperNames: ReadonlySet<string> = new Set(
  (
    "الرياض,الجزيره,المدينه,اليوم,البلاد,الاقتصاديه,سبق,الرياضيه,الحياه,الخليج,البيان,الاتحاد,الراي,الجريده,السياسه,الايام,الوسط,اخبار الخليج," +
    "الرويه,عمان,الغد,الدستور,العرب,الرايه,الشرق,الاخبار,السفير,النهار,المستقبل,اللواء,الديار,الجمهوريه,المساء,الوفد,الخبر,الشروق,الصباح," +
    "الوطن,مكه,عكاظ,الوييام,عاجل,تواصل,الحدث,ايلاف,الشرق الاوسط,العربيه نت,الاهرام,القدس,القدس العربي,المصري اليوم,اليوم السابع,الاخباريه,النادي,الميدان,الرياضي,دنيا الرياضه"
  ).split(","),
);
/** What a club does in a match, and what follows its name then. */
export const matchVerbs: ReadonlySet<string> = new Set(
  "فاز تغلب خسر تعادل تفوق هزم تاهل رفع حسم تصدر يلتقي يواجه يستضيف تلقي سقط توج نجح اخفق اقصي ودع اكتسح حافظ عزز خاض فرض واصل".split(
    " ",
  ),
);
export const afterClubs: ReadonlySet<string> = new Set(
  "علي مع امام من رصيده ضيفه مضيفه نظيره غريمه الي بهدف بهدفين بثلاثيه بثلاثه برباعيه بلقب باللقب للنهايي لنهايي لنصف لربع في سيطرته تفوقه حضوره صدارته".split(
    " ",
  ),
);
/** After «the panel of»: people of a trial or a prize, and no body. As folded. */
export const panelWords: ReadonlySet<string> = new Set(
  "المحكمه الدفاع المحلفين التحكيم القضاه الادعاء المحلفون".split(" "),
);
/** Folded words that no name between marks holds: what holds one is said. */
export const clauseWords: ReadonlySet<string> = new Set(
  "لن لم لا ما ان انه انها انهم انا نحن هو هي هم سوف قد هل كان كانت ليس ليست لسنا هذا هذه ذلك تلك يجب علينا لدينا لنا كي لكي حتي اذا لو لان لانه".split(
    " ",
  ),
);
/** Ministries that news name by what they are for alone. */
export const ministryNames: ReadonlySet<string> = new Set(
  "الخارجيه الداخليه الدفاع الماليه الصحه التربيه العدل الاقتصاد".split(" "),
);
/** Letters as they are called, of which a name in another alphabet is spelled. */
export const letterNames: ReadonlySet<string> = new Set(
  "ايه اي بي سي دي اي اف جي جيه اتش اي كي كيه كا كيو ال ام ان او بيه ار اس تي يو في دبليو اكس واي زد زي جا دا".split(
    " ",
  ),
);
/** Numbered units of an army, and what may follow their number. */
export const unitWords: ReadonlySet<string> = new Set("الفرقه اللواء الكتيبه الفوج السريه الفيلق السرب".split(" "));
export const unitTails: ReadonlySet<string> = new Set(
  "مدرع مدرعه المدرع المدرعه مشاه ميكانيكي ميكا مدفعيه حرس مظلات صواريخ دبابات".split(" "),
);
/** Adjectives after which «the programme» is a matter, and no body. */
export const programmeMatters: ReadonlySet<string> = new Set(
  "النووي الصاروخي السياسي الانتخابي الاقتصادي الاصلاحي الحكومي الفضايي التدريبي العلاجي الزمني الثقافي".split(" "),
);
/** What a university has: centres and the like that an adjective tells. */
export const universityParts: ReadonlySet<string> = new Set("المركز المعهد المستشفي المختبر المتحف".split(" "));
/** Players of a club: its name follows. */
export const playerWords: ReadonlySet<string> = new Set(
  "لاعب لاعبي مدافع مهاجم حارس نجم مدرب هداف جماهير لاعبو نجوم".split(" "),
);
/** «The clubs», and what may stand before the first of them. */
export const clubsWords: ReadonlySet<string> = new Set("انديه الانديه فرق الفرق".split(" "));
export const likeWords: ReadonlySet<string> = new Set("مثل هي وهي :".split(" "));
/** After a player's word: a part of the field or of a team, and no club. */
export const fieldWords: ReadonlySet<string> = new Set(
  (
    "الوسط الدفاع الهجوم المرمي الحراس اللياقه الكره الفريق النادي المنتخب المباراه الخصم الارتكاز المحور الجناح الظهير الطرف اليمين اليسار الاحتياط البدلاء " +
    "العالم الموسم الدوري الكاس الجوله البطوله الشباك الخط القدم السله اليد الطايره التنس الجمهور الملعب المدرب اللاعب اللاعبون الاخضر المحترف المحترفون الصاعد الشاب الاول الثاني الامس الصف الفرق الانديه الاخري الاخر الساحه الجيل القرن العصر الفتره المرحله الاسبق السابق الحراسه الشاشه الغناء الفن السينما الدراما النظام البلد البلاد الوطن"
  ).split(" "),
);
/** What a town or a region has a directorate for, and who directs one or speaks for it. */
export const directedMatters: ReadonlySet<string> = new Set("صحه تعليم مرور جوازات".split(" "));
export const directingWords: ReadonlySet<string> = new Set(
  "المتحدث المتحدثه الناطق الناطقه مدير مديره متحدث ناطق وكيل مساعد المدير".split(" "),
);
/** Ministries as headlines name them between marks. */
export const titledMinistries: ReadonlySet<string> = new Set(
  "الداخليه الخارجيه الصحه التعليم العمل العدل التجاره الاسكان النقل الماليه الزراعه الحج التربيه الثقافه الطاقه الكهرباء المياه الاقتصاد التخطيط الدفاع الاعلام".split(
    " ",
  ),
);
/** What companies do, after «for the». */
export const companyMatters: ReadonlySet<string> = new Set(
  "للسيارات للاتصالات للطيران للتامين للتجاره للتنميه للنفط للطاقه للادويه للالكترونيات للصناعه للصناعات للبترول للتعدين للاسمنت للعقارات للاستثمار للتطوير للنقل للشحن للاعلام للاغذيه للالبان للحديد للكهرباء للبرمجيات للتقنيه للسياحه للسفر للمقاولات للتشييد".split(
    " ",
  ),
);
