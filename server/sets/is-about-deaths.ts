import "server-only";
import type { QuizSet } from "@/domain/quizzes/quiz-set";
import { corpus } from "../corpus";

/** Whether a set asks for what is never guessed at for points: who died, where and when. */
export const isAboutDeaths = ({ properties: asked = [] }: QuizSet): boolean =>
  corpus().ledger.properties.some(({ id, sensitive }) => sensitive && asked.includes(id));
