import { cookies } from "next/headers";
import { cache } from "react";
import { askReaderThrough, type Digits } from "@/i18n/digits";
import { type Locale, locales } from "@/i18n/locales";
import { readerSettings } from "./settings/reader-settings";

/** One for each page that is being made. */
const reader = cache((): { digits?: Digits | undefined } => ({}));

askReaderThrough(() => reader().digits);

/** From here on the page that is being made writes numbers as its reader chose, where its language offers a choice. */
export async function rememberDigits(locale: Locale): Promise<void> {
  const given = (await cookies()).get("digits")?.value;
  reader().digits = locales[locale].offersDigits ? readerSettings.digits(given) : locales[locale].digits;
}
