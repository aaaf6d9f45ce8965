/**
 * What a stem shows before what it asks: the words between marks in the name of its document, its headline and the
 * sentence before where they stand there.
 */
export const toldBefore = (scopeText = ""): string =>
  (/(?:\u060C \S+ \u00AB[^\u00BB]*\u00BB)+[:\u060C]$/u.exec(scopeText)?.[0] ?? "")
    .split("\u00AB")
    .slice(1)
    .map((part) => part.split("\u00BB")[0])
    .join(" ");
