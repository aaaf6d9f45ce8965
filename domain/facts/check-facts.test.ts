import { describe, expect, it } from "vitest";
import { fact, smallLedger } from "../testing/small-ledger";
import { date, entity, list, number } from "../testing/values";
import { checkLedger } from "./check-facts";
import type { Fact } from "./fact";
import type { Ledger } from "./ledger";
import type { Property } from "./property";

const messages = (ledger: Ledger) => checkLedger(ledger).map(({ part, id, message }) => `${part} ${id}: ${message}`);
const reason = { ar: "سبب", en: "A reason." };

/** The small ledger with one entry changed. */
function changed<Part extends "entities" | "properties" | "facts" | "sources">(
  part: Part,
  id: string,
  change: Partial<Ledger[Part][number]>,
): Ledger {
  const ledger = smallLedger();
  const entries = ledger[part].map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  return { ...ledger, [part]: entries };
}
const withFact = (given: Fact) => smallLedger({ facts: [given] });
const members = { subject: "coalition", property: "member-count" };
const pattern = (change: Partial<Property["ar"]>) =>
  changed("properties", "member-count", { ar: { say: "{s}: {v}", ask: ["كم {s}؟"], ...change } });

describe("a ledger that questions may be made from", () => {
  it("breaks no rule", () => {
    expect(messages(smallLedger())).toEqual([]);
  });
});

describe("a ledger is refused for", () => {
  it.each<[string, Ledger, string]>([
    ["a repeated id", withFact(fact("001.members", { ...members, value: number(69) })), "used more than once"],
    ["an entity of no type", changed("entities", "fr", { type: "state" }), "«state» is not in types"],
    ["an entity of no class", changed("entities", "fr", { class: "state" }), "«state» is not in classes"],
    ["a whole that is missing", changed("entities", "fr", { partOf: "eu" }), "«eu», which is no entity"],
    ["a circle of wholes", changed("entities", "be", { partOf: "nato-hq" }), "leads back to it"],
    [
      "a name that changes its case",
      changed("entities", "sa", { ar: { name: "مراقبون دوليون", gender: "m", plural: true } }),
      "every case",
    ],
    ["a tenure that ends first", changed("entities", "fr", { tenure: ["2017", "2009"] }), "ends before"],
    ["a topic that is missing", changed("properties", "date", { topic: "days" }), "«days» is not in topics"],
    ["entities without a range", changed("properties", "host", { range: [] }), "of which types"],
    ["an «also» that is missing", changed("properties", "host", { also: ["venue"] }), "«venue» in «also»"],
    ["an unknown token", pattern({ say: "{s}: {v} {who}" }), "«{who}» is no token"],
    ["an open brace", pattern({ say: "{s}: {v" }), "is missing in"],
    ["an open bracket", pattern({ say: "{s}: {v} [في {asOf}" }), "is missing in"],
    ["a noun phrase that is missing", pattern({ ask: ["كم بلغ {np}؟"] }), "ar.ask.0: {np} without"],
    ["two gaps", pattern({ say: "{s}: {v} {n}" }), "ar.say: names the value 2 times"],
    [
      "a question without its qualifier",
      pattern({ say: "{s}: {v} في {q.place}" }),
      "ar.ask.0: does not name the qualifiers",
    ],
    ["a pattern in one language", pattern({ pick: "اختر من {s}" }), "en.pick: missing"],
    ["a subject that is missing", changed("facts", "001.start", { subject: "ev" }), "«ev» is no entity"],
    ["a subject of another type", changed("facts", "001.start", { subject: "fr" }), "«fr» is a country"],
    ["a property that is missing", changed("facts", "001.start", { property: "day" }), "«day» does not exist"],
    ["a source that is missing", changed("facts", "001.start", { source: "009" }), "«009» does not exist"],
    ["another source's number", changed("facts", "001.start", { source: "004" }), "source's number, 004"],
    ["a speaker that is missing", changed("facts", "001.start", { attributedTo: "me" }), "«me» is no entity"],
    ["a doubt without a reason", changed("facts", "001.start", { askable: false }), "does not say why"],
    [
      "a value of another type",
      changed("facts", "001.start", { value: number(8) }),
      "takes a date, the fact has a number",
    ],
    [
      "a value outside the range",
      changed("facts", "003.city", { value: entity("fr") }),
      "outside the property's range",
    ],
    [
      "a unit that is missing",
      changed("facts", "001.members", { value: number(6, "state") }),
      "«state» is not in units",
    ],
    [
      "a share above the whole",
      changed("facts", "001.area-mi", { value: number(101, "percent") }),
      "between 0 and 100",
    ],
    [
      "a rounding above the number",
      changed("facts", "001.members", { value: number(9, "country", undefined, 9) }),
      "own size",
    ],
    ["a member named twice", changed("facts", "000.syria", { value: list("closed", "us", "us") }), "a member twice"],
    [
      "a qualifier that is missing",
      withFact(fact("004.x", { ...members, property: "strikes-in", value: number(9, "strike"), asOf: "2018" })),
      "need the qualifier «place»",
    ],
    [
      "a qualifier nobody says",
      changed("facts", "001.members", { qualifiers: { place: entity("iq") } }),
      "names the qualifier «place»",
    ],
    ["a day that is none", changed("facts", "001.start", { value: date("2014-02-29") }), "no day of the calendar"],
    [
      "a day after the document",
      changed("facts", "003.syria-date", { value: date("2015") }),
      "after the document's own date",
    ],
    [
      "a time after the document",
      changed("facts", "003.members", { asOf: "2015-01" }),
      "after the document's own date",
    ],
    [
      "no time where it matters",
      withFact(fact("004.x", { subject: "command", property: "member-count", value: number(9) })),
      "give «asOf»",
    ],
    ["a time where none matters", changed("facts", "001.start", { asOf: "2014" }), "does not change with time"],
    [
      "an inferred date without a reason",
      changed("sources", "001", { published: { on: "2017", stated: false } }),
      "does not say why",
    ],
    ["a complete paragraph without a gist", changed("sources", "001", { completeParagraphs: [2] }), "has no gist"],
    [
      "an empty span",
      changed("facts", "001.start", { references: [{ paragraph: 1, start: 9, end: 9, sha256: "" }] }),
      "is empty",
    ],
    [
      "a span of a sentence",
      changed("facts", "001.start", { references: [{ paragraph: 1, start: 9, end: 400, sha256: "" }] }),
      "longer than",
    ],
    [
      "a span outside",
      changed("facts", "001.start", { references: [{ paragraph: 1, start: 4999, end: 5001, sha256: "" }] }),
      "outside the document",
    ],
    [
      "a member without a reference",
      changed("facts", "003.syria", { references: [{ paragraph: 1, start: 1, end: 9, sha256: "", member: "us" }] }),
      "covers the member «jo»",
    ],
    [
      "a correction of nothing",
      withFact(fact("004.x", { ...members, value: number(84), asOf: "2021", supersedes: "004.y" })),
      "«004.y», which does not exist",
    ],
    [
      "a correction without a reason",
      changed("facts", "001.area-km", { supersedes: "001.area-mi" }),
      "in both languages, what was wrong",
    ],
    [
      "a correction of nothing named",
      changed("facts", "001.area-km", { correction: reason }),
      "yet it supersedes nothing",
    ],
    [
      "the same fact twice",
      withFact(fact("001.again", { ...members, value: number(69), asOf: "2017-08" })),
      "the same as «001.members»",
    ],
    [
      "a veto on nothing",
      { ...smallLedger(), vetoes: [{ subject: "us", property: "visits", value: list("open", "fr"), reason }] },
      "«visits» is no property",
    ],
    [
      "a note that facts do not keep",
      {
        ...smallLedger(),
        notes: [{ id: "n", kind: "error", facts: ["001.start"], treatment: "do not ask", note: reason }],
      },
      "not to ask «001.start»",
    ],
    ["a sensitive question", changed("properties", "area", { sensitive: true }), "is not asked"],
    [
      "a document against itself",
      withFact(fact("001.again", { ...members, value: number(70), asOf: "2017-08" })),
      "which excludes it",
    ],
    [
      "a leap",
      withFact(fact("004.x", { ...members, value: number(500), asOf: "2019", attributedTo: "isis" })),
      "more than 5 times",
    ],
  ])("%s", (_, ledger, message) => {
    expect(messages(ledger).join("\n")).toContain(message);
  });

  it("a leap only where no editor has spoken and the bounds do not explain it", () => {
    const leap = { ...members, asOf: "2018-06", attributedTo: "isis" };
    expect(messages(withFact(fact("004.x", { ...leap, value: number(348) })))).toHaveLength(1);
    expect(messages(withFact(fact("004.x", { ...leap, value: number(500), askable: false, reason })))).toEqual([]);
    expect(messages(withFact(fact("004.x", { ...leap, value: number(500, "country", "lt") })))).toEqual([]);
    expect(messages(withFact(fact("004.x", { ...leap, value: number(348), asOf: "2020-06" })))).toEqual([]);
  });
});
