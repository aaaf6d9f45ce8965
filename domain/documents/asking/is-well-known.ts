import { foldLoosely } from "../../text/fold-arabic";
import { kingdom } from "../clauses/clause-openers.ar";
import { omission, wordedExcerpt } from "./excerpts/excerpt";
import { wordsBefore } from "./is-trivial";
import type { Asking } from "./own-question";
import { beforeElected, beforeNeighbour, beforeSeat, behindMembers, networks, taskSigns } from "./trivial.ar";

/** What is so sure is in a list of its kind. */
const listed = 0.9;

/**
 * Whether most of those who have not read a document can say what is asked, so that it is asked only where little else can
 * be: the country of the headline, a neighbour, who was elected, where an embassy is, a network, the ministry whose task is told.
 */
export function isWellKnown(asking: Asking): boolean {
  const { type, confidence } = asking.mark;
  const before = wordsBefore(asking.document.raw, asking.mark);
  if (type === "person") return confidence >= listed && beforeElected.test(before);
  if (type === "organisation") return isToldByKind(asking);
  return type === "place" && isKnownPlace(asking, before);
}

function isKnownPlace({ document: { raw, known }, mark }: Asking, before: string): boolean {
  const { name, text, country, within, end, sentence } = mark;
  const behind = foldLoosely(raw.slice(end, sentence.end));
  if (within !== undefined && known?.isCapital(name) && beforeSeat.test(before)) return true;
  if (beforeNeighbour.test(before) || behindMembers.test(behind) || foldLoosely(text) === kingdom) return true;
  if (country === undefined) return false;
  const [headline = "", ...rest] = raw.trim().split("\n");
  const isNamed = foldLoosely(headline).includes(foldLoosely(name).replace(/^\u0627\u0644/u, ""));
  return rest.length > 0 && (isNamed || known?.tellCountry(headline, country) === true);
}

/** A network that everybody has, or a ministry whose task the sentence tells. */
function isToldByKind({ document: { raw }, mark, excerpt }: Asking): boolean {
  const { start, end } = mark;
  const name = foldLoosely(mark.text);
  const rest = foldLoosely(wordedExcerpt(raw, excerpt, { start, end, text: omission }));
  const words = name.split(" ").slice(0, 2);
  return networks.test(name) || taskSigns.some(([task, sign]) => words.includes(task) && sign.test(rest));
}
