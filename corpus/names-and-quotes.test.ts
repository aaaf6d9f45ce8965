import { beforeAll, describe, expect, it } from "vitest";
import { findSpans } from "@/domain/extraction/find-spans";
import { type Lexicons, noLexicons } from "@/domain/extraction/lexicons";
import type { Span } from "@/domain/extraction/span";
import { readText } from "@/domain/extraction/text/read-text";
import { readLexicons } from "./read-lexicons";

let lexicons: Lexicons = noLexicons;
beforeAll(async () => {
  lexicons = (await readLexicons("content")).lexicons;
});

const found = (raw: string, type: Span["type"]) =>
  findSpans(readText(raw), lexicons).filter((span) => span.type === type);
const written = (raw: string, type: Span["type"]) => found(raw, type).map(({ text }) => text);

describe("places", () => {
  const places = (raw: string) =>
    found(raw, "place").map((span) =>
      span.type === "place" ? `${span.text} ${span.norm.iso ?? span.norm.country ?? span.norm.kind}` : "",
    );

  it.each([
    ["زار الوفد أمريكا ثم وصل إلى بلجيكا", ["أمريكا US", "بلجيكا BE"]],
    ["وبالعراق وللسعودية وكالأردن", ["العراق IQ", "لسعودية SA", "الأردن JO"]],
    ["على #الولايات_المتحدة أن", ["الولايات_المتحدة US"]],
    ["زار الــعِراق ومِصـر", ["الــعِراق IQ", "مِصـر EG"]],
    ["جنوب السودان وجنوب أفريقيا", ["جنوب السودان SS", "جنوب أفريقيا ZA"]],
    ["الكونغو الديمقراطية وغينيا بيساو", ["الكونغو الديمقراطية CD", "غينيا بيساو GW"]],
    ["في نهر الأردن", ["نهر الأردن river"]],
    ["سلطنة عمان", ["سلطنة عمان OM"]],
    ["وصل إلى عُمان", ["عُمان OM"]],
    ["في عمّان قال", ["عمّان JO"]],
    ["العاصمة الأردنية عمان", ["عمان JO"]],
    ["في مالي والنيجر", ["مالي ML", "النيجر NE"]],
    ["في شمال غربي سوريا", ["شمال غربي سوريا SY"]],
    ["في بلدة هجين الواقعة", ["هجين SY"]],
    ["اجتمعوا فيواشنطنفي مارس", ["واشنطن US"]],
  ])("are found in «%s»", (raw, expected) => {
    expect(places(raw)).toEqual(expected);
  });

  it.each([
    "دعم مالي كبير ومركز مالي جديد",
    "الجيش العراقي والشعب المصري",
    "بقطر 10 أمتار ونصف قطر الدائرة",
    "بعد صلاة المغرب",
    "بطولة كوبا أميركا",
    "عاد جدّه دومًا إلى بيته",
    "غاز بوتان",
  ])("are not seen in «%s»", (raw) => {
    expect(places(raw)).toEqual([]);
  });
});

describe("organisations", () => {
  it.each([
    ["أعلنت وزارة التربية والتعليم المصرية أن", ["وزارة التربية والتعليم المصرية"]],
    ["قال المجلس الأعلى للقضاء", ["المجلس الأعلى للقضاء"]],
    ['أفادت قناة "العربية" بأن', ["العربية"]],
    ["حلف شمال الأطلسي (ناتو) قال، ثم أضاف ناتو", ["حلف شمال الأطلسي", "ناتو", "ناتو"]],
    ["للأمم المتحدة وبالاتحاد الأوروبي", ["لأمم المتحدة", "الاتحاد الأوروبي"]],
    ["جامعة ستانفورد", ["جامعة ستانفورد"]],
    ["انتشر الجيش الكولومبي", ["الجيش الكولومبي"]],
    ["طرح شركة كبيرة وحزب سياسي ومنظمة دولية", []],
  ])("are found in «%s»", (raw, expected) => {
    expect(written(raw, "organisation")).toEqual(expected);
  });

  it("are «the coalition» alone only where the text names it", () => {
    expect(written("قال التحالف إن", "organisation")).toEqual([]);
    expect(written("التحالف الدولي يقاتل. وقال التحالف إن", "organisation")).toEqual(["التحالف الدولي", "التحالف"]);
  });
});

describe("people and posts", () => {
  const roles = (raw: string) =>
    found(raw, "role").map((span) => (span.type === "role" ? `${span.text} = ${span.norm.person}` : ""));

  it.each([
    ["قال وزير الخارجية الأردني أيمن الصفدي إن", ["وزير الخارجية الأردني = أيمن الصفدي"]],
    ["وصل رئيس الوزراء الهولندي ديك سخوف إلى باريس", ["رئيس الوزراء الهولندي = ديك سخوف"]],
    ["قال اللواء تحسين الخفاجي", ["اللواء = Tahsin al-Khafaji"]],
    ["قالت ماريا لوبيز، المتحدثة باسم البنتاغون، إن", ["المتحدثة باسم البنتاغون = ماريا لوبيز"]],
    [
      "قال وزير الدفاع الفرنسي سيباستيان لوكورنو. وأضاف الوزير الفرنسي",
      ["وزير الدفاع الفرنسي = سيباستيان لوكورنو", "الوزير الفرنسي = سيباستيان لوكورنو"],
    ],
    ["عقد رئيس الوزراء اجتماعا طارئا", ["رئيس الوزراء = null"]],
    ["انتقد رئيس الحزب موقف الحكومة", ["رئيس الحزب = null"]],
  ])("are read from «%s»", (raw, expected) => {
    expect(roles(raw)).toEqual(expected);
  });

  it.each([
    ["سجل محمد صلاح هدفين، وقال صلاح إن", ["محمد صلاح", "صلاح"]],
    ["التقى عبد الفتاح البرهان في جدة", ["عبد الفتاح البرهان"]],
    ["وأعرب السوداني عن أمله. محمد شياع السوداني", ["السوداني", "محمد شياع السوداني"]],
    ["محمد شياع السوداني والشعب السوداني", ["محمد شياع السوداني"]],
    ["على الحكومة أن تعمل على ذلك بيان صدر", []],
    ['حاملة الطائرات "جورج دبليو بوش" في البحر', []],
  ])("are named in «%s»", (raw, expected) => {
    expect(written(raw, "person")).toEqual(expected);
  });
});

describe("quotations", () => {
  const quotes = (raw: string) =>
    found(raw, "quote").map((span) =>
      span.type === "quote" ? `${span.norm.speaker} [${span.norm.kind}] ${span.text}` : "",
    );

  it.each([
    ['قال جون سميث: "نحن بخير اليوم".', ["جون سميث [direct] نحن بخير اليوم"]],
    [
      "قال جون سميث «نحن بخير اليوم». وأضاف “لن نرحل من هنا”.",
      ["جون سميث [direct] نحن بخير اليوم", "جون سميث [direct] لن نرحل من هنا"],
    ],
    ['"نحن بخير اليوم"، قالت ماريا لوبيز.', ["ماريا لوبيز [direct] نحن بخير اليوم"]],
    ['نقلت صحيفة لوموند عن جان دوران قوله "هذا أمر مؤسف".', ["جان دوران [direct] هذا أمر مؤسف"]],
    ['وقال بيان صدر عن الاجتماع إن "القتال سيستمر طويلا".', ["بيان صدر عن الاجتماع [direct] القتال سيستمر طويلا"]],
    ['قال جون سميث إن «خطة تنظيم "داعش" فشلت تماما»', ['جون سميث [direct] خطة تنظيم "داعش" فشلت تماما']],
    [
      "وأضاف جون سميث: سنواصل العمل حتى النهاية مهما طال الزمن.",
      ["جون سميث [direct_unmarked] سنواصل العمل حتى النهاية مهما طال الزمن"],
    ],
    [
      'قال جون سميث: "نحن بخير هنا ولن نرحل أبدا.\nفقرة أخرى',
      ["جون سميث [direct_unclosed] نحن بخير هنا ولن نرحل أبدا"],
    ],
    ['بثت قناة "العربية" فيلم "باب الشمس الكبير" أمس', []],
  ])("are given to who speaks in «%s»", (raw, expected) => {
    expect(quotes(raw)).toEqual(expected);
  });
});

describe("lists", () => {
  it("hold their members in order, and say whether there are others", () => {
    const [list] = found("شاركت دول منها فرنسا، وألمانيا وإيطاليا إضافة إلى تركيا في القمة", "participant_list");
    expect(list).toMatchObject({ norm: { members: ["FR", "DE", "IT", "TR"], count: 4, isOpen: true } });
  });

  it("are no list of two", () => {
    expect(found("اتفقت فرنسا وألمانيا على ذلك", "participant_list")).toEqual([]);
  });
});
