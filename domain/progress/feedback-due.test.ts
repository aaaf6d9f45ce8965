import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerSince, areAnswersDue, type FeedbackTiming, isResultDue, resultSince } from "./feedback-due";

const early = new Date("2026-11-20T08:00:00Z");
const closesAt = new Date("2026-11-20T09:00:00Z");
const late = new Date("2026-11-20T10:00:00Z");
const timing = (given: Partial<FeedbackTiming>): FeedbackTiming => ({
  mode: "practice",
  finishedAt: null,
  assigned: null,
  ...given,
});

describe("feedback is due", () => {
  it("in practice of one's own at once, in an exam after the end", () => {
    expect(areAnswersDue(timing({}), early)).toBe(true);
    expect(areAnswersDue(timing({ mode: "exam" }), late)).toBe(false);
    expect(areAnswersDue(timing({ mode: "exam", finishedAt: early }), early)).toBe(true);
  });

  it.each([
    ["each", false, early, true],
    ["end", false, late, false],
    ["end", true, early, true],
    ["closed", false, late, false],
    ["closed", true, early, false],
    ["closed", true, closesAt, true],
  ] as const)("in an assignment that shows it at %s, finished: %s, at %s: %s", (feedback, isFinished, now, isDue) => {
    const finishedAt = isFinished ? early : null;
    expect(areAnswersDue(timing({ finishedAt, assigned: { feedback, closesAt } }), now)).toBe(isDue);
  });

  it("for the answers whenever it is for the result, never for the result before the end, and for good", () => {
    const assigned = fc.record({ feedback: fc.constantFrom("each", "end", "closed"), closesAt: fc.date() } as const);
    const attempt = fc.record({
      mode: fc.constantFrom("practice", "exam"),
      finishedAt: fc.option(fc.date()),
      assigned: fc.option(assigned),
    } as const);
    fc.assert(
      fc.property(attempt, fc.date({ noInvalidDate: true }), fc.nat(), (given, now, wait) => {
        const later = new Date(Math.min(now.getTime() + wait, 8.64e15));
        if (isResultDue(given, now)) {
          expect(given.finishedAt).not.toBeNull();
          expect(areAnswersDue(given, now)).toBe(true);
          expect(isResultDue(given, later)).toBe(true);
        }
        if (areAnswersDue(given, now)) expect(areAnswersDue(given, later)).toBe(true);
      }),
    );
  });

  it("since the moment that made it so: the answer, the end, or the closing", () => {
    expect(answerSince(timing({ finishedAt: late }), early)).toEqual(early);
    expect(answerSince(timing({ mode: "exam" }), early)).toBeNull();
    expect(answerSince(timing({ mode: "exam", finishedAt: late }), early)).toEqual(late);
    const assigned = { feedback: "closed", closesAt } as const;
    expect(answerSince(timing({ mode: "exam", finishedAt: early, assigned }), early)).toEqual(closesAt);
    expect(resultSince(timing({ mode: "exam", finishedAt: early, assigned }))).toEqual(closesAt);
    expect(resultSince(timing({}))).toBeNull();
  });
});
