/** What a stem shows before what it asks: the words between marks in the name of its document. */
export const toldBefore = (scopeText = ""): string =>
  /\u060C \S+ \u00AB([^\u00BB]*)\u00BB:$/u.exec(scopeText)?.[1] ?? "";
