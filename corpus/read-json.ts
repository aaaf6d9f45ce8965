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
  if (position === undefined) return `It is not JSON: ${message}`;
  const line = text.slice(0, Number(position)).split("\n").length;
  return `It is not JSON: line ${line}, ${message.replace(/ in JSON at position.*/, "")}.`;
}
