import { XMLParser } from "fast-xml-parser";
import type { parse as parseGift } from "gift-pegjs";
import readWorkbook from "read-excel-file/node";
import { z } from "zod";
import { formats } from "@/exports/registry";
import { writeContent } from "@/exports/write-content";
import type { makeDeck } from "@/questions/make-deck";

type Deck = ReturnType<typeof makeDeck>;
type Item = Deck["items"][number];

/** Text without markup. */
export const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** What is right, in words: of a matching or an order, each pair. */
export function keyOf(item: Item): string[] {
  const { interaction, options, partners = [], key, kind } = item;
  const text = (id: string | undefined) => [...options, ...partners].find((option) => option.id === id)?.text ?? "";
  if (interaction === "match") return options.map((option, at) => `${option.text} > ${text(key[at])}`);
  if (interaction === "order") return key.map((id, at) => `${at + 1} > ${text(id)}`);
  if (kind === "true-false") return [...key];
  return interaction === "text"
    ? key.slice(0, 1)
    : options.filter(({ id }) => key.includes(id)).map((option) => option.text);
}

export function giftKey(question: ReturnType<typeof parseGift>[number]): string[] {
  switch (question.type) {
    case "TF":
      return [String(question.isTrue)];
    case "Numerical":
      return [String((question.choices as { number: number }).number)];
    case "Matching":
      return question.matchPairs.map(({ subquestion, subanswer }) => `${plain(subquestion.text)} > ${subanswer}`);
    case "Short":
      return question.choices.slice(0, 1).map(({ text }) => text.text);
    case "MC":
      return question.choices
        .filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)
        .map(({ text }) => plain(text.text));
    default:
      throw new Error(question.type);
  }
}

const MoodleQuestion = z.object({
  type: z.string(),
  idnumber: z.string(),
  questiontext: z.object({ text: z.string() }),
  answer: z.array(z.object({ fraction: z.string(), text: z.string() })).default([]),
});

export function moodleQuestions(text: string) {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    isArray: (name) => name === "question" || name === "answer",
  });
  const { quiz } = parser.parse(text);
  const questions = quiz.question.filter(({ type }: { type: string }) => type !== "category");
  return z
    .array(MoodleQuestion)
    .parse(
      questions.map((question: Record<string, unknown>) =>
        question.type === "matching" ? { ...question, answer: [] } : question,
      ),
    );
}

export async function sheetOf(format: "kahoot-xlsx" | "wayground-xlsx", deck: Deck) {
  const bytes = await writeContent(formats[format].render(deck).content);
  const [sheet] = await readWorkbook(Buffer.from(bytes));
  return (sheet as unknown as { data: (string | number | null)[][] }).data;
}
