import "server-only";
import type { Question } from "@/domain/quizzes/cues";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../../context";
import { findDocumentQuestions } from "../../db/sets/documents";
import { documentIn } from "../document-in";
import { storedQuestions } from "./stored-questions";

/** What the signed-in teacher's own documents among these sources give to ask. They are in Arabic. */
export async function documentQuestions(
  { db, user }: Context,
  sources: readonly string[],
): Promise<Question<AnyItem>[]> {
  const ids = sources.flatMap((source) => documentIn(source) ?? []);
  if (!user || ids.length === 0) return [];
  const rows = await findDocumentQuestions(db, user.id, ids);
  return rows.flatMap(({ questions }) => storedQuestions(questions).map((item) => ({ ar: item, en: item })));
}
