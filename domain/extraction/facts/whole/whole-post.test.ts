import { describe, expect, it } from "vitest";
import { published, sure, toldWhole } from "@/corpus/testing/told-whole";
import { thresholds } from "../candidate-fact";

describe("a post", () => {
  const posts = ["office", "rank", "occupation", "title", "member-of"];
  it.each([
    ["of what is told", "وصل وزير الشؤون الخارجية خالد العلي.", "وصل مدير المتحف خالد العلي."],
    ["of a state, which the text is of", "وصل وزير الصحة خالد العلي.", "وصل وزير الصحة المكلف خالد العلي."],
    ["of a body by name", "وصل مدير منظمة الصحة العالمية خالد العلي.", "وصل عضو لجنة المشتريات خالد العلي."],
    ["of no virtue", "وصل ملك الأردن خالد العلي.", "وصل ملك الضيافة العربية خالد العلي."],
    ["that is held, no trade", "وصل سفير مصر خالد العلي.", "وصل المحاضر المصري خالد العلي."],
    [
      "whole, without the holder's origin",
      "وصل سكرتير الاتحاد الأوروبي خالد العلي.",
      "وصل سكرتير الاتحاد الأوروبي السويسري خالد العلي.",
    ],
    ["of the living", "وصل قائد شرطة حلب خالد العلي.", "اغتيل أمس قائد شرطة حلب خالد العلي."],
    ["of somebody whose name is whole", "وصل وزير الدفاع المصري خالد شاه.", "وصل وزير الدفاع المصري خالد شاه - كون."],
    [
      "that somebody holds",
      "وصل وزير الخارجية المصري خالد العلي.",
      "وصل المرشح لمنصب وزير الخارجية المصري خالد العلي.",
    ],
    [
      "of a body that is named",
      "وصل مدير منظمة الصحة العالمية في مصر خالد العلي.",
      "وصل مدير المفوضية في مصر خالد العلي.",
    ],
    ["that ends where it is read", "وصل خالد العلي، محلل الأسواق.", "وصل خالد العلي، محلل الأسواق في مصرف النيل."],
  ])("is told whole %s", (_, whole, open) => {
    expect(toldWhole(whole, posts)).not.toEqual([]);
    expect(toldWhole(open, posts)).toEqual([]);
  });

  it("of nobody but its holder is whole: not what a visit was made to, not whom a spokeswoman told", () => {
    const [visitor] = toldWhole("جاءت زيارة وزير الدفاع المصري خالد العلي للمملكة الأردنية.", ["office"]);
    expect(visitor?.value).toEqual({ type: "entity", name: "وزير الدفاع المصري" });
    expect(toldWhole("صرحت سلمى العلي المتحدثة باسم منظمة الصحة العالمية لبي بي سي بذلك.", ["office"])).toEqual([]);
  });

  it("of the dead is not whole, nor is a rank that is an adjective or a player's", () => {
    expect(toldWhole("زار الوفد قبر المؤسس الملك خالد العلي رحمه الله.", ["title"])).toEqual([]);
    expect(toldWhole("كرم الحفل مصمم الأزياء الرائد خالد العلي.", ["rank"])).toEqual([]);
    expect(toldWhole("وصل الكابتن خالد العلي.", ["rank"])).not.toEqual([]);
    expect(toldWhole("وصل الكابتن خالد العلي إلى مباراة اليوم.", ["rank"])).toEqual([]);
  });

  it("is of a name that is read to its end, and no further", () => {
    expect(toldWhole("ويقول الدكتور خالد العلي إن الجو حار.", ["title"])).toHaveLength(1);
    expect(toldWhole("ويقول الدكتور خالد موسى، إن الجو حار.", ["title"])).toHaveLength(1);
    expect(toldWhole("ويقول الدكتور خالد موسى والي، إن الجو حار.", ["title"])).toEqual([]);
    expect(toldWhole('ويقول الدكتور خالد موسى بأن "الجو حار".', ["title"])).toHaveLength(1);
    expect(toldWhole('أبرز الملك عبد الرحمن حاجة "الناس إلى الماء".', ["title"])).toEqual([]);
    expect(toldWhole("وصل خالد العلي عضو حزب النور، إلى تونس.", ["member-of"])).toHaveLength(1);
    expect(toldWhole("وصل خالد العلي عضو حزب النور دلموش، إلى تونس.", ["member-of"])).toEqual([]);
  });

  it("of somebody who has died, or a courtesy before another title, is not whole", () => {
    expect(toldWhole("كشفت الشرطة أن مدير منظمة الصحة العالمية، خالد العلي، قد انتحر.", ["office"])).toEqual([]);
    expect(toldWhole("شكر الوفد السيد خالد العلي.", ["title"])).toHaveLength(1);
    expect(toldWhole("شكر الوفد السيد الرئيس خالد العلي.", ["title"])).toEqual([]);
  });

  it("is of a name whose edges the text bears out", () => {
    expect(toldWhole("اتهم الملك خالد تونس بالتقصير.", ["title"])).toEqual([]);
    expect(toldWhole("وكان للملك خالد مكانة عالية في القصر.", ["title"])).toEqual([]);
    expect(toldWhole("وصل الملك خالد بن سامي إلى تونس.", ["title"])).toHaveLength(1);
    expect(toldWhole("وصل اللواء متقاعد سامي العلي إلى تونس.", ["rank"])).toEqual([]);
    expect(toldWhole("وقالت أنا ليندا مورغان، وزيرة الصحة المصرية، ذلك.", ["office"])).toEqual([]);
  });

  it("is of whom it stands beside, not of the next name or of another's post", () => {
    expect(toldWhole("قالت هند العلي رئيسة وزراء تونس سلمى البنا إن الجو حار.", ["office"])).toEqual([]);
    expect(toldWhole("قال الملحق بسفارة خادم الحرمين الشريفين بتونس الدكتور خالد العلي ذلك.", ["office"])).toEqual([]);
    expect(toldWhole("ذكر محامي سامي سامي العلي أن الجلسة أجلت.", ["occupation"])).toEqual([]);
  });

  it("is none of whoever stands before it as another, and ends where it ends", () => {
    expect(toldWhole("هنأ سامي العلي الرئيس السوري على ذلك.", ["office"])).toEqual([]);
    expect(toldWhole("قالت هند العلي المتحدثة باسم حزب النور لقناة النيل ذلك.", ["office"])).toEqual([]);
    expect(toldWhole("وصل سامي العلي أحد مؤسسي حملة حزب الله إلى تونس.", ["member-of"])).toEqual([]);
    expect(toldWhole("اغتيل سامي العلي، المصور المصري، في تونس.", ["occupation"])).toEqual([]);
    expect(toldWhole("وصل المدرب الألماني سامي العلي إلى تونس.", ["occupation"])).toHaveLength(1);
    expect(toldWhole("وصل مدرب السباحة الألماني سامي العلي إلى تونس.", ["occupation"])).not.toContainEqual(
      expect.objectContaining({ value: { type: "entity", name: "السباحة الألماني" } }),
    );
    expect(
      toldWhole("قال عادل برهومي، عضو مجلس النواب المصري عن حزب النور بزعامة سامي العلي، إن اللقاح وصل.", [
        "member-of",
      ]).map(({ subject }) => subject.text),
    ).not.toContain("سامي العلي");
    expect(toldWhole("وقال محافظ حلب شو سامي العلي إن اللقاح وصل.", ["office"])).toEqual([]);
    expect(toldWhole("وأكد السيد خالد اهتمام تونس بتاريخها.", ["title"])).toEqual([]);
  });

  it("of a member who is dead holds on no day of publication", () => {
    const [member] = toldWhole("ندد الوفد باغتيال القيادي في حزب الله خالد العلي في تونس.", ["member-of"]);
    expect(member?.scope).toEqual({});
  });

  it("is none that an actor has", () => {
    expect(toldWhole("وصل الممثل المصري الشهير خالد العلي.", ["office"])).toEqual([]);
  });

  it("is not whole of a body that every state has", () => {
    expect(toldWhole("وصل خالد العلي عضو مجلس الشورى إلى حلب.", ["member-of"])).toEqual([]);
    expect(toldWhole("وصل خالد العلي عضو حزب الله إلى حلب.", ["member-of"])).toHaveLength(1);
    expect(toldWhole("وصل خالد العلي عضو لجنة الشؤون الخارجية إلى حلب.", ["member-of"])).toEqual([]);
    expect(toldWhole("وصل خالد العلي عضو اتحاد الكتاب إلى حلب.", ["member-of"])).toEqual([]);
  });

  it("keeps what its rule is certain of where it is not whole", () => {
    const raw = "وصل مدير المتحف خالد العلي.";
    expect(sure(raw, ["office"])).toHaveLength(1);
    expect(sure(raw, ["office"])[0]?.confidence).toBeLessThan(thresholds.automatic);
  });
});

describe("an age", () => {
  it("is that of the living on the day of publication, and that of the dead of no day", () => {
    const [age] = toldWhole("فازت سلمى العلي (27 عاما) بجائزة الرسم.", ["age"]);
    expect(age?.scope).toEqual({ asOf: published });
    const [last] = toldWhole("قتلت سلمى العلي (27 عاما) في حريق. وقال والد الراحلة سلمى العلي إنها رسامة.", ["age"]);
    expect(last?.scope).toEqual({});
  });
});
