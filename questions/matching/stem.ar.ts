/** How pairs are written in one line. */
export const stemWords = { pair: (left: string, right: string) => `${left}: ${right}`, separator: "؛ " };
