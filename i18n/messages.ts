import { IntlMessageFormat } from "intl-messageformat";
import ar from "@/messages/ar.json";
import en from "@/messages/en.json";
import { intlFormatters } from "./format";
import { type Locale, numberedTag } from "./locales";

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
  /** For a key that is only known when running, such as a problem's code; `undefined` where there is none. */
  find(key: string, values?: MessageValues): string | undefined;
  /** A message whose tags, as in `<b>8</b>`, become nodes. */
  rich<Node>(key: MessageKey, values: MessageValues, tags: Record<string, TagRenderer<Node>>): (string | Node)[];
};

const trees: Record<Locale, object> = { ar, en };
const texts = new Map<Locale, Text>();

function readPath(tree: object, key: string): string | undefined {
  let found: unknown = tree;
  for (const name of key.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name]; // an object that has the name, checked on the line above
  }
  return typeof found === "string" ? found : undefined;
}

function makeText(locale: Locale): Text {
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string): IntlMessageFormat | undefined => {
    const known = formats.get(key);
    if (known) return known;
    const message = readPath(trees[locale], key);
    if (message === undefined) return undefined;
    const made = new IntlMessageFormat(message, numberedTag(locale), undefined, { formatters: intlFormatters });
    formats.set(key, made);
    return made;
  };
  const find = (key: string, values?: MessageValues) => {
    const formatted = formatOf(key)?.format(values);
    return formatted === undefined ? undefined : String(formatted);
  };
  return Object.assign((key: MessageKey, values?: MessageValues) => find(key, values) ?? key, {
    locale,
    find,
    rich<Node>(key: MessageKey, values: MessageValues, tags: Record<string, TagRenderer<Node>>) {
      const formatted = formatOf(key)?.format<Node>({ ...values, ...tags }) ?? key;
      return (Array.isArray(formatted) ? formatted : [formatted]) as (string | Node)[]; // no tag returns nothing
    },
  });
}

export function textFor(locale: Locale): Text {
  const known = texts.get(locale);
  if (known) return known;
  const made = makeText(locale);
  texts.set(locale, made);
  return made;
}
