import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExamQuestion, type GuardExceptions, guardExams, indexExams } from "./exam-guard";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 21, 8) + minutes * 60_000);
const asked: ExamQuestion = {
  assignmentId: "exam",
  ownerId: "teacher",
  opensAt: at(0),
  closesAt: at(60),
  itemId: "item",
  facts: ["fact", "backer"],
};
const plain = { id: "other", facts: ["elsewhere"], proof: [{}] };
const guardOf = (questions: ExamQuestion[], now: Date, exceptions?: GuardExceptions) =>
  guardExams(indexExams(questions), now, exceptions);

describe("guardExams", () => {
  it("holds the question itself, others on its facts, and those whose wrong options belong to them", () => {
    const guard = guardOf([asked], at(30));
    const hold = { from: at(0), until: at(60) };
    expect(guard.holdOn({ ...plain, id: "item" })).toEqual(hold);
    expect(guard.holdOn({ ...plain, facts: ["elsewhere", "backer"] })).toEqual(hold);
    expect(guard.holdOn({ ...plain, proof: [{ belongsTo: "fact" }] })).toEqual(hold);
    expect(guard.holdOn(plain)).toBeUndefined();
    expect([guard.hidesFact("fact"), guard.hidesFact("elsewhere")]).toEqual([true, false]);
  });

  it.each([-1, 60])("holds nothing at minute %i, before the exam opens and once it has closed", (minute) => {
    const guard = guardOf([asked], at(minute));
    expect(guard.holdOn({ ...plain, id: "item" })).toBeUndefined();
    expect([guard.key, guard.guardsNothing]).toEqual(["", true]);
  });

  it("is named by what it guards, in whichever order that was asked", () => {
    const other = { ...asked, itemId: "another", facts: ["third"] };
    expect(guardOf([asked, other], at(30)).key).toBe(guardOf([other, asked, other], at(30)).key);
    expect(guardOf([asked, other], at(30)).key).not.toBe(guardOf([asked], at(30)).key);
  });

  it("leaves an assignment to its own rule, and a teacher's exams to that teacher", () => {
    expect(guardOf([asked], at(30), { exceptAssignment: "exam" }).key).toBe("");
    expect(guardOf([asked], at(30), { exceptOwner: "teacher" }).key).toBe("");
    expect(guardOf([asked], at(30), { exceptAssignment: null, exceptOwner: undefined }).key).not.toBe("");
  });

  it("holds until the last exam that asks for it has closed, in whichever order they were made", () => {
    const exams = fc.array(
      fc.record({ opens: fc.integer({ min: -50, max: 50 }), lasts: fc.integer({ min: 1, max: 100 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(exams, (list) => {
        const questions = list.map(({ opens, lasts }) => ({
          ...asked,
          opensAt: at(opens),
          closesAt: at(opens + lasts),
        }));
        const open = questions.filter(({ opensAt, closesAt }) => opensAt <= at(0) && closesAt > at(0));
        const hold = guardOf(questions, at(0)).holdOn({ ...plain, id: "item" });
        expect(hold).toEqual(guardOf(questions.toReversed(), at(0)).holdOn({ ...plain, id: "item" }));
        expect(hold?.until.getTime()).toBe(
          open.length === 0 ? undefined : Math.max(...open.map(({ closesAt }) => closesAt.getTime())),
        );
      }),
    );
  });
});
