/**
 * An answer that counted in its attempt. `question`: the same in every attempt that asks it · `facts`: what it teaches ·
 * `isRetry`: it was asked because something like it had gone wrong.
 */
export type KnownAnswer = {
  question: string;
  topic: string;
  facts: readonly string[];
  isRetry: boolean;
  isCorrect: boolean;
  answeredAt: Date;
};

/** Questions of a topic whose latest answer earned full credit, and those whose latest did not. */
export type TopicKnowledge = { topic: string; known: number; unknown: number };

/**
 * What is known by topic, the weakest first: the smallest share known, then the most unknown, then the order of
 * `topics`. Of each question the latest answer counts; of two at one moment, the one given later in the list. A retry
 * asks the same facts another way: its answer counts for the questions it stands in for, and not as one more.
 */
export function knownByTopic(answers: readonly KnownAnswer[], topics: readonly string[]): TopicKnowledge[] {
  const latest = new Map<string, KnownAnswer>();
  const inOrder = answers.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
  for (const answer of inOrder) {
    const stoodInFor = answer.isRetry ? [...latest.values()].filter((other) => teachesAll(answer, other)) : [];
    for (const other of stoodInFor) latest.set(other.question, { ...other, isCorrect: answer.isCorrect });
    if (stoodInFor.length === 0) latest.set(answer.question, answer);
  }
  const byTopic = new Map<string, TopicKnowledge>();
  for (const { topic, isCorrect } of latest.values()) {
    const { known, unknown } = byTopic.get(topic) ?? { known: 0, unknown: 0 };
    byTopic.set(topic, { topic, known: known + Number(isCorrect), unknown: unknown + Number(!isCorrect) });
  }
  const place = (topic: string) => (topics.includes(topic) ? topics.indexOf(topic) : topics.length);
  return [...byTopic.values()].sort(
    (a, b) => shareKnown(a) - shareKnown(b) || b.unknown - a.unknown || place(a.topic) - place(b.topic),
  );
}

const shareKnown = ({ known, unknown }: TopicKnowledge) => known / (known + unknown);

const teachesAll = (answer: KnownAnswer, other: KnownAnswer) =>
  answer.question === other.question || other.facts.every((fact) => answer.facts.includes(fact));
