import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "@/domain/result";

/** A file's text and what it says, or one sentence on why it cannot be read. */
export const readJson = async (path: string): Promise<Result<ReadJson, string>> => parseJson(await readFile(path));

/** A text and what it says. */
export type ReadJson = { text: string; json: unknown };

/** The same for bytes that were read before. */
export function parseJson(bytes: Buffer): Result<ReadJson, string> {
  const text = decode(bytes);
  if (text === undefined) return err("It is not UTF-8 text.");
  try {
    return ok({ text, json: JSON.parse(text) });
  } catch (error) {
    return err(explain(text, error));
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The parser counts characters; people count lines. */
function explain(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  const line = position === undefined ? firstBadLine(text) : text.slice(0, Number(position)).split("\n").length;
  return `It is not JSON: line ${line}, ${message.replace(/ in JSON at position.*|, .*is not valid JSON$/s, "")}.`;
}

/** The line that no ending could mend: what comes before it is the beginning of some JSON. */
function firstBadLine(text: string): number {
  const lines = text.split("\n");
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(lines.slice(0, middle).join("\n"))) good = middle;
    else bad = middle;
  }
  return bad;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = Number(/at position (\d+)/.exec(message)?.[1]);
    return /end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length;
  }
}
