const levantine =
  "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|اذار|ايار|ايلول";
const egyptian =
  "يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر";
const day = "\\p{Nd}{1,2}(?: من)? ";
const dated = (names: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${day}[وبل]?(?:${names})|(?:شهر )?[وبفل]?(?:${names}) (?:عام |من عام )?\\p{Nd}{4})(?!\\p{L})`,
    "u",
  );

/** Month names of one family in a date. */
export const levantineMonth = dated(levantine);
export const egyptianMonth = dated(egyptian);

/** The two names of a month joined by a stroke, or one in brackets after the other. */
export const monthPairs = new RegExp(
  `(?:${levantine})\\s?(?:[/\\-]\\s?(?:${egyptian})|\\((?:${egyptian})\\))|(?:${egyptian})\\s?(?:[/\\-]\\s?(?:${levantine})|\\((?:${levantine})\\))`,
  "gu",
);

const hijri =
  "محرم|صفر|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة";
const hijriLatin = "Muharram|Safar|Rabi|Jumada|Rajab|Sha'?ban|Ramadan|Shawwal|Dhu (?:al-)?[QH]\\p{L}+";

/** A day or month of the Hijri calendar, or a year from 1300 to 1499 called a year. */
export const hijriDate = new RegExp(
  `(?<!\\p{L})(?:\\p{Nd}{1,2} (?:من )?)?(?:${hijri}|${hijriLatin}) (?:عام |سنة )?(?:1[34]\\d\\d|[١][٣٤][٠-٩]{2})|(?:عام|سنة|year) (?:1[34]\\d\\d|[١][٣٤][٠-٩]{2})|(?:1[34]\\d\\d|[١][٣٤][٠-٩]{2}) ?ه(?:ـ|(?!\\p{L}))|\\p{Nd}{1,2} (?:من )?(?:${hijri})(?!\\p{L})`,
  "u",
);
/** A Hijri year that stands alone, as only years beside it can tell. */
export const bareHijriYear = /^1[34]\d\d$/;
export const hijriLabel = /هـ|هجري|(?<=\p{Nd} ?)ه(?!\p{L})|AH(?!\p{L})|Hijri/u;
export const gregorianDate = /(?<!\p{Nd})(?:20[012]\d|19\d\d|٢٠[٠١٢][٠-٩])(?!\p{Nd})/u;
