/** Folded words by what they tell of the name beside them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Kinds of settlement: what follows is a name, and they are no part of it. */
export const settlementWords = set(
  "مدينه مدينتي مدينتا مدن بلده بلدتي بلدات قريه قريتي قري ناحيه قضاء ضاحيه حي منطقه منطقتي مناطق بلديه",
);
/** Parts of a country: they belong to the name. */
export const regionWords = set(
  "محافظه ولايه اقليم مقاطعه اماره جزيره شبه ارخبيل وادي جبل جبال بحيره بركان صحراء سهل خليج هضبه جزر",
);
export const riverWords = set("نهر");
export const facilityWords = set(
  "قاعده مطار ميناء مرفا سد معبر سجن مخيم ملعب استاد جسر قصر مسجد جامع كنيسه كاتدرائيه مستشفي متحف محطه مفاعل ميدان ساحه مصفاه حقل معتقل برج مدرج",
);
/** First halves of names of places in two words. */
export const twoWordStarts = set(
  "دير عين راس بيت كفر تل ام ابو سان سانتا سانت بير وادي خان باب نيو بورت لوس لاس سيدي بني اولاد شرم رام خربه الشيخ مار بحر جسر تشاسيف كيب ريو بوينس",
);
/** Adjectives and the like that follow a kind of place and name nothing. */
export const plainWords = set(
  "دولي عسكري مدني كبير صغير جديد ميداني خاص حكومي محلي اخر رييسي موقت نووي اخري عده مختلفه كلها نفسها نفسه باكملها واحد واحده جوي بحري بري قريب مهم حدودي الي من في ما لا علي التي الذي التى حيث كان كانت هي هو تقع يقع تعرضت شهدت شهد تم قرب شمال جنوب شرق غرب وسط عقب اثر بعد قبل خلال منذ بين مع عن او ثم حتي " +
    "الدوليه القديمه الجديده الكبيره الكبري الساحليه الصناعيه الحدوديه المجاوره نفسها السكنيه المحاصره المنكوبه المتضرره العامه المدنيه الرييسيه الاخري الثلاث الثلاثه المحتله المذكوره العتيقه الاثريه التاريخيه المستهدفه العاصمه الرياضيه الملكي الوطني الدولي العسكري المركزي الكبير القديم الجديد الحكومي الميداني المحلي العام الخاص الرييسي الاولمبي",
);
/** Directions that name a part of a country when an adjective or two of them stand before it. */
export const directions = set("شمال جنوب شرق غرب");
export const directionAdjectives = set("شمالي جنوبي شرقي غربي");
/** Adjectives that belong to the name of a base or the like. */
export const facilityTails = set(
  "الجويه البحريه العسكريه الدولي الدوليه النوويه المركزي المركزيه الاميركيه الامريكيه الكبري الكبير الشمالي الجنوبي التعليمي الجامعي الطبي الملكي الوطني الاولمبي الحدودي البري",
);
/** Words that show a figure's name before it: a surname never follows them. */
export const listJoins = set("اضافه فضلا جانب كذلك وكذلك");

/** Adjectives that make a definite organisation's name. */
export const institutionWords = set(
  "المركزي المركزيه الاعلي الوطني الوطنيه الاتحادي الاتحاديه الفدرالي الفدراليه الفيدرالي العليا الدستوريه الدستوري الانتقالي الرياسي القومي القوميه الدولي الدوليه السوري التشريعي",
);
/** What ministries are for: «and» before one continues the name. */
export const ministryMatters = set(
  "الخارجيه الدفاع الداخليه الماليه الاقتصاد التجاره الصناعه الزراعه الصحه التعليم التربيه العدل النقل الطاقه النفط البترول الغاز الكهرباء المياه الري البييه المناخ السياحه الاثار الثقافه الاعلام الاتصالات الشباب الرياضه العمل التخطيط التنميه الاسكان الاوقاف الارشاد الدعوه الحج العمره الهجره المهاجرين المغتربين التعاون الاستثمار التموين الاشغال البلديات المعادن التعدين البحث السكان المواصلات الموارد الامن العلوم التكنولوجيا الابتكار الخزانه الشيون الحمايه المرأه المراه الطوارئ الكوارث الغابات الاغذيه المدن المعلومات",
);
/** Nouns without article that continue an organisation's name before a definite noun. */
export const constructNouns = set(
  "شيون اداره تنظيم مكافحه تنسيق حمايه حقوق رعايه دعم امن ابحاث دراسات تطوير علوم صحه حريه وزراء رياسه خارجيه دفاع نواب قضاه امناء مدراء اساتذه رجال محاربي عمال انصار تحرير مراقبه رصد تحقيق تقصي اطباء محامي صحفيي مهندسي بحوث سياسات رويه تنميه تعاون الطيران شهداء كليه طب هندسه تجاره صناعه ادباء كتاب ملاك معلمي مزارعي حفظ سلامه جوده علاقات اسواق حركه حظر استكشاف",
);
