import { expect, it } from "vitest";
import { noLexicons } from "../../../extraction/lexicons";
import type { Mark } from "../../mark";
import { knownNames } from "./known-names";
import { standIns } from "./stand-ins";

const raw = "اجتمع المجلس مساء الخميس.";
const body = (name: string, at: number): Mark => ({
  ...{ id: `organisation-${at}`, type: "organisation", start: 99, end: 104, text: name, name },
  ...{
    sentence: { start: 0, end: raw.length },
    paragraph: 1,
    denotes: name,
    sort: "organisation|body",
    confidence: 0.9,
  },
});

it("offers no other name of what is asked, whatever its endings", () => {
  const names = ["المليشيات الحوثية", "الحوثيون", "الحوثيين", "المقاومة الشعبية", "اللجنة العليا"];
  const [asked, ...others] = names.map(body);
  const offered = asked ? standIns(raw, asked, [asked, ...others]).map(({ name }) => name) : [];
  expect(offered.sort()).toEqual(["اللجنة العليا", "المقاومة الشعبية"]);
});

it("offers a body of the other gender for none, nor a club by its other name", () => {
  const bodies = (names: readonly string[]) => names.map(body);
  const [asked, ...others] = bodies(["وزارة الطاقة", "مجلس المدينة", "لجنة الأسعار", "هيئة الطرق"]);
  const offered = asked ? standIns(raw, asked, [asked, ...others]).map(({ name }) => name) : [];
  expect(offered.sort()).toEqual(["لجنة الأسعار", "هيئة الطرق"]);
  const [club, ...clubs] = bodies(["نادي الشاطئ", "فريق الشاطئ", "نادي الجبل"]);
  expect(club ? standIns(raw, club, [club, ...clubs]).map(({ name }) => name) : []).toEqual(["نادي الجبل"]);
});

it("offers no body that its sentence names in another spelling", () => {
  const text = "وقع معهد الخزف في المدينة اتفاقا مع جامعة أسكويث وزار الوفد المتحف.";
  const [asked, ...others] = ["جامعة سمنود", "جامعة اوسكويث", "جامعة النخيل"].map((name) => ({
    ...body(name, 0),
    sentence: { start: 0, end: text.length },
  }));
  const offered = asked ? standIns(text, asked, [asked, ...others]).map(({ name }) => name) : [];
  expect(offered).toEqual(["جامعة النخيل"]);
});

it("offers no club for the team of a country", () => {
  const sides = ["منتخب المثال", "نادي الشاطئ", "فريق السهل", "منتخب النموذج"].map((name) => body(name, 0));
  const [asked, ...others] = sides;
  const offered = asked ? standIns(raw, asked, [asked, ...others]).map(({ name }) => name) : [];
  expect(offered).toEqual(["منتخب النموذج"]);
});

it("offers no body by the name that stands beside it, in other letters, or that is a part of it", () => {
  const text = 'احتفلت خطوط الجزيرة "خطوط النورس" بطائرتها، ثم خطوط الجبل وخطوط السهل و ISLE LINES.';
  const at = (name: string): Mark => ({
    ...body(name, text.indexOf(name)),
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  });
  const marks = ["خطوط النورس", "خطوط الجزيرة", "خطوط الجبل", "خطوط السهل", "ISLE LINES"].map(at);
  const [asked] = marks.map((mark) => ({ ...mark, sentence: { start: 0, end: 3 } }));
  const offered = asked ? standIns(text, asked, marks).map(({ name }) => name) : [];
  expect(offered.sort()).toEqual(["خطوط الجبل", "خطوط السهل"]);
  const [union, ...others] = ["الأندية المتحدة", "اللجنة العامة للأندية المتحدة", "المحافظة القديمة"].map(body);
  expect(union ? standIns(raw, union, [union, ...others]).map(({ name }) => name) : []).toEqual(["المحافظة القديمة"]);
});

it("offers no figure of another size", () => {
  const figure = (value: number): Mark => ({
    ...{ id: `quantity-${value}`, type: "quantity", start: 0, end: 5, text: `${value} سرير`, name: `${value} سرير` },
    ...{ sentence: { start: 0, end: raw.length }, paragraph: 1, denotes: `quantity|${value}`, confidence: 0.97 },
    ...{ sort: "quantity|count|سرير", number: { value, start: 0, end: 5 } },
  });
  const [asked, ...others] = [10000, 50, 8500, 20000, 10050].map(figure);
  const offered = asked ? standIns(raw, asked, [asked, ...others]).map(({ number }) => number?.value) : [];
  expect(offered.sort()).toEqual([20000, 8500]);
});

it("offers no man for a woman, unless nothing beside the gap tells them apart", () => {
  const text = "فازت الفرنسية هند المثال وخسر الحارس سالم النموذج ثم غنى ناصر البيان.";
  const person = (name: string): Mark => {
    const start = text.indexOf(name);
    return {
      ...{ id: name, type: "person", start, end: start + name.length, text: name, name, paragraph: 1 },
      ...{ sentence: { start: 0, end: text.length }, denotes: name, sort: "person|m", confidence: 0.95 },
    };
  };
  const people = ["هند المثال", "سالم النموذج", "ناصر البيان"].map(person);
  const [woman] = people;
  const asked = woman && { ...woman, sentence: { start: 0, end: 5 } };
  expect(asked ? standIns(text, asked, people) : [""]).toEqual([]);
  const far = "أكدت الممثلة الدائمة لمعهد الخزف هند المثال ذلك وخسر الحارس سالم النموذج ثم غنى ناصر البيان.";
  const farther = ["هند المثال", "سالم النموذج", "ناصر البيان"].map((name) => ({
    ...person(name),
    start: far.indexOf(name),
    end: far.indexOf(name) + name.length,
    sentence: { start: 0, end: far.length },
  }));
  const [, man] = farther;
  const sought = man && { ...man, sentence: { start: 0, end: 5 } };
  expect(sought ? standIns(far, sought, farther).map(({ name }) => name) : []).toEqual(["ناصر البيان"]);
  const neutral = asked ? standIns(text, asked, people, undefined, true).map(({ name }) => name) : [];
  expect(neutral.sort()).toEqual(["سالم النموذج", "ناصر البيان"]);
});

it("offers capitals for a capital that acts, and towns of its country for one where something is", () => {
  const offered = (text: string) => {
    const start = text.indexOf("باريس");
    const city: Mark = {
      ...{ id: "c", type: "place", start, end: start + 5, text: "باريس", name: "باريس", paragraph: 1 },
      ...{ sentence: { start: 0, end: text.length }, denotes: "c", sort: "place|city", confidence: 0.95, within: "FR" },
    };
    const names = ["باريس", "ليون", "نيس", ...[..."abcdefghi"].map((letter) => `بلدة ${letter}`), "قرية بعيدة"];
    const cities = names.map((name) => ({ kind: "city" as const, country: "FR", names: [name] }));
    return standIns(text, city, [city], knownNames({ ...noLexicons, cities })(text)).map(({ name }) => name);
  };
  expect(offered("وصل الوفد إلى باريس أمس.")).toHaveLength(3);
  expect(offered("وصل الوفد إلى باريس أمس.")).not.toContain("قرية بعيدة");
  expect(offered("نفت باريس ذلك.")).not.toContain("ليون");
  expect(offered("نفت باريس ذلك.")).toHaveLength(3);
  expect(offered("عادت الحكومة الموالية لباريس إلى القصر.")).not.toContain("ليون");
});

it("offers nobody who is named beside the gap by another name, and no head of state for anybody", () => {
  const text = "أعلن الرئيس الروسي سالم المثال فوزه. وقال ناصر البيان وقال سعد النورس. وشكر هاني الصور البيان.";
  const person = (name: string, last = name): Mark => {
    const start = text.lastIndexOf(last);
    const from = text.lastIndexOf(".", start) + 1;
    return {
      ...{ id: `${name}-${start}`, type: "person", start, end: start + last.length, text: last, name, paragraph: 1 },
      ...{
        sentence: { start: from, end: text.indexOf(".", start) + 1 },
        denotes: name,
        sort: "person|m",
        confidence: 0.85,
      },
    };
  };
  const people = [person("سالم المثال"), person("ناصر البيان"), person("ناصر البيان", "البيان"), person("سعد النورس")];
  const asked = person("هاني الصور");
  expect(standIns(text, asked, [...people, asked]).map(({ name }) => name)).toEqual(["سعد النورس"]);
});

it("offers countries of one part of the world before those that the document names elsewhere", () => {
  const text = "يمر الطريق بين مالي والنيجر. وسافر الوفد إلى قطر.";
  const country = (name: string, code: string): Mark => {
    const start = text.indexOf(name);
    return {
      ...{ id: name, type: "place", start, end: start + name.length, text: name, name, paragraph: 1, country: code },
      ...{ sentence: start < 28 ? { start: 0, end: 28 } : { start: 29, end: text.length } },
      ...{ denotes: name, sort: "place|country", confidence: 0.95 },
    };
  };
  const [asked, ...others] = [country("مالي", "ML"), country("قطر", "QA")];
  const territories = ["تشاد TD", "السنغال SN", "غانا GH"].map((each) => {
    const [name = "", iso = ""] = each.split(" ");
    return { iso, names: [name] };
  });
  const known = knownNames({ ...noLexicons, territories })(text);
  const offered = asked ? standIns(text, asked, [asked, ...others], known).map(({ name }) => name) : [];
  expect(offered.sort()).toEqual(["السنغال", "تشاد", "غانا"]);
});

it("offers countries around one where something is, and those of the same news for one that acts", () => {
  const offered = (text: string) => {
    const start = text.indexOf("فرنسا");
    const country: Mark = {
      ...{ id: "c", type: "place", start, end: start + 5, text: "فرنسا", name: "فرنسا", paragraph: 1, country: "FR" },
      ...{ sentence: { start: 0, end: text.length }, denotes: "c", sort: "place|country", confidence: 0.95 },
    };
    const territories = "إيطاليا IT،سويسرا CH،النمسا AT،إسبانيا ES،الصين CN،روسيا RU،الولايات المتحدة US"
      .split("،")
      .map((each) => {
        const words = each.split(" ");
        return { iso: words.at(-1) ?? "", names: [words.slice(0, -1).join(" ")] };
      });
    return standIns(text, country, [country], knownNames({ ...noLexicons, territories })(text)).map(({ name }) => name);
  };
  for (const name of offered("سقط الثلج على جبال في فرنسا أمس.")) expect(["الصين", "روسيا"]).not.toContain(name);
  expect(offered("نفت فرنسا ذلك أمس.")).toEqual(expect.arrayContaining(["الصين", "روسيا"]));
});

it("offers nobody who reigns for anybody", () => {
  const text = "هنأ الملك سالم المثال أهل الوادي. وقال الصياد ناصر البيان شيئا. وقال الحارس هاني الصور شيئا.";
  const people = ["سالم المثال", "ناصر البيان", "هاني الصور"].map((name): Mark => {
    const start = text.indexOf(name);
    const from = text.lastIndexOf(".", start) + 1;
    return {
      ...{ id: name, type: "person", start, end: start + name.length, text: name, name, paragraph: 1, denotes: name },
      ...{ sentence: { start: from, end: text.indexOf(".", start) + 1 }, sort: "person|m", confidence: 0.92 },
    };
  });
  const asked = people.at(-1);
  expect(asked ? standIns(text, asked, people).map(({ name }) => name) : []).not.toContain("سالم المثال");
});

it("offers no body that the text joins to what is asked", () => {
  const text = "عمل الخبراء في لجنة المياه ولجنة السدود معا. ثم زارت لجنة المياه القرية، وتبعتها لجنة الطرق.";
  const at = (name: string, from = 0): Mark => {
    const start = text.indexOf(name, from);
    const sentence = start < 45 ? { start: 0, end: 45 } : { start: 45, end: text.length };
    return { ...body(name, start), start, end: start + name.length, sentence };
  };
  const asked = { ...at("لجنة المياه", 45), sentence: { start: 45, end: 69 } };
  const marks = [at("لجنة المياه"), at("لجنة السدود"), asked, at("لجنة الطرق")];
  expect(standIns(text, asked, marks).map(({ name }) => name)).toEqual(["لجنة الطرق"]);
});

it("offers capitals for one of two that are joined", () => {
  const text = "جرت المحادثات في باريس ولندن أمس.";
  const start = text.indexOf("باريس");
  const city: Mark = {
    ...{ id: "c", type: "place", start, end: start + 5, text: "باريس", name: "باريس", paragraph: 1 },
    ...{ sentence: { start: 0, end: text.length }, denotes: "c", sort: "place|city", confidence: 0.95, within: "FR" },
  };
  const offered = standIns(text, city, [city], knownNames(noLexicons)(text)).map(({ name }) => name);
  expect(offered).toHaveLength(3);
});

it("offers no year far from the asked one, on another side of one beside it, or in another form", () => {
  const text = "وكان آخر أعماله عام 1997، ثم اختير عضوا في عام 1998.";
  const year = (name: string, iso: string): Mark => ({
    ...{ id: name, type: "date", start: text.indexOf("عام 1997"), end: text.indexOf("،"), text: name, name, iso },
    ...{ sentence: { start: 0, end: text.length }, paragraph: 1, denotes: name, sort: "date|year|absolute" },
    confidence: 0.95,
  });
  const [asked, ...others] = [
    year("عام 1997", "1997"),
    year("عام 1940", "1940"),
    year("عام 1990", "1990"),
    year("عام 2001", "2001"),
  ];
  expect(asked ? standIns(text, asked, [asked, ...others]).map(({ name }) => name) : []).toEqual(["عام 1990"]);
});

it("offers only years of the same games for those of a cup", () => {
  const text = "يستعد الفريق لكأس العالم عام 2018 بعد فوزه عام 2014 وعام 2016 وعام 2017 وعام 2010.";
  const year = (name: string): Mark => ({
    ...body(`عام ${name}`, text.indexOf(`عام ${name}`)),
    ...{ type: "date", start: text.indexOf(`عام ${name}`), sort: "date|year|absolute", iso: name, denotes: name },
  });
  const marks = ["2018", "2014", "2016", "2017", "2010"].map(year);
  const [asked] = marks.map((mark) => ({ ...mark, sentence: { start: 0, end: 33 } }));
  expect((asked ? standIns(text, asked, marks) : []).map(({ iso }) => iso).sort()).toEqual(["2010", "2014"]);
});
