const partners = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["\u00AB", "\u00BB"],
  ["\u201C", "\u201D"],
]);
const closing = new Set(partners.values());

/** Where brackets and quotation marks stand that nothing closes or opens in turn; of straight ones, which come in pairs, the last. */
export function loneMarks(text: string): number[] {
  const open: { at: number; partner: string }[] = [];
  const lone: number[] = [];
  const straight: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const partner = partners.get(character);
    if (character === '"') straight.push(at);
    else if (partner) open.push({ at, partner });
    else if (closing.has(character)) {
      if (open.at(-1)?.partner === character) open.pop();
      else lone.push(at);
    }
  }
  return [...lone, ...open.map(({ at }) => at), ...(straight.length % 2 === 0 ? [] : straight.slice(-1))];
}

/** The same without them. */
export function withoutLoneMarks(text: string): string {
  const lone = new Set(loneMarks(text));
  return [...text.split("").keys()].map((at) => (lone.has(at) ? "" : text.charAt(at))).join("");
}
