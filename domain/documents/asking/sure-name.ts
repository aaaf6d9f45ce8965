import { foldLoosely } from "../../text/fold-arabic";
import { reportVerbs } from "../clause-openers.ar";
import type { Mark } from "../mark";
import { isOpeningVerb } from "./whole-part";
import { titled } from "./whole-part.ar";

/** A person's name that is so sure is in a list of people. */
const listed = 0.9;
/** A body's name that is so sure is in a list of bodies. */
const known = 0.9;

/**
 * Whether what was read as a name may be asked for and offered as one. A person who is in no list has to speak, to be
 * named twice, or to stand behind a title or a verb; a body, to be followed by no adjective that its name may go on with.
 */
export function isSureName(raw: string, mark: Mark, marks: readonly Mark[]): boolean {
  if (mark.type === "person") return mark.confidence >= listed || isPerson(raw, mark, marks);
  if (mark.type !== "organisation" || mark.confidence >= known) return true;
  return marks.some((each) => each.denotes === mark.denotes && each.text === mark.name && !goesOn(raw, each));
}

function isPerson(raw: string, { denotes, name }: Mark, marks: readonly Mark[]): boolean {
  const mentions = marks.filter((mark) => mark.denotes === denotes);
  const speaks = marks.some(({ speaker }) => speaker !== undefined && denotes === `person|${speaker}`);
  const forms = new Set(mentions.map(({ text }) => foldLoosely(text)));
  return speaks || forms.size > 1 || (mentions.some((mark) => isIntroduced(raw, mark)) && name.includes(" "));
}

/** Behind a verb, or a noun with the article that is a title, a trade or a nation; or before a verb of speaking. */
function isIntroduced(raw: string, { sentence, start, end }: Mark): boolean {
  const [, before = ""] = /(\p{L}+)\.?\s+$/u.exec(raw.slice(sentence.start, start)) ?? [];
  const [, after = ""] = /^\s+(\p{L}+)/u.exec(raw.slice(end, sentence.end)) ?? [];
  const word = foldLoosely(before);
  const next = foldLoosely(after);
  return (
    (word !== "" && (isOpeningVerb(word) || titled.test(word))) ||
    reportVerbs.has(next) ||
    /^[\u0641]?\u064A\u0642\u0648\u0644$/u.test(next)
  );
}

/** An adjective with the article right behind: the name may go on. */
const goesOn = (raw: string, { end }: Mark): boolean =>
  /^\s+\u0627\u0644(?!\u0630\u064A|\u062A\u064A)\p{L}/u.test(raw.slice(end, end + 8));
