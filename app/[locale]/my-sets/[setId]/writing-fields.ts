import { posted, postedAll } from "@/components/question/posted";
import { type Language, languages } from "@/domain/language";
import type { FormFields } from "@/domain/question-kind";
import { inEach, optionsMax, type QuestionWords, WordsInEach, wordsMax } from "@/domain/sets/question-words";
import type { WritingFault } from "@/domain/sets/writing-fault";
import { WrittenQuestion } from "@/domain/sets/written-question";
import type { Mending } from "@/server/my-sets/steps/mend-question";
import type { Writing } from "@/server/my-sets/steps/write-question";

/** What stands between answers that are also accepted, where they are typed on one line. */
export const acceptedBetween: Readonly<Record<Language, string>> = { ar: "\u060C ", en: ", " };

/** What a mended question holds: its stems, and what else is accepted where that is typed. */
export function readMending(fields: FormFields): Mending {
  const given = (name: string) => languages.filter((lang) => fields.some(([field]) => field === fieldName(name, lang)));
  const read = (name: "stem" | "key" | "accepted", lang: Language) =>
    posted(fields, fieldName(name, lang))
      .replace(/\r\n?/g, "\n")
      .slice(0, name === "key" ? wordsMax.option : wordsMax[name]);
  const [help, truth] = [posted(fields, "help"), posted(fields, "truth")];
  return {
    stem: Object.fromEntries(given("stem").map((lang) => [lang, read("stem", lang)])),
    key: Object.fromEntries(given("key").map((lang) => [lang, read("key", lang).replace(/\s+/gu, " ")])),
    accepted: Object.fromEntries(given("accepted").map((lang) => [lang, answersIn(read("accepted", lang))])),
    wrong: Object.fromEntries(languages.map((lang) => [lang, wrongIn(fields, lang)])),
    help: helps.find((each) => each === help) ?? null,
    isTrue: truth === "" ? null : truth === "true",
  };
}

const helps = ["before", "title", "name"] as const;

/** Options by place. */
const wrongIn = (fields: FormFields, lang: Language): Record<number, string> =>
  Object.fromEntries(
    Array.from({ length: optionsMax }, (_, at) => [at, posted(fields, fieldName("option", lang, at))] as const).filter(
      ([, text]) => text.trim() !== "",
    ),
  );

const answersIn = (line: string): string[] =>
  line
    .split(/[\u060C,;\u061B\n]/u)
    .map((answer) => answer.trim())
    .filter(Boolean);

/** Names of the fields of one language: its tag is their ending. */
export const fieldName = (name: string, lang: Language, at?: number): string =>
  at === undefined ? `${name}-${lang}` : `${name}-${lang}-${at}`;

const fieldOf: Readonly<Record<WritingFault["fault"], string>> = {
  ...{ "no-stem": "stem", "no-gap": "stem", "no-explanation": "explanation", "no-unit": "unit" },
  ...{ "no-accepted": "accepted", "no-backing": "backing", "no-number": "number" },
  ...{ "no-key": "right", "no-wrong-option": "right", "empty-option": "option", "too-few-options": "option" },
};
/** Typed once for all languages. */
const inNone = new Set(["number", "right"]);

/** The id of the field where a fault is mended. */
export function faultyField({ fault, lang = "ar" }: WritingFault): string {
  const name = fieldOf[fault];
  if (inNone.has(name)) return name;
  return name === "option" ? fieldName(name, lang, 0) : fieldName(name, lang);
}

/** What the form of a question holds; undefined for what no form of ours sends. Texts that are too long are cut. */
export function readWriting(fields: FormFields): Writing | undefined {
  const words = WordsInEach.parse(inEach((lang) => wordsIn(fields, lang)));
  const kind = posted(fields, "kind");
  if (kind === "") return { words };
  const written = WrittenQuestion.safeParse({
    kind,
    topic: posted(fields, "topic").slice(0, 100),
    facts: [...new Set(postedAll(fields, "fact").filter(Boolean))].slice(0, 5),
    right: postedAll(fields, "right").map(Number),
    isTrue: posted(fields, "truth") !== "false",
    number: posted(fields, "number").slice(0, 30),
    tolerance: posted(fields, "tolerance").slice(0, 30),
    words,
  });
  return written.success ? { written: written.data } : undefined;
}

function wordsIn(fields: FormFields, lang: Language): QuestionWords {
  // Forms send line ends of two signs.
  const read = (name: string, most: number) => posted(fields, name).replace(/\r\n?/g, "\n").slice(0, most);
  const list = (name: string, most: number) => {
    const texts = Array.from({ length: optionsMax }, (_, at) => read(fieldName(name, lang, at), most));
    const count = fields.filter(([field]) => field.startsWith(`${name}-${lang}-`)).length;
    return texts.slice(0, count);
  };
  return {
    stem: read(fieldName("stem", lang), wordsMax.stem),
    explanation: read(fieldName("explanation", lang), wordsMax.explanation),
    options: list("option", wordsMax.option),
    reasons: list("reason", wordsMax.reason),
    unit: read(fieldName("unit", lang), wordsMax.unit),
    accepted: read(fieldName("accepted", lang), wordsMax.accepted),
    backing: read(fieldName("backing", lang), wordsMax.backing),
  };
}
