import "server-only";
import type { Language } from "@/domain/language";
import { inEach, noWords, type QuestionWords, type WordsInEach, wordsOf } from "@/domain/sets/question-words";
import { itemTaken, type SetBody } from "./set-body";

/** The words of a kept question as a form shows them. */
export function wordsInBody(body: SetBody): WordsInEach {
  if (body.origin === "written") return body.written.words;
  return body.origin === "reworded" ? body.words : inEach((lang) => wordsTaken(body, lang));
}

function wordsTaken(body: Exclude<SetBody, { origin: "written" }>, lang: Language): QuestionWords {
  const item = itemTaken(body, lang);
  return item ? wordsOf(item) : noWords;
}
