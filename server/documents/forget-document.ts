import "server-only";
import { forgetTexts } from "@/domain/text/remembered";

type Forget = (source: string) => void;

// Next may load a module twice in one process: what one copy of it deletes, every copy forgets.
const held = globalThis as { sanadForgets?: Set<Forget> };
held.sanadForgets ??= new Set();
const forgets = held.sanadForgets;
forgets.add(forgetTexts);

/** Has `forget` called with the source that a document was, when it is deleted. For memories that may hold its words. */
export function onForgotten(forget: Forget): void {
  forgets.add(forget);
}

/** Drops what this process remembers of a deleted document; every memory of questions and of texts is dropped whole. */
export function forgetDocument(source: string): void {
  for (const forget of forgets) forget(source);
}
