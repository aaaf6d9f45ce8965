import { type GIFTQuestion, type MultipleChoice, type Numerical, parse, type TextChoice } from "gift-pegjs";
import type { ImportNote, SkippedQuestion, SkipReason } from "@/domain/sets/imported-file";
import { toLatinDigits } from "@/domain/text/numerals";
import type { ImportReport } from "../import-report";
import { literal, markupText, onOneLine } from "../markup-text";
import { type Stated, toWritten } from "../to-written";
import { giftBlocks } from "./gift-blocks";

/** A question of reasonable length: what is longer is no question, and would keep the parser busy. */
const blockMax = 20_000;

/** Reads GIFT question by question, so that one that is broken costs no other. */
export function readGift(text: string): ImportReport {
  const report: ImportReport = { format: "gift", read: [], skipped: [] };
  for (const { line, text: block } of giftBlocks(text)) {
    const question = block.length > blockMax ? "too-long" : parsed(block);
    if (typeof question === "string") report.skipped.push({ line, title: titleOf(block), reason: question });
    else if (question && question.type !== "Category") add(report, line, question);
  }
  return report;
}

/** Numbers in digits of any script, which the parser does not know, are made Latin where a number is the answer. */
function parsed(block: string): GIFTQuestion | undefined | SkipReason {
  try {
    return parse(block.replace(/\{\s*#[^}]*\}/g, (answer) => toLatinDigits(answer).replaceAll("\u066B", ".")))[0];
  } catch {
    return "syntax";
  }
}

function add(report: ImportReport, line: number, question: Exclude<GIFTQuestion, { type: "Category" }>) {
  const notes: ImportNote[] = [];
  const stated = state(question, notes);
  const written = typeof stated === "object" && "answer" in stated ? toWritten(stated) : stated;
  if (typeof written === "object" && "kind" in written) {
    report.read.push({ line, written, notes: [...new Set(notes)] });
    return;
  }
  const title = titleOf(question.title ?? read(question.stem, notes));
  const left: SkippedQuestion =
    typeof written === "string" ? { line, title, reason: written } : { line, title, ...written };
  report.skipped.push(left);
}

type Skip = { reason: SkipReason; detail?: string };

function state(question: Exclude<GIFTQuestion, { type: "Category" }>, notes: ImportNote[]): Stated | Skip {
  if (question.type === "Description" || question.type === "Essay" || question.type === "Matching")
    return { reason: "kind", detail: question.type };
  const stem = read(question.stem, notes);
  const explanation = question.globalFeedback ? read(question.globalFeedback, notes) : "";
  switch (question.type) {
    case "TF":
      return { stem, explanation, answer: { type: "truth", isTrue: question.isTrue } };
    case "Short":
      return {
        stem,
        explanation,
        answer: { type: "text", accepted: question.choices.map(({ text }) => literal(read(text, notes))) },
      };
    case "Numerical":
      return numberOf(question, { stem, explanation });
    case "MC":
      return { stem, explanation, answer: choices(question, notes) };
  }
}

function choices({ choices: given }: MultipleChoice, notes: ImportNote[]): Stated["answer"] {
  const isSingle = given.some(({ isCorrect, weight }) => isCorrect && weight === null);
  if (given.some(({ weight }) => weight !== null && !isEven(weight, given))) notes.push("weights");
  const options = given.map(({ text, feedback, isCorrect, weight }) => ({
    text: read(text, notes),
    reason: feedback ? read(feedback, notes) : "",
    isRight: isSingle ? isCorrect && weight === null : (weight ?? 0) > 0,
  }));
  return { type: "choice", options, isSingle };
}

/** Whether a right option has an even share of full credit, and a wrong one costs no more than a right one brings. */
function isEven(weight: number, given: readonly TextChoice[]): boolean {
  const right = given.filter((choice) => (choice.weight ?? 0) > 0).length;
  return weight <= 0 || Math.abs(weight - 100 / right) < 0.01;
}

function numberOf({ choices: given }: Numerical, about: Omit<Stated, "answer">): Stated | Skip {
  const formats = Array.isArray(given) ? given.map(({ text }) => text) : [given];
  const [format] = formats;
  if (!format) return { reason: "no-key" };
  if (formats.length > 1) return { reason: "ranges" };
  const { number, range = 0, numberLow, numberHigh } = format;
  if (number !== undefined) return { ...about, answer: { type: "number", number, tolerance: range } };
  if (numberLow === undefined || numberHigh === undefined) return { reason: "no-key" };
  const [low, high] = [Math.min(numberLow, numberHigh), Math.max(numberLow, numberHigh)];
  return { ...about, answer: { type: "number", number: (low + high) / 2, tolerance: (high - low) / 2 } };
}

function read({ text }: { text: string }, notes: ImportNote[]): string {
  const { text: shown, hasPicture } = markupText(text);
  if (hasPicture) notes.push("picture");
  return shown;
}

const titleOf = (text: string): string => onOneLine(text).slice(0, 80);
