import { XMLParser, XMLValidator } from "fast-xml-parser";
import { z } from "zod";
import { err, ok, type Result } from "@/domain/result";
import type { ImportNote, SkipReason } from "@/domain/sets/imported-file";
import { readNumber } from "@/domain/text/numerals";
import type { ImportRefusal, ImportReport } from "../import-report";
import { literal, markupText, onOneLine } from "../markup-text";
import { type Stated, toWritten } from "../to-written";

const Text = z.object({ text: z.string().default("") }).default({ text: "" });
const Answer = z.object({
  fraction: z.coerce.number().default(0),
  text: z.string().default(""),
  tolerance: z.string().default("0"),
  feedback: Text,
});
const Question = z.object({
  type: z.string(),
  name: Text,
  questiontext: Text,
  generalfeedback: Text,
  single: z.string().default("true"),
  usecase: z.string().default("0"),
  answer: z.array(Answer).default([]),
});
/** An element without content is read as an empty text. */
const File = z.object({
  quiz: z.union([
    z.literal("").transform(() => ({ question: [] })),
    z.object({ question: z.array(z.unknown()).default([]) }),
  ]),
});
type Question = z.infer<typeof Question>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => name === "question" || name === "answer",
});

/** Reads Moodle XML. A document type is refused: it may hide entities that grow without end. */
export function readMoodleXml(text: string): Result<ImportReport, ImportRefusal> {
  if (/<!DOCTYPE/i.test(text)) return err({ reason: "doctype" });
  const fault = XMLValidator.validate(text);
  if (fault !== true) return err({ reason: "xml", line: fault.err.line });
  const file = File.safeParse(parsed(text));
  if (!file.success) return err({ reason: "xml" });
  const report: ImportReport = { format: "moodle-xml", read: [], skipped: [] };
  const lines = linesOf(text);
  for (const [at, raw] of file.data.quiz.question.entries()) add(report, lines[at] ?? 1, raw);
  return ok(report);
}

/** The parser throws at names and depths that only an attack has. */
function parsed(text: string): unknown {
  try {
    return parser.parse(text);
  } catch {
    return undefined;
  }
}

/** The line of each question, in turn. */
function linesOf(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let from = 0;
  for (const { index } of text.matchAll(/<question[\s>]/g)) {
    for (let at = text.indexOf("\n", from); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line++;
    from = index;
    lines.push(line);
  }
  return lines;
}

function add(report: ImportReport, line: number, raw: unknown) {
  const question = Question.safeParse(raw);
  if (!question.success) {
    report.skipped.push({ line, title: "", reason: "syntax" });
    return;
  }
  const { type, name, questiontext } = question.data;
  if (type === "category") return;
  const notes: ImportNote[] = [];
  const stated = isOverlong(question.data) ? "too-long" : state(question.data, notes);
  const written = typeof stated === "string" ? stated : toWritten(stated);
  if (typeof written !== "string") {
    report.read.push({ line, written, notes: [...new Set(notes)] });
    return;
  }
  const title = onOneLine(name.text.slice(0, 1000) || markupText(questiontext.text.slice(0, 1000)).text).slice(0, 80);
  report.skipped.push({
    line,
    title,
    reason: written,
    ...(written === "kind" ? { detail: onOneLine(type).slice(0, 40) } : {}),
  });
}

/** Longest markup, in UTF-16 units: what is longer is no text of a question, and nested deeply would take minutes. */
const markupMax = 20_000;

const isOverlong = ({ questiontext, generalfeedback, answer }: Question): boolean =>
  [questiontext, generalfeedback, ...answer, ...answer.map(({ feedback }) => feedback)].some(
    ({ text }) => text.length > markupMax,
  );

function state(question: Question, notes: ImportNote[]): Stated | SkipReason {
  const read = (text: string): string => {
    const { text: shown, hasPicture } = markupText(text);
    if (hasPicture) notes.push("picture");
    return shown;
  };
  const about = { stem: read(question.questiontext.text), explanation: read(question.generalfeedback.text) };
  const right = question.answer.filter(({ fraction }) => fraction > 0);
  switch (question.type) {
    case "multichoice":
      return { ...about, answer: choices(question, right.length, read, notes) };
    case "truefalse":
      return right[0] ? { ...about, answer: { type: "truth", isTrue: right[0].text === "true" } } : "no-key";
    case "numerical":
      return numberOf(right, about);
    case "shortanswer":
      if (question.usecase === "1") notes.push("case");
      return { ...about, answer: { type: "text", accepted: right.map(({ text }) => onOneLine(literal(text))) } };
    default:
      return "kind";
  }
}

function choices(
  question: Question,
  rights: number,
  read: (text: string) => string,
  notes: ImportNote[],
): Stated["answer"] {
  const { answer, single } = question;
  const isUneven = answer.some(({ fraction }) => fraction > 0 && Math.abs(fraction - 100 / rights) > 0.01);
  if (isUneven) notes.push("weights");
  const options = answer.map(({ text, feedback, fraction }) => ({
    text: read(text),
    reason: read(feedback.text),
    // With one answer allowed, parts of full credit are consolation: only the whole of it is right.
    isRight: isSingleChoice(single)
      ? fraction === Math.max(...answer.map((one) => one.fraction)) && fraction > 0
      : fraction > 0,
  }));
  return { type: "choice", options, isSingle: isSingleChoice(single) };
}

const isSingleChoice = (single: string) => single === "true" || single === "1";

function numberOf(right: Question["answer"], about: Omit<Stated, "answer">): Stated | SkipReason {
  const [first, ...more] = right;
  if (!first) return "no-key";
  if (more.length > 0) return "ranges";
  const number = readNumber(first.text);
  if (number === undefined) return "no-key";
  return { ...about, answer: { type: "number", number, tolerance: Math.abs(readNumber(first.tolerance) ?? 0) } };
}
