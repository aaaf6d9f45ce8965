import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { findSpans } from "../../find-spans";
import { readText } from "../../text/read-text";

const named = (raw: string) =>
  findSpans(readText(raw), lexicons).flatMap(({ type, text }) =>
    type === "organisation" || type === "place" ? [`${type} ${text}`] : [],
  );

describe("a club that has its city's name", () => {
  it("is a club in a text of matches", () => {
    expect(named("خسر الفريق مباراته في الدوري أمام إشبيلية، وتعادل مع ألافيس في المباراة التالية.")).toEqual([
      "organisation إشبيلية",
      "organisation ألافيس",
    ]);
  });

  it("is the city where somebody is or goes, and in other texts", () => {
    expect(named("سافر الفريق إلى إشبيلية قبل المباراة في الدوري.")).toEqual(["place إشبيلية"]);
    expect(named("زار الزوجان إشبيلية في الصيف.")).toEqual(["place إشبيلية"]);
  });

  it("is none where a team works or keeps silent", () => {
    expect(named("شكر فريق العمل في المباراة، والتزم نادي الصمت في الدوري.")).toEqual([]);
  });
});
