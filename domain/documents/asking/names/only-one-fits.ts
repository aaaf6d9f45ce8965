import { wordedBefore } from "../excerpts/context/before-it";
import { omission, wordedExcerpt } from "../excerpts/excerpt";
import type { Asking } from "../own-question";

/** Whether of all that is offered only what is asked is of a country that the question tells. */
export function onlyOneFits({ document, mark, excerpt }: Asking, others: readonly { name: string }[]): boolean {
  const { raw, nations } = document;
  if (!nations || mark.type === "nation") return false;
  const { start, end } = mark;
  const shown = wordedExcerpt(raw, excerpt, { start, end, text: omission });
  const told = nations.told(`${shown}\n${wordedBefore(raw, excerpt) ?? ""}`);
  const fits = ({ name }: { name: string }) => [...nations.told(name).keys()].some((country) => told.has(country));
  return fits(mark) && !others.some(fits);
}
