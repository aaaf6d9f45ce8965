import "server-only";
import { documentWords } from "@/domain/documents/document-words.ar";
import { askedSentence } from "@/domain/documents/mending/asked-sentence";
import { linesOf, wordsMax } from "@/domain/sets/question-words";
import type { WrittenQuestion } from "@/domain/sets/written-question";
import { withoutLoneMarks } from "@/domain/text/lone-marks";
import { gap } from "@/domain/wording/scene";
import type { OwnDocument } from "../documents/own-document";
import type { SetBody } from "./set-body";

type Written = Extract<SetBody, { origin: "written" }>;

/** `isExplained`: nothing was typed to be said after the answer, and the sentence is. */
export type Grounded = { body: SetBody; isExplained: boolean };

/**
 * A question of a teacher's own for a set on one document of theirs, with the sentence that it is asked of where that is
 * found; it goes with the document then. Other questions, and one in more than Arabic, as they are.
 */
export function grounded(body: SetBody, document: OwnDocument | undefined): Grounded {
  if (body.origin !== "written" || !document) return { body, isExplained: false };
  const { id, written } = body;
  const { cited } = document;
  const sentence = askedSentence(cited, askedIn(written));
  if (!sentence) return { body: { origin: "written", id, written }, isExplained: false };
  const { start, end, paragraph } = sentence;
  const text = cited.raw.slice(start, end);
  const isExplained = written.words.ar.explanation.trim() === "";
  const own: Written = {
    ...{ origin: "written", id, document: document.row.id },
    written: isExplained ? explained(written, text) : written,
    reference: { paragraph, start, end, sha256: cited.sha256Of(text) },
  };
  return { body: own, isExplained };
}

function askedIn({ kind, words: { ar }, right, number }: WrittenQuestion): Parameters<typeof askedSentence>[1] {
  const answers = {
    "single-choice": right.map((at) => ar.options[at] ?? ""),
    "multiple-select": right.map((at) => ar.options[at] ?? ""),
    "true-false": [],
    "numeric-entry": [number],
    cloze: linesOf(ar.accepted),
  }[kind];
  return { stem: ar.stem.replace(gap, " "), answers: answers.filter((answer) => answer.trim() !== "") };
}

function explained(written: WrittenQuestion, sentence: string): WrittenQuestion {
  const line = withoutLoneMarks(sentence.replace(/\s+/gu, " ").trim()).replace(/[.\s]+$/u, "");
  const room = wordsMax.explanation - documentWords.filled("").length;
  const shown = line.length <= room ? line : `${line.slice(0, line.lastIndexOf(" ", room - 1))}\u2026`;
  const ar = { ...written.words.ar, explanation: documentWords.filled(shown) };
  return { ...written, words: { ...written.words, ar } };
}
