import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLocale, localeTags } from "@/i18n/locales";

/** Finds the pattern of the route that serves a path: a log must not hold ids, codes or what a reader typed. */
export type PatternOf = (path: string) => string;

/** Said of a path that no pattern fits. */
const unknown = "unknown";

/** As next.config.ts has it: programs' addresses, files, and pages that name their language. */
const isPrefixed = new RegExp(`^/(?:api$|api/|_next/|(?:${localeTags.join("|")})(?:/|$))|\\.\\w+$`);

const localePart = `(?:${localeTags.join("|")})`;

/** `patterns` as Next writes them: `/[locale]/attempts/[id]`. */
export function patternsOf(patterns: readonly string[]): PatternOf {
  const routes = [...patterns]
    .sort((a, b) => rankOf(a).localeCompare(rankOf(b), "en"))
    .map((pattern) => ({ pattern: pattern.replace("/[locale]", "") || "/", matcher: matcherOf(pattern) }));
  const find = (path: string) => routes.find(({ matcher }) => matcher.test(path))?.pattern;
  const withLocale = (path: string) => `/${defaultLocale}${path === "/" ? "" : path}`;
  return (path) => find(isPrefixed.test(path) ? path : withLocale(path)) ?? unknown;
}

/** Fixed parts come before parameters, and those before what takes the rest. */
const rankOf = (pattern: string) =>
  pattern
    .split("/")
    .map((part) => (part.startsWith("[[") || part.startsWith("[...") ? "2" : part.startsWith("[") ? "1" : "0"))
    .join("");

function matcherOf(pattern: string): RegExp {
  const parts = pattern.split("/").slice(1);
  const source = parts.map((part) => {
    if (part === "[locale]") return `/${localePart}`;
    if (part.startsWith("[[...")) return "(?:/.*)?";
    if (part.startsWith("[...")) return "/.+";
    return part.startsWith("[") ? "/[^/]+" : `/${part.replace(/[.*+?^${}()|\\]/g, "\\$&")}`;
  });
  return new RegExp(`^${source.join("")}/?$`);
}

/** The patterns of the build that runs. */
export function builtPatterns(): PatternOf {
  try {
    const file = join(process.cwd(), ".next", "app-path-routes-manifest.json");
    return patternsOf(Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>)); // so Next writes it
  } catch {
    return () => unknown;
  }
}
