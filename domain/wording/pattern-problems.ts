import type { Property } from "../facts/property";
import { type Language, languages } from "../language";
import { type PatternNode, parsePattern } from "./pattern";
import { isKnownWord } from "./render-pattern";

export type PatternProblem = { property: string; lang: Language; pattern: string; message: string };

/** What is wrong with the phrase patterns of a property: braces, and tokens that mean nothing in that language. */
export function patternProblems(property: Property): PatternProblem[] {
  return languages.flatMap((lang) =>
    patternsOf(property, lang).flatMap((pattern) => {
      const { nodes, problems } = parsePattern(pattern);
      const unknown = wordsIn(nodes).filter((name) => !isKnownWord(name, lang));
      const messages = [...problems, ...unknown.map((name) => `«{${name}}» is no token of «${lang}»`)];
      return messages.map((message) => ({ property: property.id, lang, pattern, message }));
    }),
  );
}

/** Every pattern of a property in one language. */
export function patternsOf(property: Property, lang: Language): string[] {
  const { nounPhrase, say, all, ask, many, pick, askSubject = [], lead } = property[lang];
  const single = [nounPhrase, say, all, many, pick, lead, property.modifier?.[lang]];
  return [...single, ...ask, ...askSubject].filter((pattern) => pattern !== undefined);
}

function wordsIn(nodes: readonly PatternNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "word") return [node.name];
    if (node.type === "event") return wordsIn(node.adverbial);
    return node.type === "optional" ? wordsIn(node.nodes) : [];
  });
}
