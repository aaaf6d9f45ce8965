import { describe, expect, it } from "vitest";
import { toldWhole } from "@/corpus/testing/told-whole";

const posts = ["office", "rank", "occupation", "title"];

describe("words like a post", () => {
  it.each([
    ["behind «asked»", "فيما طالب المراقب الدائم لمصر لدى الأمم المتحدة خالد العلي بوقف البناء."],
    ["that are an adjective", "وفي مؤتمر صحفي في تونس خالد العلي."],
    ["of a deputy", "وقالت النائبة الأولى لمندوب مصر لدى الأمم المتحدة سلمى العلي إن اللقاح وصل."],
    ["behind the body's name of others", "وصل رئيس منظمة الدول الأميركية الأورغوياني خالد العلي."],
    ["of days gone", "بني الجسر في عهد الرئيس المصري خالد العلي."],
    ["of one who resigned", "وجاءت استقالة وزير الصحة المصري خالد العلي أمس."],
    ["before a title that begins the name", "وقال المتحدث باسم الخارجية المصرية قاضي عبيد الله إن اللقاح وصل."],
    ["of a life that is told", "يروي العرض سيرة الشاعر المصري خالد العلي."],
    ["of a work that is not named", "ورأى مخرج المسرحية خالد العلي أن اللقاح وصل."],
    ["of a department of nobody", "وصل رئيس قسم الجراحة خالد العلي."],
  ])("%s are told of nobody", (_, text) => {
    expect(toldWhole(text, posts).map(({ property, value }) => [property, value])).toEqual([]);
  });

  it("are a nickname behind «called him»", () => {
    expect(toldWhole("كنا نناديه في المكتب بالعريف خالد العلي.", ["rank"])).toEqual([]);
    expect(toldWhole("وصل العريف خالد العلي.", ["rank"])).toHaveLength(1);
  });

  it("are a quarter's name in a list of quarters", () => {
    const listed = "الروضة، والبستان، والأمير خالد العلي، والشاطئ.";
    expect(toldWhole(`ضمت الدائرة أحياء ${listed}`, ["title"])).toEqual([]);
    expect(toldWhole(`حضر الحفل رئيس النادي، والأمير خالد العلي.`, ["title"])).toHaveLength(1);
  });

  it("are of the years that the headline tells", () => {
    const report = "حضر المباراة وزير الصحة المصري خالد العلي.";
    expect(toldWhole(`كأس القارة\n\nبدأت المباراة. ${report}`, ["office"])).toHaveLength(1);
    expect(toldWhole(`كأس القارة عام 2002\n\nبدأت المباراة. ${report}`, ["office"])).toEqual([]);
  });
});

describe("a post behind its holder", () => {
  it("is told where its place closes it before a time, a report or another post", () => {
    for (const rest of ["قوله إن اللقاح وصل", "صباح أمس، أن اللقاح وصل", "يتناول وصول اللقاح", "رئيس لجنة اللقاح"])
      expect(
        toldWhole(`ونقلت الوكالة عن خالد العلي محافظ مدينة حلب ${rest}.`, ["office"]).map(({ value }) => value),
      ).toContainEqual({ type: "entity", name: "محافظ مدينة حلب" });
    expect(toldWhole("ونقلت الوكالة عن خالد العلي محافظ مدينة حلب الجديدة إن اللقاح وصل.", ["office"])).toMatchObject([
      { value: { name: "محافظ مدينة حلب الجديدة" } },
    ]);
  });

  it("is open where its name stands behind it in marks", () => {
    expect(toldWhole("وقال خالد العلي مدير مشروع المسبار «نجمة» في مصر إن اللقاح وصل.", ["office"])).toEqual([]);
    expect(toldWhole("وقال خالد العلي مدير مشروع المسبار المصري: «وصل لقاح الحصبة إلى حلب».", ["office"])).toHaveLength(
      1,
    );
  });

  it("keeps the country of a body that agrees with it", () => {
    expect(toldWhole("وقال خالد العلي المتحدث باسم مجلس الأمن القومي المصري: إن اللقاح وصل.", ["office"])).toHaveLength(
      1,
    );
  });
});

describe("a name", () => {
  it("that a family's name in «by» goes on with is not told", () => {
    expect(toldWhole("وأعلن وزير الدفاع المصري خالد شاه بهرمي أن اللقاح وصل.", ["office"])).toEqual([]);
    expect(toldWhole("وأعلن وزير الدفاع المصري خالد العلي بوضوح أن اللقاح وصل.", ["office"])).toHaveLength(1);
  });

  it("that begins amid the name of a paper is not told", () => {
    const report =
      "زارت صحيفة الصنداي ميرور القرية. وقالت محررة الصنداي ميرور سلمى ويفر: «وصل اللقاح إلى تونس قبل مصر».";
    expect(toldWhole(report, ["said"]).filter(({ subject }) => subject.text.startsWith("ميرور"))).toEqual([]);
  });
});
