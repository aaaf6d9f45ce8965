import { describe, expect, it } from "vitest";
import { type Conflict, conflictsOf } from "../facts/conflicts";
import { indexLedger } from "../facts/index-ledger";
import { entity, number } from "../testing/values";
import { wordedLedger } from "../testing/worded-ledger";
import { conflictText } from "./conflict-text";
import { disputesOf } from "./disputes";
import { evidenceOf } from "./evidence-of";
import { explain, explainLure, explainWrong } from "./explain";
import { phrasebooks } from "./phrasebooks";
import { statementOf } from "./statement-of";

const index = indexLedger(wordedLedger());
const disputes = disputesOf(conflictsOf(index));
const fact = (id: string) => index.fact(id);

describe("explain", () => {
  it("states a settled fact bare, and cites it", () => {
    expect(explain(index, disputes, [fact("001.actor")], "ar")).toBe(
      "استعادت القوات الكردية مخمور. السند: تقرير آب/أغسطس 2017، الفقرة 4.",
    );
    expect(explain(index, disputes, [fact("001.actor")], "en")).toBe(
      "Kurdish forces retook Makhmur. Source: the August 2017 report, paragraph 4.",
    );
  });

  it("names the document of a figure that changes, and the speaker of a claim", () => {
    expect(explain(index, disputes, [fact("001.members")], "en")).toBe(
      "According to the August 2017 report, the coalition had 69 countries. Source: the August 2017 report, paragraph 4.",
    );
    expect(explain(index, disputes, [fact("004.members-kerry")], "ar")).toBe(
      "بحسب جون كيري في وثيقة عام 2021، ضمّ التحالف الدولي أكثر من 70 دولة. السند: وثيقة عام 2021، الفقرة 4.",
    );
  });

  it("cites every paragraph of a list, and for one member those that name it", () => {
    const list = [fact("001.syria-who")];
    expect(explain(index, disputes, list, "ar")).toContain("شاركت في الغارات الأولى في سوريا الدول الآتية:");
    expect(explain(index, disputes, list, "ar")).toContain("الفقرات 3 و4 و6.");
    expect(explain(index, disputes, list, "ar", entity("bh"))).toContain("الفقرتان 3 و4.");
    expect(explain(index, disputes, list, "en", entity("jo"))).toContain("paragraphs 3 and 6.");
  });
});

describe("explain, of a figure that was counted", () => {
  it("shows what was counted, since no document states the figure", () => {
    const members = fact("001.members");
    const counted = { ...members, id: "001.counted", value: number(3), from: ["001.syria-who"] };
    const names = {
      ar: ": البحرين والأردن والولايات المتحدة. السند",
      en: ": Bahrain, Jordan and the United States. Source",
    };
    for (const lang of ["ar", "en"] as const) {
      expect(explain(index, disputes, [counted], lang)).toContain(names[lang]);
      expect(explain(index, disputes, [members], lang)).not.toContain(names[lang]);
    }
  });
});

describe("an English sentence", () => {
  it("opens with a small number in words, and keeps digits everywhere else", () => {
    const { explanation, sentence, standing } = phrasebooks.en;
    expect(explanation("6 countries took part", "Source.")).toBe("Six countries took part. Source.");
    expect(sentence("", "12 aircraft took off", false)).toBe("Twelve aircraft took off");
    expect(sentence("", "69 countries met", false)).toBe("69 countries met");
    expect(sentence("According to the report,", "6 countries took part", false)).toContain("6 countries");
    expect(standing("6 countries")).toBe("6 countries");
  });
});

describe("explainWrong", () => {
  it("says the true value first and the lure in quotation marks only", () => {
    const wrong = { value: number(83), belongsTo: fact("004.members") };
    expect(explainWrong(index, disputes, wrong, number(69), "ar")).toBe(
      "الصواب: 69 دولة. أما «83 دولة» فقد ورد في سياق آخر: بحسب وثيقة عام 2021، ضمّ التحالف الدولي 83 دولة.",
    );
    expect(explainWrong(index, disputes, { value: number(72) }, number(69), "en")).toBe(
      "The answer is 69 countries. No document backs “72 countries” here.",
    );
  });

  it("leaves the answer out where it is said once for several options", () => {
    const wrong = { value: number(83), belongsTo: fact("004.members") };
    expect(explainLure(index, disputes, wrong, "ar")).toBe(
      "ورد «83 دولة» في سياق آخر: بحسب وثيقة عام 2021، ضمّ التحالف الدولي 83 دولة.",
    );
    expect(explainLure(index, disputes, { value: number(72) }, "en")).toBe("No document backs “72 countries” here.");
  });

  it("states of a list only the member that was chosen", () => {
    const wrong = { value: entity("jo"), belongsTo: fact("001.syria-who") };
    expect(explainWrong(index, disputes, wrong, entity("qa"), "en")).toContain(
      "according to the August 2017 report, Jordan took part in the first strikes in Syria.",
    );
  });
});

describe("conflictText", () => {
  it("says what is said elsewhere and how questions treat that", () => {
    expect(conflictText(index, disputes, fact("001.members"), "ar")).toBe(
      "في موضع آخر: 83 دولة في وثيقة عام 2021؛ أكثر من 70 دولة بحسب جون كيري في وثيقة عام 2021. لذلك يسمّي السؤال وقته.",
    );
    expect(conflictText(index, disputes, fact("001.actor"), "ar")).toBeUndefined();
  });

  it("prefers an editor's words", () => {
    const note: Conflict = {
      id: "n",
      kind: "error",
      facts: ["001.actor"],
      treatment: "compare",
      note: { ar: "خطأ في الوثيقة.", en: "An error in the document." },
    };
    expect(conflictText(index, disputesOf([note]), fact("001.actor"), "en")).toBe("An error in the document.");
  });
});

describe("evidenceOf", () => {
  it("links fact, document and paragraph in the item's language", () => {
    expect(evidenceOf(index, disputes, [fact("004.members-kerry")], "ar")).toEqual([
      {
        fact: "004.members-kerry",
        statement: "ضمّ التحالف الدولي أكثر من 70 دولة",
        asOf: "عام 2021",
        attributedTo: "جون كيري",
        source: {
          id: "004_source",
          title: "عنوان 004",
          publisher: null,
          published: "عام 2021",
          inferredBecause: "تُستنتج من أحداثها",
        },
        paragraph: 4,
        gist: "حصيلة الغارات",
        conflict: expect.stringContaining("83 دولة"),
      },
    ]);
  });

  it("makes one link for each paragraph that names the member asked for", () => {
    const links = evidenceOf(index, disputes, [fact("001.syria-who")], "en", entity("jo"));
    expect(links.map(({ paragraph }) => paragraph)).toEqual([3, 6]);
  });
});

describe("statementOf", () => {
  it("prefers the gist that an editor wrote", () => {
    const gist = { ar: "بلغ الأعضاء 69", en: "There were 69 members" };
    expect(statementOf(index, { ...fact("001.members"), gist }, "en")).toBe("There were 69 members");
    expect(statementOf(index, fact("001.members"), "en")).toBe("the coalition had 69 countries");
  });
});
