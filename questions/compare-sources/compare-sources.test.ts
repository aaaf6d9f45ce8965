import { describe, expect, it } from "vitest";
import type { Fact } from "@/domain/facts/fact";
import type { Ledger } from "@/domain/facts/ledger";
import { makeWorkshop } from "@/domain/items/workshop";
import { comparedLedger } from "@/domain/testing/compared-ledger";
import { fact } from "@/domain/testing/small-ledger";
import { date, list, number } from "@/domain/testing/values";
import { compareSources } from "./index";

const recorded = (id: string, given: Pick<Fact, "subject" | "property" | "value"> & Partial<Fact>) =>
  fact(id, { source: `${id.slice(0, 3)}_source`, ...given });
const made = (facts: Fact[] = [], extra: Partial<Ledger> = {}) =>
  compareSources.generate(makeWorkshop(comparedLedger({ ...extra, facts }), 1));
const read = (items: ReturnType<typeof made>, lang = "ar") =>
  items.flatMap(({ stem, options, key, lang: own }) =>
    own === lang ? [[stem, options.find(({ id }) => id === key)?.text, options.length]] : [],
  );
const stems = (facts: Fact[] = []) => read(made(facts)).map(([stem]) => String(stem));

describe("compare the sources", () => {
  it("asks which document reports a value, and which value a document gives", () => {
    expect(read(made())).toEqual(
      expect.arrayContaining([
        ["أي الوثائق الآتية ورد فيها «ضمّ التحالف الدولي أكثر من 60 دولة»؟", "تقرير كانون الأول/ديسمبر 2014", 3],
        ["ما الرقم الوارد في تقرير آب/أغسطس 2017 لعدد الدول الأعضاء في التحالف الدولي؟", "69 دولة", 3],
      ]),
    );
  });

  it("names documents by their topic where the date is what differs", () => {
    expect(read(made(), "en")).toEqual(
      expect.arrayContaining([
        ["What does the report on the first meeting give as the date of Obama's announcement?", "11 September 2014", 3],
      ]),
    );
  });

  it("asks for the one member that one list has more, and no other way round", () => {
    const lists = read(made()).filter(([stem]) => String(stem).includes("دون"));
    expect(lists).toEqual([
      [
        "بحسب تقرير كانون الأول/ديسمبر 2014 دون تقرير آب/أغسطس 2017، أي دولة شاركت في الغارات الأولى في سوريا؟",
        "قطر",
        4,
      ],
    ]);
  });

  it("takes a doubted value, and leaves a speaker's to other kinds", () => {
    expect(made().flatMap(({ facts }) => facts)).toContain("004.order-date");
    expect(made().flatMap(({ facts }) => facts)).not.toContain("004.members-kerry");
  });

  it("does not ask for the document of a value that another reports too, in whatever voice", () => {
    const claim = recorded("004.claim", {
      subject: "coalition",
      property: "member-count",
      value: number(69),
      asOf: "2021",
      attributedTo: "hagel",
    });
    expect(stems().some((stem) => stem.includes("«ضمّ التحالف الدولي 69 دولة»"))).toBe(true);
    expect(stems([claim]).some((stem) => stem.includes("«ضمّ التحالف الدولي 69 دولة»"))).toBe(false);
  });

  it("offers no figure that the document gives in another voice", () => {
    const claim = recorded("001.claim", {
      subject: "coalition",
      property: "member-count",
      value: number(83),
      asOf: "2017-08",
      attributedTo: "hagel",
    });
    const offered = (facts: Fact[] = []) =>
      made(facts)
        .filter(({ stem }) => stem.startsWith("What figure does the August 2017 report give"))
        .flatMap(({ options }) => options.map(({ text }) => text));
    expect(offered()).toContain("83 countries");
    expect(offered([claim])).not.toContain("83 countries");
  });

  it("does not take the month that a document also gives for another day", () => {
    const month = recorded("001.order-month", { subject: "order", property: "date", value: date("2014-09") });
    expect(stems([month])).toEqual(expect.arrayContaining(stems()));
  });

  it("leaves out documents that disagree with themselves, and lists that may go on", () => {
    const again = recorded("003.members-again", {
      subject: "coalition",
      property: "member-count",
      value: number(62),
      asOf: "2014-11",
    });
    const aboutMembers = (stem: string) => stem.includes("ضمّ التحالف") || stem.includes("لعدد الدول الأعضاء");
    expect(stems().some(aboutMembers)).toBe(true);
    expect(stems([again]).some(aboutMembers)).toBe(false);
    const open = recorded("003.open", {
      subject: "syria",
      property: "participants",
      value: list("open", "us", "bh", "jo", "qa"),
      supersedes: "003.syria-who",
    });
    expect(stems([open]).some((stem) => stem.includes("دون"))).toBe(false);
  });

  it("sets beside documents that differ, by an editor's note too, one that is silent", () => {
    const cost = recorded("001.cost", { subject: "coalition", property: "cost", value: number(5, "usd") });
    const note = { ar: "أمران مختلفان", en: "Two matters" };
    const facts = ["001.cost", "003.order-date"];
    const notes = [{ id: "note", kind: "value" as const, facts, treatment: "name the source" as const, note }];
    const asked = (extra: Partial<Ledger>, more: Fact[] = []) =>
      made([cost, ...more], extra).find(({ facts: [first], lang }) => first === "001.cost" && lang === "en");
    expect(Object.values(asked({ notes })?.perOption ?? {})).toEqual([
      expect.stringContaining("5 US dollars"),
      expect.stringMatching(/^There is no word of it/),
      "There is no word of it in the 2021 document.",
    ]);
    expect(asked({ notes: [] })).toBeUndefined();
    const alike = recorded("004.cost", { ...cost, id: "004.cost", source: "004_source", attributedTo: "hagel" });
    expect(asked({ notes }, [alike])).toBeUndefined();
  });

  it("fills up the values of two documents with one that no document gives", () => {
    const third = made().filter(({ facts }) => facts[0] === "003.order-date");
    const alone = made([
      recorded("004.order-late", {
        subject: "order",
        property: "date",
        value: date("2014-09-11"),
        supersedes: "004.order-date",
      }),
    ]);
    const item = alone.find(
      ({ stem, lang }) => lang === "en" && stem.startsWith("What does the report on the first meeting"),
    );
    expect(third.length).toBeGreaterThan(0);
    expect(item?.options.length).toBeGreaterThanOrEqual(3);
    expect(item?.proof.some(({ because }) => because.startsWith("excluded by"))).toBe(true);
  });

  it("proves each other option by what its document reports", () => {
    for (const { options, key, proof } of made()) {
      expect(proof.map(({ option }) => option).sort()).toEqual(
        options
          .map(({ id }) => id)
          .filter((id) => id !== key)
          .sort(),
      );
      expect(proof.every(({ checked }) => checked.length > 1)).toBe(true);
    }
  });
});
