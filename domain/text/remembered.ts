/** `make`, looked up where the text came before; forgotten after some thousand texts, so that it cannot grow. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= 5000) known.clear();
    known.set(text, made);
    return made;
  };
}
