import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { findSpans } from "../../find-spans";
import { readText } from "../../text/read-text";

const spansOf = (raw: string) => findSpans(readText(raw), lexicons);
const people = (raw: string) =>
  spansOf(raw).flatMap((span) => (span.type === "person" ? [raw.slice(span.start, span.end)] : []));
const posts = (raw: string) =>
  spansOf(raw).flatMap((span) => (span.type === "role" ? [[raw.slice(span.start, span.end), span.norm.person]] : []));

describe("a name", () => {
  it.each([
    ["at a noun with its adjective", ["عبدالعزيز"], "حيث كان للملك عبدالعزيز صداقة قديمة بالقبائل."],
    ["at a verb of a woman", ["سلمان"], "وأكد أن رعاية الملك سلمان تأتي امتدادا لذلك."],
    ["at a participle with its adverb", ["مصطفى خضر"], "والتاجر مصطفى خضر مسجون حاليا بعد الحكم."],
    ["at «they two»", ["عبدالله الثاني بن الحسين"], "زار الملك عبدالله الثاني بن الحسين هما الأقدر على ذلك."],
    ["at what somebody confirms", ["سمير حداد"], "وأكد الوزير سمير حداد حرص «الحكومة على دعم المزارعين»."],
    ["after a number that a king has", ["عبدالله الثاني بن الحسين"], "في القصر وعبدالله الثاني بن الحسين يقود الجهود."],
    [
      "after the half that a hyphen glues on",
      ["كارولين هارتلي-بينت"],
      "وقالت مديرة المركز كارولين هارتلي-بينت إن الوضع جيد.",
    ],
    ["after a verb's form before a comma", ["نفتالي بينت"], "تصريحات زعيم الحزب نفتالي بينت، الداعية إلى الهدوء."],
    ["after «Le»", ["بن لو برون"], "قال بن لو برون إن الفيلم جيد."],
    [
      "after an adjective of a woman, before a man's post",
      ["أيمن الخضراء"],
      "قال الدكتور أيمن الخضراء المدير الطبي إن الأمر سهل.",
    ],
    ["after a word that is a post too", ["عصام سلطان"], "من بينهم عصام سلطان القيادي بحزب الوسط."],
    [
      "in a list after a title that is a family's name",
      ["سمير العريضي", "أسعد الشيخة", "عصام النجار"],
      "أبرزهم سمير العريضي وأسعد الشيخة وعصام النجار.",
    ],
    ["of a child after a feminine ending", ["علي دوابشة"], "مقتل الطفل علي دوابشة حرقا في القرية."],
    [
      "before the country that a king accuses",
      ["سلمان"],
      "واتهم الملك سلمان إيران بالقيام بأعمال. وقالت إيران إنها ترفض.",
    ],
    [
      "after the name of a tribe",
      ["سيف بن مقدم البوعينين"],
      "ومثل البلاد مبعوثها الدائم في الجامعة سيف بن مقدم البوعينين.",
    ],
    ["of who directed a film", ["أركاشا بيترفسون"], "فيلم أميركي، من إخراج أركاشا بيترفسون في فيلمها الأول."],
    [
      "of who is a city's namesake in a list",
      ["نيل تايجر", "توفيق باهرون", "سونيا براغ", "رالف إنيسون"],
      "العمل من بطولة نيل تايجر وتوفيق باهرون وسونيا براغ ورالف إنيسون.",
    ],
    [
      "before a post, though a verb elsewhere",
      ["محمود عزت"],
      "الكتاب الذي أعده محمود عزت رئيس وحدة العلاقات الثقافية.",
    ],
  ])("ends %s", (_, names, raw) => {
    expect(people(raw)).toEqual(names);
  });

  it.each([
    "وأعلن المدعي فتح تحقيق قضائي إثر الحادث.",
    "وكان البرنامج قد أعلن فتح حساب خاص به.",
    "والتي ستضمن تحسين أوضاعهن في العمل.",
    "هناك أكثر من 9 آلاف أسير فلسطيني في السجون.",
    "هناك نحو 200 جندي إسرائيلي معوق في المدينة.",
    "تعليقات عن مظهر اللواتي استخدمن السيارات.",
    "والقطاع المصرفي العربي تعدت أرباحه النصف.",
    "ما كان يتحقق لولا فضل الله الكريم ثم الدعم.",
  ])("stands not in «%s»", (raw) => {
    expect(people(raw)).toEqual([]);
  });
});

describe("a post", () => {
  it.each([
    ["كبير مستشاري ترامب", "جاريد كوشنر", "التقى كبير مستشاري ترامب جاريد كوشنر."],
    ["كبيرة القابلات في إنجلترا", "جاكلين دنكن", "أكدت كبيرة القابلات في إنجلترا جاكلين دنكن أن الوضع جيد."],
    [
      "الكاتب المختص بالشؤون الخارجية في صحيفة الزمان",
      "توم فريد",
      "قال توم فريد، الكاتب المختص بالشؤون الخارجية في صحيفة الزمان: «لا أعرف».",
    ],
    ["القيادي بحزب الوسط", "عصام سلطان", "عصام سلطان القيادي بحزب الوسط وعاصم عبد الماجد."],
  ])("«%s» is of %s", (post, person, raw) => {
    expect(posts(raw)).toEqual([[post, person]]);
  });

  it("reaches past «and» to the post and the name behind it", () => {
    const raw = "اختارت المنظمة مدير جمعية الثقافة والفنون بجدة الفنان السعودي عمر بن محمد الجاسر ضمن القائمة.";
    expect(posts(raw)).toEqual([
      ["مدير جمعية الثقافة والفنون بجدة", "عمر بن محمد الجاسر"],
      ["الفنان السعودي", "عمر بن محمد الجاسر"],
    ]);
  });

  it("is none in «the faithful heir of the crown»", () => {
    expect(posts("بقيادة الملك وسمو ولي عهده الأمين.").map(([post]) => post)).not.toContain("الأمين");
  });
});
