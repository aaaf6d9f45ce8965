import "server-only";
import { defaultLocale, isLocale, type Locale } from "@/i18n/locales";

/** The interface language that an Accept-Language header prefers; the default when it names none of ours. */
export function preferredLocale(header: string | null): Locale {
  const ranges = (header ?? "").slice(0, 500).split(",").map(readRange);
  const best = ranges
    .filter((range) => range.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((range) => range.tag)
    .find(isLocale);
  return best ?? defaultLocale;
}

function readRange(range: string): { tag: string; weight: number } {
  const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
  return { tag: tag.split("-")[0] ?? "", weight: quality === undefined ? 1 : Number(quality) };
}
