import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Fact, Reference } from "@/domain/facts/fact";
import type { Ledger } from "@/domain/facts/ledger";
import type { Value } from "@/domain/facts/value";
import { fact, smallLedger } from "@/domain/testing/small-ledger";
import { date, entity, list, number } from "@/domain/testing/values";
import { verifyReferences } from "./verify-references";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const lines = [
  "وثيقة للاختبار وحده",
  "",
  "أحصى المرصد 13 ألفا و221 طلعة، وأكثر من ستين محطة، وبلغت الكلفة ملياري درهم.",
  "افتُتحت محطة روما يوم 19 أيلول، ثم محطتان في عام 2016، وحضرت فرنسا وبريطانيا والبعثات الألمانية.",
  "ولم يتجاوز العدد 40 جهازا، أما نحو 500 قطعة فبقيت. وبعدها بيومين عاد الفريق.",
];
const document = lines.join("\n");

/** A reference to words of the document, as an editor would have measured it. */
function at(words: string, given: Partial<Reference> = {}): Reference {
  const start = document.indexOf(words);
  if (start < 0) throw new Error(`«${words}» does not stand in the document`);
  const paragraph = lines.slice(0, document.slice(0, start).split("\n").length).filter((line) => line.trim()).length;
  return { paragraph, start, end: start + words.length, sha256: sha256(words), ...given };
}

function ledgerWith(facts: Fact[]): Ledger {
  const ledger = smallLedger();
  const sources = ledger.sources
    .filter((source) => source.id === "001")
    .map((source) => ({ ...source, characters: document.length, sha256: sha256(document) }));
  const names: Record<string, string[]> = { fr: ["فرنسا"], gb: ["بريطانيا"], de: ["ألمانيا"], rome: ["روما"] };
  const entities = ledger.entities.map((one) => ({
    ...one,
    ...(names[one.id] ? { aliases: names[one.id] } : {}),
    ...(one.id === "de" ? { demonyms: ["ألماني"] } : {}),
  })) as Ledger["entities"];
  return { ...ledger, sources, entities, facts };
}
const value = (value: Value, ...references: Reference[]) =>
  fact("001.x", { subject: "coalition", property: "member-count", value, references });
const verify = (facts: Fact[], text: string | undefined = document) =>
  verifyReferences({ ledger: ledgerWith(facts) }, new Map(text === undefined ? [] : [["001", text]]));
const problems = (...facts: Fact[]) => verify(facts).problems.map(({ check, message }) => `${check}: ${message}`);

describe("a reference holds", () => {
  it.each<[string, Fact]>([
    ["figures with a scale word", value(number(13221, "strike"), at("13 ألفا و221 طلعة"))],
    ["number words and a bound", value(number(60, "country", "gt"), at("ستين محطة"))],
    ["a dual of a scale", value(number(2e9, "usd"), at("ملياري درهم"))],
    ["a dual noun of the unit", value(number(2, "station"), at("محطتان"))],
    ["a dual of time", value(number(2, "year"), at("بيومين"))],
    ["a negated bound", value(number(40, "strike", "lte"), at("40 جهازا"))],
    ["an estimate", value(number(500, "strike", "approx"), at("500 قطعة"))],
    ["a year", value(date("2016"), at("عام 2016"))],
    [
      "a day whose year a note explains",
      { ...value(date("2014-09-19"), at("19 أيلول")), note: "the year of the text" },
    ],
    ["a day counted from another, with a note", { ...value(date("2014-09-21"), at("وبعدها بيومين")), note: "counted" }],
    ["an entity by its alias", value(entity("rome"), at("محطة روما"))],
    [
      "a list, member by member",
      value(
        list("closed", "fr", "gb", "de"),
        at("فرنسا", { member: "fr" }),
        at("بريطانيا", { member: "gb" }),
        at("البعثات الألمانية", { member: "de" }),
      ),
    ],
    ["a list in one span", value(list("closed", "fr", "gb"), at("فرنسا وبريطانيا"))],
  ])("for %s", (_, given) => {
    const ledger = ledgerWith([given]);
    const station = { ...ledger.units[0], id: "station", base: "station" } as Ledger["units"][number];
    station.ar = { ...station.ar, singular: "محطة", dualNominative: "محطتان", dualOblique: "محطتين" };
    const report = verifyReferences(
      { ledger: { ...ledger, units: [...ledger.units, station] } },
      new Map([["001", document]]),
    );
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ documents: 1, facts: 1, references: given.references.length });
  });
});

describe("a reference is refused", () => {
  const year = at("عام 2016");
  it.each<[string, Fact, string]>([
    ["outside the document", value(date("2016"), { ...year, end: document.length + 1 }), "offsets: The span"],
    ["over two paragraphs", value(date("2016"), { ...year, start: 2 }), "paragraph: The span 2–"],
    [
      "in another paragraph",
      value(date("2016"), { ...year, paragraph: 2 }),
      "paragraph: The span stands in paragraph 3, not 2",
    ],
    ["with other words", value(date("2016"), { ...year, sha256: sha256("عام 2017") }), "hash: The words"],
    ["with a part of the number", value(number(13000, "strike"), at("13 ألفا")), "value: The number 13000"],
    ["with a span that cuts the number", value(number(13221, "strike"), at("13 ألفا")), "value: The number 13221"],
    ["with another number", value(number(221, "strike"), at("13 ألفا و221 طلعة")), "value: The number 221"],
    [
      "with a bound that the fact leaves out",
      value(number(60), at("ستين محطة")),
      "value: The text calls the number a bound («more»)",
    ],
    [
      "with a bound the wrong way",
      value(number(40, "strike", "gt"), at("40 جهازا")),
      "value: No word around the number says «gt»",
    ],
    [
      "without the bound of the fact",
      value(number(13221, "strike", "gt"), at("13 ألفا و221")),
      "value: No word around",
    ],
    ["with another day", { ...value(date("2014-09-18"), at("19 أيلول")), note: "year" }, "value: The date 2014-09-18"],
    ["with a year nobody explains", value(date("2014-09-19"), at("19 أيلول")), "value: The year 2014 does not stand"],
    ["with another year", value(date("2015"), at("عام 2016")), "value: The date 2015"],
    ["with a day counted and no note", value(date("2014-09-21"), at("وبعدها بيومين")), "value: The date 2014-09-21"],
    ["without the entity", value(entity("fr"), at("بريطانيا")), "value: «fr» is not named"],
    [
      "without a member",
      value(list("closed", "fr", "gb"), at("فرنسا", { member: "fr" }), at("فرنسا", { member: "gb" })),
      "value: Not named in their spans: gb.",
    ],
  ])("%s", (_, given, message) => {
    expect(problems(given)).toEqual([expect.stringContaining(message)]);
  });

  it("by what is wrong with the document, before anything in it", () => {
    const given = value(date("2015"), year);
    expect(verify([given], `${document} `).problems).toEqual([
      { source: "001", check: "document", message: expect.stringContaining("characters") },
    ]);
    const swapped = document.replace("2016", "2017");
    expect(verify([given], swapped).problems[0]?.message).toContain("sha256");
    expect(verifyReferences({ ledger: ledgerWith([given]) }, new Map()).problems).toEqual([
      { source: "001", check: "document", message: "The document was not given." },
    ]);
  });

  it("but not for the value of a fact that was replaced", () => {
    const old = value(date("2015"), year);
    const next = {
      ...fact("001.y", { subject: "coalition", property: "member-count", value: date("2016"), supersedes: "001.x" }),
      references: [year],
    };
    expect(problems(old, next)).toEqual([]);
  });
});
