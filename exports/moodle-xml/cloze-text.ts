import { type Deck, type DeckItem, keyTexts } from "@/domain/items/deck";
import { block, escapeMarkup, oneLine } from "../markup";

/** The gap as statements and cloze stems write it. */
const gap = /_{2,}/;

/**
 * The statement with its gap as Moodle's embedded answers: a menu for a word bank, a field for a typed value. A stem
 * without a gap gets it at its end.
 */
export function clozeText(deck: Deck, item: DeckItem): string {
  const answers = item.interaction === "text" ? typedAnswers(item) : menu(item);
  const shown = block(deck, item.stem);
  return gap.test(shown) ? shown.replace(gap, () => answers) : shown.replace(/<\/div>$/, () => ` ${answers}</div>`);
}

const typedAnswers = (item: DeckItem) =>
  `{1:SHORTANSWER:${keyTexts(item)
    .map((text) => `=${escapeEmbedded(text).replaceAll("*", "\\*")}`)
    .join("~")}}`;

function menu({ options, key, perOption }: DeckItem): string {
  const entries = options.map(({ id, text }) => {
    const said = perOption[id];
    return `${key.includes(id) ? "=" : ""}${escapeEmbedded(text)}${said ? `#${escapeEmbedded(said)}` : ""}`;
  });
  return `{1:MULTICHOICE:${entries.join("~")}}`;
}

/** Signs that Moodle's embedded answers take for their own. */
const escapeEmbedded = (text: string) => escapeMarkup(oneLine(text)).replace(/[\\}~#/=]/g, "\\$&");
