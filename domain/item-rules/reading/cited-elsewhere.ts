import type { Ground } from "../ground";
import { factsThatSay } from "./asked-facts";
import type { DraftReading } from "./draft-reading";

/** The key, where the documents have it and none of the paragraphs cited is one that has it. */
export function citedElsewhere(reading: DraftReading, ground: Ground): string | undefined {
  const [key] = reading.keys;
  const { references = [] } = reading.draft;
  if (!key || references.length === 0) return undefined;
  const saying = factsThatSay(key, reading, ground);
  const isCited = saying.some((fact) =>
    references.some(
      ({ source, paragraph }) => fact.source === source && fact.references.some((each) => each.paragraph === paragraph),
    ),
  );
  return saying.length > 0 && !isCited ? key.text : undefined;
}
