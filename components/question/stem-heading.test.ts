import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aroundGap, StemHeading, stemBody } from "./stem-heading";

describe("stemBody", () => {
  it("leaves what follows the scope and its comma", () => {
    const scopeText = "بحسب تقرير عام 2021،";
    expect(stemBody({ stem: `${scopeText} كم بلغ عدد الأعضاء؟`, scopeText })).toBe("كم بلغ عدد الأعضاء؟");
  });

  it("begins an English body with a capital", () => {
    const scopeText = "According to the 2021 report,";
    expect(stemBody({ stem: `${scopeText} how many members were there?`, scopeText })).toBe(
      "How many members were there?",
    );
  });

  it("leaves a stem alone that does not begin with its scope", () => {
    expect(stemBody({ stem: "متى تشكّل التحالف؟", scopeText: "بحسب التقرير،" })).toBe("متى تشكّل التحالف؟");
  });
});

describe("StemHeading", () => {
  const heading = (scopeText: string) =>
    renderToStaticMarkup(
      createElement(StemHeading, {
        ...{ face: { id: "x", kind: "cloze", lang: "ar", stem: `${scopeText} عاد الزوار إلى ____.`, scopeText } },
        gapName: "فراغ",
      }),
    );

  it("sets what stands before the question apart from the name of its document", () => {
    const shown = heading("جاء في نصّ وكالة المثال، بعد «فتح المتحف أبوابه للزوار»:");
    expect(shown).toContain('وكالة المثال، بعد <span class="scope__before">«فتح المتحف أبوابه للزوار»:</span>');
  });

  it("leaves the name of a document alone that stands between marks itself", () => {
    expect(heading("جاء في نصّ «المثال»:")).not.toContain("scope__before");
  });
});

describe("aroundGap", () => {
  it("gives both sides of a gap, and all of a stem without one", () => {
    expect(aroundGap("بلغ العدد ____ (دولة).")).toEqual(["بلغ العدد ", " (دولة)."]);
    expect(aroundGap("بلا فراغ")).toEqual(["بلا فراغ"]);
  });
});
