import "server-only";
import cuesJson from "@/content/recognition/cues.json";
import shinglesJson from "@/content/recognition/shingles.json";
import type { ExamGuard } from "@/domain/assignments/exam-guard";
import { type Ground, makeGround } from "@/domain/item-rules/ground";
import { CueFile } from "@/domain/item-rules/reading/cue-book";
import { corpus } from "../../corpus";

let made: { ledgerHash: string; guardKey: string; ground: Ground } | undefined;

/** What written questions are held against, without facts that a guard hides: findings would tell of them. */
export function lintGround(guard: ExamGuard): Ground {
  const { ledger, ledgerHash } = corpus();
  if (made?.ledgerHash !== ledgerHash || made.guardKey !== guard.key) {
    const facts = guard.key === "" ? ledger.facts : ledger.facts.filter(({ id }) => !guard.hidesFact(id));
    const recognition = { cues: CueFile.parse(cuesJson), shingles: shinglesJson.shingles.split(" ") };
    made = { ledgerHash, guardKey: guard.key, ground: makeGround({ ...ledger, facts }, recognition) };
  }
  return made.ground;
}
