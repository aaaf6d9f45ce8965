import "server-only";
import type { z } from "zod";
import type { Result } from "@/domain/result";
import type { Refusal } from "../refusal";
import { parseInput } from "./parse-input";
import { readJson } from "./read-json";

/** The body of a request, read up to the limit and checked with the schema of the verb that takes it. */
export async function readInput<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
): Promise<Result<z.output<Schema>, Refusal>> {
  const json = await readJson(request);
  return json.ok ? parseInput(schema, json.value) : json;
}
