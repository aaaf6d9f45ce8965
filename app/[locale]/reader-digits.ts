import { AsyncLocalStorage } from "node:async_hooks";
import { cookies } from "next/headers";
import { cache } from "react";
import { askReaderThrough, type Digits } from "@/i18n/digits";
import { type Locale, locales } from "@/i18n/locales";
import { readerSettings } from "./settings/reader-settings";

type Reader = { digits?: Digits | undefined };

/** One for each page that Next is drawing. */
const reader = cache((): Reader => ({}));

/** One for each page that a route is drawing. */
const readers = new AsyncLocalStorage<Reader>();

askReaderThrough(() => (readers.getStore() ?? reader()).digits);

/** From here on the page that is being made writes numbers as its reader chose, where its language offers a choice. */
export async function rememberDigits(locale: Locale): Promise<void> {
  reader().digits = chosenDigits(locale, (await cookies()).get("digits")?.value);
}

/** Whatever is made inside writes numbers as the reader of the cookie chose. */
export const inDigitsOf = <Made>(locale: Locale, cookie: string | undefined, make: () => Made): Made =>
  readers.run({ digits: chosenDigits(locale, cookie) }, make);

const chosenDigits = (locale: Locale, cookie: string | undefined): Digits | undefined =>
  locales[locale].offersDigits ? readerSettings.digits(cookie) : locales[locale].digits;
