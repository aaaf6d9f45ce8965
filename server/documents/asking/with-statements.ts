import "server-only";
import type { Decisions } from "@/domain/documents/review";
import type { Given } from "@/domain/documents/set/set-question";
import { sharedShare } from "@/domain/documents/statements/changes/shared-share";
import { saidStatements } from "@/domain/documents/statements/said-statements";
import { type PlacedSentence, statementsOf } from "@/domain/documents/statements/statements-of";
import { toldBefore } from "@/domain/documents/told-before";
import { readText } from "@/domain/extraction/text/read-text";
import { contentWords } from "@/domain/text/content-words";
import { countWords } from "@/domain/wording/word-stem";
import type { AnyItem } from "@/questions/registry";
import type { ReadDocument } from "../read-document";
import { asItem } from "./sound-questions";

type GivenItem = Given<AnyItem>;

/** What speaks against a statement beside a question: it asks least, and least of all as its document has it. */
const costs = { false: 5, true: 6, long: 2 } as const;
/** Words of a statement, with what is shown before it, that are read at one go. */
const usualMax = 40;

/**
 * Questions with the statements that a document's sentences give. A statement is not judged beside a question that shows
 * much of the same, since either could answer the other; nor is one made of a sentence of which its teacher dropped or
 * corrected something.
 */
export function withStatements(read: ReadDocument, decisions: Decisions, given: readonly GivenItem[]): GivenItem[] {
  const { cited, marks, besides, facts, silent } = read;
  const told = [...facts, ...silent].filter(({ sentence }) => isUntouched(read, decisions, sentence));
  const sentences = placedSentences(read).filter((sentence) => isUntouched(read, decisions, sentence));
  const drafts = [
    ...sentences.flatMap((sentence) => statementsOf(cited, sentence, marks, besides)),
    ...saidStatements(cited, { facts: told, sentences, marks }),
  ];
  const statements = drafts.map((draft): GivenItem => {
    const item = asItem(draft);
    const isLong = countWords(item.stem) > usualMax;
    const cost = (item.key === "true" ? costs.true : costs.false) + (isLong ? costs.long : 0);
    return { item, things: [item.cell], cost, isFiller: true };
  });
  const shown = statements.map(({ item, things }) => ({ words: shownWords(item), things }));
  return [...given, ...statements].map((question) => {
    const own = shownWords(question.item);
    return {
      ...question,
      tells: shown.flatMap(({ words, things }) => (sharedShare(own, words) >= alikeMin ? things : [])),
    };
  });
}

/** With so large a share of its words in common, one question shows what the other states. */
const alikeMin = 0.55;

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
