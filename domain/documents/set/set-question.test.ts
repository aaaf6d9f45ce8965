import { describe, expect, it } from "vitest";
import type { ComposableItem } from "../../quizzes/cues";
import type { Choosable } from "./choosable";
import { areBarred, speaksAlike } from "./conflicts";
import { setQuestions } from "./set-question";

const item = (id: string, stem: string, key: string): ComposableItem =>
  ({ id, stem, key, kind: "cloze", lang: "ar", references: [{ start: 0 }] }) as unknown as ComposableItem;

const given = [
  { item: item("a", "يفتح سوق ____ أبوابه في الصيف.", "النورس"), things: ["a"], cost: 0 },
  { item: item("b", "يعرض في سوق النورس عشرة من ____.", "الخزافين"), things: ["b"], cost: 0 },
  { item: item("c", "يزور أهل النورس مدينة ____.", "صور"), things: ["c"], cost: 0 },
];
const never = { item: item("", "", ""), things: [], cost: 0 };
const things = [{ id: "a", names: ["النورس"], isName: true }];

describe("setQuestions", () => {
  it("tells a name where it stands beside the word that stands beside its gap, and else mentions it", () => {
    const [, beside, elsewhere] = setQuestions(given, things, { mayName: true });
    expect([...(beside?.tells ?? [])]).toEqual(["a"]);
    expect([...(elsewhere?.tells ?? [])]).toEqual([]);
    expect([...(elsewhere?.mentions ?? [])]).toEqual(["a"]);
  });

  it.each([
    [
      "behind «li» and the article",
      "عملت هند في ____ للخزف القديم.",
      "سمير باحث في دار المرجان للخزف الجديد.",
      "دار المرجان",
    ],
    [
      "among words of its gap",
      "أعلنت الوزارة ترميم قلعة النسر البيضاء بمدينة ____.",
      "فتح حارس قلعة النسر البيضاء ببعلبك الباب.",
      "بعلبك",
    ],
    [
      "behind the same word, to which «li» is glued beside the gap",
      "رفعت اللجنة طلبها لحديقة ____ قبل العيد.",
      "رفضت حديقة بعلبك فتح الباب أمام الزوار.",
      "بعلبك",
    ],
  ])("tells a name that stands %s", (_, stem, shown, name) => {
    const asked = [
      { item: item("a", stem, name), things: ["a"], cost: 0 },
      { item: item("b", shown, ""), things: ["b"], cost: 0 },
    ];
    const [, told] = setQuestions(asked, [{ id: "a", names: [name], isName: true }], { mayName: true });
    expect([...(told?.tells ?? [])]).toEqual(["a"]);
  });

  it.each([
    ["by itself", "وصل تجار من نابل إلى السوق ومعهم ____.", true],
    ["by the adjective made of it", "طلبت الجمعية النابلية خزفا من ____.", true],
    ["as part of another word only", "سمع الحارس سنابل القمح قرب ____.", false],
  ])("tells a place that another question names %s", (_, stem, isTold) => {
    const asked = [
      { item: item("a", "افتتح الوزير معرضا للزيتون في ____.", "نابل"), things: ["place|a"], cost: 0 },
      { item: item("b", stem, "الجرار"), things: ["b"], cost: 0 },
    ];
    const places = [{ id: "place|a", names: ["نابل"], isName: true }];
    const [, other] = setQuestions(asked, places, { mayName: true });
    expect(other?.tells.has("place|a")).toBe(isTold);
  });

  it.each([
    ["exactly", "تزرع القرية 4.183.650 شجرة حول ____.", true],
    ["otherwise", "تزرع القرية 9.183.650 شجرة حول ____.", false],
  ])("tells a round figure that another question has %s", (_, stem, isTold) => {
    const round = {
      ...item("a", "ما العدد المحذوف من هذه الجملة: «غرست الوزارة نحو (…) ملايين شجرة»؟", ""),
      ...{ kind: "numeric-entry", key: 4.2 },
    };
    const [, other] = setQuestions(
      [round, item("b", stem, "البحيرة")].map((each) => ({ item: each, things: [each.id], cost: 0 })),
      [],
      { mayName: true },
    );
    expect(other?.tells.has("rounded|a")).toBe(isTold);
  });

  it.each([
    ["by another name of its month", "يفتح المتحف يوم 9 أيلول المقبل بابه لأهل ____.", true],
    ["without its day", "يفتح المتحف في أيلول المقبل بابه لأهل ____.", false],
  ])("tells a day that another question has %s", (_, stem, isTold) => {
    const day = { ...item("a", "غادرت البعثة في (…).", ""), kind: "date-entry", key: "2031-09-09" };
    const asked = [day, item("b", stem, "صور")].map((each) => ({ item: each, things: [each.id], cost: 0 }));
    const [, other] = setQuestions(asked, [], { mayName: true });
    expect(other?.tells.has("day|a")).toBe(isTold);
  });

  it.each([
    ["before a unit by another", "تضيء المنارة بقوة 439 شمعة/متر فوق ميناء ____.", true],
    ["as a day of a month", "تضيء المنارة منذ 439 نيسان/أبريل فوق ميناء ____.", false],
  ])("tells a figure that another question has %s", (_, stem, isTold) => {
    const figure = { ...item("a", "تضيء المنارة بقوة (…) شمعة.", ""), kind: "numeric-entry", key: 439 };
    const asked = [figure, item("b", stem, "صور")].map((each) => ({ item: each, things: [each.id], cost: 0 }));
    const [, other] = setQuestions(asked, [], { mayName: true });
    expect(other?.tells.has("a")).toBe(isTold);
  });

  it("tells a phrase of its own sentence of which it leaves out a name", () => {
    const phrase = item("a", "أغلقت السوق في أعقاب ____.", "نقل البلدية لورشات الخزف القديمة");
    const shown = item("b", "أغلقت السوق في ____ في أعقاب نقل […] لورشات الخزف القديمة.", "صور");
    const other = item("c", "أغلقت السوق في ____ في أعقاب […].", "صور");
    const asked = [phrase, shown, other].map((each) => ({ item: each, things: [`phrase|${each.id}`], cost: 0 }));
    const [, amid, apart] = setQuestions(asked, [], { mayName: true });
    expect([...(amid?.tells ?? [])]).toContain("phrase|a");
    expect([...(apart?.tells ?? [])]).not.toContain("phrase|a");
  });

  it("tells a name or a phrase that a headline above another question has", () => {
    const titled = {
      ...item(
        "b",
        "جاء في نصّ المثال، وعنوانه «أهل النورس يطلبون الانتقال إلى الميناء»: يفتح الحارس ____ صباحا.",
        "الباب",
      ),
      scopeText: "جاء في نصّ المثال، وعنوانه «أهل النورس يطلبون الانتقال إلى الميناء»:",
    } as ComposableItem;
    const asked = [
      { item: item("a", "لم يزر أحد ____ أمس.", "النورس"), things: ["a"], cost: 0 },
      {
        item: { ...item("c", "أكدت اللجنة ضرورة ____ قريبا.", "الانتقال بالسوق من الساحة إلى الميناء"), cell: "x" },
        things: ["phrase|c"],
        cost: 0,
      },
      { item: titled, things: ["b"], cost: 0 },
    ];
    const [, , above] = setQuestions(asked, [{ id: "a", names: ["النورس"], isName: true }], { mayName: true });
    expect([...(above?.tells ?? [])].sort()).toEqual(["a", "phrase|c"]);
  });

  it("tells a phrase that another stem has without its preposition", () => {
    const asked = [
      { item: item("a", "توصل الجيران إلى اتفاق ____.", "لتقاسم الطاحونة"), things: ["a"], cost: 0 },
      { item: item("b", "اتفق الجيران على تقاسم الطاحونة في قرية ____.", "صور"), things: ["b"], cost: 0 },
    ];
    const [, told] = setQuestions(asked, [], { mayName: true });
    expect([...(told?.tells ?? [])]).toEqual(["a"]);
  });

  it("tells a body that is put in between brackets without its nation", () => {
    const asked = [
      { item: item("a", "أكدت ____ أن السوق مغلقة.", "وزارة الخزف الصورية"), things: ["a"], cost: 0 },
      { item: item("b", "أشارت [وزارة الخزف] إلى مرض في ____.", "سمنود"), things: ["b"], cost: 0 },
      { item: item("c", "أشارت وزارة الخزف إلى مرض في ____.", "سمنود"), things: ["c"], cost: 0 },
    ];
    const bodies = [{ id: "a", names: ["وزارة الخزف الصورية"], isName: true }];
    const [, putIn, named] = setQuestions(asked, bodies, { mayName: true });
    expect([...(putIn?.tells ?? [])]).toEqual(["a"]);
    expect([...(named?.tells ?? [])]).toEqual([]);
  });

  it("takes a name beside the same figure for the answer of a gap", () => {
    const asked = [
      { item: item("a", "في الدقيقة 56 سدد ____ كرة أرضية.", "سالم"), things: ["a"], cost: 0 },
      { item: item("b", "أهدر سالم ركلة قرب المرمى في الدقيقة 56 ثم خرج ____.", "كريم"), things: ["b"], cost: 0 },
      { item: item("c", "أهدر سالم ركلة قرب المرمى في الدقيقة 57 ثم خرج ____.", "كريم"), things: ["c"], cost: 0 },
    ].map(({ item: each, ...given }, at) => ({
      ...given,
      item: { ...each, references: [{ start: at }] } as unknown as ComposableItem,
    }));
    const [gap, same, other] = setQuestions(asked, [{ id: "a", names: ["سالم"], isName: true }], { mayName: true });
    expect(gap && same && areBarred(gap, same, new Set())).toBe(true);
    expect(gap && other && areBarred(gap, other, new Set())).toBe(false);
  });

  it("tells a name that has «li» and the article in it", () => {
    const asked = [
      { item: item("a", "عملت هند في ____ قبل سنة.", "اللجنة الكبرى للخزف"), things: ["a"], cost: 0 },
      { item: item("b", "تشرف اللجنة الكبرى للخزف على السوق.", ""), things: ["b"], cost: 0 },
    ];
    const [, told] = setQuestions(asked, [{ id: "a", names: ["اللجنة الكبرى للخزف"] }], { mayName: false });
    expect([...(told?.tells ?? [])]).toEqual(["a"]);
  });

  it("asks twice of one speaker at most, once by the post, and tells a speaker only among like words", () => {
    const options = ["سمير النجفي", "خالد الحلبي", "فائق الكيلاني"].map((text) => ({ id: text, text }));
    const said = (id: string, stem: string) =>
      ({ ...item(id, stem, "سمير النجفي"), kind: "who-said-it", options }) as unknown as ComposableItem;
    const asked = [
      { item: said("a", "من القائل: «نفتح سوق النورس في الصيف»؟"), things: ["a"], cost: 0 },
      { item: said("b", "من القائل: «يبيع التجار صحونا قديمة»؟"), things: ["b"], cost: 0 },
      { item: said("c", "ما صفة القائل: «يبيع التجار صحونا قديمة»؟"), things: ["c"], cost: 0 },
      { item: item("d", "زار سمير النجفي مدينة ____.", "صور"), things: ["d"], cost: 0 },
    ];
    const [one, other, byPost, named] = setQuestions(asked, [], { mayName: true });
    expect([one, other, byPost].map((each) => each?.answer)).toEqual([undefined, undefined, "سمير النجفي"]);
    expect(one?.lures).toContain("said|النجفي");
    expect([...(named?.tells ?? [])]).not.toContain("a");
    expect([...(named?.mentions ?? [])]).toContain("a");
  });

  it("finds like words of a verb and of its noun", () => {
    const [one, other] = setQuestions(
      [
        { item: item("a", "استقبلت دولة ____ سفينة الصيد الكبيرة.", "تشيلي"), things: ["a"], cost: 0 },
        { item: item("b", "تمّ استقبال السفينة البيضاء شمال تشيلي.", ""), things: ["b"], cost: 0 },
      ],
      [{ id: "a", names: ["تشيلي"], isName: true }],
      { mayName: true },
    );
    expect(speaksAlike({ ...one, sentence: 1 } as Choosable, other)).toBe(true);
  });

  it("counts what stands before a question among its words and what it tells", () => {
    const scopeText = "جاء في نصّ وكالة المثال، بعد «يفتح سوق النورس أبوابه في الصيف»:";
    const asked = { ...item("d", `${scopeText} يبيع فيه التجار عشرة من ____.`, "الصحون"), scopeText };
    const [shown, told] = setQuestions([given[0] ?? never, { item: asked, things: ["d"], cost: 0 }], things, {
      mayName: true,
    });
    expect([...(told?.tells ?? [])]).toEqual(["a"]);
    expect(speaksAlike({ ...told, sentence: 1 } as Choosable, shown)).toBe(true);
  });

  it("tells a post where it stands with who holds it", () => {
    const asked = [
      { item: item("p", "ما عمل سمير النجفي؟", "أمين المتحف"), things: ["p"], cost: 0 },
      { item: item("q", "زار أمين المتحف سمير النجفي قرية ____.", "صور"), things: ["q"], cost: 0 },
      { item: item("r", "زار أمين المتحف البعيد قرية ____.", "نوى"), things: ["r"], cost: 0 },
    ];
    const post = [{ id: "p", names: ["أمين المتحف"], isName: true, isPost: true, holder: "سمير النجفي" }];
    const told = setQuestions(asked, post, { mayName: true }).map(({ tells }) => [...tells]);
    expect(told).toEqual([[], ["p"], []]);
  });

  it("tells a name by an option that has it with its post", () => {
    const options = ["أمين متحف النورس سمير النجفي", "حارس سوق التوابل خالد الحلبي"].map((text) => ({
      id: text,
      text,
    }));
    const said = { ...item("s", "من القائل: «نفتح الباب»؟", options[0]?.text ?? ""), kind: "who-said-it", options };
    const asked = [
      { item: item("a", "زار حارس سوق التوابل العقيد ____ القرية.", "خالد الحلبي"), things: ["a"], cost: 0 },
      { item: item("b", "زار ____ القرية البعيدة.", "خالد الحلبي"), things: ["b"], cost: 0 },
      { item: said as unknown as ComposableItem, things: ["s"], cost: 0 },
    ];
    const [, , told] = setQuestions(asked, [], { mayName: true });
    expect([...(told?.tells ?? [])]).toEqual(["a"]);
  });

  it("asks openly for what the document is about where no names are offered", () => {
    const topic = [{ id: "a", names: ["النورس"], isName: true, isTopic: true }];
    expect(setQuestions(given, topic, { mayName: true }).map(({ isOpen }) => isOpen)).toEqual([true, false, false]);
  });

  it("tells a post by its first word beside the family name of whoever holds it", () => {
    const asked = [
      { item: item("p", "ما منصب سمير النجفي؟", "سفير الأردن لدى تشيلي"), things: ["p"], cost: 0 },
      { item: item("q", "ودّع السفير النجفي أهل قرية ____.", "صور"), things: ["q"], cost: 0 },
      { item: item("r", "ودّع السفير أهل قرية ____.", "نوى"), things: ["r"], cost: 0 },
    ];
    const post = [{ id: "p", names: ["سفير الأردن لدى تشيلي"], isName: true, isPost: true, holder: "سمير النجفي" }];
    const told = setQuestions(asked, post, { mayName: true }).map(({ tells }) => [...tells]);
    expect(told).toEqual([[], ["p"], []]);
  });

  it("finds a name whose article loses its alef behind «li», and counts one put in by the editor as told", () => {
    const asked = [
      { item: item("a", "فتح ____ أبوابه.", "المتحف البحري"), things: ["a"], cost: 0 },
      { item: item("b", "وصل الزوار للمتحف البحري من قرية ____.", "صور"), things: ["b"], cost: 0 },
      { item: item("c", "قال المدير [المتحف البحري] إنه زار قرية ____.", "نوى"), things: ["c"], cost: 0 },
    ];
    const museum = [{ id: "a", names: ["المتحف البحري"], isName: true }];
    const [, mentioned, putIn] = setQuestions(asked, museum, { mayName: true });
    expect([...(mentioned?.mentions ?? [])]).toEqual(["a"]);
    expect([...(putIn?.tells ?? [])]).toEqual(["a"]);
  });

  it("counts the one word that makes a statement false as a lure", () => {
    const told = { explanation: "جاء في النصّ: «رأى بعض الزوار المتحف»", kind: "true-false", key: "false" };
    const asked = { ...item("s", "رأى جميع الزوار المتحف.", "false"), ...told };
    expect(setQuestions([{ item: asked, things: ["s"], cost: 0 }], [], { mayName: true })[0]?.lures).toEqual([
      "turned|جميع",
    ]);
  });
});
