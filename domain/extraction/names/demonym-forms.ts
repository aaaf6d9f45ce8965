import { article } from "../../arabic/article";

/** Feminine, accusative, duals, plurals, as folded text writes them. */
const endings = [
  "",
  "\u0647",
  "\u0627",
  "\u0648\u0646",
  "\u064a\u0646",
  "\u0627\u0646",
  "\u062a\u064a\u0646",
  "\u062a\u0627\u0646",
  "\u0627\u062a",
];

/** Every form of a country's adjective, with and without the article; of two words both are inflected. */
export function demonymForms(demonym: string): string[] {
  const [word = "", second] = demonym.split(" ");
  // «Korean» before «southern»; «south» before «African» is no adjective of its own.
  if (second && !word.endsWith("\u064a")) return [];
  return endings.flatMap((ending) => [word + ending, article + word + ending]);
}
