import { type Deck, type DeckItem, keyTexts } from "@/domain/items/deck";
import { block, oneLine } from "../markup";
import { literalAsterisks } from "../moodle-rules";

/** The gap as statements and cloze stems write it. */
const gap = /_{2,}/;

/**
 * The statement with its gap as Moodle's embedded answers: a menu for a word bank, a field for a typed value. A stem
 * without a gap gets it at its end.
 */
export function clozeText(deck: Deck, item: DeckItem): string {
  const answers = item.interaction === "text" ? typedAnswers(item) : menu(item);
  // A brace of the stem's own must not begin another answer.
  const shown = block(deck, item.stem).replaceAll("{", "&#123;");
  return gap.test(shown) ? shown.replace(gap, () => answers) : shown.replace(/<\/div>$/, () => ` ${answers}</div>`);
}

/** A backslash before a brace or a number sign would be taken for its escape. */
const typedAnswers = (item: DeckItem) =>
  `{1:SHORTANSWER:${keyTexts(item)
    .map((text) => `=${asEntities(literalAsterisks(text).replace(/\\(?=[}#])/g, "\\\\"))}`)
    .join("~")}}`;

function menu({ options, key, perOption }: DeckItem): string {
  const entries = options.map(({ id, text }) => {
    const said = perOption[id];
    return `${key.includes(id) ? "=" : ""}${asMarkup(text)}${said ? `#${asMarkup(said)}` : ""}`;
  });
  return `{1:MULTICHOICE:${entries.join("~")}}`;
}

/** A text without any sign that embedded answers take for their own; Moodle decodes it once. */
const asEntities = (text: string) => oneLine(text).replace(/[&<>"\\{}~#=%]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The same for what Moodle shows as HTML after decoding it. */
const asMarkup = (text: string) => asEntities(text).replaceAll("&", "&amp;");
