import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import type { Result } from "../../result";
import type { CitedDocument } from "../asking/cited-document";
import { documentMarks } from "../mark";
import { toldBefore } from "../told-before";
import { askedSentence } from "./asked-sentence";
import { besideQuestion, markedStatement } from "./beside-question";
import { changedParts } from "./changed-parts";
import { nameFor, withName } from "./name-for";
import { pickedGaps, pickedStatements } from "./picked-question";
import { proseSentences, unusedSentences } from "./prose-sentences";
import { askedBriefly, briefScope, partsOfScope, scopeIn, withAnyPublisher, withHelp } from "./scope-in";
import { sentenceBefore } from "./sentence-before";
import { tellingWord } from "./telling-word";
import { waysToBeFalse, wayToBeTrue } from "./turned-statement";
import { worthALook } from "./worth-a-look";

const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const published = "2024-05-14";
const lines = [
  "متحف الخزف يفتح أبوابه",
  "",
  "افتتحت بلدية صور متحفا جديدا للخزف في بيت قديم قرب الميناء مطلع الشهر.",
  "ويضم المتحف ثلاثين جرة ملونة جمعها أهل الحي على مدى عشرين عاما.",
  "وزار المتحف في أسبوعه الأول تلاميذ أربع مدارس من القرى القريبة.",
];
const raw = `${lines.join("\n")}\n`;
const document: CitedDocument = {
  ...{ source: "own:x", title: lines[0] ?? "", publisher: "وكالة المثال", published, raw, sha256Of: () => "" },
};
const towns = ["طرابلس", "حلب", "الإسكندرية", "الموصل"];
const marksOf = (text: string) =>
  documentMarks(readText(text, published), extractDocument(text, { id: "own:x", published, lexicons }));
const marks = marksOf(raw);
const prose = proseSentences(document);
const [lead, second, third] = prose;
if (!lead || !second || !third) throw new Error("three sentences were written");
const ground = { document, marks };

describe("the beginning of a stem", () => {
  const plain = "جاء في نصّ وكالة المثال: زار المتحف تلاميذ ____ مدارس.";
  const ofFact = "بحسب نصّ وكالة المثال، ما عدد الجرار؟";

  it("takes the headline and the sentence before, whatever it says already", () => {
    const titled = withHelp(plain, "وكالة المثال", { title: "متحف «الخزف» يفتح أبوابه." });
    const both = withHelp(titled, "وكالة المثال", { before: "يضم المتحف جرارا.", published: "14 أيّار 2024" });
    expect(scopeIn(both)).toBe(
      "جاء في نصّ وكالة المثال المنشور في 14 أيّار 2024، وعنوانه «متحف الخزف يفتح أبوابه»، بعد «يضم المتحف جرارا»:",
    );
    expect(both.endsWith(" زار المتحف تلاميذ ____ مدارس.")).toBe(true);
    expect(toldBefore(scopeIn(both))).toBe("متحف الخزف يفتح أبوابه يضم المتحف جرارا");
    expect(withHelp(ofFact, "وكالة المثال", { before: "يضم المتحف جرارا" })).toBe(
      "بحسب نصّ وكالة المثال، بعد «يضم المتحف جرارا»، ما عدد الجرار؟",
    );
  });

  it("is put before a stem that has none, and is replaced where it stands", () => {
    const once = withHelp("كم جرة فيه؟", "وكالة المثال", { before: "يضم المتحف جرارا" });
    expect(once).toBe("جاء في نصّ وكالة المثال، بعد «يضم المتحف جرارا»: كم جرة فيه؟");
    const twice = withHelp(once, "وكالة المثال", { before: "افتتح المتحف. يضم المتحف جرارا" });
    expect(partsOfScope(twice)).toEqual({ title: "", before: "افتتح المتحف. يضم المتحف جرارا" });
    expect(withAnyPublisher(twice)).not.toContain("المثال");
  });
});

it("tells of a beginning only what the others of its document have not", () => {
  expect(briefScope("جاء في نصّ وكالة المثال المنشور في 5 أيّار 2024 ([…] كلام محذوف):")).toBe("5 أيّار 2024:");
  expect(briefScope("بحسب نصّ وكالة المثال المنشور في 14 أيّار 2024، بعد «فتح المتحف»:")).toBe(
    "14 أيّار 2024، بعد «فتح المتحف»:",
  );
  const wanted = "جاء في نصّ وكالة المثال المنشور في 5 أيّار 2024 (المطلوب اسم شخص، و[…] كلام محذوف)، بعد «فتح المتحف»:";
  expect(briefScope(wanted)).toBe("5 أيّار 2024، بعد «فتح المتحف»:");
  expect(askedBriefly("ما العدد المحذوف من هذه الجملة: «فيه (…) جرار»؟")).toBe("فيه (…) جرار");
});

describe("the sentence before", () => {
  it("goes back one sentence each time, and keeps what is shown", () => {
    const once = sentenceBefore(ground, third.start, "");
    expect(once).toBe("يضم المتحف ثلاثين جرة ملونة جمعها أهل الحي على مدى عشرين عاما");
    const twice = sentenceBefore(ground, third.start, once ?? "");
    expect(twice).toContain("افتتحت بلدية صور");
    expect(twice?.endsWith(once ?? "-")).toBe(true);
    expect(sentenceBefore(ground, third.start, twice ?? "")).toBeUndefined();
    expect(sentenceBefore(ground, lead.start, "")).toBeUndefined();
  });
});

const pickedGap = (...asked: Parameters<typeof pickedGaps>) => firstOf(pickedGaps(...asked));
const pickedStatement = (...asked: Parameters<typeof pickedStatements>) => firstOf(pickedStatements(...asked));
const firstOf = <Value, Fault>(made: Result<Value[], Fault>) =>
  made.ok ? { ok: true as const, value: made.value[0] as Value } : made;

describe("a question of a sentence that was picked", () => {
  it("hides the words from the first to the last that were ticked, without the signs around them", () => {
    const made = pickedGap(ground, second, [5, 3]);
    expect(made.ok && made.value).toMatchObject({ kind: "cloze", key: "جرة ملونة جمعها", options: [] });
    const { stem = "", references } = (made.ok ? made.value : {}) as { stem?: string; references?: unknown };
    expect(stem).toContain("يضم المتحف ثلاثين ____ أهل الحي");
    expect(references).toMatchObject([{ start: second.start, paragraph: second.paragraph }]);
    const last = pickedGap(ground, third, [10]);
    expect(last.ok && last.value.accepted).toEqual(["القريبة"]);
  });

  it("has wrong options where those can be proved, and asks for a figure as a number", () => {
    const far = `${raw}${towns.map((town) => `وجاءت من ${town} صناديق كبيرة فيها قطع نادرة لم يرها أحد.`).join("\n")}\n`;
    const read = { document: { ...document, raw: far }, marks: marksOf(far), besides: [] };
    const own = proseSentences(read.document).at(-1);
    const figure = pickedGaps(ground, second, [2]);
    expect(figure.ok && figure.value[0]).toMatchObject({ kind: "numeric-entry", key: 30 });
    const made = own && pickedGap(read, own, [2]);
    const options = (made?.ok ? made.value.options : []) as { text: string }[]; // of a question with options
    expect(options.map(({ text }) => text).sort()).toEqual([...towns].sort());
  });

  it("is none of too many words, of none, or of one that stands in sight once more", () => {
    expect(pickedGap(ground, second, [])).toEqual({ ok: false, error: "none" });
    expect(pickedGap(ground, second, [1, 8])).toEqual({ ok: false, error: "long" });
    const twice = `${raw}جرة صغيرة من الفخار وقفت بجانب جرة كبيرة في آخر القاعة.\n`;
    const read = { document: { ...document, raw: twice }, marks };
    const own = proseSentences(read.document).at(-1);
    expect(own && pickedGap(read, own, [0])).toEqual({ ok: false, error: "told" });
  });

  it("shows of a long sentence the clauses up to the gap", () => {
    const long =
      "وقال مدير المتحف إن القطع نقلت في صناديق خشبية من المخازن القديمة إلى القاعة الكبرى، وأشار إلى أن الزوار سيرون في الطابق الثاني أفران الطين التي بناها الحرفيون قبل نحو قرنين من الزمن على ضفة النهر.";
    const read = { document: { ...document, raw: `${raw}${long}\n` }, marks };
    const own = proseSentences(read.document).at(-1);
    const made = own && pickedGap(read, own, [8]);
    expect(made?.ok && made.value.stem).toMatch(/في صناديق ____ من المخازن القديمة إلى القاعة الكبرى\.$/);
  });

  it("is a statement, false only where something was changed", () => {
    const said = "زار المتحف في أسبوعه الأول تلاميذ تسع مدارس من القرى القريبة.";
    const made = pickedStatement(ground, third, { said, isTrue: false });
    expect(made.ok && made.value).toMatchObject({ kind: "true-false", key: "false" });
    expect(made.ok && made.value.explanation).toContain("أربع مدارس");
    expect(pickedStatement(ground, third, { said: lines[4] ?? "", isTrue: false })).toEqual({
      ...{ ok: false, error: "unchanged" },
    });
    expect(pickedStatement(ground, third, { said: " ", isTrue: true })).toEqual({ ok: false, error: "empty" });
  });
});

it("sentences that a question asks of are used, headings are none", () => {
  expect(prose).toHaveLength(3);
  expect(unusedSentences(document, [{ start: second.start + 5, end: second.start + 9 }])).toEqual([lead, third]);
});

it("makes a statement false by what contradicts its sentence, in several ways, and true again", () => {
  const line = "وافتتح العمدة يوم الاثنين الجسر الجديد الذي بني على مدى ثلاثين شهرا، ولم تغلق البلدية الجسر القديم.";
  const all = `${raw}${line}\n`;
  const read = { document: { ...document, raw: all }, marks: marksOf(all), besides: [] };
  const own = proseSentences(read.document).at(-1) ?? third;
  const said = "افتتح العمدة يوم الاثنين الجسر الجديد الذي بني على مدى ثلاثين شهرا";
  const ways = waysToBeFalse(read, own, said);
  expect(ways).toContain(said.replace("الاثنين", "الأربعاء"));
  const words = (way: string) => way.replace(/^لم /u, "").split(" ").length;
  expect(ways.every((way) => way !== said && words(way) === said.split(" ").length)).toBe(true);
  expect(ways.at(-1)).toBe(said.replace("افتتح", "لم يفتتح"));
  for (const way of ways) expect(wayToBeTrue(read, own, { said: way, explanation: "" })).toBe(said);
  const denied = "أغلقت البلدية الجسر القديم";
  const told = `جاء في النصّ: «لم تغلق البلدية الجسر القديم»`;
  expect(wayToBeTrue(read, own, { said: denied, explanation: told })).toContain("تغلق");
  expect(
    wayToBeTrue(read, own, {
      said: "نُقل عن سليم أنّ الجسر جديد",
      explanation: "جاء في النصّ نقلا عن هاني: «الجسر جديد»",
    }),
  ).toBe("نُقل عن هاني أنّ الجسر جديد");
});

it.each([
  ["another figure of its size", "وتتسع القاعة 340 زائرا في كل يوم.", "440 زائرا"],
  ["a word of its kind", "وتفتح القاعة أبوابها أثناء العيد وفي نهاية الأسبوع.", "قبل العيد"],
  ["no «some that» for «all that»", "ويعرف الحارس كل ما في القاعة من جرار أثناء العيد.", "قبل العيد"],
  ["the opposite of a verb at its head", "ورفض الحارس بيع الجرار.", "قبل الحارس"],
  ["its verb in the past denied", "ومنحت البلدية الحارس مفتاحا.", "لم تمنح البلدية"],
  ["its verb denied where there is neither", "وتحتوي القاعة على جرار ملونة وصناديق.", "لا تحتوي القاعة"],
])("makes any statement false by %s, for its teacher to look at", (_, line, put) => {
  const all = `${raw}${line}\n`;
  const read = { document: { ...document, raw: all }, marks: marksOf(all), besides: [] };
  const own = proseSentences(read.document).at(-1) ?? third;
  const ways = waysToBeFalse(read, own, line.slice(1, -1));
  expect(ways.some((way) => way.includes(put))).toBe(true);
});

it("names whom a word of a question means, by the sentence before, and puts it behind that word", () => {
  const lines =
    "وشكر وزير الثقافة كريم الدالي أهل الحي القديم على صبرهم.\nوقال إن الجرار القديمة نقلت إلى القاعة الكبرى في الطابق الثاني.";
  const all = `${raw}${lines}\n`;
  const read = { document: { ...document, raw: all }, marks: marksOf(all) };
  const own = proseSentences(read.document).at(-1) ?? third;
  const asked = "قال إن الجرار القديمة نقلت إلى القاعة الكبرى.";
  const named = nameFor(read, own, asked);
  expect(named?.name).toContain("الدالي");
  expect(named && withName(asked, named)).toMatch(/^قال \[.*الدالي\] إن الجرار/u);
  expect(nameFor(read, own, "قال كريم الدالي إن الجرار القديمة نقلت إلى القاعة الكبرى.")).toBeUndefined();
});

it.each([
  ["a name with a preposition", "وصل الوفد من سمنود أمس", ["بسمنود", "سمنود"], "سمنود", false],
  ["the longest of some", "رأى الناس وزارة الخزف الجديدة", ["الخزف", "وزارة الخزف"], "وزارة الخزف", false],
  ["no letters within a longer word", "زار سليمان السوق", ["ليما"], undefined, true],
  ["nothing where no name stands", "زار الناس السوق", ["سمنود"], undefined, false],
])("finds by which word an answer is told: %s", (_, text, names, word, isAlike) => {
  expect(tellingWord(text, names)).toEqual({ ...(word === undefined ? {} : { word }), isAlike });
});

it("deserves a look for what is less sure in it", () => {
  const scopeText = "جاء في نصّ وكالة المثال، بعد «يضم المتحف جرارا»:";
  const look = (asked: string) => worthALook({ stem: `${scopeText} ${asked}`, scopeText });
  expect([look("زار [المتحف] ____ أمام […]."), look("زاره ____.")]).toEqual([["named"], []]);
  expect(worthALook({ stem: "زاره أحد.", isSuggested: true })).toEqual(["suggested"]);
});

describe("what a question rests on in its text", () => {
  const textOf = (asked: Parameters<typeof askedSentence>[1]) => {
    const sentence = askedSentence(document, asked);
    return sentence && raw.slice(sentence.start, sentence.end);
  };

  it("finds the sentence that a question in a teacher's words is asked of, with its answer", () => {
    expect(textOf({ stem: "كم جرة ملونة يضم المتحف؟", answers: ["ثلاثين جرة"] })).toContain("ثلاثين جرة");
    expect(textOf({ stem: "زار المتحف تلاميذ من القرى القريبة", answers: [] })).toContain("أربع مدارس");
  });

  it("finds none for a question of another matter, nor where the answer is not told", () => {
    expect(textOf({ stem: "ما لون علم الدولة التي فازت بالكأس؟", answers: ["أخضر"] })).toBeUndefined();
    expect(textOf({ stem: "كم جرة ملونة يضم المتحف؟", answers: ["75"] })).toBeUndefined();
  });

  const said = (parts: ReturnType<typeof besideQuestion>) => parts?.map(({ text }) => text).join("") ?? null;
  const markedIn = (parts: ReturnType<typeof besideQuestion>) =>
    (parts ?? []).flatMap(({ text, isChanged }) => (isChanged ? [text] : []));

  it("shows beside a question only what that leaves out amid its words, or says otherwise", () => {
    const line =
      "وقالت مديرة البلدية للصحفيين أمس إن المتحف يضم ثلاثين جرة ملونة جمعها أهل الحي القديم على مدى عشرين عاما من البحث.";
    expect(besideQuestion(line, { asked: "المتحف يضم ثلاثين جرة ملونة جمعها أهل الحي" })).toBeNull();
    const isFalse = besideQuestion(line, { asked: "المتحف يضم أربعين جرة ملونة جمعها أهل الحي", isFalse: true });
    expect([said(isFalse), markedIn(isFalse)]).toEqual(["… إن المتحف يضم ثلاثين جرة ملونة جمعها …", ["ثلاثين"]]);
    const left = besideQuestion(line, { asked: "المتحف يضم ثلاثين جرة ملونة على مدى عشرين عاما من البحث" });
    expect(markedIn(left)).toEqual(["جمعها", "الحي", "القديم"].slice(0, markedIn(left).length));
  });

  it("shows who said it with the beginning of what was said, and how a denial stands in the text", () => {
    const line =
      "وأعلن الناطق باسم البلدية سليم الدالي أن السوق القديمة ستفتح أبوابها في الربيع أمام الحرفيين والزوار.";
    const told = besideQuestion(line, {
      asked: "من القائل إن السوق القديمة ستفتح أبوابها في الربيع؟",
      names: "سليم الدالي",
    });
    expect(said(told)).toContain("البلدية سليم الدالي أن السوق القديمة ستفتح");
    expect(said(told)).not.toContain("والزوار");
    const post = besideQuestion(`${line} وأضاف أن الميناء القديم بقي مغلقا.`, {
      asked: "ما صفة القائل إن الميناء القديم بقي مغلقا؟",
      names: "عمدة المدينة",
    });
    expect(said(post)).toMatch(/وأعلن الناطق باسم.*أن الميناء القديم/u);
    const denied = besideQuestion("ولم تفتح السوق أبوابها.", { asked: "فتحت السوق أبوابها.", isFalse: true });
    expect(said(denied)).toBe("ولم تفتح السوق أبوابها.");
    expect(markedIn(denied)).toEqual(["تفتح"]);
    expect(markedIn(markedStatement("فتحت السوق أبوابها.", "ولم تفتح السوق أبوابها."))).toEqual(["فتحت"]);
  });

  it("marks the words of a sentence that a false statement has otherwise, without what stands far before them", () => {
    const sentence = "وقالت مديرة البلدية للصحفيين أمس إن المتحف يضم ثلاثين جرة ملونة.";
    const parts = changedParts(sentence, "المتحف يضم أربعين جرة ملونة");
    expect(parts.flatMap(({ text, isChanged }) => (isChanged ? [text] : []))).toEqual(["ثلاثين"]);
    expect(parts.map(({ text }) => text).join("")).toBe("… المتحف يضم ثلاثين جرة ملونة.");
    const other = changedParts("يضم المتحف ثلاثين جرة", "لا شيء من هذا صحيح");
    expect([other.some(({ isChanged }) => isChanged), other.map(({ text }) => text).join("")]).toEqual([
      false,
      "يضم المتحف ثلاثين جرة",
    ]);
  });
});
