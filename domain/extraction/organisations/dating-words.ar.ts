/** Folded definite words that say when, or who, and end a name before them. */
export const datingWords: ReadonlySet<string> = new Set(
  (
    "السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه الماضي الماضيه المقبل المقبله الجاري الحالي الحاليه السابق السابقه اليوم امس الان الذي التي الذين " +
    "الرييس الوزير المتحدث المتحدثه الناطق الناطقه المدير الامين القايد السفير المبعوث النايب الدكتور الدكتوره السيد السيده الشيخ اللواء العميد العقيد الفريق الجنرال المذكور المذكوره الثلاثه الاثنان نفسه نفسها حيث الجديد الجديده الراحل الراحله اول انها انه ان علي في من عن"
  ).split(" "),
);
/** Words that tell that a guarded name after them is an organisation's. */
export const tellingWords: ReadonlySet<string> = new Set(
  "قناه شبكه صحيفه موقع وكاله تنظيم جماعه حركه شركه نادي فريق مجموعه حزب مع على المصدر المصدر: نقلا عن"
    .split(" ")
    .filter((word) => word.length > 2),
);
