import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { makeQuestionBank, type QuestionBank } from "@/questions/question-bank";
import { corpus } from "../corpus";
import type { Refusal } from "../refusal";

/** Seeds that attempts are drawn with when none is asked for: their banks stay in memory. */
export const usualSeeds = 8;

/** Banks kept; the least recently used goes first. */
const banksMax = 12;

/** Making a bank keeps a processor busy for a moment, so that only so many unusual seeds are served at a time. */
const unusualPerWindow = 30;
const windowSeconds = 20;

type Shelf = { banks: Map<number, QuestionBank>; ledgerHash: string; window: number; made: number };

// Next may load this module twice in one process; the memory is better spent once.
const held = globalThis as { sanadBanks?: Shelf };

/** Every question under a seed. Refuses for a while when many seeds that nobody shares are asked for at once. */
export function questionBank(seed: number, now: Date): Result<QuestionBank, Refusal> {
  const { ledger, ledgerHash } = corpus();
  const shelf = shelfFor(ledgerHash);
  const known = shelf.banks.get(seed);
  if (known === undefined && seed > usualSeeds) {
    const seconds = now.getTime() / 1000;
    const window = Math.floor(seconds / windowSeconds);
    shelf.made = shelf.window === window ? shelf.made + 1 : 1;
    shelf.window = window;
    if (shelf.made > unusualPerWindow)
      return err({
        reason: "too-many-requests",
        retryAfterSeconds: Math.max(1, Math.ceil((window + 1) * windowSeconds - seconds)),
      });
  }
  const bank = known ?? makeQuestionBank(ledger, seed);
  keep(shelf, seed, bank);
  return ok(bank);
}

function shelfFor(ledgerHash: string): Shelf {
  if (held.sanadBanks?.ledgerHash !== ledgerHash)
    held.sanadBanks = { banks: new Map(), ledgerHash, window: 0, made: 0 };
  return held.sanadBanks;
}

function keep({ banks }: Shelf, seed: number, bank: QuestionBank) {
  banks.delete(seed);
  banks.set(seed, bank);
  const oldest = banks.keys().next().value;
  if (banks.size > banksMax && oldest !== undefined) banks.delete(oldest);
}
