import type { Fact } from "../fact";
import type { Source } from "../source";
import { type LedgerProblem, type Rule, where } from "./known";

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
  const members: readonly string[] = value.type === "list" ? value.ids : [];
  const covered = all.flatMap(({ member }) => member ?? []);
  const isCovered = (id: string) => covered.includes(id) || covered.length < all.length;
  return [
    ...all.flatMap(({ start, end }) =>
      where([
        [end <= start, `The span ${start}–${end} is empty.`],
        [end - start > longestSpan, `The span ${start}–${end} is longer than ${longestSpan} characters.`],
        [source !== undefined && end > source.characters, `The span ${start}–${end} lies outside the document.`],
      ]),
    ),
    ...covered
      .filter((id) => !members.includes(id))
      .map((id) => `A reference names the member «${id}», which is not in the list.`),
    ...members.filter((id) => !isCovered(id)).map((id) => `No reference covers the member «${id}».`),
  ];
}
