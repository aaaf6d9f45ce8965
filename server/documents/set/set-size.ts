import "server-only";
import { usualChoice } from "@/domain/sets/set-draft";
import { onForgotten } from "../forget-document";
import type { OwnDocument } from "../own-document";
import { withProposed } from "../review/things-in";
import { chooseWidely } from "./choose-widely";

/** Choosing a set takes a good part of a second: what was counted last is remembered. */
const keptMax = 100;
const kept = new Map<string, { revision: number; size: number }>();
onForgotten(() => kept.clear());

/** How many questions the set has that a document would make as its review stands: what is proposed is taken along. */
export function setSize(document: OwnDocument): number {
  const { id, revision } = document.row;
  const known = kept.get(id);
  if (known?.revision === revision) return known.size;
  const { questions } = chooseWidely({ ...document, decisions: withProposed(document) }, usualChoice.count);
  if (kept.size >= keptMax) kept.clear();
  kept.set(id, { revision, size: questions.length });
  return questions.length;
}
