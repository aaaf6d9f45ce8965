import "server-only";
import { decisionsAfter, ReviewSteps } from "@/domain/documents/review";
import type { Context } from "../context";
import { readDocuments } from "../db/sets/documents";
import { storedQuestions } from "./asking/stored-questions";

/** The signed-in teacher's own documents as they may be taken along: words, decisions, and questions. */
export async function exportDocuments({ db, user }: Context): Promise<object[]> {
  const rows = user ? await readDocuments(db, user.id) : [];
  return rows.map(({ title, publisher, publishedOn, text, createdAt, steps, questions }) => ({
    ...{ title, publisher, publishedOn, text, createdAt },
    decisions: Object.fromEntries(decisionsAfter(ReviewSteps.parse(steps))),
    questions: storedQuestions(questions).map(({ kind, stem }) => ({ kind, stem })),
  }));
}
