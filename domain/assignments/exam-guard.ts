import { hashId } from "../items/hash-id";

/** A question of an exam, and from when until when its key is to be had nowhere else. */
export type ExamQuestion = {
  assignmentId: string;
  ownerId: string;
  opensAt: Date;
  closesAt: Date;
  itemId: string;
  /** Ids of all that give its key away. */
  facts: readonly string[];
};

/** What of a question tells of others: its id, the facts its feedback shows, and those its wrong options belong to. */
export type GuardableItem = {
  id: string;
  facts: readonly string[];
  proof: readonly { belongsTo?: string | undefined }[];
};

/** From when until when a key is held back: over all exams that ask for it. */
export type Hold = { from: Date; until: Date };

/** What must not be told while exams are open. */
export type ExamGuard = {
  /** Names what is guarded: equal for equal guards; empty where nothing is. */
  key: string;
  /** Why the feedback on a question is held back, or `undefined` where it is not. */
  holdOn(item: GuardableItem): Hold | undefined;
  hidesFact(factId: string): boolean;
};

/** `exceptAssignment`: the asking attempt's own, whose own rule decides · `exceptOwner`: a teacher's own ones. */
export type GuardExceptions = { exceptAssignment?: string | null; exceptOwner?: string | undefined };

/**
 * Guards the questions of the exams that are open at `now`: by id, and by what gives their keys away, since another
 * question on the same fact shows it.
 */
export function guardExams(
  questions: readonly ExamQuestion[],
  now: Date,
  { exceptAssignment, exceptOwner }: GuardExceptions = {},
): ExamGuard {
  const ids = new Map<string, Hold>();
  const facts = new Map<string, Hold>();
  for (const question of questions) {
    if (question.assignmentId === exceptAssignment || question.ownerId === exceptOwner) continue;
    if (now < question.opensAt || now >= question.closesAt) continue;
    const hold = { from: question.opensAt, until: question.closesAt };
    ids.set(question.itemId, both(ids.get(question.itemId), hold));
    for (const fact of question.facts) facts.set(fact, both(facts.get(fact), hold));
  }
  const names = [...ids.keys(), ...facts.keys()].sort();
  return {
    key: names.length === 0 ? "" : hashId(names.join("|")),
    holdOn: ({ id, facts: shown, proof }) =>
      [ids.get(id), ...[...shown, ...proof.map(({ belongsTo }) => belongsTo ?? "")].map((fact) => facts.get(fact))]
        .filter((hold) => hold !== undefined)
        .reduce<Hold | undefined>(both, undefined),
    hidesFact: (factId) => facts.has(factId),
  };
}

/** The earlier beginning and the later end. */
function both(one: Hold | undefined, other: Hold): Hold {
  if (!one) return other;
  return {
    from: one.from < other.from ? one.from : other.from,
    until: one.until > other.until ? one.until : other.until,
  };
}
