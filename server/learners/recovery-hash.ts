import "server-only";
import { createHash } from "node:crypto";
import { readRecoveryCode } from "@/domain/learners/recovery-code";

/** What is stored of a code. All that is no code has one hash, which no code has: it is looked for as any other. */
export const recoveryHashOf = (typed: string): string =>
  createHash("sha256")
    .update(readRecoveryCode(typed) ?? "")
    .digest("hex");
