import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../extract-document";
import { thresholds } from "./candidate-fact";

const trusted = (raw: string, property: string): string[] =>
  extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" }).facts.flatMap((fact) =>
    fact.property === property && fact.ruleConfidence >= thresholds.automatic
      ? [
          fact.value.type === "claim"
            ? fact.value.text
            : fact.value.type === "number"
              ? (fact.value.noun ?? "")
              : "told",
        ]
      : [],
  );
const opening = "أكد وزير الصحة المصري خالد العلي أن";

describe("a statement in the press", () => {
  it.each([
    "، وأرجع السبب إلى جهد الأطباء كلهم",
    "، ولم يستبعد أن تصل الأدوية إلى القرى",
    "، وبحسب شهود عيان فإن الأهالي تجمعوا هناك",
  ])("ends before the next report: %s", (rest) => {
    expect(trusted(`${opening} الدواء الجديد وصل إلى مستشفى القاهرة${rest}.`, "said")[0]).toBe(
      "الدواء الجديد وصل إلى مستشفى القاهرة",
    );
  });

  it.each([
    `${opening} الدواء الجديد وصل إلى مستشفى القاهرة لكن لم يكن هناك تأكيد لذلك من أحد.`,
    `${opening} هذا الأمر نابع من جهود الأطباء في مستشفى القاهرة.`,
    "قالت وزارة الصحة المصرية إن الحملة الصحية بدأت أمس. قالت بولدان ان الدواء الجديد وصل إلى مستشفى القاهرة.",
    "وذكرت مصادر في مكتب رئيس الوزراء المصري خالد العلي إنه أمر بنقل الدواء إلى مستشفى القاهرة.",
    "قال رئيس الوزراء التركي أحمد واود أوغلو في مؤتمر صحافي إن الدواء الجديد وصل إلى مستشفى القاهرة.",
    "أفاد بيان المكتب بأن الدواء الجديد وصل إلى مستشفى القاهرة.",
    "قالت القيادة العسكرية الأميركية للشرق الأوسط وآسيا الوسطى إن الدواء الجديد وصل إلى مستشفى القاهرة.",
  ])("is left open where its end or its speaker is not clear: %s", (raw) => {
    expect(trusted(raw, "said").filter((said) => /الدواء|الأمر/u.test(said))).toEqual([]);
  });

  it("is of the paper, not of where it has it written", () => {
    const { facts } = extractDocument(
      "ذكرت صحيفة حريت في موقعها على الانترنت أن الدواء الجديد وصل إلى مستشفى القاهرة.",
      {
        id: "d",
        lexicons,
      },
    );
    expect(facts.find(({ property }) => property === "said")?.subject.text).toBe("صحيفة حريت");
  });
});

describe("what else the press tells", () => {
  it.each([
    ["count", "قتل 6 من مقاتلي حركة طالبان في كابل.", "قتل 6 من ميليشيات طالبان في كابل."],
    [
      "count",
      "أسفرت المعارك في كابل عن مقتل 6 من المسلحين الأفغان.",
      "أسفرت المعارك في كابل عن مقتل 6 من المسلحين الأفغان وقوات الرئيس.",
    ],
    ["count", "حصل خالد العلي على 627 صوتا في القاهرة.", "حصل خالد العلي على 73 ألف 627 صوتا في القاهرة."],
    [
      "distance",
      "وقع الانفجار على بعد 50 كيلومترا من مدينة حلب.",
      "سيطر الجيش السوري على قاعدة حلب التي تقع على مسافة 50 كيلومترا من تركيا.",
    ],
    ["office", "وصل محافظ القاهرة خالد العلي إلى تونس.", "وصل المحافظ الجديد خالد العلي إلى تونس."],
    ["office", "وصل محافظ القاهرة خالد العلي إلى تونس.", "وصل سامي نور، نجل إبن عم خالد العلي، إلى تونس."],
    [
      "occupation",
      "وصل المذيع في إذاعة قطر خالد العلي إلى تونس.",
      "وصل المذيع في إذاعة قطر القطري خالد العلي إلى تونس.",
    ],
    [
      "participants",
      "عقد اجتماع القاهرة بمشاركة تونس والجزائر والمغرب.",
      "شاركت السعودية مع دول عربية كتونس والجزائر والمغرب.",
    ],
    [
      "deed",
      "أطلقت وزارة الصحة المصرية حملة كبيرة في القرى.",
      "تعتزم وزارة الصحة المصرية خفض الأسعار في القرى البعيدة.",
    ],
    [
      "deed",
      "نفذ الجيش التركي غارات جوية في جنوب البلاد.",
      "نفذ الجيش التركي غارات جوية في جنوب البلاد، وفي شمال العراق.",
    ],
    [
      "date",
      "قصفت الطائرات الفرنسية مواقع في حلب في 15 مايو 2021.",
      "قال سكان إن مقاتلين تدعمهم الضربات الجوية التي تقودها فرنسا يحاولون استعادة أحياء حلب في 15 مايو 2021.",
    ],
  ])("%s is trusted as in «%s», not as in «%s»", (property, settled, open) => {
    expect(trusted(settled, property)).toHaveLength(1);
    expect(trusted(open, property)).toEqual([]);
  });

  it("counts the fighters of a body as that body's", () => {
    expect(trusted("قتل 6 من مقاتلي حركة طالبان في كابل.", "count")).toEqual(["مقاتلي حركة طالبان"]);
  });

  it("takes «whenever» for no unit, and «two big ones» for no wells", () => {
    expect(trusted("ترد القوات التركية منذ 2012 كلما أصاب القصف أراضي تركيا.", "distance")).toEqual([]);
    expect(trusted("قتل ضابطان عراقيان كبيران في الأنبار.", "count")).toEqual(["ضابط"]);
  });
});
