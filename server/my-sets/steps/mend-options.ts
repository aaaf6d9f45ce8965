import "server-only";
import { mayBeOne } from "@/domain/documents/asking/names/may-be-one";
import { type Language, languages } from "@/domain/language";
import { type WordsInEach, wordsMax } from "@/domain/sets/question-words";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { sameAnswer } from "@/domain/text/same-answer";
import type { OwnDocument } from "../../documents/own-document";
import { rightIn } from "../options-in-body";
import type { KeptQuestion } from "../own-set";

/** keyOption: it would be taken for what is right · sameOption: it stands among the options already. */
export type OptionFault = "keyOption" | "sameOption";

type Typed = { words: WordsInEach; wrong: Partial<Record<Language, Readonly<Record<number, string>>>> };
type Mended = { words: WordsInEach; left?: { note: OptionFault; number: number } };

/**
 * The words of a question with other options, which a blank leaves as they are: what is right in other words stays right.
 * `left`: the first that was not put in, since it would be right, in words of its document, or be there twice; `number` counts
 * options from 1.
 */
export function withOptions(
  { body }: KeptQuestion,
  document: OwnDocument | undefined,
  { words, wrong }: Typed,
): Mended {
  const right = rightIn(body);
  if (right === null) return { words };
  const mended = { ...words };
  let left: Mended["left"];
  for (const lang of languages) {
    const options = [...words[lang].options];
    for (const [place, typed] of Object.entries(wrong[lang] ?? {})) {
      const at = Number(place);
      const text = typed.replace(/\s+/gu, " ").trim().slice(0, wordsMax.option);
      if (text === "" || text === options[at] || !options[at]) continue;
      const keys = keysBeside(options, right, at);
      const note = faultOf(text, { keys, others: options.toSpliced(at, 1) }, document);
      if (note) left ??= { note, number: at + 1 };
      else options[at] = text;
    }
    mended[lang] = { ...words[lang], options };
  }
  return { words: mended, ...(left ? { left } : {}) };
}

/** What is right besides the option at a place. */
const keysBeside = (options: readonly string[], right: readonly number[], at: number): string[] =>
  right.flatMap((key) => (key === at ? [] : (options[key] ?? [])));

type Beside = { keys: readonly string[]; others: readonly string[] };

/** Why a text is no wrong option beside those. */
export function faultOf(
  text: string,
  { keys, others }: Beside,
  document: OwnDocument | undefined,
): OptionFault | undefined {
  if (keys.some((key) => isTakenFor(text, key, document))) return "keyOption";
  return others.some((other) => foldLoosely(other) === foldLoosely(text)) ? "sameOption" : undefined;
}

/** As it would be if it were typed, or by another name that the document has for it or that may be of the same. */
function isTakenFor(text: string, key: string, document: OwnDocument | undefined): boolean {
  if (sameAnswer(text, [key]) || sameAnswer(key, [text])) return true;
  const marks = document?.marks ?? [];
  const meant = marks.filter(({ name }) => sameAnswer(name, [key]));
  const denoted = new Set(meant.map(({ denotes }) => denotes));
  const names = marks.filter(({ denotes }) => denoted.has(denotes)).map(({ name }) => name);
  return (
    names.some((name) => sameAnswer(text, [name])) ||
    meant.some(({ type, sort }) => mayBeOne({ type, sort, name: text }, { type, sort, name: key }))
  );
}
