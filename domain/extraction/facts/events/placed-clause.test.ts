import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../../extract-document";
import { thresholds } from "../candidate-fact";

const trusted = (raw: string): string[] =>
  extractDocument(raw, { id: "d", lexicons }).facts.flatMap(({ ruleConfidence, property, subject }) =>
    property === "place" && ruleConfidence >= thresholds.automatic ? [subject.text] : [],
  );

describe("the place of an event", () => {
  it.each([
    ["شنت طائرات أميركية غارات جوية على مواقع داعش في سوريا.", "شنت طائرات أميركية غارات جوية على مواقع داعش في سوريا"],
    ["أقيم معرض جماعي نظمته جمعية الثقافة في الأحساء.", "معرض جماعي نظمته جمعية الثقافة في الأحساء"],
  ])("is told of the whole clause that it is of: %s", (raw, event) => {
    expect(trusted(raw)).toEqual([event]);
  });

  it.each([
    "عقد في باريس.",
    "وسمع السكان غارات على عدة محاور في سوريا.",
    "رحب الوزير التركي بالغارات على مواقع داعش في سوريا.",
    "شنت طائرات أميركية غارات على مواقع داعش في سوريا والعراق.",
    "الاجتماع بحث الأوضاع الإنسانية في اليمن.",
    "يجري الوفد محادثات مع دبلوماسيين من الولايات المتحدة وبريطانيا.",
  ])("is held back where its clause leaves open of what it is: %s", (raw) => {
    expect(trusted(raw)).toEqual([]);
  });
});
