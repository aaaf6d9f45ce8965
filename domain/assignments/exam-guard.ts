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

/** Questions of exams by what gives them away, made once for many guards. */
export type ExamIndex = {
  questions: readonly ExamQuestion[];
  byItem: ReadonlyMap<string, readonly ExamQuestion[]>;
  byFact: ReadonlyMap<string, readonly ExamQuestion[]>;
};

/** What must not be told while exams are open. */
export type ExamGuard = {
  guardsNothing: boolean;
  /** Names what is guarded: equal for equal guards; empty where nothing is. Takes a look at every question: ask seldom. */
  key: string;
  /** Why the feedback on a question is held back, or `undefined` where it is not. */
  holdOn(item: GuardableItem): Hold | undefined;
  hidesFact(factId: string): boolean;
};

/** `exceptAssignment`: the asking attempt's own, whose own rule decides · `exceptOwner`: a teacher's own ones. */
export type GuardExceptions = { exceptAssignment?: string | null; exceptOwner?: string | undefined };

export function indexExams(questions: readonly ExamQuestion[]): ExamIndex {
  const byItem = new Map<string, ExamQuestion[]>();
  const byFact = new Map<string, ExamQuestion[]>();
  const put = (map: Map<string, ExamQuestion[]>, name: string, question: ExamQuestion) => {
    const known = map.get(name);
    if (known) known.push(question);
    else map.set(name, [question]);
  };
  for (const question of questions) {
    put(byItem, question.itemId, question);
    for (const fact of question.facts) put(byFact, fact, question);
  }
  return { questions, byItem, byFact };
}

/**
 * Guards the questions of the exams that are open at `now`: by id, and by what gives their keys away, since another
 * question on the same fact shows it.
 */
export function guardExams(
  { questions, byItem, byFact }: ExamIndex,
  now: Date,
  { exceptAssignment, exceptOwner }: GuardExceptions = {},
): ExamGuard {
  const isGuarded = ({ assignmentId, ownerId, opensAt, closesAt }: ExamQuestion) =>
    assignmentId !== exceptAssignment && ownerId !== exceptOwner && opensAt <= now && now < closesAt;
  const guarded = (list: readonly ExamQuestion[] | undefined) => (list ?? []).filter(isGuarded);
  return {
    get guardsNothing() {
      return !questions.some(isGuarded);
    },
    get key() {
      const names = new Set(guarded(questions).flatMap(({ itemId, facts }) => [itemId, ...facts]));
      return names.size === 0 ? "" : hashId([...names].sort().join("|"));
    },
    holdOn: ({ id, facts, proof }) =>
      [
        ...guarded(byItem.get(id)),
        ...[...facts, ...proof.map(({ belongsTo }) => belongsTo ?? "")].flatMap((fact) => guarded(byFact.get(fact))),
      ]
        .map(({ opensAt, closesAt }): Hold => ({ from: opensAt, until: closesAt }))
        .reduce<Hold | undefined>(both, undefined),
    hidesFact: (factId) => (byFact.get(factId) ?? []).some(isGuarded),
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
