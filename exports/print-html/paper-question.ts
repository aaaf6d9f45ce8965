import { type Deck, type DeckItem, isOneChoice } from "@/domain/items/deck";
import { escapeMarkup } from "../markup";
import { wordsByLanguage } from "../words-by-language";

/** One question as it is answered on paper, without anything that tells the key. */
export function paperQuestion(deck: Deck, item: DeckItem): string {
  return `<li><p class="stem">${escapeMarkup(item.stem)}</p>${answerSpace(deck, item)}</li>`;
}

function answerSpace(deck: Deck, item: DeckItem): string {
  const { sheet, letters } = wordsByLanguage[deck.lang];
  const { interaction, options, partners = [] } = item;
  switch (interaction) {
    case "choice":
      return `${hint(isOneChoice(item) ? sheet.choose : sheet.chooseAll)}${list(boxes(item), options, letters)}`;
    case "order":
      return `${hint(sheet.order)}${list("blanks", options)}`;
    case "match":
      return `${hint(sheet.match)}<div class="columns">${list("blanks", options)}${list("letters", partners, letters)}</div>`;
    case "text":
      return '<p class="line"></p>';
  }
}

/** Options as long as these, in characters, stand two in a line. */
const shortOption = 32;

/** A circle for one answer, a square for each of several. */
function boxes(item: DeckItem): string {
  const isShort = item.options.every(({ text }) => text.length <= shortOption);
  return `boxes${isOneChoice(item) ? " one" : ""}${isShort ? " short" : ""}`;
}

const hint = (text: string) => `<p class="hint">${text}</p>`;

const lead = (letter: string | undefined) => (letter ? `<b>${letter}</b>` : "");

function list(name: string, options: DeckItem["options"], letters: readonly string[] = []): string {
  const entries = options.map(({ text }, at) => `<li>${lead(letters[at])}<span>${escapeMarkup(text)}</span></li>`);
  return `<ul class="${name}">${entries.join("")}</ul>`;
}
