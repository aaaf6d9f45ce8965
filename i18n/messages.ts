import { IntlMessageFormat } from "intl-messageformat";
import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import { type Digits, digitsOf, inDigits, numberedTag } from "./digits";
import { intlFormatters } from "./format";
import type { Locale } from "./locales";

type Leaves<Tree, Path extends string = ""> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? `${Path}${Name}` : Leaves<Tree[Name], `${Path}${Name}.`>;
}[keyof Tree & string];

/** Arabic is the source of keys; a test keeps every other language equal to it. */
export type MessageKey = Leaves<typeof ar>;
export type MessageValues = Record<string, string | number>;
export type TagRenderer<Node> = (parts: (string | Node)[]) => Node;

/** The words of the interface in one language. */
export type Text = {
  (key: MessageKey, values?: MessageValues): string;
  locale: Locale;
  /** What numbers are written with, those inside given values too. */
  digits: Digits;
  /** For a key that is only known when running, such as a problem's code; `undefined` where there is none. */
  find(key: string, values?: MessageValues): string | undefined;
  /** A message whose tags, as in `<b>8</b>`, become nodes. */
  rich<Node>(key: MessageKey, values: MessageValues, tags: Record<string, TagRenderer<Node>>): (string | Node)[];
};

const trees: Record<Locale, object> = { ar, en };
const texts = new Map<string, Text>();

function readPath(tree: object, key: string): string | undefined {
  let found: unknown = tree;
  for (const name of key.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name]; // an object that has the name, checked on the line above
  }
  return typeof found === "string" ? found : undefined;
}

function makeText(locale: Locale, digits: Digits): Text {
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string): IntlMessageFormat | undefined => {
    const known = formats.get(key);
    if (known) return known;
    const message = readPath(trees[locale], key);
    if (message === undefined) return undefined;
    const made = new IntlMessageFormat(message, numberedTag(locale, digits), undefined, { formatters: intlFormatters });
    formats.set(key, made);
    return made;
  };
  const find = (key: string, values?: MessageValues) => {
    const formatted = formatOf(key)?.format(values);
    return formatted === undefined ? undefined : inDigits(String(formatted), digits);
  };
  return Object.assign((key: MessageKey, values?: MessageValues) => find(key, values) ?? key, {
    locale,
    digits,
    find,
    rich<Node>(key: MessageKey, values: MessageValues, tags: Record<string, TagRenderer<Node>>) {
      const shown = (parts: (string | Node)[]) =>
        parts.map((part) => (typeof part === "string" ? inDigits(part, digits) : part));
      const shownTags = Object.entries(tags).map(([name, draw]): [string, TagRenderer<Node>] => [
        name,
        (parts) => draw(shown(parts)),
      ]);
      const formatted = formatOf(key)?.format<Node>({ ...values, ...Object.fromEntries(shownTags) }) ?? key;
      return shown((Array.isArray(formatted) ? formatted : [formatted]) as (string | Node)[]); // no tag returns nothing
    },
  });
}

/** The words of a language, with numbers in the digits that the reader chose. */
export function textFor(locale: Locale): Text {
  const digits = digitsOf(locale);
  const known = texts.get(`${locale} ${digits}`);
  if (known) return known;
  const made = makeText(locale, digits);
  texts.set(`${locale} ${digits}`, made);
  return made;
}
