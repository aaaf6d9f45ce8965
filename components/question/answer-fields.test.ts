import { describe, expect, it } from "vitest";
import { fieldsOfAnswer } from "./answer-fields";
import { posted, postedAll } from "./posted";

describe("fieldsOfAnswer", () => {
  it("gives a choice, a number and a list back under the names their forms read", () => {
    expect(posted(fieldsOfAnswer("option-a"), "answer")).toBe("option-a");
    expect(posted(fieldsOfAnswer(1840), "answer")).toBe("1840");
    expect(postedAll(fieldsOfAnswer(["b", "a"]), "order")).toEqual(["b", "a"]);
  });

  it("takes a date apart at its own precision", () => {
    const fields = fieldsOfAnswer("2014-08");
    expect(["year", "month", "day"].map((name) => posted(fields, name))).toEqual(["2014", "08", ""]);
  });

  it("names each pair by its left side", () => {
    expect(posted(fieldsOfAnswer({ one: "two" }), "pair-one")).toBe("two");
  });

  it("says nothing of no answer", () => {
    expect([fieldsOfAnswer(undefined), fieldsOfAnswer(null)]).toEqual([[], []]);
  });
});
