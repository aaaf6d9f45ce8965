import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Findings } from "@/components/my-sets/findings";
import { ToldAnswer } from "@/components/my-sets/told-answer";
import type { PlainItem } from "@/domain/question-kind";
import { textFor } from "@/i18n/messages";
import type { DraftedQuestion } from "@/server/my-sets/drafted-question";
import type { SuggestedQuestion } from "@/server/my-sets/open-sentences";
import { DraftedItem } from "./drafted-item";
import { SuggestedItem } from "./suggested-item";

const choice: PlainItem = {
  interaction: "choice",
  stem: "",
  options: [
    { id: "a", text: "نابلس" },
    { id: "b", text: "جنين" },
  ],
  key: ["a"],
};
const verdict: PlainItem = {
  ...choice,
  options: [
    { id: "true", text: "صواب" },
    { id: "false", text: "خطأ" },
  ],
  key: ["true"],
};

describe("the page of a set", () => {
  it("labels what is right in the language of the page, and leaves the question in its own", () => {
    const shown = renderToStaticMarkup(<ToldAnswer plain={choice} keyText="نابلس" locale="en" />);
    expect(shown).toContain(`lang="en" dir="ltr"`);
    expect(shown).toContain(textFor("en")("mySets.isKey"));
    expect(shown).not.toContain(textFor("ar")("mySets.isKey"));
  });

  it("says right or wrong in one line, without the other", () => {
    const shown = renderToStaticMarkup(<ToldAnswer plain={verdict} keyText="صواب" locale="ar" />);
    expect(shown).toContain("صواب");
    expect(shown).not.toContain("خطأ");
  });

  it("tells what a rule found in words, and keeps its code for whoever looks at the page's source", () => {
    const found = { rule: "O16", severity: "W", message: "الخيار الصحيح أطول من غيره.", lang: "ar" } as const;
    const shown = renderToStaticMarkup(
      <Findings faults={[]} findings={[found]} fieldOf={() => ""} isAlone={true} text={textFor("ar")} />,
    );
    expect(shown).toContain(found.message);
    expect(shown.replace(/<[^>]*>/gu, "")).not.toContain("O16");
  });

  it("shows beside a suggestion what it leaves out amid its sentence, and what a false one changed", () => {
    const line = "افتتحت البلدية يوم السبت سوقا جديدا واسعا للزهور في ساحة المحطة القديمة مطلع الربيع الماضي";
    const shown = (asked: string, keyText: string, id: "true" | "false") =>
      renderToStaticMarkup(
        <SuggestedItem
          sentence={{
            ...{ from: 1, isAsked: false, words: line.split(" "), before: null, statement: line, tapped: null },
            suggested: {
              ...{ version: "v1", kind: "true-false", asked, doubts: [{ reason: "spare" }] },
              told: { face: { lang: "ar", stem: asked }, plain: { ...verdict, key: [id] }, feedback: { keyText } },
            } as unknown as SuggestedQuestion, // no more of it is shown
          }}
          set={{ id: "s", revision: 1 }}
          {...{ following: undefined, isFirst: false, number: 1, draft: undefined, locale: "ar" }}
        />,
      );
    expect(shown(line, "صواب", "true")).not.toContain("intext");
    expect(shown("افتتحت البلدية يوم السبت سوقا", "صواب", "true")).not.toContain("intext");
    expect(shown(line.replace("جديدا واسعا للزهور ", ""), "صواب", "true")).toContain("للزهور");
    expect(shown(line.replace("جديدا", "قديما"), "خطأ", "false")).toContain("<mark>جديدا</mark>");
  });

  it("shows the stem of a question that lacks something, what it lacks, and the way to the field of that", () => {
    const stems = [{ lang: "ar", stem: "ما لون باب السوق؟", key: null, accepted: null, right: [], wrong: [] }] as const;
    const question = {
      ...{ place: "p1", isLocked: false, isHeld: false, origin: "written", kind: "single-choice", level: null },
      ...{ turns: [], naming: null, look: [], inText: null, told: null, otherStem: null, findings: [] },
      mendable: { stems: [...stems].map((each) => ({ ...each, right: [], wrong: [] })) },
      faults: [{ fault: "no-explanation", lang: "ar" }],
    } satisfies DraftedQuestion;
    const set = { id: "s", revision: 1, isOfDocument: true };
    const shown = renderToStaticMarkup(
      <DraftedItem question={question} number={3} total={3} set={set} said={undefined} locale="ar" />,
    );
    expect(shown).toContain("ما لون باب السوق؟");
    expect(shown).toContain(textFor("ar")("mySets.fault.no-explanation"));
    expect(shown.match(/questions\/p1#explanation-ar/gu)).toHaveLength(2);
  });
});
