import { foldLoosely } from "../../../text/fold-arabic";
import { wordedBefore } from "../excerpts/context/before-it";
import { omission, wordedExcerpt } from "../excerpts/excerpt";
import { partsOfWorld } from "../nations/parts-of-world.ar";
import type { Asking } from "../own-question";

/**
 * Whether of all that is offered only what is asked is of a country or a part of the world that the question tells, or a
 * ministry for what it tells of.
 */
export function onlyOneFits({ document, mark, excerpt }: Asking, others: readonly { name: string }[]): boolean {
  const { raw, nations } = document;
  if (mark.type === "nation") return false;
  const { start, end } = mark;
  const shown = `${wordedExcerpt(raw, excerpt, { start, end, text: omission })}\n${wordedBefore(raw, excerpt) ?? ""}`;
  if (mark.sort === "organisation|ministry" && isForWhatIsTold(mark.name, shown)) return true;
  if (!nations) return false;
  const told = nations.told(shown);
  const parts = partsOfWorld.filter(({ form }) => form.test(foldLoosely(shown)));
  return [told, ...parts.map(({ countries }) => countries)].some((all) => {
    const fits = ({ name }: { name: string }) => [...nations.told(name).keys()].some((country) => all.has(country));
    return fits(mark) && !others.some(fits);
  });
}

/** «The … gave the health services a number»: the ministry's task, in whichever form. */
function isForWhatIsTold(name: string, shown: string): boolean {
  const task = rootOf(foldLoosely(name).split(" ")[1] ?? "");
  return task.length > 1 && (foldLoosely(shown).match(/\p{L}+/gu) ?? []).some((word) => rootOf(word) === task);
}

/** Without article and the endings of an adjective. */
const rootOf = (word: string): string =>
  word
    .replace(/^[\u0628\u0644\u0648\u0641]?(?:\u0627\u0644|\u0644\u0644)/u, "")
    .replace(/(?:\u064A\u0647?|\u0647)$/u, "");
