import { describe, expect, it } from "vitest";
import { indexLedger } from "../facts/index-ledger";
import { entity, number } from "../testing/values";
import { wordedLedger } from "../testing/worded-ledger";
import { baseOf, optionId, questionId, type Subject } from "./base-of";
import { makeWorkshop } from "./workshop";

const index = indexLedger(wordedLedger());
const subject = (more: Partial<Subject> = {}): Subject => ({
  kind: "single-choice",
  asked: "value",
  scope: { source: "001_source", asOf: "2017-07-26" },
  facts: [index.fact("001.strikes")],
  ...more,
});

describe("questionId", () => {
  it("stays when the value, its id or the wording is corrected", () => {
    const corrected = { ...index.fact("001.strikes"), id: "001.other", value: number(10702, "strike") };
    expect(questionId(subject({ facts: [corrected] }))).toBe(questionId(subject()));
  });

  it("differs by kind, by what is asked, by scope, by unit and by cell", () => {
    const fact = index.fact("001.strikes");
    const ids = [
      subject(),
      subject({ kind: "cloze" }),
      subject({ asked: "subject" }),
      subject({ scope: {} }),
      subject({ scope: { asOf: "001_source" } }),
      subject({ facts: [{ ...fact, value: number(10701, "country") }] }),
      subject({ facts: [{ ...fact, qualifiers: { place: entity("qa") } }] }),
      subject({ cell: "another|cell|" }),
    ].map(questionId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{14}$/);
  });
});

describe("optionId", () => {
  it("is of one question only, and long enough to say nothing", () => {
    expect(optionId("one", "iq")).not.toBe(optionId("other", "iq"));
    expect(optionId("one", "iq")).toMatch(/^[0-9a-z]{10}$/);
  });
});

describe("baseOf", () => {
  const workshop = makeWorkshop(wordedLedger(), 1);
  const about = (more: Partial<Subject>) => baseOf(workshop, subject(more), "en");

  it("says cell, topic, facts, references with their document, and an estimate", () => {
    expect(about({})).toMatchObject({
      cell: "strikes-in|coalition|place=iq",
      subject: "coalition",
      topic: "all",
      facts: ["001.strikes"],
      references: [{ source: "001_source", paragraph: 4 }],
      difficulty: 0.4,
    });
    expect(about({ trueElsewhere: 3 }).difficulty).toBe(0.55);
  });

  it("refers, for one member of a list, to what names it", () => {
    const list = about({ facts: [index.fact("001.syria-who")], member: entity("jo") });
    expect(list.references.map(({ paragraph }) => paragraph)).toEqual([3, 6]);
    expect(list.evidence.map(({ paragraph }) => paragraph)).toEqual([3, 6]);
  });
});
