import type { Deck, DeckItem } from "@/domain/items/deck";
import { directionOf, escapeMarkup } from "../markup";
import { identifier, xmlHead } from "./identifier";
import { interactionOf } from "./interactions";

/** One item: what is asked, what is right, how it is scored, and what is said afterwards. */
export function itemXml(deck: Deck, item: DeckItem): string {
  const { declaration, body, score } = interactionOf(deck, item);
  const { lang } = deck;
  return [
    xmlHead,
    '<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"',
    `  identifier="${identifier("item", item.id)}" title="${escapeMarkup(item.stem)}" xml:lang="${lang}"`,
    '  adaptive="false" time-dependent="false">',
    declaration,
    outcome("SCORE", "single", "float", "<qti-default-value><qti-value>0</qti-value></qti-default-value>"),
    // Players look at it though nothing was chosen.
    outcome(
      "CHOSEN",
      "multiple",
      "identifier",
      "<qti-default-value><qti-value>nothing</qti-value></qti-default-value>",
    ),
    outcome("ENDED", "single", "identifier"),
    `<qti-item-body class="${alignment(lang)}" dir="${directionOf(lang)}" xml:lang="${lang}">`,
    body,
    "</qti-item-body>",
    "<qti-response-processing>",
    score,
    ...chosenOf(item),
    setOutcome("ENDED", '<qti-base-value base-type="identifier">explanation</qti-base-value>'),
    "</qti-response-processing>",
    ...spokenOf(item).flatMap(({ id }) => said(deck, "CHOSEN", identifier("option", id), item.perOption[id])),
    ...said(deck, "ENDED", "explanation", item.explanation),
    "</qti-assessment-item>",
    "",
  ].join("\n");
}

const outcome = (id: string, cardinality: string, type: string, initial = "") =>
  `<qti-outcome-declaration identifier="${id}" cardinality="${cardinality}" base-type="${type}">${initial}</qti-outcome-declaration>`;

const setOutcome = (id: string, value: string) =>
  `<qti-set-outcome-value identifier="${id}">${value}</qti-set-outcome-value>`;

/** Feedback for an option is shown when it was chosen. */
const chosenOf = ({ interaction }: DeckItem): string[] =>
  interaction === "choice"
    ? [
        "<qti-response-condition><qti-response-if>",
        '<qti-not><qti-is-null><qti-variable identifier="RESPONSE"/></qti-is-null></qti-not>',
        setOutcome("CHOSEN", '<qti-multiple><qti-variable identifier="RESPONSE"/></qti-multiple>'),
        "</qti-response-if></qti-response-condition>",
      ]
    : [];

/** What has feedback of its own: options that are chosen. */
const spokenOf = ({ interaction, options }: DeckItem) => (interaction === "choice" ? options : []);

const alignment = (lang: Deck["lang"]) => `qti-align-${directionOf(lang) === "rtl" ? "right" : "left"}`;

const said = ({ lang }: Deck, by: string, id: string, text: string | undefined): string[] =>
  text
    ? [
        `<qti-modal-feedback outcome-identifier="${by}" identifier="${id}" show-hide="show">`,
        `<qti-content-body><p class="${alignment(lang)}" dir="${directionOf(lang)}">${escapeMarkup(text)}</p></qti-content-body>`,
        "</qti-modal-feedback>",
      ]
    : [];
