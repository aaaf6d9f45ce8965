import type { ComposableItem } from "../../../quizzes/cues";

export const scopeText = "بحسب نصّ وكالة المثال:";

/** A statement to judge, by the words that it shows behind its publisher; `over`: what is otherwise. */
export const shown = (words: string, over: object = {}): ComposableItem =>
  ({
    ...{ id: "a", stem: `${scopeText} ${words}`, scopeText, key: "true", kind: "true-false", lang: "ar" },
    ...{ references: [], options: [], ...over },
  }) as unknown as ComposableItem;

/** A gap in some words. */
export const gapped = (words: string) => shown(words, { kind: "cloze", key: "صور" });

/** Who said something, among some. */
export const said = (words: string, ...names: string[]) =>
  shown(words, { kind: "who-said-it", key: "1", options: names.map((text, at) => ({ id: String(at), text })) });
