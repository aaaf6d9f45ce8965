import "server-only";
import { offeredBy } from "@/domain/sets/question-words";
import { kinds } from "@/questions/registry";
import { itemTaken, readItem, type SetBody } from "./set-body";

/** Places from 0 of the options that are right; null where nothing is chosen among options of its own. */
export function rightIn(body: SetBody): number[] | null {
  if (body.origin === "written") return choices.has(body.written.kind) ? body.written.right : null;
  const item = itemTaken(body, "ar") ?? readItem(body.items.ar);
  const plain = kinds[item.kind].plainStored(item);
  const offered = offeredBy(item);
  if (!plain.ok || plain.value.interaction !== "choice" || offered.length === 0) return null;
  const { key } = plain.value;
  return offered.flatMap(({ id }, at) => (key.includes(id) ? [at] : []));
}
const choices: ReadonlySet<string> = new Set(["single-choice", "multiple-select"]);
