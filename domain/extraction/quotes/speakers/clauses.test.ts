import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { findSpans } from "../../find-spans";
import { readText } from "../../text/read-text";

const speakers = (raw: string) =>
  findSpans(readText(raw), lexicons).flatMap((span) => (span.type === "quote" ? [span.norm.speaker] : []));

describe("by its clause, a quotation", () => {
  it.each([
    [
      "is of him who is asked, and not of whom he is asked about",
      ["كمال درويش", "كمال درويش", "كمال درويش"],
      "قال الحارس كمال درويش: «هذا آخر موسم لي في الملاعب كلها». وعن مدى رضاه عما قدمه مع نادي السلام قال: «راض بما قدمته هناك طوال خمسة مواسم»، وعن علاقته بالمدرب السابق سالم عمران قال: «هو من علمني أسرار هذه اللعبة الجميلة».",
    ],
    [
      "is of who had accused, and not of whom",
      ["سليم عمران"],
      "وكان سليم عمران قد طالب الحكومة في مايو بفتح السوق، متهما جهات في المدينة بمحاولة «إسكات كل صوت ينتقد أعمال الصيانة في الميناء».",
    ],
    [
      "is of who had confirmed it, behind the post and commas",
      ["كمال درويش"],
      "وكان رئيس البلدية، كمال درويش، قد أكد الأسبوع الماضي أن الشاطئ «سيبقى مفتوحا أمام الناس طوال الصيف كله».",
    ],
    [
      "is of who spoke before «as he also explained», and not of the name right before it",
      ["كمال درويش", "كمال درويش"],
      "أعلن وزير البيئة كمال درويش أن بلاده تعمل «في إطار القانون والأعراف» في قضية الصحفي سالم عمران، كما أوضح أنهم مارسوا «ضبط النفس والالتزام بكل المعاهدات الدولية».",
    ],
    [
      "is of him whose words «when he said» follows",
      ["كمال درويش"],
      "ويتناقض رأي العلماء مع تصريحات للوزير كمال درويش خلال مقابلة تلفزيونية في شهر يناير حين قال «كانت القمم في طريقها للذوبان لكنها الآن تزداد بياضا».",
    ],
    [
      "is of who says that he told another",
      ["كمال درويش"],
      "قال وزير البيئة كمال درويش للصحفيين في الميناء، مساء الخميس، إنه أخبر الرئيس سالم عمران بأنه «يجب أن نعطيهم بضعة أيام أخرى».",
    ],
    [
      "is of who describes the verdict that a court confirmed",
      ["كمال درويش"],
      "ووصف كمال درويش في مقالة له الحكم عليه الذي أكدته محكمة الاستئناف بأنه «الفصل الأخير في لعبة طويلة جدا».",
    ],
    [
      "is of the union that considered the words so, and not of who said them",
      ["اتحاد الكتاب"],
      "ندد اتحاد الكتاب بكلام وزير البيئة كمال درويش والذي اعتبره «إهانة في غير محلها».",
    ],
    [
      "is of the source, and not of the agency set apart behind it",
      ["المصدر العسكري"],
      "وأضاف المصدر العسكري - حسب وكالة الصحافة الفرنسية - أن «أربعة جرحى في صفوف الحراس نقلوا إلى المدينة».",
    ],
    [
      "is of who points to the promise that another made",
      ["كمال درويش", "كمال درويش"],
      "قال المدير كمال درويش «نحن نرفض هذا اللوم كله من الاتحاد». وأشار درويش إلى أن الملاعب جاهزة وأن الوزير سالم عمران تعهد بتجهيزها، وتابع «فوجئنا بقرار التأجيل قبل البطولة بيومين».",
    ],
    [
      "is of who refers to it",
      ["كمال درويش"],
      "لعب كمال درويش في الوسط. وعانى فريق السلام من سوء العشب، وهو ما أشار إليه درويش بالقول «وضع الملعب شكل مشكلة لكنها كانت المباراة الأولى».",
    ],
    [
      "is of the office of the minister, and not of him",
      ["مكتب درويش"],
      "زار كمال درويش المعرض. وقال مكتب درويش في بيان «في ضوء ما يجري اليوم نعلن تأجيل المعرض إلى الصيف».",
    ],
    [
      "is of the statement that calls upon the states",
      ["البيان"],
      "وناشد البيان الدول العربية بفتح قنوات الحوار «من أجل ردع الخطر القادم من البحر».",
    ],
    [
      "is of an inhabitant who asks not to be named",
      ["أحد سكان الحي"],
      "وقال أحد سكان الحي طالبا عدم الكشف عن اسمه «حسب معلوماتنا حاولوا الدخول ليلا وفشلوا».",
    ],
    [
      "is of a man called by his son, between marks",
      ["أبوخالد"],
      "ويقول «أبوخالد» سائق في المدينة «إن الوقود أصبح أغلى مما كان في كل السنوات السابقة».",
    ],
    [
      "is neither a titled name between marks nor a row of towns",
      [],
      "قال سالم عمران إن المعرض يزور المدن «الرياض، جدة، الدمام» قريبا. وذكر الوزير «د. كمال درويش» أن العمل بدأ.",
    ],
  ])("%s", (_, expected, raw) => {
    expect(speakers(raw)).toEqual(expected);
  });
});
