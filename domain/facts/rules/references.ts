import type { Fact } from "../fact";
import type { Source } from "../source";
import type { LedgerProblem, Rule } from "./known";

/** A span carries a value, not a paragraph: more characters than this is a sentence or more. */
const longestSpan = 300;

/** References lie inside their document, and every member of a list is covered by one. */
export const references: Rule = ({ ledger, sources }) => [
  ...ledger.sources.flatMap((source) =>
    faultsOfSource(source).map((message): LedgerProblem => ({ part: "sources", id: source.id, message })),
  ),
  ...ledger.facts.flatMap((fact) =>
    faults(fact, sources.get(fact.source)).map((message): LedgerProblem => ({ part: "facts", id: fact.id, message })),
  ),
];

function faultsOfSource({ gists, completeParagraphs }: Source): string[] {
  const found = Object.keys(gists)
    .filter((paragraph) => !/^[1-9]\d*$/.test(paragraph))
    .map((paragraph) => `«${paragraph}» in «gists» is no paragraph number.`);
  for (const paragraph of completeParagraphs) {
    if (!gists[paragraph]) found.push(`Paragraph ${paragraph} is called complete, and has no gist.`);
  }
  return found;
}

function faults({ references: all, value }: Fact, source: Source | undefined): string[] {
  const found: string[] = [];
  for (const { start, end, member } of all) {
    if (end <= start) found.push(`The span ${start}–${end} is empty.`);
    if (end - start > longestSpan) found.push(`The span ${start}–${end} is longer than ${longestSpan} characters.`);
    if (source && end > source.characters) found.push(`The span ${start}–${end} lies outside the document.`);
    if (member && !(value.type === "list" && value.ids.includes(member)))
      found.push(`A reference names the member «${member}», which is not in the list.`);
  }
  if (value.type !== "list" || all.some((reference) => !reference.member)) return found;
  const covered = new Set(all.map((reference) => reference.member));
  return [
    ...found,
    ...value.ids.filter((id) => !covered.has(id)).map((id) => `No reference covers the member «${id}».`),
  ];
}
