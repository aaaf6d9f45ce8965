import { readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { numberedTag } from "@/i18n/digits";
import type { Locale } from "@/i18n/locales";

type Values = Record<string, string | number>;

const read = (locale: Locale): unknown =>
  JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), "utf8"));
const trees: Record<Locale, unknown> = { ar: read("ar"), en: read("en") };

/** What the interface says in a language; a key that is gone fails the test that asks for it. */
export const wordsOf =
  (locale: Locale) =>
  (key: string, values?: Values): string => {
    const message = key.split(".").reduce((tree: unknown, name) => Object(tree)[name], trees[locale]);
    if (typeof message !== "string") throw new Error(`no message ${key}`);
    return String(new IntlMessageFormat(message.replace(/<\/?\w+>/g, ""), numberedTag(locale)).format(values));
  };
