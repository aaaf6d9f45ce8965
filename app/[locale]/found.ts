import { notFound } from "next/navigation";
import type { Result } from "@/domain/result";
import type { Refusal } from "@/server/refusal";

/** What a verb gave a page. Nothing there is a 404; any other refusal of a page's own reading is a bug or an outage. */
export function found<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  if (result.error.reason === "not-found") notFound();
  throw new Error(`refused: ${result.error.reason}`);
}
