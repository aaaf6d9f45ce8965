import "server-only";
import { composeQuiz } from "@/domain/items/compose-quiz";
import type { Language } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import type { AnyItem } from "@/questions/registry";
import { corpus, type SetVersion } from "../corpus";
import type { Refusal } from "../refusal";
import { questionBank } from "./question-banks";

/** Most questions of one attempt. */
export const questionsMax = 50;
/** Largest seed that the database's whole numbers hold. */
export const seedMax = 2 ** 31 - 1;

export type Draw = { version: SetVersion; lang: Language; seed: number; count?: number | undefined; now: Date };

/** Draws kept: what a class of learners asks for again and again. */
const drawsMax = 300;
const draws = new Map<string, AnyItem[]>();

/** The questions of a set under a seed: always the same for the same content, and the same ones in both languages. */
export function drawQuestions({ version, lang, seed, count, now }: Draw): Result<AnyItem[], Refusal> {
  const asked = count ?? version.set.count;
  const name = JSON.stringify([corpus().ledgerHash, version.hash, lang, seed, asked]);
  const known = draws.get(name);
  if (known) return ok(known);
  const bank = questionBank(seed, now);
  if (!bank.ok) return bank;
  const drawn = composeQuiz(bank.value.items, version.set, { lang, count: asked, seed });
  const oldest = draws.keys().next().value;
  if (draws.size >= drawsMax && oldest !== undefined) draws.delete(oldest);
  draws.set(name, drawn);
  return ok(drawn);
}
