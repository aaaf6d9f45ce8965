import { type Deck, type DeckItem, isOneChoice } from "@/domain/items/deck";
import { dateSpellings } from "../date-spellings";
import { escapeMarkup } from "../markup";
import { identifier } from "./identifier";

/** What differs from one interaction to another: what is right, what is shown, and how SCORE comes about. */
export type Interaction = { declaration: string; body: string; score: string };

/** The interaction of QTI 3 that asks what the item asks. */
export function interactionOf(deck: Deck, item: DeckItem): Interaction {
  switch (item.interaction) {
    case "choice":
      return choice(item);
    case "order":
      return order(item);
    case "match":
      return match(item);
    case "text":
      return item.kind === "numeric-entry" ? number(item) : text(deck, item);
  }
}

const option = (id: string) => identifier("option", id);
const values = (ids: readonly string[]) =>
  `<qti-correct-response>${ids.map((id) => `<qti-value>${id}</qti-value>`).join("")}</qti-correct-response>`;
const prompt = ({ stem }: DeckItem) => `<qti-prompt>${escapeMarkup(stem)}</qti-prompt>`;
const simpleChoices = (options: DeckItem["options"]) =>
  options.map(
    ({ id, text: shown }) => `<qti-simple-choice identifier="${option(id)}">${escapeMarkup(shown)}</qti-simple-choice>`,
  );
const declared = (cardinality: string, type: string, content: string) =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${type}">${content}</qti-response-declaration>`;

/** An even part of 1, rounded up: the bound of the mapping makes all of them 1 again. */
const shareOf = (parts: number): string => (Math.ceil(1e6 / parts) / 1e6).toString();

/** Sums the worth of what was given, never below 0 nor above 1. */
const mapping = (entries: readonly (readonly [key: string, worth: string])[], ignoresCase = false) =>
  [
    '<qti-mapping lower-bound="0" upper-bound="1" default-value="0">',
    ...entries.map(
      ([key, worth]) =>
        `<qti-map-entry map-key="${escapeMarkup(key)}" mapped-value="${worth}"${ignoresCase ? ' case-sensitive="false"' : ""}/>`,
    ),
    "</qti-mapping>",
  ].join("");

const mapped =
  '<qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value>';
const allOrNothing = (test: string) =>
  [
    `<qti-response-condition><qti-response-if>${test}`,
    '<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>',
    "</qti-response-if></qti-response-condition>",
  ].join("");
const isCorrect = '<qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>';

/** A wrong choice costs what a right one brings. */
function choice(item: DeckItem): Interaction {
  const { options, key } = item;
  const isSingle = isOneChoice(item);
  const worth = shareOf(key.length);
  const entries = options.map(({ id }) => [option(id), key.includes(id) ? worth : `-${worth}`] as const);
  const content = `${values(key.map(option))}${isSingle ? "" : mapping(entries)}`;
  return {
    declaration: declared(isSingle ? "single" : "multiple", "identifier", content),
    body: [
      `<qti-choice-interaction class="qti-labels-none" response-identifier="RESPONSE" shuffle="false" max-choices="${isSingle ? 1 : 0}">`,
      prompt(item),
      ...simpleChoices(options),
      "</qti-choice-interaction>",
    ].join("\n"),
    score: isSingle ? allOrNothing(isCorrect) : mapped,
  };
}

/** Full credit for the right order, and none otherwise: QTI has no rank correlation. */
const order = (item: DeckItem): Interaction => ({
  declaration: declared("ordered", "identifier", values(item.key.map(option))),
  body: [
    '<qti-order-interaction response-identifier="RESPONSE" shuffle="false">',
    prompt(item),
    ...simpleChoices(item.options),
    "</qti-order-interaction>",
  ].join("\n"),
  score: allOrNothing(isCorrect),
});

function match(item: DeckItem): Interaction {
  const { options, partners = [], key } = item;
  const pairs = options.map(({ id }, at) => `${option(id)} ${option(key[at] ?? "")}`);
  const worth = shareOf(pairs.length);
  const side = (associable: DeckItem["options"]) => [
    "<qti-simple-match-set>",
    ...associable.map(({ id, text: shown }) => {
      const at = `identifier="${option(id)}" match-max="1"`;
      return `<qti-simple-associable-choice ${at}>${escapeMarkup(shown)}</qti-simple-associable-choice>`;
    }),
    "</qti-simple-match-set>",
  ];
  return {
    declaration: declared(
      "multiple",
      "directedPair",
      `${values(pairs)}${mapping(pairs.map((pair) => [pair, worth] as const))}`,
    ),
    body: [
      `<qti-match-interaction class="qti-match-tabular" response-identifier="RESPONSE" shuffle="false" max-associations="${pairs.length}">`,
      prompt(item),
      ...side(options),
      ...side(partners),
      "</qti-match-interaction>",
    ].join("\n"),
    score: mapped,
  };
}

const field = (item: DeckItem, length: number) =>
  `<p>${escapeMarkup(item.stem)}</p>\n<p><qti-text-entry-interaction response-identifier="RESPONSE" expected-length="${length}"/></p>`;

function number(item: DeckItem): Interaction {
  const slack = item.tolerance ?? 0;
  const equal = `<qti-equal tolerance-mode="absolute" tolerance="${slack} ${slack}">`;
  return {
    declaration: declared("single", "float", values(item.key)),
    body: field(item, 12),
    score: allOrNothing(
      `${equal}<qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal>`,
    ),
  };
}

function text({ lang }: Deck, item: DeckItem): Interaction {
  const accepted = item.kind === "date-entry" ? dateSpellings(item.key[0] ?? "", lang) : item.key;
  const [first = ""] = accepted;
  return {
    declaration: declared(
      "single",
      "string",
      `${values([escapeMarkup(first)])}${mapping(
        accepted.map((spelling) => [spelling, "1"] as const),
        true,
      )}`,
    ),
    body: field(item, 30),
    score: mapped,
  };
}
