import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexiconsJson } from "@/generated/lexicons";
import { floodNews } from "@/server/documents/testing/flood-news.ar";
import { extractDocument } from "../../extraction/extract-document";
import { type Lexicons, noLexicons } from "../../extraction/lexicons";
import { readText } from "../../extraction/text/read-text";
import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import { clipSentence } from "../clauses/clip-sentence";
import { documentMarks, type Mark } from "../mark";
import { decisionsAfter, type ReviewStep, withStep } from "../review";
import type { CitedDocument } from "./cited-document";
import { gapQuestion } from "./gap-question";
import { markQuestion } from "./mark-question";
import { knownNames } from "./names/known-names";

const cited: CitedDocument = {
  ...{ source: "own:x", title: "فيضانات", publisher: "وكالة المثال", published: "2024-05-14", raw: floodNews },
  sha256Of: (text) => createHash("sha256").update(text).digest("hex"),
};
const lexicons: Lexicons = { ...noLexicons, ...(lexiconsJson as Lexicons) };
const extraction = extractDocument(floodNews, { id: "own:x", published: "2024-05-14", lexicons });
const marks = documentMarks(readText(floodNews, "2024-05-14"), extraction);

type Made = { kind: string; stem: string; key: string; options?: { id: string; text: string }[] };
const made = marks.flatMap((mark): { mark: Mark; question: Made }[] => {
  const question = markQuestion(cited, mark, marks);
  return question ? [{ mark, question: question as unknown as Made }] : [];
});

describe("markQuestion", () => {
  it("makes questions of several kinds of one text", () => {
    const kinds = new Set(made.map(({ question }) => question.kind));
    expect([...kinds].sort()).toEqual(["cloze", "date-entry", "numeric-entry", "who-said-it"]);
  });

  it("blanks its mark alone and says the answer nowhere else in the stem", () => {
    for (const { mark, question } of made.filter(({ question }) => question.kind === "cloze")) {
      expect(question.stem.split(gap)).toHaveLength(2);
      const answer = mark.type === "quote" ? question.key : mark.text;
      expect(foldLoosely(question.stem)).not.toContain(foldLoosely(answer));
    }
  });

  it("says of what a name is to be typed, since a description would fill the gap as well", () => {
    for (const { mark, question } of made) {
      const isTyped = question.kind === "cloze" && (question.options ?? []).length === 0 && mark.type !== "quantity";
      expect(question.stem.includes("المطلوب اسم"), question.stem).toBe(isTyped);
    }
    expect(made.some(({ question }) => question.stem.includes("المطلوب اسم"))).toBe(true);
  });

  it("asks for no name to type of which nothing may be typed", () => {
    const sentence = "نقل الحرس عشرين رجلا من أهل القرية إلى سجن الهضبة بعد عاصفة طويلة في الشتاء.";
    const raw = `خبر قصير عن الحرس\n\n${sentence}\n`;
    const start = raw.indexOf("سجن الهضبة");
    const mark: Mark = {
      ...{ id: "place-x", type: "place", sort: "place", text: "سجن الهضبة", name: "سجن الهضبة", denotes: "سجن الهضبة" },
      ...{ start, end: start + 10, confidence: 1, paragraph: 2 },
      sentence: { start: raw.indexOf(sentence), end: raw.indexOf(sentence) + sentence.length },
    };
    expect(
      gapQuestion({ document: { ...cited, raw }, mark, marks: [mark], excerpt: { ...mark.sentence, omitted: [] } }),
    ).toBe(undefined);
  });

  it("reads no ten of «the nineteen», and types no body that any country has", () => {
    const marksIn = (sentence: string) => {
      const raw = `خبر قصير عن المدينة\n\n${sentence}\n`;
      const read = readText(raw, "2024-05-14");
      return {
        raw,
        found: documentMarks(read, extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons })),
      };
    };
    const { found: counted } = marksIn("زارت مريم مع التسعة عشر طفلا متحف المدينة صباح أمس قبل الغداء.");
    expect(counted.filter(({ type }) => type === "quantity")).toEqual([]);
    const asked = (sentence: string, text: string) => {
      const { raw, found } = marksIn(sentence);
      const mark = found.find((each) => each.text === text);
      return mark && markQuestion({ ...cited, raw, known: knownNames(lexicons)(raw) }, mark, found);
    };
    expect(marksIn("دخلت القوات المسلحة مدينة صغيرة صباح أمس.").found.map(({ text }) => text)).toContain(
      "القوات المسلحة",
    );
    expect(asked("دخلت القوات المسلحة مدينة صغيرة قرب الحدود صباح أمس بعد معارك طويلة.", "القوات المسلحة")).toBe(
      undefined,
    );
  });

  it("asks who said something among all who speak, women and men", () => {
    const asked = made.filter(({ mark }) => mark.type === "quote");
    expect(asked.map(({ question }) => question.kind)).toEqual(asked.map(() => "who-said-it"));
    expect(asked.every(({ question }) => question.options?.length === 4)).toBe(true);
  });

  it.each([
    ["a name behind «and»", "وصلت فرق الإنقاذ صباح أمس إلى مدن الشمال من تونس والجزائر بعد ساعات.", "الجزائر"],
    ["a figure behind a letter", "يبلغ إنتاج مخابز المدينة كل صباح ما يقدر ب180 طن من الخبز الأسمر.", "180 طن"],
  ])("asks for %s", (_, sentence, text) => {
    const raw = `خبر قصير عن المدينة\n\n${sentence}\n`;
    const read = readText(raw, "2024-05-14");
    const found = documentMarks(read, extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons }));
    const mark = found.find((each) => each.text === text);
    const known = knownNames(lexicons)(raw);
    expect(mark && markQuestion({ ...cited, raw, known }, mark, found)?.stem).toMatch(/ و____|ب\(…\)/u);
  });

  it("offers no name that lost its article's alef to a preposition", () => {
    const raw = `${floodNews}وسلمت السلطات للجيش التونسي إدارة المخيم.\n`;
    const found = extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons });
    const names = documentMarks(readText(raw), found).map(({ text }) => text);
    expect(names.filter((name) => name.startsWith("لجيش"))).toEqual([]);
  });

  it("offers nothing beside the key that its sentence holds, and nothing twice", () => {
    for (const { mark, question } of made) {
      const sentence = foldLoosely(floodNews.slice(mark.sentence.start, mark.sentence.end));
      const options = question.options ?? [];
      const wrong = options.filter(({ id }) => id !== question.key);
      for (const { text } of wrong) expect(sentence).not.toContain(foldLoosely(text));
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
    }
  });
});

describe("markQuestion of a few words", () => {
  const questionsOf = (raw: string) => {
    const found = extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons });
    const own = documentMarks(readText(raw, "2024-05-14"), found);
    const document = { ...cited, raw };
    return own.flatMap((mark) => {
      const question = markQuestion(document, mark, own);
      return question ? [{ mark, question: question as unknown as Made & { unit?: string } }] : [];
    });
  };

  it("names what is counted without the ending that the number gave it", () => {
    const [asked] = questionsOf("رفع المحتفلون أعلام تونس في 162 مركزا من مراكز المدينة القديمة.\n").filter(
      ({ question }) => question.kind === "numeric-entry",
    );
    expect(asked?.question.unit).toBe("مركز");
  });

  it("asks for no number before a word that counts nothing, nor one whose digits are turned", () => {
    const raw = "وصل المدينة القديمة 111 منها في يوم واحد مشمس.\nبيع التمثال بمبلغ 6.\u200F15 مليون جنيه في لندن.\n";
    expect(questionsOf(raw).filter(({ question }) => question.kind === "numeric-entry")).toEqual([]);
  });

  it("asks nothing of a heading, nor who a king is", () => {
    const asked = (raw: string) => questionsOf(raw).map(({ mark }) => mark.text);
    const king = "زار الوفد الملك سلمان بن عبدالعزيز في قصره في مدينة جدة يوم الأحد الأول من أيار.\n";
    expect(asked(king)).not.toContain("سلمان بن عبدالعزيز");
    expect(asked(`معرض كبير للخزف القديم في القيروان\n\n${king}`)).not.toContain("القيروان");
  });

  it("shows no two marks of quotation with nothing between", () => {
    const places = (marks: string) =>
      questionsOf(
        `أعلنت وزارة الثقافة التونسية ${marks}افتتاح معرض كبير للخزف في مدينة القيروان القديمة" هذا الأسبوع.\n`,
      )
        .map(({ mark }) => mark.text)
        .filter((text) => text === "القيروان");
    expect(places('"')).toEqual(["القيروان"]);
    expect(places('"" "')).toEqual([]);
  });

  it("asks for none of words that somebody not named said", () => {
    const speech = "«أحب أن أشكر كل الزوار الذين جاؤوا إلى القيروان وكل من عمل في المعرض».\n";
    expect(questionsOf(speech).filter(({ mark }) => mark.type === "place")).toEqual([]);
  });

  it("asks for a name behind a preposition that is glued to it", () => {
    const stems = questionsOf("وصل وفد كبير من الزوار إلى المعرض القديم بالقيروان ثم عاد إلى بلاده لتونس.\n").map(
      ({ mark, question }) => `${mark.text}: ${question.stem}`,
    );
    expect(stems.find((stem) => stem.startsWith("القيروان:"))).toContain(`القديم بـ${gap} ثم`);
  });

  it("takes no name behind «to» for who joined it", () => {
    const raw = "انضم لشركة موبايلي مديرا لقسم التسويق في مدينة جدة وبقي هناك عشرة أعوام.\n";
    expect(questionsOf(raw).map(({ mark }) => mark.text)).toEqual([]);
  });

  it("asks for a place behind «it»", () => {
    const asked = questionsOf(
      "قال مدير المتحف إن المدينة تدرس الأساليب التي لجأت إليها ولاية كاليفورنيا لحماية الطرق.\n",
    );
    expect(asked.map(({ mark }) => mark.text)).toContain("ولاية كاليفورنيا");
  });

  it("asks for no land to type behind its town, which lies in a country too", () => {
    const asked = (raw: string) => questionsOf(raw).map(({ mark }) => mark.text);
    const sailed = "وصلت سفينة كبيرة تحمل الكتب القديمة";
    expect(asked(`${sailed} إلى باليرمو في جزيرة صقلية بعد رحلة طويلة.\n`)).not.toContain("جزيرة صقلية");
    expect(asked(`${sailed} وهي بيضاء إلى الصيادين في جزيرة صقلية بعد رحلة طويلة.\n`)).toContain("جزيرة صقلية");
  });

  it("asks for no name whose last words stand beside it", () => {
    const asked = (raw: string) => questionsOf(raw).map(({ mark }) => mark.text);
    const told = "أعلنت وزارة الثقافة التونسية خطة كبيرة للكتاب بعد أن زار فريق الثقافة التونسية المتحف.\n";
    expect(asked(told)).not.toContain("وزارة الثقافة التونسية");
  });

  it("asks for no name of which one that is accepted stands in the question, however short", () => {
    const typed = (rest: string) => {
      const raw = `قال مدير المتحف إن القافلة التي تحمل الكتب القديمة وصلت إلى مدينة صور صباح أمس${rest}.\n`;
      const found = extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons });
      const own = documentMarks(readText(raw, "2024-05-14"), found);
      const place = own.find(({ type }) => type === "place");
      const asked = place && markQuestion({ ...cited, raw, known: knownNames(lexicons)(raw) }, place, own);
      return (asked as { accepted?: string[] } | undefined)?.accepted;
    };
    expect(typed("")).toContain("صور");
    expect(typed(" وأهل صور نائمون")).toBe(undefined);
    expect(typed(" وعادت منها بصور قديمة")).toBe(undefined);
  });

  it("asks for nobody before the family's name that the text goes on with", () => {
    const people = (name: string, rest: string) => {
      const raw = `أكد مدير سوق الخزف القديم في المدينة ${name}${rest} أن السوق وفر أكثر من 600 فرصة عمل.\n`;
      const start = raw.indexOf(name);
      const mark: Mark = {
        ...{ id: "person-x", type: "person", sort: "person|m", text: name, name, denotes: "person|x" },
        ...{ start, end: start + name.length, confidence: 0.96, paragraph: 1 },
        sentence: { start: 0, end: raw.length - 1 },
      };
      return markQuestion({ ...cited, raw, known: knownNames(lexicons)(raw) }, mark, [mark])?.kind;
    };
    expect(people("إبراهيم بن محمد", "")).toBe("cloze");
    expect(people("إبراهيم بن محمد", " الزيرجامي")).toBe(undefined);
    expect(people("إبراهيم بن محمد", " آل زيرجام")).toBe(undefined);
    expect(people("إبراهيم بن محمد", " المدير السابق للميناء")).toBe("cloze");
    expect(people("إبراهيم الدالي", " الزيرجامي")).toBe("cloze");
  });

  it("offers a kingdom by the name of its country among those of others", () => {
    const raw = "قال مدير سوق الخزف إن الأسواق الصغيرة في المملكة سجلت نموا كبيرا في عدد الزوار منذ الصيف.\n";
    const found = extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons });
    const own = documentMarks(readText(raw, "2024-05-14"), found).map((mark) =>
      mark.text === "المملكة" ? { ...mark, country: "SA", confidence: 0.95 } : mark,
    );
    const kingdom = own.find(({ text }) => text === "المملكة");
    const asked =
      kingdom &&
      gapQuestion({
        ...{ document: { ...cited, raw, known: knownNames(lexicons)(raw) }, mark: kingdom, marks: own },
        excerpt: { ...kingdom.sentence, omitted: [] },
      });
    const options = (asked?.options ?? []) as { text: string }[];
    expect(options.map(({ text }) => text)).toContain("السعودية");
    expect(options.map(({ text }) => text)).not.toContain("المملكة");
  });

  it("asks for nothing right behind a name that was put in as who acts", () => {
    const raw = "واجه متحف القيروان انتقادات كثيرة من زوار المعرض الجديد ومن تجار الخزف في المدينة القديمة.\n";
    const found = extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons });
    const [mark] = documentMarks(readText(raw, "2024-05-14"), found);
    if (!mark) throw new Error("a name was written");
    const inserted = (at: number) => [{ at, name: "سالم المثال" }];
    const asked = (at: number) =>
      gapQuestion({
        ...{ document: { ...cited, raw }, mark, marks: [mark] },
        excerpt: { ...mark.sentence, omitted: [], inserted: inserted(at) },
      });
    expect(mark.start).toBeGreaterThan(0);
    expect(asked(raw.indexOf(" ", mark.end + 4))).toBeDefined();
    expect(asked(raw.slice(0, mark.start).trimEnd().length)).toBeUndefined();
  });

  it("asks for no place that a report is filed from, behind the name of who files it", () => {
    const filed = (opening: string) =>
      questionsOf(`${opening}صدر اليوم بيان مشترك بمناسبة زيارة وفد الخزافين للمتحف القديم في المدينة.\n`).map(
        ({ mark }) => mark.text,
      );
    expect(filed("وكالة المثال - القيروان :")).toEqual([]);
  });

  it("asks for no team of a country by who plays there, as he does for a club", () => {
    const bodies = (who: string) =>
      questionsOf(`قال ${who} منتخب الأرجنتين في حديث طويل إن الفريق لم يكن يريد أن يخسر المباراة.\n`).map(
        ({ mark }) => mark.text,
      );
    expect(bodies("مدرب")).toContain("منتخب الأرجنتين");
    expect(bodies("لاعب")).not.toContain("منتخب الأرجنتين");
  });

  it("asks for no place in a fruit's name or right after what it tells of", () => {
    const places = (raw: string) => questionsOf(raw).filter(({ mark }) => mark.type === "place").length;
    expect(places("يبيع التاجر القديم في السوق الكبير كل يوم سلة من جوز الهند.\n")).toBe(0);
    expect(places("غاب لاعب القرية عن السباق الكبير بعد تمزق الرباط الصليبي في ركبته.\n")).toBe(0);
    expect(places("يفتح المعرض الكبير أمام الشباب في المدينة القديمة أفقا أرحب.\n")).toBe(0);
  });

  it("shows a long sentence only where that is wanted", () => {
    const raw =
      "أوضح رئيس بلدية القيروان سالم المثال أن فرق النظافة والصيانة والتشجير في المدينة القديمة وفي الأحياء التي تحيط بها من كل جانب تعمل في كل يوم من أيام الأسبوع على ترميم 240 بيتا من البيوت القديمة التي هجرها أهلها.\n";
    const found = extractDocument(raw, { id: "own:x", published: "2024-05-14", lexicons });
    const own = documentMarks(readText(raw, "2024-05-14"), found);
    const number = own.find(({ type }) => type === "quantity");
    const stems = (["usual", "long"] as const).map((length) => {
      const question = number && markQuestion({ ...cited, raw }, number, own, length);
      return question?.stem.includes("(…) بيتا");
    });
    expect(stems).toEqual([undefined, true]);
  });

  it("asks for no country that is an adjective of the noun before it", () => {
    const places = (raw: string) => questionsOf(raw).filter(({ mark }) => mark.text === "السعودية").length;
    expect(places("تعود الطائرة الصغيرة إلى عائلة كبيرة معروفة من العائلات السعودية.\n")).toBe(0);
    expect(places("عادت الطائرة الصغيرة بعد ساعات طويلة من السفر إلى السعودية.\n")).toBe(1);
  });
});

describe("documentMarks", () => {
  it("takes no half of something for a number to type", () => {
    expect(marks.filter(({ type, text }) => type === "quantity" && text.includes("نصف"))).toEqual([]);
  });
});

describe("clipSentence", () => {
  it("keeps the stretch, within the sentence", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("كلمة", "،", "«", "»", '"', "(", ")", "أخرى", ";"), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (pieces, at) => {
          const raw = pieces.join(" ");
          const start = at % raw.length;
          const part = clipSentence(raw, { start: 0, end: raw.length }, { start, end: start + 1 });
          expect(part.start).toBeLessThanOrEqual(start);
          expect(part.end).toBeGreaterThan(start);
          expect(part.start).toBeGreaterThanOrEqual(0);
          expect(part.end).toBeLessThanOrEqual(raw.length);
        },
      ),
    );
  });
});

describe("a review", () => {
  it("stands the same however many steps became one", () => {
    const step = fc.dictionary(
      fc.constantFrom("a", "b", "c"),
      fc.constantFrom<ReviewStep[string]>(null, { verdict: "accepted" }, { verdict: "dropped" }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 130 }), (steps) => {
        const kept = steps.reduce<ReviewStep[]>(withStep, []);
        expect(kept.length).toBeLessThanOrEqual(100);
        expect(decisionsAfter(kept)).toEqual(decisionsAfter(steps));
      }),
      { numRuns: 30 },
    );
  });
});
