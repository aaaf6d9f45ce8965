import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findSpans } from "@/domain/extraction/find-spans";
import { readText } from "@/domain/extraction/text/read-text";
import { readLexicons } from "./read-lexicons";

// Annotated documents are not ours to keep here: their folder is named by the environment, or there is no test.
const gold = process.env.SANAD_GOLD ?? "";
const documents = process.env.SANAD_SOURCES || "../shared/seeds";

type Annotated = {
  source: string;
  spans: { type: string; start: number; end: number; norm: Record<string, unknown> }[];
};
const files = existsSync(gold) ? readdirSync(gold).filter((name) => name.endsWith(".gold.json")) : [];

describe.skipIf(files.length === 0 || !existsSync(documents))("spans of annotated documents", async () => {
  const { lexicons } = await readLexicons("content");
  const read = files.map((name) => {
    const { source, spans } = JSON.parse(readFileSync(join(gold, name), "utf8")) as Annotated;
    const raw = readFileSync(join(documents, source), "utf8");
    return { spans, found: findSpans(readText(raw), lexicons) };
  });
  const key = ({ type, start, end }: { type: string; start: number; end: number }) => `${type} ${start} ${end}`;

  it.each([
    ["date", 0.95],
    ["quantity", 0.93],
    ["person", 0.88],
    ["organisation", 0.8],
    ["place", 0.88],
  ])("finds %s at F1 of %d or more", (type, least) => {
    let [right, wanted, given] = [0, 0, 0];
    for (const { spans, found } of read) {
      const optional = new Set(spans.filter(({ norm }) => norm.optional).map(key));
      const own = spans.filter((span) => span.type === type && !optional.has(key(span)));
      const ours = new Set(
        found
          .filter((span) => span.type === type)
          .map(key)
          .filter((one) => !optional.has(one)),
      );
      right += own.filter((span) => ours.has(key(span))).length;
      wanted += own.length;
      given += ours.size;
    }
    expect((2 * right) / (wanted + given)).toBeGreaterThanOrEqual(least);
  });
});
