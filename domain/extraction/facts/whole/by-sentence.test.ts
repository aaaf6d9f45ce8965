import { describe, expect, it } from "vitest";
import { toldWhole } from "@/corpus/testing/told-whole";

describe("a value that its own clause leaves open", () => {
  const subjects = (raw: string, property: string) => toldWhole(raw, [property]).map(({ subject }) => subject.text);

  it("is told of its whole sentence, where that is understood alone", () => {
    const sent = "مصر إلى مدينة حلب، في قافلة تضم، بين من تضم، 30 طبيبا";
    expect(subjects(`أرسلت ${sent}.`, "count")).toEqual([`أرسلت ${sent}`]);
    expect(subjects("أرسلت الوزارة إلى المدينة، في قافلة تضم، بين من تضم، 30 طبيبا.", "count")).toEqual([]);
    expect(subjects(`أما القافلة فأرسلت ${sent}.`, "count")).toEqual([]);
    expect(subjects("ومنذ 3 مارس 2020 يضم التحالف الدولي 30 دولة.", "member-count")).toEqual([
      "ومنذ 3 مارس 2020 يضم التحالف الدولي 30 دولة",
    ]);
  });

  it("is told without the word that joins its sentence to the one before, and with what somebody is quoted with", () => {
    const said = "قال وزير الصحة المصري خالد العلي إن «مصر أرسلت قافلة أطباء إلى مدينة حلب تضم 30 طبيبا»";
    expect(subjects(`${said}.`, "count")).toEqual([said]);
    expect(subjects("كما أرسلت مصر قافلة إلى حلب تضم، بين من تضم، 30 طبيبا.", "count")).toEqual([
      "أرسلت مصر قافلة إلى حلب تضم، بين من تضم، 30 طبيبا",
    ]);
  });

  it("is told of words that end where its clause does, and not before the same is said of others", () => {
    const rest = "وفر آخرون إلى مدينة تونس حيث استقبلتهم أسر من أقاربهم في الضاحية التي تقع على الشاطئ".repeat(2);
    expect(subjects(`وقالت وكالة الأنباء المصرية إن 24 شخصا نقلوا إلى مستشفى حلب، ${rest}.`, "count")).not.toEqual([]);
    expect(
      subjects(`وقالت وكالة الأنباء المصرية إن 24 شخصا قتلوا وأصيب 184 آخرون، ${rest.repeat(2)}.`, "count"),
    ).toEqual([]);
  });

  it("is not told of words that break off before what is said", () => {
    const rest = "يحتاجون إلى لقاح الحصبة الذي تأخر وصوله عن موعده بسبب عطل في الطائرات ".repeat(4);
    expect(subjects(`وتقول مصر إن نحو 80 في المئة من الأطباء في مدينة حلب، ${rest}.`, "share")).toEqual([]);
  });

  it("is told of its sentence where its clause tells no more than who somebody is", () => {
    const sentence =
      "وسالمة الكيلاني التي كانت رئيسة لبلدية تونس على مدى 30 عاما، أمضت نصفها في قفصة، منحها الوزير خالد العلي جائزة";
    expect(subjects(`${sentence}.`, "duration")).toEqual([sentence]);
  });

  it("is neither awaited nor one of two alike", () => {
    expect(subjects("وأوضح خالد العلي أن مصر ترمم مدينة حلب، متوقعا عودة ألفي نازح إليها.", "count")).toEqual([]);
    expect(subjects("وأرسلت مصر إلى حلب قافلة، بين من فيها، وهم كثر، 30 طبيبا مقابل 12 طبيبا.", "count")).toEqual([]);
    expect(subjects("وتزيد مساحة الغرفة في مستشفى حلب بمقدار متر ونصف المتر.", "distance")).toEqual([]);
    expect(subjects("ولاحظ خالد أن فرض مصر الحجر على 30 طبيبا في مدينة حلب انعكس سلبا.", "count")).toEqual([]);
    expect(subjects("وحلت مصر في المركز الأول بين الدول بواقع 30 طبيبا.", "count")).toEqual([]);
  });

  it("is told of whom a noun means that a name or a country's adjective stands behind", () => {
    const sold = "وأرسلت مصانع الدواء المصرية، في كل سوق، وبلا وسيط، 30 طنا من أدوية الحصبة";
    expect(subjects(`${sold}.`, "mass")).toEqual([sold]);
    expect(subjects("وأرسلت مصانعها، في كل سوق، وبلا وسيط، 30 طنا من أدوية الحصبة المصرية.", "mass")).toEqual([]);
    expect(subjects("وأرسلت منصب خالد العلي، في كل سوق، وبلا وسيط، 30 طنا من أدوية الحصبة.", "mass")).toEqual([]);
  });

  it("is told of what befalls a thing, which nobody hidden does", () => {
    const spread = "وتجاوزت حصة الأدوية، في كل سوق، وبلا وسيط، 30 في المئة من إجمالي الواردات المصرية";
    expect(subjects(`${spread}.`, "share")).toEqual([spread]);
    expect(
      subjects("وأخذت حصة الأدوية، في كل سوق، وبلا وسيط، 30 في المئة من إجمالي الواردات المصرية.", "share"),
    ).toEqual([]);
  });

  it("is told with the figures before it, of two of a sort, and behind «besides»", () => {
    const given =
      "وإلى جانب الأدوية، قدمت مصر دعما لمدينة حلب تمثل في «60 خيمة صغيرة، و700 خيمة كبيرة، وثلاثة ملايين دولار»";
    expect(subjects(`${given}.`, "amount")).toEqual([given]);
    const sent = "وأرسلت مصر إلى حلب، في يومها، وبلا موعد، طبيبين مصريين";
    expect(subjects(`${sent}.`, "count")).toEqual([sent]);
    expect(subjects("وأرسلت مصر إلى حلب، في يومها، وبلا موعد، طبيبين.", "count")).toEqual([]);
  });

  it("is a time that goes on, or one after something", () => {
    const works = "وتعمل شركة النيل المصرية في مدينة حلب منذ أكثر من 30 عاما";
    expect(subjects(`${works}.`, "duration")).toEqual([works]);
    expect(subjects("وزارت شركة النيل المصرية مدينة حلب منذ أكثر من 30 عاما.", "duration")).toEqual([]);
    const after = "وبعد ثلاث سنوات من بدء حملة مصر أرسلت تونس أطباء إلى مدينة حلب";
    expect(subjects(`${after}.`, "duration")).toEqual([after]);
  });

  it("may hold «and which» and a few words in brackets", () => {
    const sent = "وأرسلت مصر إلى مدينة حلب السورية (شمال البلاد) والتي تعاني، بين من أرسلت، 30 طبيبا";
    expect(subjects(`${sent}.`, "count")).toEqual([sent]);
  });

  it("is the day of the first verb, which has come", () => {
    const opened = "وكانت محكمة حلب قضت في 2014 بأن تدفع مصر تعويضا للمساهمين في شركة النيل التي يملكها خالد العلي";
    expect(subjects(`${opened}.`, "date")).toEqual([opened]);
    expect(
      subjects("وقدمت مصر خطة لمدينة حلب لتطبيقها في حال الفوز في الانتخابات المقررة في 5 مارس 2020.", "date"),
    ).toEqual([]);
  });

  it.each([
    ["had done", "وكانت منظمة الصحة العالمية قد أعلنت في 3 مارس 2021، خطة لمدينة حلب السورية", "date"],
    ["a loss", "أسفر هجوم بشاحنة في حي سكني في مدينة حلب عن سقوط ثمانية قتلى صباح اليوم", "date"],
    ["a country's adjective before the verb", "أولى الضربات المصرية جاءت يوم 9 أيار 2013", "date"],
    [
      "since the day that opens it",
      "منذ عام 2012، تحول تعاون الأطباء بين مصر ومنظمة الصحة العالمية من العلاج إلى أعمال كثيرة واسعة",
      "since",
    ],
    ["men and women", "تستقبل جامعة حلب السورية 120 ألف طالب وطالبة في كلية الطب", "count"],
  ])("is told by a sentence of %s", (_, told, property) => {
    expect(subjects(`${told}.`, property)).toEqual([told]);
  });

  it.each([
    ["of what led to it", "وأدت محاولة يوم السبت من سباح لعبور النهر في حلب إلى إنقاذ ثمانية قتلى.", "date"],
    [
      "of what is accused",
      'اتهم خالد العلي، وزير الصحة المصري السابق سمير حداد بالضلوع في مقتل والده سامي العلي، "غدرا" عام 1985.',
      "date",
    ],
    ["of two nouns", "تستقبل جامعة حلب السورية 120 ألف طالب وموظف في كلية الطب.", "count"],
  ])("is not told %s", (_, told, property) => {
    expect(subjects(told, property)).toEqual([]);
  });

  it("is of no year that was only told of something else", () => {
    const held =
      "عقدت مصر مؤتمرا للأطباء في 3 مارس 2019. وبرعاية تونس، استضافت مصر في بداية يوليو (تموز)، مؤتمرا للأطباء.";
    expect(subjects(held, "date").some((text) => text.includes("استضافت"))).toBe(false);
  });

  it("is the place in which something was done, not one that somebody is of or came from", () => {
    const first = "الاتحاد الأوروبي للمرة الثانية من سنتين في مايو الماضي";
    const met = `والتقى ${first} في حلب بدعوة من خالد العلي`;
    expect(subjects(`${met}.`, "place")).toEqual([met]);
    expect(subjects(`وعاد ${first} من حلب بدعوة من خالد العلي.`, "place")).toEqual([]);
  });
});
