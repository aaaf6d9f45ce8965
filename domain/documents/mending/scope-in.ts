import { documentWords as words } from "../document-words.ar";
import { hiddenIn, scopeShape, scopeWords } from "./scope-shape.ar";

/** The beginning of a stem that names its document, with what is told there; none where it has another beginning. */
export const scopeIn = (stem: string): string | undefined => scopeShape.exec(stem)?.[0];

/** What a stem's beginning tells of its document: its headline and the sentences before, empty where they do not stand there. */
export function partsOfScope(stem: string): { title: string; before: string } {
  const { title = "", before = "" } = scopeShape.exec(stem)?.groups ?? {};
  return { title: quotedIn(title), before: quotedIn(before) };
}

/** What a beginning tells that the others of its document do not: the day that its words count from, the headline, what stands before. */
export function briefScope(scopeText: string): string {
  const { published = "", title, before } = scopeShape.exec(`${scopeText} `)?.groups ?? {};
  const day = published.replace(scopeWords.published(""), "").split(" (")[0];
  const told = [day, title && scopeWords.titled, before?.slice(2)];
  const all = told.filter(Boolean).join("\u060C ");
  return all && `${all}:`;
}

/** What is asked, of a figure or day that is left out its sentence alone. */
export const askedBriefly = (asked: string): string => hiddenIn.exec(asked)?.groups?.sentence ?? asked;

/** A stem that names nobody as its document's publisher. */
export function withAnyPublisher(stem: string): string {
  const name = scopeShape.exec(stem)?.groups?.name;
  return name === undefined ? stem : `${scopeWords.anyName}${stem.slice(name.length)}`;
}

const quotedIn = (part: string): string => part.slice(part.indexOf("\u00AB") + 1, -1);

/** What may be put into a stem's beginning. `published`: the day, where what is put in counts from it. */
export type Help = { title: string } | { before: string; published?: string };

/**
 * A stem that says more of its document: the headline, or the sentences before, in the place of any that stand there. Marks
 * of quotation inside them go, since they stand between such marks.
 */
export function withHelp(stem: string, publisher: string, help: Help): string {
  const parts = scopeShape.exec(stem)?.groups;
  if (!parts) return `${words.scope(publisher, unquoted(help))} ${stem}`;
  const { name = "", published, omission = "", title = "", before = "", end = "" } = parts;
  const told = unquoted(help);
  const day = published ?? (told.published ? scopeWords.published(told.published) : "");
  const named = told.title ? scopeWords.title(told.title) : title;
  const behind = told.before ? scopeWords.before(told.before) : before;
  const scope = `${name}${day}${omission}${named}${behind}${end}`;
  return `${scope}${stem.slice(scopeShape.exec(stem)?.[0].length)}`;
}

function unquoted(help: Help): { title?: string; before?: string; published?: string } {
  if ("title" in help) return { title: bare(help.title) };
  return { before: bare(help.before), ...(help.published === undefined ? {} : { published: help.published }) };
}

/** On one line, without marks of quotation and without its last stop. */
const bare = (text: string): string =>
  text
    .replace(/[\u00AB\u00BB"\u201C\u201D]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\s\u060C\u061B,;:.]+$/u, "")
    .trim();
