import { eachMatch, isCode, isTest, type Rule } from "./rule";

const sign = /\bIntl\.(NumberFormat|DateTimeFormat|PluralRules|ListFormat|RelativeTimeFormat)\b|\.toLocale\w*String\(/g;

/** Turns days of one calendar into another, and shows nobody anything. */
const calendarReader = "domain/extraction/dates/hijri.ts";

/** Digits and calendars are a decision: every locale is pinned in one place. */
export const localeFormatting: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path) && !isTest(path) && !path.startsWith("i18n/") && path !== calendarReader)
    .flatMap((file) => eachMatch(file, sign, "Format through i18n/format.ts: it pins digits and calendar."));
