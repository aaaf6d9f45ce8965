import "server-only";

/**
 * Every column that may hold something about a person, and why it is there. A test compares this list, and the list of
 * all others, with the tables: a new column must be put in one of them.
 */
export const personalColumns: Record<string, string> = {
  "User.name": "what a signed-in teacher is called, as their issuer says",
  "User.email": "where a teacher's sign-in link is sent",
  "User.emailVerified": "when that address was proven",
  "User.image": "never filled: the issuer's picture is left out",
  "Account.providerAccountId": "who the issuer says a teacher is",
  "VerificationToken.identifier": "the address a link was sent to, until it is used or a later one replaces it",
  "Share.name": "what a learner typed for their card, if anything",
  "Class.name": "what a teacher calls a class, for that teacher alone",
  "ClassCard.name": "what a teacher typed for a class's card, if anything",
  "SetStep.draft": "what a teacher calls a set of their own",
  "SetQuestion.body": "what a teacher wrote for a set of their own",
  "Document.title": "what a teacher calls a text of their own",
  "Document.publisher": "who published it, as the teacher says",
  "Document.text": "a text that a teacher brought, for that teacher alone",
  "Document.steps": "how the teacher corrected what was found in it",
  "Document.questions": "questions on sentences of that text",
  "ReportReply.words": "what a teacher wrote to those who reported a question, if anything",
};

/** Columns that say nothing of a person: random ids, what was asked and answered, and when. */
export const plainColumns: Record<string, readonly string[]> = {
  User: ["id"],
  Account: ["id", "userId", "type", "provider"],
  Session: ["id", "sessionToken", "userId", "expires"],
  VerificationToken: ["token", "expires"],
  Learner: ["id", "createdAt", "userId", "recoveryHash"],
  SetVersion: ["hash", "slug", "definition", "ledgerHash", "importedAt"],
  Item: ["id", "version", "kind", "lang", "body", "ledgerHash"],
  Attempt: [
    ...["id", "learnerId", "setHash", "lang", "mode", "seed"],
    ...["startedAt", "finishedAt", "correct", "total", "score"],
    ...["dailyOn", "retryOfId", "assignmentId", "ordinal", "dueAt"],
  ],
  AttemptItem: ["attemptId", "position", "itemId", "itemVersion"],
  Answer: ["attemptId", "itemId", "sequence", "given", "earned", "isCorrect", "answeredAt"],
  Share: ["id", "attemptId", "version", "createdAt"],
  Report: ["id", "itemId", "itemVersion", "learnerId", "reason", "createdAt", "assignmentId"],
  ReportReply: ["assignmentId", "itemId", "verdict", "repliedAt"],
  Correction: [
    ...["id", "itemId", "itemVersion", "assignmentId", "cause", "effect"],
    ...["correctedVersion", "facts", "reason", "correctedAt"],
  ],
  Regrade: [
    ...["attemptId", "sequence", "correctionId", "itemId", "earned", "isCorrect"],
    ...["correctBefore", "totalBefore", "scoreBefore", "correct", "total", "score", "regradedAt"],
  ],
  Class: ["id", "ownerId", "code", "isOpen", "createdAt", "eraseOn"],
  Membership: ["id", "classId", "learnerId", "nickname", "nicknameSpins", "extraTimePercent", "joinedAt"],
  Assignment: [
    ...["id", "classId", "setHash", "mode", "count", "seed", "isShuffled", "opensAt", "closesAt"],
    ...["attemptsMax", "timeLimitSeconds", "feedback", "timeZone", "createdAt"],
  ],
  AssignmentItem: ["assignmentId", "lang", "position", "itemId", "itemVersion"],
  ClassCard: ["id", "assignmentId", "version", "createdAt"],
  TeacherSet: [
    ...["id", "ownerId", "slug", "access", "revision", "step", "lastStep", "createdAt", "changedAt", "publishedAt"],
  ],
  SetStep: ["setId", "number"],
  SetQuestion: ["setId", "hash"],
  Document: ["id", "ownerId", "publishedOn", "sha256", "revision", "createdAt"],
  TeacherSetVersion: ["setId", "number", "hash", "publishedAt"],
  SetVersionItem: ["hash", "lang", "position", "itemId", "itemVersion"],
  RateCount: ["key", "window", "count", "expires"],
  Counter: ["name", "count"],
};
