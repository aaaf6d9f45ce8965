import { describe, expect, it } from "vitest";
import { lexicons } from "@/corpus/testing/content-lexicons";
import { extractDocument } from "../extract-document";
import { calibrated, leastShown } from "./calibration";
import { thresholds } from "./candidate-fact";

const raw =
  "قال وزير الصحة المصري خالد العلي إن 30 شخصا وصلوا إلى القاهرة أمس. وقتل 40 في حلب. وأضاف الوزير: «الدواء في الطريق إلى المدن».";
const { facts } = extractDocument(raw, { id: "d", lexicons, published: "2022-03-23" });
const [draft] = facts;

describe("the confidence of a candidate", () => {
  it("is the share right of its kind, and grows with what its rule is certain of", () => {
    if (!draft) throw new Error("no candidate");
    const properties = ["said", "stated", "goal", "office", "date", "place", "count", "share"];
    for (const property of properties) {
      const at = [0.1, 0.39, 0.42, 0.45, 0.6, 0.8, 0.92].map((confidence) =>
        calibrated({ ...draft, property, confidence }, confidence >= thresholds.automatic),
      );
      expect(at).toEqual([...at].sort((one, other) => one - other));
    }
    const asPost = calibrated({ ...draft, property: "office", confidence: 0.85 }, false);
    expect(asPost).toBeGreaterThan(calibrated({ ...draft, property: "said", confidence: 0.85 }, false));
  });

  it("is below the automatic threshold, and shown, where the rule is sure and a part of it is open", () => {
    if (!draft) throw new Error("no candidate");
    for (const property of ["said", "stated", "goal", "office", "date", "place", "count", "share"]) {
      const confidence = calibrated({ ...draft, property, confidence: 0.92 }, false);
      expect(confidence).toBeLessThan(thresholds.automatic);
      expect(confidence).toBeGreaterThanOrEqual(thresholds.shown);
    }
  });

  it("is above the automatic threshold where it is told whole, whatever its rule is, and shown exactly where the rule is", () => {
    expect(facts.length).toBeGreaterThan(3);
    if (!draft) throw new Error("no candidate");
    expect(calibrated({ ...draft, confidence: 0.45 }, true)).toBe(thresholds.automatic);
    for (const { confidence, ruleConfidence } of facts) {
      expect(confidence >= thresholds.shown).toBe(ruleConfidence >= leastShown);
    }
  });
});
