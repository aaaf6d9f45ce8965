import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KnownAnswer, knownByTopic } from "./known-by-topic";

const topics = ["dates", "cost", "people"];
const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 8, minute));
const answer = (question: string, topic: string, isCorrect: boolean, minute = 0): KnownAnswer => ({
  question,
  topic,
  facts: [`fact of ${question}`],
  isRetry: false,
  isCorrect,
  answeredAt: at(minute),
});

// A question keeps its topic.
const anyAnswers = fc.array(
  fc
    .record({ question: fc.nat({ max: 12 }), isCorrect: fc.boolean(), minute: fc.nat({ max: 50 }) })
    .map(({ question, isCorrect, minute }) => answer(`q${question}`, topics[question % 3] ?? "", isCorrect, minute)),
);

describe("knownByTopic", () => {
  it("counts a question once, by its latest answer, in whatever order answers come", () => {
    const answers = [answer("a", "dates", false, 1), answer("a", "dates", true, 2), answer("b", "dates", false, 1)];
    const expected = [{ topic: "dates", known: 1, unknown: 1 }];
    expect(knownByTopic(answers, topics)).toEqual(expected);
    expect(knownByTopic(answers.toReversed(), topics)).toEqual(expected);
  });

  it("puts the weakest first, then the one with more to learn, then the content's order", () => {
    const answers = [
      answer("a", "people", true),
      answer("b", "cost", false),
      answer("c", "dates", false),
      answer("d", "dates", false),
      answer("e", "gone", false),
    ];
    expect(knownByTopic(answers, topics).map(({ topic }) => topic)).toEqual(["dates", "cost", "gone", "people"]);
  });

  it("counts a retry for the question that it stands in for, asked in whatever way", () => {
    const wrong = [answer("a", "dates", false, 1), answer("b", "dates", false, 1)];
    const retry = { ...answer("c", "dates", true, 2), isRetry: true, facts: ["fact of a", "fact of z"] };
    expect(knownByTopic([...wrong, retry], topics)).toEqual([{ topic: "dates", known: 1, unknown: 1 }]);
    expect(knownByTopic([...wrong, { ...retry, isRetry: false }], topics)).toEqual([
      { topic: "dates", known: 1, unknown: 2 },
    ]);
    expect(knownByTopic([retry], topics)).toEqual([{ topic: "dates", known: 1, unknown: 0 }]);
  });

  it("knows nothing of nothing", () => {
    expect(knownByTopic([], topics)).toEqual([]);
  });

  it("adds up to the questions asked, and one more answer moves at most one of them", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const sums = knownByTopic(answers, topics);
        const total = sums.reduce((sum, { known, unknown }) => sum + known + unknown, 0);
        expect(total).toBe(new Set(answers.map(({ question }) => question)).size);
        const known = (given: KnownAnswer[]) =>
          knownByTopic(given, topics).reduce((sum, topic) => sum + topic.known, 0);
        expect(Math.abs(known(answers) - known(answers.slice(0, -1)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("learns everything from right answers to everything", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const again = answers.map((given) => ({ ...given, isCorrect: true, answeredAt: at(59) }));
        expect(knownByTopic([...answers, ...again], topics).every(({ unknown }) => unknown === 0)).toBe(true);
      }),
    );
  });
});
