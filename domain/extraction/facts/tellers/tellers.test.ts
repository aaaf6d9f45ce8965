import { describe, expect, it } from "vitest";
import { readLexicons } from "@/corpus/read-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const { lexicons } = await readLexicons("content");
const factsOf = (raw: string) => extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" }).facts;
const tellersOf = (raw: string, property: string) =>
  factsOf(raw).flatMap((fact) => (fact.property === property ? [fact.attribution?.speaker ?? null] : []));
const statementsOf = (raw: string) =>
  factsOf(raw).flatMap(({ property, value, subject, confidence }) =>
    property === "said" && value.type === "claim"
      ? [{ speaker: subject.text, text: value.text, isSure: confidence >= thresholds.automatic }]
      : [],
  );

describe("who tells a fact", () => {
  it.each([
    ["قال مصدر طبي في حلب إن 30 طفلا وصلوا إلى المستشفى.", "مصدر طبي في حلب"],
    ["ذكر مسؤول في وزارة الصحة المصرية أن 30 طفلا وصلوا إلى المستشفى.", "مسؤول في وزارة الصحة المصرية"],
    ["قال مسؤولون محليون إن 30 طفلا وصلوا إلى المستشفى.", "مسؤولون محليون"],
    ["وصل 30 طفلا إلى المستشفى، وفق ما أفاد شهود.", "شهود"],
    ["وصل 30 طفلا إلى المستشفى بحسب مصدر طبي.", "مصدر طبي"],
    ["قال مصدر ميداني داخل الكتيبة إن 30 طفلا وصلوا إلى المستشفى.", "مصدر ميداني داخل الكتيبة"],
    ["قال مسؤولون محليون اشترطوا عدم ذكر أسمائهم إن 30 طفلا وصلوا إلى المستشفى.", "مسؤولون محليون"],
    ["قال مصدر محلي بقاعدة حلب الجوية إن 30 طفلا وصلوا إلى المستشفى.", "مصدر محلي بقاعدة حلب الجوية"],
    ["أعلنت السلطات في كندا أن 30 طفلا وصلوا إلى المستشفى.", "السلطات في كندا"],
    ["ذكرت صحيفة «صدى النيل» أن 30 طفلا وصلوا إلى المستشفى.", "صحيفة صدى النيل"],
    ["أعلنت كندا أمس أن 30 طفلا وصلوا إلى المستشفى.", "كندا"],
    [
      "قال عضو في حزب الرئيس المصري السابق حسني مبارك إن 30 طفلا وصلوا إلى المستشفى.",
      "عضو في حزب الرئيس المصري السابق حسني مبارك",
    ],
  ])("is the one behind the verb, with what belongs to the noun: %s", (raw, speaker) => {
    expect(tellersOf(raw, "count")).toEqual([speaker]);
  });

  it.each([
    ["قال وزير الصحة المصري خالد العلي إن الحملة بدأت. وأضاف أن 30 طفلا وصلوا إلى المستشفى.", "خالد العلي"],
    ["قال وزير الصحة المصري خالد العلي إن الحملة بدأت. وذكر الوزير أن 30 طفلا وصلوا إلى المستشفى.", "خالد العلي"],
    [
      "قالت وزارة الصحة المصرية في بيان إن الحملة بدأت. وأضاف البيان أن 30 طفلا وصلوا إلى المستشفى.",
      "وزارة الصحة المصرية",
    ],
    [
      "قال بيان لوزارة الصحة المصرية إن الحملة بدأت. وأضاف البيان الصادر اليوم أن 30 طفلا وصلوا إلى المستشفى.",
      "بيان لوزارة الصحة المصرية",
    ],
    [
      "قالت لجنة الأطباء المصرية إن الحملة بدأت. وأضاف بيان اللجنة أن 30 طفلا وصلوا إلى المستشفى.",
      "لجنة الأطباء المصرية",
    ],
    ["أفاد مصدر طبي بأن الحملة بدأت. وأشار المصدر إلى أن 30 طفلا وصلوا إلى المستشفى.", "مصدر طبي"],
  ])("goes on from who spoke before: %s", (raw, speaker) => {
    expect(tellersOf(raw, "count")).toEqual([speaker]);
  });

  it("is the last one whose saying leads up to it", () => {
    const raw = "قال الوزير خالد العلي إن الحملة بدأت، وأكد المدير سامي الحداد أن 30 طفلا وصلوا إلى المستشفى.";
    expect(tellersOf(raw, "count")).toEqual(["سامي الحداد"]);
  });

  it("is nobody where «according to» names a rule, and where a verb is denied", () => {
    expect(tellersOf("وصل 30 طفلا إلى المستشفى وفق الخطة.", "count")).toEqual([null]);
    expect(factsOf("وصل 30 طفلا إلى المستشفى وفق الخطة.")[0]?.attribution).toBeNull();
    const denied = statementsOf("لم يؤكد وزير الصحة المصري خالد العلي أن الحملة بدأت في القاهرة أمس.");
    expect(denied).toEqual([]);
  });

  it("settles a figure where the words leave no doubt who it is", () => {
    const isTrusted = (raw: string) =>
      factsOf(raw).some(({ property, confidence }) => property === "count" && confidence >= thresholds.automatic);
    expect(isTrusted("قال مصدر محلي إن بلدية القاهرة افتتحت 30 مدرسة في المدينة.")).toBe(true);
    expect(isTrusted("قال المصدر إن بلدية القاهرة افتتحت 30 مدرسة في المدينة.")).toBe(false);
    const another =
      "قال مصدر محلي إن الحملة بدأت. وزار مصدر آخر القرية. وقال المصدر إن بلدية القاهرة افتتحت 30 مدرسة في المدينة.";
    expect(isTrusted(another)).toBe(false);
    expect(isTrusted("بعد أن قال مصدر محلي في المدينة أمس افتتحت بلدية القاهرة 30 مدرسة في المدينة.")).toBe(false);
    expect(isTrusted("افتتحت بلدية القاهرة 30 مدرسة في المدينة، حسبما ذكرت مصادر محلية.")).toBe(true);
    expect(tellersOf("افتتحت بلدية القاهرة 30 مدرسة في المدينة، حسبما ذكرت مصادر محلية.", "count")).toEqual([
      "مصادر محلية",
    ]);
    expect(isTrusted("قال خالد العلي إن مصادر محلية أكدت أن بلدية القاهرة افتتحت 30 مدرسة في المدينة.")).toBe(false);
  });
});

describe("what somebody states", () => {
  it("goes on where the verb has no subject of its own, of whoever spoke before", () => {
    const raw =
      "قال وزير الصحة المصري خالد العلي إن الحملة بدأت في القاهرة. وأضاف أن الدواء وصل إلى المستشفى، مشيرا إلى أن الأطباء استعدوا للعمل.";
    expect(statementsOf(raw).map(({ speaker, text }) => [speaker, text])).toEqual([
      ["خالد العلي", "الحملة بدأت في القاهرة"],
      ["خالد العلي", "الدواء وصل إلى المستشفى"],
      ["خالد العلي", "الأطباء استعدوا للعمل"],
    ]);
    expect(statementsOf(raw).every(({ isSure }) => isSure)).toBe(true);
  });

  it("is not his whom nobody read behind the verb, nor a woman's where a man spoke", () => {
    const first = "قال وزير الصحة المصري خالد العلي إن الحملة بدأت في القاهرة.";
    expect(statementsOf(`${first} وأضافت أن الدواء وصل إلى المستشفى.`)).toHaveLength(1);
    expect(statementsOf(`${first} وجاء في تقرير اكد أن الدواء وصل إلى المستشفى.`)).toHaveLength(1);
  });

  it("ends where the one who speaks does something else", () => {
    const opening = "أكد وزير الصحة المصري خالد العلي أن الدواء وصل إلى المستشفى";
    for (const rest of ["، طالبا من الأهالي التعاون", "، من دون أن يحدد الكمية", "، ودعا الأهالي إلى التعاون"])
      expect(statementsOf(`${opening}${rest}.`).map(({ text }) => text)).toEqual(["الدواء وصل إلى المستشفى"]);
  });

  it.each([
    ["أكد وزير الصحة المصري خالد العلي أنه لا توجد خطط لإغلاق المستشفى.", true],
    ["أكد وزير الصحة المصري خالد العلي أنه من المتوقع أن يصل الدواء إلى المستشفى.", true],
    ["أكد وزير الصحة المصري خالد العلي أنه تم نقل الأطباء إلى المستشفى.", true],
    ["أكد وزير الصحة المصري خالد العلي أنه تم نقلهم إلى المستشفى.", false],
    ["أكد وزير الصحة المصري خالد العلي أنه وصل إلى المستشفى مساء.", true],
    ["أكد وزير الصحة المصري خالد العلي أنها وصلت إلى المستشفى مساء.", false],
    ["أكد المتحدث باسم وزارة الصحة المصرية خالد العلي أنه وصل إلى المستشفى مساء.", false],
    ["أكدت وزارة الصحة المصرية أنها أرسلت الدواء إلى المستشفى مساء.", true],
    ["أكدت وزارة الصحة المصرية أنهم أرسلوا الدواء إلى المستشفى مساء.", false],
  ])("stands without the pronoun where it stands for nobody, or for who speaks: %s", (raw, isSure) => {
    expect(statementsOf(raw)[0]?.isSure).toBe(isSure);
  });

  it("is left open where its main clause comes later, or where «their» has nobody", () => {
    const opening = "أكد وزير الصحة المصري خالد العلي أن";
    expect(statementsOf(`${opening} الوزارة إذ تعلن بدء الحملة، وفقا للخطة، فإنها تشكر الأهالي.`)[0]?.isSure).toBe(
      false,
    );
    expect(statementsOf(`${opening} سلوكهم على الحدود لن يتغير أبدا.`)[0]?.isSure).toBe(false);
  });

  it("is of the one whose post opens it, by name", () => {
    const [said] = statementsOf("قال نائب الأمين العام للجامعة العربية السفير خالد العلي إن الدواء وصل إلى المستشفى.");
    expect(said).toMatchObject({ speaker: "خالد العلي", isSure: true });
  });

  it.each([
    "أكد عضو الفريق التنظيمي بريك المدخل أن الدواء وصل إلى المستشفى.",
    "قال مسؤول يعمل في الحدود إن الدواء وصل إلى المستشفى.",
    "زار الرئيس التونسي خالد العلي القرى. وأوضح رئيس الجمهورية أن الدواء وصل إلى المستشفى.",
    "أعرب السفير الصيني تشنغ يونغ هوا عن أمله. وحذر السفير من أن الدواء لم يصل إلى المستشفى.",
    "زار الفريق القرى التي تقول كندا إن الدواء وصل إليها أمس.",
    "قال وزير الصحة المصري خالد العلي إن الدواء وصل رغم أن الأطباء لم يستعدوا للعمل.",
    "قال وزير الصحة المصري خالد العلي إن الدواء وصل إلى القرى البعيدة عن.",
    "قال خالد العلي إن سامي الحداد أبلغ المبعوث سعيد النجار أن الدواء وصل إلى المستشفى.",
    "أكد خالد العلي أن الحملة بدأت. وطالب المدير سامي الحداد بالتحقق من الأمر، معتبرا أن الدواء وصل إلى المستشفى.",
    "قال خالد العلي إن الحملة بدأت أمس. وأضاف أن ذلك يعني أن الدواء وصل إلى المستشفى.",
    "أكد خالد العلي أن الحملة بدأت. وأكد أننا نأمل أن يصل الدواء إلى المستشفى.",
    "قال خالد العلي إن الطرق كثيرة، موضحا أن أبرزها طريق الدواء إلى المستشفى القديم.",
    "قالت مفوضية الأمم المتحدة العليا لشؤون اللاجئين إن المخيم فتح. وأكدت المفوضية العليا لشؤون القرى أن الدواء وصل إلى المستشفى.",
    "وقالت شركة التكنولوجيا الأمريكية إن الدواء وصل إلى المستشفى.",
    "وذكرت وسائل محلية أن الدواء وصل إلى المستشفى لكن لم يتسن التأكد من ذلك.",
    "أكد السكرتير الخاص للرئيس حسني مبارك أن الدواء وصل إلى المستشفى.",
    "قال الباحث خالد العلي إن الحملة بدأت. وذكر الخبير في شؤون الصحة كرامازوف أن الدواء وصل إلى المستشفى.",
    "أكد خالد العلي أن الحملة بدأت، فيما طالب سامي الحداد الأطباء بالعمل، وقال إن الدواء وصل إلى المستشفى.",
  ])("is left open where its speaker or its end is not whole: %s", (raw) => {
    const open = statementsOf(raw).filter(({ text }) => text.includes("الدواء"));
    expect(open.every(({ isSure }) => !isSure)).toBe(true);
  });

  it.each([
    [
      "قال وزير الصحة المصري خالد العلي إن المرضى خرجوا من المستشفى، مؤكدين خبرا نشرته صحيفة.",
      "المرضى خرجوا من المستشفى",
    ],
    [
      "قال وزير الصحة المصري خالد العلي إن البلدية قررت، فيما يبدو، إغلاق المستشفى القديم.",
      "البلدية قررت، فيما يبدو، إغلاق المستشفى القديم",
    ],
    [
      "قال وزير الصحة المصري خالد العلي إن المرضى خرجوا من المستشفى في إشارة إلى نجاح الحملة.",
      "المرضى خرجوا من المستشفى",
    ],
  ])("ends before what others add, not before «as it seems»: %s", (raw, text) => {
    expect(statementsOf(raw)[0]).toMatchObject({ text, isSure: true });
  });

  it("is not of him to whom something is given, though a denied verb of saying stands behind his name", () => {
    const raw =
      "وصل الوزير خالد العلي إلى تونس. وسلم العلي رئيس الجمهورية رسالة من الرئيس سامي الحداد، لم يكشف عن مضمونها، وأشار إلى أن الدواء وصل إلى المستشفى.";
    expect(statementsOf(raw)).toMatchObject([{ speaker: "خالد العلي" }]);
  });

  it("ends where the text points to something besides", () => {
    const raw = "قالت وزارة الصحة المصرية إن الدواء وصل إلى المستشفى مشيرة بشكل خاص إلى القرى.";
    expect(statementsOf(raw)[0]?.text).toBe("الدواء وصل إلى المستشفى");
  });
});
