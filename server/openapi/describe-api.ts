import "server-only";
import { z } from "zod";
import packageJson from "@/package.json";
import { problemStatus } from "../problem";
import type { RefusalCode } from "../refusal";
import { type Operation, operations } from "./operations";
import { ProblemResponse } from "./responses";

/** The public interface in OpenAPI 3.1, made from the schemas that check input and that responses are tested with. */
export function describeApi() {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Sanad",
      version: packageJson.version,
      description: "Quizzes in which every question can prove its answer. Errors are RFC 9457 problems.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: { Problem: schemaOf(ProblemResponse, "output") } },
  };
}

function described(operation: Operation) {
  const { method, path, summary, body, status, response, file, problems } = operation;
  const name = path.replace("/api/v1/", "").replaceAll(/[{}]/g, "").replaceAll("/", "-");
  return {
    operationId: `${method}-${name}`,
    summary,
    parameters: [...pathParameters(path), ...queryParameters(operation), ...headerParameters(operation)],
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(body, "input") } } },
    }),
    responses: {
      [status]: {
        description: "Done",
        ...(file && { content: { [file]: {} } }),
        ...(response && { content: { "application/json": { schema: schemaOf(response, "output") } } }),
      },
      ...problemResponses(problems),
    },
  };
}

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));

function queryParameters({ query }: Operation) {
  if (!query) return [];
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema: schemaOf(schema as z.ZodType, "input"), // an object's fields are schemas
  }));
}

const headerParameters = ({ headers = {} }: Operation) =>
  Object.entries(headers).map(([name, description]) => ({
    name,
    in: "header",
    required: false,
    description,
    schema: { type: "string" },
  }));

/** One entry a status: several refusals may share one. */
function problemResponses(codes: readonly RefusalCode[]) {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of codes) byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, shared]) => [
      status,
      {
        description: shared.join(", "),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

function schemaOf(schema: z.ZodType, io: "input" | "output") {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
