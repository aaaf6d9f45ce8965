import { onceFor } from "../once-for";

/** Texts kept in each of the two halves of a memory: what is asked for again moves to the younger half. */
const halfSize = 5000;

/** What `remembered` keeps lives as long as this does. */
let era = {};

/** `make`, looked up where the text came lately; what was not asked for among some thousand texts is forgotten. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const recallIn = onceFor((_era: object) => recaller<Made>());
  return (text) => recallIn(era)(text, () => make(text));
}

/** Forgets every text that `remembered` keeps: one of them may have been deleted. */
export function forgetTexts(): void {
  era = {};
}

/** Looks up what was made under a name, or makes it. */
export type Recall<Made> = (name: string, make: () => Made) => Made;

/** As `remembered`, for what is made of more than its name. */
export function recaller<Made>(): Recall<Made> {
  let younger = new Map<string, { made: Made }>();
  let older = new Map<string, { made: Made }>();
  return (name, make) => {
    const fresh = younger.get(name);
    if (fresh) return fresh.made;
    const kept = older.get(name) ?? { made: make() };
    if (younger.size >= halfSize) [younger, older] = [new Map(), younger];
    younger.set(name, kept);
    return kept.made;
  };
}
