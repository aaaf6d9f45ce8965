import { describe, expect, it } from "vitest";
import type { ComposableItem } from "../../quizzes/cues";
import type { AskedFor } from "./soundness/signs-of";
import { weighed } from "./weighed";

const scope = "جاء في نصّ وكالة المثال:";
const long = "في السوق القديمة التي بنيت على ضفة النهر قبل سبعين عاما وجددت مرتين منذ ذلك الوقت";
const said = "باع كريم الدالي 40 كتابا من كتبه القديمة في ____ قبل أن يعود إلى قريته الصغيرة البعيدة على ضفة النهر";
const raw = `${said.replace("____", "صور")}.`;
const options = ["صور", "جبيل", "زحلة"].map((text) => ({ id: text, text }));

function asked(words: string, over: object = {}): ComposableItem {
  const { scopeText } = { scopeText: scope, ...over };
  return {
    ...{ id: "a", key: "صور", kind: "cloze", lang: "ar", explanation: "", options },
    ...{ references: [{ start: 0, end: raw.length }], stem: `${scopeText} ${words}`, scopeText, ...over },
  } as unknown as ComposableItem;
}

const costOf = (item: ComposableItem, of: AskedFor, omissions = 0): number =>
  weighed(item, { of, omissions, document: { raw }, confidence: 0.8 }).cost;

describe("weighed", () => {
  it("prefers a figure to a name to choose, and that to one to type", () => {
    const [figure, chosen, typed] = [
      costOf(asked(said, { kind: "numeric-entry" }), "quantity"),
      costOf(asked(said), "place"),
      costOf(asked(said, { options: [] }), "place"),
    ];
    expect(figure).toBeLessThan(chosen);
    expect(chosen).toBeLessThan(typed);
  });

  it.each([
    ["is told a sentence before it", asked(said, { scopeText: `جاء في نصّ وكالة المثال، بعد «فتحت سوق للكتب»:` })],
    ["has few words", asked("باع كريم 40 كتابا في ____ أمس")],
    ["has many", asked(`${said} ${long} ${long}`)],
    ["has no figure", asked(said.replace("40 كتابا", "كثيرا"))],
    ["begins amid its sentence", asked("عاد 40 مرة إلى قريته الصغيرة البعيدة على ضفة النهر قادما من ____")],
  ])("finds more against a question that %s", (_, item) => {
    expect(costOf(item, "place")).toBeGreaterThan(costOf(asked(said), "place"));
  });

  it("finds more against a question for each place that it leaves out", () => {
    const [none, one, two] = [0, 1, 2].map((count) => costOf(asked(said), "place", count));
    expect(one).toBeGreaterThan((none ?? 0) + 0.5);
    expect(two).toBeGreaterThan((one ?? 0) + 0.5);
  });

  it("finds nothing against a short question that is not cut from a sentence", () => {
    const short = asked("ما منصب كريم الدالي؟", { kind: "single-choice" });
    expect(costOf(short, "fact")).toBeLessThan(costOf(short, "person"));
  });

  it("finds less against a statement with another figure than with another name, and most against a contrary", () => {
    const right = "زار كريم سبعة أسواق كبيرة في صور ولم يبع كتبه القديمة قبل أن ترتفع المياه";
    const costWith = (from: string, to: string) =>
      costOf(
        asked(right.replace(from, to), {
          ...{ kind: "true-false", key: "false", explanation: `جاء في النصّ: «${right}»` },
        }),
        "statement",
      );
    const [figure, name] = [costWith("سبعة", "تسعة"), costWith("صور", "جبيل")];
    expect(figure).toBeLessThan(name);
    expect(name).toBeLessThan(costWith("ترتفع", "تنخفض"));
    expect(name).toBeLessThan(costWith("ولم يبع", "وباع"));
  });

  it("finds more against a statement that turns a day of the week alone", () => {
    const stated = (day: string) =>
      asked(`باع كريم كتبه يوم ${day} في سوق النهر القديمة`, {
        ...{
          kind: "true-false",
          key: "false",
          explanation: "جاء في النصّ: «باع كريم كتبه يوم الأحد في سوق النهر القديمة»",
        },
      });
    expect(costOf(stated("الجمعة"), "statement")).toBeGreaterThan(costOf(stated("العيد"), "statement"));
  });
});
