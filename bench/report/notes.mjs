import { shown } from "./figures.mjs";

/** What else was seen beside some figures, one sentence each. */
export const notesOf = (rows) =>
  rows
    .filter(({ figure }) => figure.note)
    .map(({ what, unit, figure }) => `${what}, ${shown(figure.value, unit)}: ${figure.note}.`);
