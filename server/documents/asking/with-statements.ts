import "server-only";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import { reportQuestions } from "@/domain/documents/asking/reports/report-questions";
import type { Mark } from "@/domain/documents/mark";
import type { Decisions } from "@/domain/documents/review";
import type { Given } from "@/domain/documents/set/set-question";
import { weighed } from "@/domain/documents/set/weighed";
import { sharedShare } from "@/domain/documents/statements/changes/shared-share";
import { allSaid, saidStatements } from "@/domain/documents/statements/said-statements";
import { type PlacedSentence, statementsOf } from "@/domain/documents/statements/statements-of";
import { toldBefore } from "@/domain/documents/told-before";
import { readText } from "@/domain/extraction/text/read-text";
import { onceFor } from "@/domain/once-for";
import { contentWords } from "@/domain/text/content-words";
import { recaller } from "@/domain/text/remembered";
import type { AnyItem } from "@/questions/registry";
import type { ReadDocument } from "../read-document";
import { asItem } from "./sound-questions";

type GivenItem = Given<AnyItem>;

/**
 * Questions with the statements that a document's sentences give. A statement is not judged beside a question that shows
 * much of the same, since either could answer the other; nor is one made of a sentence of which its teacher dropped or
 * corrected something.
 */
export function withStatements(read: ReadDocument, decisions: Decisions, given: readonly GivenItem[]): GivenItem[] {
  const statements = statementsFor(read, decisions);
  const judged = statements.filter(({ item }) => item.kind === "true-false");
  const shown = judged.map(({ item, things }) => ({ words: shownWords(item), things }));
  return [...given, ...statements].map((question) => {
    const own = shownWords(question.item);
    return {
      ...question,
      tells: shown.flatMap(({ words, things }) => (sharedShare(own, words) >= alikeMin ? things : [])),
    };
  });
}

/** The statements of what a teacher left as it is: those of a sentence alone are worked out once. */
function statementsFor(read: ReadDocument, decisions: Decisions): GivenItem[] {
  const { cited, marks, besides, facts, silent } = read;
  const isLeft = ({ sentence }: { sentence: { start: number } }) => isUntouched(read, decisions, sentence);
  const told = [...facts, ...silent].filter(isLeft);
  const sentences = placedSentences(read).filter((sentence) => isLeft({ sentence }));
  const made = statementsMade(cited);
  return [
    ...sentences.flatMap((sentence) =>
      made(JSON.stringify(sentence), () =>
        statementsOf(cited, sentence, marks, besides).map((draft) => asGiven(cited, draft)),
      ),
    ),
    ...made(JSON.stringify(sentences), () => {
      const spoken = { facts: told, sentences, marks };
      const gaps = reportQuestions(cited, allSaid(cited, spoken), marks);
      return [
        ...saidStatements(cited, spoken).map((draft) => asGiven(cited, draft)),
        ...gaps.map(({ question, mark }) => gapGiven(cited, question, mark)),
      ];
    }),
  ];
}
const statementsMade = onceFor((_: CitedDocument) => recaller<GivenItem[]>());

function asGiven(document: CitedDocument, draft: object): GivenItem {
  const item = asItem(draft);
  const { kind, cell } = item;
  return { item, things: [cell], ...weighed(item, { of: "statement", document }), isFiller: kind === "true-false" };
}

/** A gap in what somebody said. */
function gapGiven(document: CitedDocument, question: object, { denotes }: Mark): GivenItem {
  const item = asItem(question);
  return { item, things: [denotes], ...weighed(item, { of: "report", document }) };
}

/** With so large a share of its words in common, one question shows what the other states. */
const alikeMin = 0.55;

/** Whether either of two shows much of the other, and one is a statement: it could be judged by what the other says. */
export function sayAlike(one: AnyItem, other: AnyItem): boolean {
  if (one.kind !== "true-false" && other.kind !== "true-false") return false;
  return sharedShare(shownWords(one), shownWords(other)) >= alikeMin;
}

/** Events to put in order are told beside the stem. */
function shownWords(item: AnyItem): ReadonlySet<string> {
  const { stem, scopeText = "" } = item;
  const events = item.kind === "ordering" ? item.options.map(({ text }) => text) : [];
  return contentWords([toldBefore(scopeText), stem.slice(scopeText.length), ...events].join(" "));
}

function placedSentences({ cited: { raw, published } }: ReadDocument): PlacedSentence[] {
  const { sentences, paragraphs } = readText(raw, published);
  return sentences.map(({ start, end }) => ({
    ...{ start, end },
    paragraph: paragraphs.findIndex((each) => each.start <= start && end <= each.end) + 1,
  }));
}

function isUntouched({ facts, marks }: ReadDocument, decisions: Decisions, { start }: { start: number }): boolean {
  return [...facts, ...marks].every((thing) => {
    const decision = thing.sentence.start === start ? decisions.get(thing.id) : undefined;
    return (
      !decision || (decision.verdict === "accepted" && decision.text === undefined && decision.about === undefined)
    );
  });
}
