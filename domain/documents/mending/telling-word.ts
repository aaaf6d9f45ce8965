import { foldCues, holdsKey, keyPattern } from "../../quizzes/cues";

/**
 * By which word a text tells an answer that goes by some names: the longest that stands there as a word of its own, be it
 * with the article or a preposition glued to it. `isAlike`: none does, though a longer word has the letters of one.
 */
export function tellingWord(text: string, names: readonly string[]): { word?: string; isAlike: boolean } {
  const tokens = text.match(wordsOf) ?? [];
  const folded = tokens.map((token) => foldCues(token));
  const found = names.flatMap((name) => {
    const own = (foldCues(name).match(wordsOf) ?? []).map(withoutArticle);
    const isHere = (at: number) =>
      own.every((part, place) => {
        const token = folded[at + place] ?? "";
        return token === part || withoutArticle(token) === part || withoutArticle(token.slice(1)) === part;
      });
    const at = own.length === 0 ? -1 : tokens.findIndex((_, place) => isHere(place));
    return at < 0 ? [] : [tokens.slice(at, at + own.length).join(" ")];
  });
  const [word] = found.toSorted((one, other) => other.length - one.length);
  if (word !== undefined) return { word, isAlike: false };
  const all = foldCues(text);
  const isNumber = (name: string) => /\d/u.test(foldCues(name));
  const isHeld = (name: string) => {
    const pattern = keyPattern(name, "ar");
    return pattern !== undefined && holdsKey(all, pattern);
  };
  return { isAlike: names.some((name) => !isNumber(name) && isHeld(name)) };
}

const wordsOf = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;
const withoutArticle = (word: string): string =>
  word.replace(/^[\u0648\u0641]?[\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)(?=\p{L}{2})/u, "");
