/** Texts kept in each of the two halves of a memory: what is asked for again moves to the younger half. */
const halfSize = 5000;

/** `make`, looked up where the text came lately; what was not asked for among some thousand texts is forgotten. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const recall = recaller<Made>();
  return (text) => recall(text, () => make(text));
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
