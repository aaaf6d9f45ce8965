import { type Deck, type DeckItem, isOneChoice } from "@/domain/items/deck";
import { dateSpellings } from "../date-spellings";
import { block, escapeMarkup, inline } from "../markup";
import { literalAsterisks, tagOf } from "../moodle-rules";
import { selectionShares } from "../selection-shares";
import { clozeText } from "./cloze-text";
import { markupElement, textElement } from "./text-element";

/** One question as Moodle's importer reads it. */
export function questionXml(deck: Deck, item: DeckItem, number: number): string {
  const { type, body } = typed(deck, item);
  return [
    `<question type="${type}">`,
    `<name>${textElement(`${number}. ${item.stem}`)}</name>`,
    // Moodle reads the answers of a cloze out of its text.
    `<questiontext format="html">${markupElement(type === "cloze" ? clozeText(deck, item) : block(deck, item.stem))}</questiontext>`,
    html("generalfeedback", item.explanation && block(deck, item.explanation)),
    "<defaultgrade>1</defaultgrade>",
    "<penalty>0.3333333</penalty>",
    "<hidden>0</hidden>",
    `<idnumber>${escapeMarkup(item.id)}</idnumber>`,
    ...body,
    `<tags><tag>${textElement(tagOf(item))}</tag></tags>`,
    "</question>",
  ].join("\n");
}

type Typed = { type: string; body: string[] };

function typed(deck: Deck, item: DeckItem): Typed {
  switch (item.kind) {
    case "true-false":
      return { type: "truefalse", body: truths(deck, item) };
    case "numeric-entry":
      return { type: "numerical", body: [numberAnswer(item)] };
    case "date-entry":
      return { type: "shortanswer", body: texts(dateSpellings(item.key[0] ?? "", deck.lang)) };
    case "cloze":
      return { type: "cloze", body: [] };
  }
  if (item.interaction === "choice") return { type: "multichoice", body: choices(deck, item) };
  if (item.interaction === "match") return { type: "matching", body: pairs(deck, item) };
  if (item.interaction === "order") return { type: "ordering", body: order(deck, item) };
  return { type: "shortanswer", body: texts(item.key) };
}

const html = (name: string, markup: string) =>
  `<${name} format="html">${markup ? markupElement(markup) : "<text></text>"}</${name}>`;
const feedback = (deck: Deck, text: string | undefined) => html("feedback", text ? block(deck, text) : "");

/** What Moodle's importer demands of kinds with several parts, or it fails in the middle of a file. */
const combined = [
  '<correctfeedback format="html"><text></text></correctfeedback>',
  '<partiallycorrectfeedback format="html"><text></text></partiallycorrectfeedback>',
  '<incorrectfeedback format="html"><text></text></incorrectfeedback>',
  "<shownumcorrect/>",
];

/** The importer knows the words `true` and `false` alone. */
const truths = (deck: Deck, { options, key, perOption }: DeckItem): string[] =>
  options.map(({ id }) =>
    [
      `<answer fraction="${key.includes(id) ? 100 : 0}" format="moodle_auto_format">`,
      `<text>${id}</text>${feedback(deck, perOption[id])}`,
      "</answer>",
    ].join(""),
  );

const numberAnswer = ({ key, tolerance = 0 }: DeckItem): string =>
  `<answer fraction="100" format="moodle_auto_format"><text>${key[0]}</text><tolerance>${tolerance}</tolerance></answer>`;

const texts = (accepted: readonly string[]): string[] => [
  "<usecase>0</usecase>",
  ...accepted.map(
    (text) => `<answer fraction="100" format="moodle_auto_format">${textElement(literalAsterisks(text))}</answer>`,
  ),
];

function choices(deck: Deck, item: DeckItem): string[] {
  const isSingle = isOneChoice(item);
  const { right, wrong } = isSingle ? { right: "100", wrong: "0" } : selectionShares(item.key);
  return [
    `<single>${isSingle}</single>`,
    "<shuffleanswers>false</shuffleanswers>",
    "<answernumbering>none</answernumbering>",
    ...combined,
    ...item.options.map(({ id, text }) => {
      const fraction = item.key.includes(id) ? right : wrong;
      const body = `${markupElement(inline(deck, text))}${feedback(deck, item.perOption[id])}`;
      return `<answer fraction="${fraction}" format="html">${body}</answer>`;
    }),
  ];
}

const pairs = (deck: Deck, { options, partners = [], key }: DeckItem): string[] => [
  "<shuffleanswers>true</shuffleanswers>",
  ...combined,
  ...options.map(({ text }, at) => {
    const partner = partners.find(({ id }) => id === key[at])?.text ?? "";
    const sides = `${markupElement(inline(deck, text))}<answer>${textElement(partner)}</answer>`;
    return `<subquestion format="html">${sides}</subquestion>`;
  }),
];

/** In the right order; Moodle shuffles them, and counts each pair as Sanad does. */
const order = (deck: Deck, { options, key }: DeckItem): string[] => [
  "<layouttype>VERTICAL</layouttype>",
  "<selecttype>ALL</selecttype>",
  "<selectcount>0</selectcount>",
  "<gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>",
  "<showgrading>SHOW</showgrading>",
  "<numberingstyle>none</numberingstyle>",
  ...combined,
  ...key.map((id, at) => {
    const text = options.find((option) => option.id === id)?.text ?? "";
    return `<answer fraction="${at + 1}.0000000" format="html">${markupElement(inline(deck, text))}</answer>`;
  }),
];
