import type { ExportWords } from "./words";

export const arabicWords: ExportWords = {
  answer: "الجواب",
  sources: "السند",
  source: (title, published, paragraph) => `${title}، ${published}، الفقرة ${paragraph}`,
  tolerance: (halfWidth) => `يُقبل ما زاد أو نقص حتى ${halfWidth}`,
  columns: {
    number: "الرقم",
    id: "المعرّف",
    kind: "النوع",
    stem: "متن السؤال",
    option: "الخيار",
    key: "مفتاح الإجابة",
    explanation: "الشرح",
    sources: "السند",
  },
  letters: ["أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي"],
  sheet: {
    name: "الاسم",
    date: "التاريخ",
    group: "الصفّ",
    questions: "الأسئلة",
    key: "مفتاح الإجابة وأسانيده",
    choose: "اختر جوابًا واحدًا.",
    chooseAll: "اختر كلّ صواب.",
    order: "رقّم بحسب الترتيب الزمني.",
    match: "اكتب أمام كلّ رقم حرف ما يوافقه.",
    made: "أُعدّت بسند: كلّ سؤال يسند جوابه.",
  },
};
