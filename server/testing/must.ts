import type { Result } from "@/domain/result";

/** The value of what a test takes for granted; throws the reason where it was refused. */
export function must<Value>(outcome: Result<Value, { reason: string }>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.error.reason}`);
  return outcome.value;
}
