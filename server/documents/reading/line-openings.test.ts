import { describe, expect, it } from "vitest";
import { withoutFurniture } from "./without-furniture";

const headline = "بلدية سمنود تفتح سوقا جديدة للحرفيين";
const first = "افتتحت بلدية سمنود يوم الأحد سوقا جديدة تضم أربعين متجرا للحرفيين.";
const linesOf = (...lines: string[]) =>
  withoutFurniture([headline, first, ...lines].join("\n"))
    .text.split("\n")
    .slice(2);

describe("how lines of an article open", () => {
  it.each([
    ["عقبات كثيرة", "وقد تأخر افتتاح السوق عاما كاملا بسبب الأمطار."],
    ["رئيس البلدية", "وتأتي هذه الخطوة بعد شكاوى تجار المدينة من ضيق الشوارع."],
    ["مياه السوق", "ومن المقرر أن تصل المياه إلى المتاجر في الصيف."],
    ["احتجاج", "وقال التجار إن المتاجر الجديدة أضيق من القديمة بكثير."],
    ["كريم الدالي", "على صعيد آخر أعلنت البلدية إغلاق الجسر القديم شهرا."],
    ["أمر غريب", "الغريب أن السوق القديمة بقيت مفتوحة طوال تلك الأيام."],
  ])("gives the heading «%s» a line of its own", (heading, sentence) => {
    expect(linesOf(`${heading} ${sentence}`)).toEqual([heading, sentence]);
  });

  it.each([
    "التجار والحرفيون وصلوا إلى السوق قبل افتتاحها بساعتين كاملتين.",
    "في سمنود القديمة وقال التجار إن الأسعار سترتفع هذا العام.",
    "كريم الدالي، وقد تولى رئاسة البلدية قبل عام، شكر الحرفيين على صبرهم.",
    "شارع النهر وكانت متاجره مغلقة.",
    "كذلك وقال التجار إن المتاجر الجديدة أضيق من القديمة بكثير.",
    "النجارون وقد تعبوا من الانتظار أغلقوا متاجرهم قبل الغروب بساعة.",
    "حكومتا السودان وتشاد وقعتا اتفاقا على فتح أسواق مشتركة قرب الحدود.",
  ])("leaves a sentence whole: %s", (sentence) => {
    expect(linesOf(sentence)).toEqual([sentence]);
  });

  it("leaves out words that are set off once more, and gives whose they are a line of their own", () => {
    const said = `وقال المهندس: "بنينا السوق في عام واحد رغم المطر ونقص العمال".`;
    const setOff = `"بنينا السوق في عام واحد رغم المطر ونقص العمال"`;
    const signature = "سامي النجار، مهندس السوق";
    const on = "بعض التجار يقولون إن المتاجر ضيقة ولا تكفي لبضائعهم.";
    expect(linesOf(said, setOff, `${signature} ${on}`)).toEqual([said, signature, on]);
  });

  it("leaves out words set off behind a sentence, and gives whose they are a line of their own", () => {
    const said = `وقال العمدة كريم الدالي: "بنينا السوق في عام واحد رغم المطر ونقص العمال".`;
    const setOff = `تضم السوق مخزنا كبيرا. "بنينا السوق في عام واحد رغم المطر ونقص العمال"`;
    const on = "افتتح التجار متاجرهم في الصباح الباكر.";
    expect(linesOf(setOff, `عمدة سمنود كريم الدالي ${on}`, said)).toEqual([
      "تضم السوق مخزنا كبيرا.",
      "عمدة سمنود كريم الدالي",
      on,
      said,
    ]);
    const other = `قال نجار في السوق ${on}`;
    expect(linesOf(setOff, other, said)).toEqual([setOff, other, said]);
  });

  it("leaves out a summary that stands twice, and counts it", () => {
    const { text, leftCount } = withoutFurniture([headline, first, "أغلقت الشوارع يوما.", first].join("\n"));
    expect(text).toBe([headline, first, "أغلقت الشوارع يوما."].join("\n"));
    expect(leftCount).toBe(1);
  });

  it.each([
    "سمنود، الدلتا (CNN)—",
    "(CNN)-- ",
    "سمنود (رويترز) - ",
    "سامي النجار بي بي سي-سمنود ",
    "سامي النجار - سمنود ",
  ])("takes «%s» from before a report", (sender) => {
    const { text } = withoutFurniture(`${headline}\n\n${sender}${first}`);
    expect(text).toBe(`${headline}\n\n${first}`);
  });

  it("keeps what stands before a dash in a sentence", () => {
    const sentence = "سوق سمنود الجديدة - السابعة في الدلتا - فتحت أبوابها يوم الأحد.";
    expect(withoutFurniture(`${headline}\n\n${sentence}`).text).toBe(`${headline}\n\n${sentence}`);
  });

  it("keeps what stands in brackets in a sentence", () => {
    const sentence = "فاز فريق المدينة (ألف) - وهو الأقدم - بكأس الدلتا.";
    expect(linesOf(sentence)).toEqual([sentence]);
  });
});
