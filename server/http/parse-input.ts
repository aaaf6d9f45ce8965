import "server-only";
import type { z } from "zod";
import { err, ok, type Result } from "@/domain/result";
import type { InputFault, Refusal } from "../refusal";

/** Checks input from outside with the schema of the verb that takes it; refuses with every fault and its place. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, Refusal> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err({ reason: "invalid-input", errors: parsed.error.issues.flatMap(faultsOf) });
}

/** The query of a request as an object, with whole numbers as numbers. The first of a repeated name counts. */
export function queryOf(request: Request): Record<string, string | number> {
  const query: Record<string, string | number> = Object.create(null);
  for (const [name, value] of new URL(request.url).searchParams) {
    query[name] ??= /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  }
  return { ...query };
}

function faultsOf(issue: z.core.$ZodIssue): InputFault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), fault: "unknown" }));
  return [{ pointer: pointerTo(issue.path), ...faultOf(issue) }];
}

function faultOf(issue: z.core.$ZodIssue): Omit<InputFault, "pointer"> {
  if (issue.input === undefined) return { fault: "missing" };
  switch (issue.code) {
    case "invalid_type":
      return { fault: expectations[issue.expected] ?? "unreadable" };
    case "invalid_value":
      return { fault: "not-allowed", values: { allowed: issue.values.map(String).join(", ") } };
    case "too_small":
      return { fault: "too-small", values: { min: Number(issue.minimum) } };
    case "too_big":
      return issue.origin === "string"
        ? { fault: "too-long", values: { max: Number(issue.maximum) } }
        : { fault: "too-large", values: { max: Number(issue.maximum) } };
    case "custom":
      return customFault(issue.params);
    default:
      return { fault: "unreadable" };
  }
}

const expectations: Partial<Record<string, InputFault["fault"]>> = {
  string: "not-text",
  number: "not-number",
  int: "not-number",
};

/** A schema's own refinement says in its `params` which fault it found. */
function customFault(params: Record<string, unknown> | undefined): Omit<InputFault, "pointer"> {
  if (params?.fault === "too-long") return { fault: "too-long", values: { max: Number(params.max) } };
  return { fault: "unreadable" };
}

/** RFC 6901. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
