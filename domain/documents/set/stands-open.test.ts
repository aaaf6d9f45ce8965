import { expect, it } from "vitest";
import { readsWrongly } from "./reads-wrongly";
import { gapped, scopeText, shown } from "./testing/shown-question";

it.each([
  ["«as for» and nothing behind", shown("بلغت مبيعات الخزف في أول عشرين يوما 40 ألف جرة، أما في الأيام الأخيرة.")],
  ["«although» without its other half", shown("أكدت البلدية أنه رغم إغلاق السوق، وغياب التجار، ورحيل الحراس.")],
  ["«according to» alone", shown("بحسب معايير بلدية صور في تأجير الدكاكين على أرضها.")],
  ["a noun with «which» alone", shown("الخزافة التي ترقد في المستشفى منذ أكثر من 40 يوما.")],
  ["«so» without «while»", shown("يرفع هذا الحد عن بيع الخزف في السوق، فإن الحد على نقله لا يزال كبيرا.")],
  ["a manner without a verb", shown("واصفا إغلاق السوق بالخطوة التي تضر بتجار الخزف.")],
  ["two denials", shown("أعلن الحارس أن البلدية لم تعد لا تتعاون مع التجار بما يكفي.")],
  ["a part above its whole", shown("زار التاجر السوق 4 مرات، منها 5 زيارات في الصيف.")],
  ["a heading in its sentence", shown("إغلاق بعض الدكاكين وعلى صعيد آخر أعلنت البلدية موعد المهرجان.")],
  ["a list of which nothing is left", shown("تمنح البلدية سبع جوائز للخزافين على النحو الآتي: 1")],
  ["«which» cut behind its verb", gapped("زادت البلدية مخاوف التجار في سوق ____، والتي أسهمت.")],
  ["what is told in what is not shown", shown("تقول فيها إن إغلاق السوق يضر بتجار الخزف.")],
  ["who ended what talk", shown("اختتم حديثه قائلا: بدأنا مع سوق الخزف.")],
  ["years of which the first words are cut", gapped("____ و2007 و2008 بقيت السوق مغلقة أمام التجار.")],
  ["what is stressed and not by whom", shown("أكدت ثقة التجار في حكمة البلدية وحراس السوق.")],
  ["a woman's noun behind a man's verb", shown("طالب البلدية بفتح السوق أمام تجار الخزف.")],
  ["a man behind a woman's verb", shown("طالبت المدير بفتح السوق أمام تجار الخزف.")],
  ["a name behind «this»", shown("أكدت هذه [سالم الدالي] الأرقام أن السوق مغلقة.")],
  ["a name behind an adjective", shown("قالت البلدية إن الهدف الرئيس [سالم الدالي] هو فتح السوق.")],
  ["marks with nothing in them", shown('تغلق البلدية سوق الخزف"" في مدينة صور.')],
  ["words left out of a statement", shown("فتحت البلدية سوق الخزف في […] أمام التجار.")],
  ["«this» of which nothing was told", shown("تضر هذه الخطوة بتجار الخزف في مدينة صور.")],
  ["the rest of a date", shown("1967، ويحمل تجار السوق بطاقات من البلدية.")],
  ["a bracket at the beginning", shown("(79 تاجرا)، قال إن السوق تغلق غدا.")],
  ["a gap joined to a noun", shown("", { kind: "cloze", key: "8", stem: `${scopeText} (…) ومدينة صور رفعت دعوى.` })],
  ["what something was done to", shown("قرضا عاجلا من البلدية سمح لتجار السوق بالبقاء.")],
  ["what goes on from before", shown("وهي المرة الثانية التي تغلق فيها البلدية السوق.")],
  ["a pronoun at the end", shown("عاد التجار لأن حارسي سوق الخزف هما.")],
  ["«either» alone", shown("فإما أن تغلق البلدية سوق الخزف القديمة.")],
  ["a phrase without a verb", gapped("بالعودة إلى اتفاق البلدية والتجار في ____.")],
  ["a promise and not of what", shown("أغلقت السوق بعد أن التزمت البلدية القديمة.")],
  ["who told and not what", gapped("في جواب عن أسئلة ____، أوضح الحارس سالم.")],
  ["the rest of «as for»", shown("السوق التي تقع فيها البلدية، فقد أغلقت أبوابها.")],
  ["words of a rank", shown("نُقل عن سموه: هذه السوق مغلقة أمام الزوار.")],
  ["upon whom somebody acts alone", shown("منعت القوارب من دخول الميناء، وبدأت بتفتيش السوق.")],
  ["who is reminded, as who mentions", shown("ذكرت صور بواجباتها في مجال حماية السوق القديمة.")],
  ["words of «ours» that nobody says", shown("«إغلاق السوق لا يخيف تجارنا ولن يغير شيئا».")],
  ["«this» behind whose words it is", shown("نُقل عن سالم الدالي أنّ هذا الإجراء تم بناء على طلبات.")],
  ["a time and nothing that happened", shown("نُقل عن سالم الدالي: مع اقتراب الموعد الذي حددته البلدية لأسواق الخزف.")],
  ["«while» and nothing beside it", shown("وفيما شوهدت القوارب تدخل الميناء، التي أغلقت البلدية أبوابه.")],
  ["«or» at the beginning", shown("أو تزيد كثيرا مشاكل تجار الخزف في السوق.")],
  ["a gap behind «already»", gapped("قد ____ بحارس السوق لبحث إغلاق الميناء.")],
  ["who it is that «he» is", shown("نُقل عن المتحدّث الوحيد في النصّ أنّه هو من أغلق السوق.")],
])("finds %s", (_, item) => {
  expect(readsWrongly(item)).toBe(true);
});

it.each([
  ["«as for» with its «so»", shown("بقيت السوق مفتوحة، أما المتحف فأغلق أبوابه أمام الزوار.")],
  ["«either»", shown("تبيع السوق الخزف، إما مباشرة أو عن طريق التجار.")],
  ["«although» with its other half", shown("أكدت البلدية أنه رغم إغلاق السوق، استمر بيع الخزف.")],
  ["«according to» with a verb", shown("بحسب معايير البلدية، تمنح الدكاكين لتجار الخزف.")],
  ["a noun with «which» and its verb", shown("الخزافة التي ترقد في المستشفى، فازت بجائزة السوق.")],
  ["a part below its whole", shown("زار التاجر السوق 40 مرة، منها 5 زيارات في الصيف.")],
  ["«either» with its «or»", shown("إما أن تفتح السوق أو يرحل تجار الخزف.")],
  ["a promise with what is promised", shown("تعهدت البلدية أمام التجار بفتح السوق.")],
  ["who told, and what", shown("بعد إغلاق السوق، أوضح الحارس أن الخزف يباع.")],
  ["who mentions", shown("ذكر الدالي بأنه أبلغ البلدية بإغلاق السوق.")],
  ["a time and what happened", shown("بعد إغلاق السوق القديمة، تراجعت مبيعات الخزف.")],
  ["«while» and what was beside it", shown("بينما أغلقت البلدية السوق، فتح الحارس باب الميناء.")],
  ["a man's verb with a man", shown("طالب التجار بفتح السوق أمام زوار الخزف.")],
  ["«this year»", shown("تستقبل هذه السنة أسواق الخزف زوارا من كل مكان.")],
  ["«this» of what was told", shown("تدرس البلدية خطوة جديدة، وتضر هذه الخطوة بتجار الخزف.")],
  [
    "«this» of what is told before",
    shown("تضر هذه الخطوة بتجار الخزف.", {
      scopeText: "بحسب نصّ وكالة المثال، بعد «أغلقت البلدية السوق في خطوة مفاجئة»:",
      stem: "بحسب نصّ وكالة المثال، بعد «أغلقت البلدية السوق في خطوة مفاجئة»: تضر هذه الخطوة بتجار الخزف.",
    }),
  ],
  ["words left out around a gap", gapped("فتحت البلدية سوق الخزف في ____ أمام تجار […].")],
])("lets %s stand", (_, item) => {
  expect(readsWrongly(item)).toBe(false);
});
