import { type Deck, type DeckItem, keyTexts } from "@/domain/items/deck";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { wordsByLanguage } from "./words-by-language";

/** The key in words, on one line: what to choose, to type, the right order, or the pairs. */
export function keyLine({ lang }: Pick<Deck, "lang">, item: DeckItem): string {
  const { options, partners = [], key, interaction } = item;
  if (interaction === "order") return key.map((id) => textOf(options, id)).join(arrow(lang));
  if (interaction === "match")
    return options.map(({ text }, at) => `${text}${arrow(lang)}${textOf(partners, key[at])}`).join("; ");
  if (item.kind === "date-entry") return phrasebooks[lang].date(key[0] ?? "");
  if (item.kind !== "numeric-entry") return interaction === "text" ? (key[0] ?? "") : keyTexts(item).join(" + ");
  const slack = item.tolerance ? ` (${wordsByLanguage[lang].tolerance(String(item.tolerance))})` : "";
  return `${key[0]}${slack}`;
}

/** Arrows are not mirrored by a text's direction. */
const arrow = (lang: Deck["lang"]) => (lang === "ar" ? " \u2190 " : " \u2192 ");

const textOf = (options: readonly { id: string; text: string }[], id: string | undefined) =>
  options.find((option) => option.id === id)?.text ?? "";

/** Where the key stands: each document with its paragraph, once; then what a teacher backs it with. */
export const sourceLines = ({ lang }: Pick<Deck, "lang">, { evidence, backing }: DeckItem): string[] => [
  ...new Set(
    evidence.map(({ source, paragraph }) => wordsByLanguage[lang].source(source.title, source.published, paragraph)),
  ),
  ...(backing ? [backing] : []),
];
