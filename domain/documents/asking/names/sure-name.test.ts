import { describe, expect, it } from "vitest";
import { noLexicons } from "../../../extraction/lexicons";
import type { Mark } from "../../mark";
import { type KnownNames, knownNames } from "./known-names";
import { isSureName } from "./sure-name";

function isSure(
  raw: string,
  name: string,
  type: Mark["type"] = "person",
  confidence = 0.75,
  known?: KnownNames,
): boolean {
  const start = raw.indexOf(name);
  const mark: Mark = {
    ...{ id: `${type}-${start}`, type, start, end: start + name.length, text: name, name, paragraph: 1 },
    ...{ sentence: { start: 0, end: raw.length }, denotes: `${type}|${name}`, sort: `${type}|m`, confidence },
  };
  return isSureName(raw, mark, [mark], known);
}

describe("isSureName", () => {
  it.each([
    ["a verb", "أكد سالم المثال قرب افتتاح الطريق"],
    ["a trade", "شكر المدير الحارس سالم المثال"],
    ["a verb of speaking behind it", "أما سالم المثال فيقول إن الطريق طويل"],
  ])("trusts a name beside %s", (_, raw) => {
    expect(isSure(raw, "سالم المثال")).toBe(true);
  });

  it.each([
    ["a title and a comma", "شكر الكاتب والدبلوماسي الكويتي، سالم المثال، كل الحاضرين"],
    ["«the spokeswoman for her»", "أما الناطقة باسمها سالمة المثال فغائبة"],
  ])("trusts a name behind %s", (_, raw) => {
    expect(isSure(raw, /سالمة? المثال/u.exec(raw)?.[0] ?? "")).toBe(true);
  });

  it("trusts no name that begins behind «bin»", () => {
    expect(isSure("أما عيد بن سالم المثال فيقول إن الطريق طويل", "بن سالم المثال")).toBe(false);
    expect(isSure("أما الرئيس بن سالم فيقول إن الطريق طويل", "بن سالم")).toBe(true);
  });

  it("trusts no given name before a day that may be the family's", () => {
    const known = knownNames({ ...noLexicons, "given-names": [{ names: ["سالم"], gender: "m" as const }] })("");
    const speaks = (raw: string, name: string) => {
      const start = raw.indexOf(name);
      const sentence = { start: 0, end: raw.length };
      const said: Mark = {
        ...{ id: name, type: "person", start, end: start + name.length, text: name, name, paragraph: 1, sentence },
        ...{ denotes: `person|${name}`, sort: "person|m", confidence: 0.75 },
      };
      return isSureName(raw, said, [said, { ...said, type: "quote", denotes: "quote|1", speaker: name }], known);
    };
    expect(speaks("أكد سالم الخميس أن السوق فتحت", "سالم")).toBe(false);
    expect(speaks("أكد كوستانوف الخميس أن السوق فتحت", "كوستانوف")).toBe(true);
  });

  it("trusts no name that ends in a verb", () => {
    const known = knownNames({ ...noLexicons, "given-names": [{ names: ["عصمت"], gender: "m" as const }] })("");
    const isKnown = (name: string) => isSure(`أكدت ${name} أن السوق فتحت`, name, "person", 0.75, known);
    expect(isKnown("سالمة المثال")).toBe(true);
    expect(isKnown("سالم عصمت")).toBe(true);
    expect(isKnown("سالمة حاولت")).toBe(false);
  });

  it("trusts a name before a day of the week, half of a double name, and one made of people's names alone", () => {
    const names = { "given-names": [{ names: ["سالم", "ياسين"], gender: "m" as const }] };
    const known = knownNames({ ...noLexicons, ...names, "common-words": [{ words: ["دين", "الدين"] }] })("");
    const isKnown = (raw: string, name: string) => isSure(raw, name, "person", 0.75, known);
    expect(isKnown("أكد سالم المثال الأحد قرب الطريق", "سالم المثال")).toBe(true);
    expect(isKnown("أكد سالم محيي الدين قرب افتتاح الطريق", "سالم محيي الدين")).toBe(true);
    expect(isKnown("وصل إلى بيت سالم ياسين كتاب جديد", "سالم ياسين")).toBe(true);
    expect(isKnown("روى سالم حكاية طويلة أمس", "روى سالم")).toBe(false);
    expect(isKnown("تحدث سالم ابن الأحد عشر عاما", "سالم ابن الأحد")).toBe(false);
  });

  it("trusts no city that the same strange word follows again and again", () => {
    const known = knownNames(noLexicons)("");
    const raw = "باعت كامبريدج أناليتيكا بيانات الناس، ثم أغلقت كامبريدج أناليتيكا أبوابها";
    expect(isSure(raw, "كامبريدج", "place", 0.95, known)).toBe(false);
    expect(isSure("باعت كامبريدج أناليتيكا بيانات الناس", "كامبريدج", "place", 0.95, known)).toBe(true);
  });

  it("trusts nobody whom a headline calls «O», and no end of a ministry's name", () => {
    const known = knownNames(noLexicons)("");
    expect(isSure("لن ننسى أخطاءك يا رئيس النادي", "أخطاءك يا", "person", 0.75, known)).toBe(false);
    const raw = "نقلت منظومات الدفاع الجوي المثالية إلى الميناء";
    expect(isSure(raw, "الدفاع الجوي المثالية", "organisation", 0.8)).toBe(false);
    expect(isSure("شاركت مع قوات سورية معارضة في المعرض", "قوات سورية", "organisation", 0.8)).toBe(false);
    expect(isSure("نقل الدفاع الجوي المثالي معداته", "الدفاع الجوي المثالي", "organisation", 0.8)).toBe(true);
  });

  it("trusts no two words by themselves, unless a list of people has them", () => {
    expect(isSure("يريد المعلم غاية سامية نبيلة لكل درس", "سامية نبيلة")).toBe(false);
    expect(isSure("يريد المعلم غاية سامية نبيلة لكل درس", "سامية نبيلة", "person", 0.95)).toBe(true);
  });

  it("trusts no name that ends in a common word, or is cut before the family's", () => {
    const known = knownNames({ ...noLexicons, "common-words": [{ words: ["مستشفى", "سابق"] }] })("");
    const isKnown = (raw: string, name: string) => isSure(raw, name, "person", 0.75, known);
    expect(isKnown("أكد سالم المثال المستشفى قرب الطريق", "سالم المثال المستشفى")).toBe(false);
    expect(isKnown("أكد سالم المثال النموذج قرب الطريق", "سالم المثال")).toBe(false);
    expect(isKnown("أكد سالم المثال السابق قرب الطريق", "سالم المثال")).toBe(true);
  });

  it("trusts no lone plural", () => {
    const known = knownNames(noLexicons)("");
    expect(isSure("شكر المدير الدراويش بعد الحفل", "الدراويش", "person", 0.75, known)).toBe(false);
  });

  it("trusts no name that ends in a pronoun's verb or noun", () => {
    const known = knownNames(noLexicons)("");
    const isKnown = (raw: string, name: string) => isSure(raw, name, "person", 0.75, known);
    expect(isKnown("شكر المدرب سالم المثال سابقني في الطريق", "سالم المثال سابقني")).toBe(false);
    expect(isKnown("شكرت المديرة تحسين أوضاعهن في المصنع", "تحسين أوضاعهن")).toBe(false);
    expect(isKnown("شكر المدرب سالم المثال في الطريق", "سالم المثال")).toBe(true);
  });

  it("trusts no name to which a preposition is glued", () => {
    const known = knownNames({ ...noLexicons, "given-names": [{ names: ["ليلى"], gender: "f" }] })("");
    const isKnown = (raw: string, name: string) => isSure(raw, name, "person", 0.75, known);
    expect(isKnown("قال الطبيب لروبين المثال إن روبين سليم", "لروبين المثال")).toBe(false);
    expect(isKnown("قالت الطبيبة ليلى المثال إن روبين سليم", "ليلى المثال")).toBe(true);
    expect(isKnown("قال الطبيب لروبين المثال إنه سليم", "لروبين المثال")).toBe(true);
  });

  it("trusts no name that begins with a preposition and a common word", () => {
    const known = knownNames({ ...noLexicons, "common-words": [{ words: ["رعاية"] }] })("");
    expect(isSure("شكر الحارس برعاية المثال", "برعاية المثال", "person", 0.75, known)).toBe(false);
    expect(isSure("شكر الحارس بروبين المثال", "بروبين المثال", "person", 0.75, known)).toBe(true);
  });

  it("trusts a place that is a common word only behind the word for one", () => {
    const known = knownNames({ ...noLexicons, "common-words": [{ words: ["سيول"] }] })("");
    expect(isSure("تحولت الأمطار إلى سيول بعد ساعة", "سيول", "place", 0.95, known)).toBe(false);
    expect(isSure("وصل الوفد إلى مدينة سيول بعد ساعة", "سيول", "place", 0.95, known)).toBe(true);
  });

  it("trusts no city between marks of quotation, which may be a paper's name", () => {
    expect(isSure('نشرت " صور " شكوى السكان', "صور", "place", 0.95)).toBe(false);
    expect(isSure("نشر سكان صور شكوى جديدة", "صور", "place", 0.95)).toBe(true);
  });

  it("trusts no place that is somebody's talk or the first word of another name", () => {
    const known = knownNames(noLexicons)("");
    expect(isSure("حذر العمدة في حواره من الجفاف", "حواره", "place", 0.95, known)).toBe(false);
    expect(isSure("حذر العمدة في مدينة حواره من الجفاف", "حواره", "place", 0.95, known)).toBe(true);
    expect(isSure("كشفت الصحيفة فضيحة صور إمبالايت أمس", "صور", "place", 0.95, known)).toBe(false);
    expect(isSure("وصل الوفد إلى صور إمبالايت أمس", "صور", "place", 0.95, known)).toBe(true);
  });

  it("trusts no common word that no list has as a place, but behind the word for a town", () => {
    const known = knownNames({ ...noLexicons, "common-words": [{ words: ["خطورة"] }] } as never)("");
    expect(isSure("ابتعدت الكرة عن مناطق الخطورة سريعا", "الخطورة", "place", 0.75, known)).toBe(false);
    expect(isSure("وصل الوفد إلى بلدة الخطورة سريعا", "الخطورة", "place", 0.75, known)).toBe(true);
  });

  it("trusts no body whose name ends with a pronoun, or goes on behind «for …»", () => {
    expect(isSure("تحفظ البيانات منظمة عنك منذ سنة", "منظمة عنك", "organisation")).toBe(false);
    expect(isSure("يعمل البنك المثالي للاستيراد والتصدير منذ سنة", "البنك المثالي للاستيراد", "organisation")).toBe(
      false,
    );
    expect(isSure("يعمل البنك المثالي للاستيراد منذ سنة", "البنك المثالي للاستيراد", "organisation")).toBe(true);
  });

  it("trusts no body whose one word is another behind a preposition", () => {
    const known = knownNames({ ...noLexicons, "common-words": [{ words: ["ورشة"] }] } as never)("");
    expect(isSure("التقى الزوار بورشة في مدينة صور", "بورشة", "organisation", 0.85, known)).toBe(false);
    expect(isSure("التقى الزوار بنكسو في مدينة صور", "بنكسو", "organisation", 0.85, known)).toBe(true);
  });

  it("trusts no town whose name is described without an article", () => {
    const known = knownNames(noLexicons)("");
    expect(isSure("جرت البلاد إلى حرب لمآرب استعمارية واضحة", "مآرب", "place", 0.95, known)).toBe(false);
    expect(isSure("وصل الوفد إلى مآرب عشية العيد", "مآرب", "place", 0.95, known)).toBe(true);
  });

  it("trusts no body that is one of two nations' agreement, or whose name goes on with «for …» or «and …»", () => {
    const demonyms = [{ iso: "IT", names: ["إيطاليا"], demonyms: ["إيطالي"] }] as never;
    const known = knownNames({ ...noLexicons, territories: demonyms })("");
    const isBody = (raw: string, name: string, sure = 0.95) => isSure(raw, name, "organisation", sure, known);
    expect(isBody("رحب الوزير بأن الاتفاق الإيطالي الإيطالي تم", "الاتفاق الإيطالي")).toBe(false);
    expect(isBody("رحب الوزير بأن الاتفاق الإيطالي تم", "الاتفاق الإيطالي")).toBe(true);
    expect(isBody("أكد عميد جامعة صور للعلوم سالم الدالي", "جامعة صور")).toBe(false);
    expect(isBody("أكد عميد جامعة صور للصحافيين أمس", "جامعة صور")).toBe(true);
    expect(isBody("نقل الخبر اتحاد الخزف والزجاج في صور", "اتحاد الخزف", 0.8)).toBe(false);
    expect(isBody("نقل الخبر اتحاد الخزف في صور", "اتحاد الخزف", 0.8)).toBe(true);
  });

  it("trusts no name that ends in an adverb, or whose first letter was taken for a preposition", () => {
    const known = knownNames({ ...noLexicons, "common-words": [{ words: ["محلي", "ورشة"] }] } as never)("");
    expect(isSure("صار اللاعب سالم محليا في القائمة", "سالم محليا", "person", 0.75, known)).toBe(false);
    expect(isSure("كتب المدير سالم ماريا في القائمة", "سالم ماريا", "person", 0.75, known)).toBe(true);
    expect(isSure("يهتم الحارس بلوك سين، والبلوك سين جديد", "لوك سين", "person", 0.75, known)).toBe(false);
    expect(isSure("يهتم الحارس لوك سين بالبرامج الجديدة", "لوك سين", "person", 0.75, known)).toBe(true);
    expect(isSure("يزدحم الزوار بورشة العمل في صور", "بورشة", "organisation", 0.95, known)).toBe(false);
  });

  it("trusts no verb for a name, no adjective for a club, and no club's by-name for a town", () => {
    const known = knownNames(noLexicons)("");
    expect(isSure("قال المدرب سالم المثال يعد اليوم بالفوز", "سالم المثال يعد", "person", 0.75, known)).toBe(false);
    const teams = "يلعب مع الفرق المتوسطة والكبيرة في صور";
    expect(isSure(teams, "المتوسطة", "organisation", 0.85, known)).toBe(false);
    expect(isSure("يلعب مع المتوسطة في مدينة صور", "المتوسطة", "organisation", 0.85, known)).toBe(true);
    expect(isSure("بدأ اللاعب مشواره مع الليث قبل عام", "الليث", "place", 0.95, known)).toBe(false);
    expect(isSure("وصل اللاعب إلى الليث قبل عام", "الليث", "place", 0.95, known)).toBe(true);
  });

  it("trusts no body behind the word for a town", () => {
    expect(isSure("تقع القرية قرب مدينة الراية منذ سنة", "الراية", "organisation", 0.95)).toBe(false);
  });

  it("trusts no body whose name goes on", () => {
    expect(isSure("قررت منظمة البلدان المصدرة للقمح", "منظمة البلدان", "organisation")).toBe(false);
    expect(isSure("قررت منظمة البلدان في مدينة صور", "منظمة البلدان", "organisation")).toBe(true);
  });
});
