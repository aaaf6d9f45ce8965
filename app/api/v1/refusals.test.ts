import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { AnswerBody } from "@/server/attempts/answer-item";
import { StartAttempt } from "@/server/attempts/start-attempt";
import { findAttempt } from "@/server/db/attempts/attempts";
import { postgresClient, useDatabase } from "@/server/db/client";
import { bodyOf } from "@/server/items/stored-item";
import { type Operation, operations } from "@/server/openapi/operations";
import { ProblemResponse, StartedResponse } from "@/server/openapi/responses";
import { ReportQuestion } from "@/server/reports/report-question";
import { type TestDatabase, testDatabases } from "@/server/testing/db";
import { anySet, rightAnswer, wrongAnswer } from "@/server/testing/factories";
import { type ApiAnswer, ApiClient, apiRoutes } from "../testing/api-client";

const [pglite] = testDatabases;
let database: TestDatabase;
let client: ApiClient;
let ids: Record<string, string>;
let right: unknown;
let wrong: unknown;
beforeAll(async () => {
  if (!pglite) throw new Error("there is no database to test on");
  database = await pglite.open();
});
afterAll(() => database.close());
beforeEach(async () => {
  useDatabase(database.db);
  client = new ApiClient();
  const body = { set: anySet(), lang: "ar", mode: "practice", seed: 1 };
  const started = await client.call("POST", "/api/v1/attempts", { body });
  const { attempt } = StartedResponse.parse(started.json);
  ids = { slug: anySet(), id: attempt.id, questionId: attempt.questions[0]?.id ?? "" };
  const stored = (await findAttempt(database.db, attempt.id))?.items[0];
  if (!stored) throw new Error("the attempt has no question");
  [right, wrong] = [rightAnswer(bodyOf(stored)), wrongAnswer(bodyOf(stored))];
});

const pathOf = ({ path }: Pick<Operation, "path">) => path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "");
const bodyFor = ({ body }: Operation): unknown => {
  if (body === AnswerBody) return { answer: right };
  if (body === ReportQuestion) return { reason: "display" };
  return body === StartAttempt ? { set: anySet(), lang: "ar", mode: "exam" } : {};
};
const send = (as: ApiClient, operation: Operation, headers: Record<string, string | null> = {}) => {
  const body = operation.body && { body: bodyFor(operation) };
  return as.call(operation.method.toUpperCase(), pathOf(operation), { ...body, headers });
};
const needsNoDatabase = new Set(["/api/v1/sets", "/api/v1/sets/{slug}/questions"]);
const writes = operations.filter(({ method }) => method !== "get");

function expectProblem(answer: ApiAnswer, status: number, code: string) {
  expect([answer.status, answer.json.type]).toEqual([status, `/problems/${code}`]);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const problem = ProblemResponse.parse(answer.json);
  expect(problem.status).toBe(status);
  expect(problem.instance).toBe(answer.headers.get("x-request-id"));
  return problem;
}

describe("every operation", () => {
  it("is described, and every described one has a route", () => {
    const described = operations.map(({ path }) => path.replace(/\{(\w+)\}/g, "[$1]"));
    const undescribed = apiRoutes.map(({ pattern }) => pattern).filter((pattern) => !described.includes(pattern));
    // Forms whose files no page could take stand beside the API and are no part of it.
    const others = undescribed.filter((pattern) => !pattern.startsWith("/api/my-"));
    expect(others.sort()).toEqual(["/api/[[...path]]", "/api/auth/[...nextauth]", "/api/openapi.json"]);
    expect(described.filter((path) => !apiRoutes.some(({ pattern }) => pattern === path))).toEqual([]);
  });

  it.each(writes)("$method $path refuses other origins, and a form without one", async (operation) => {
    const origins: Record<string, string | null>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: null, "content-type": "text/plain" },
      { origin: null, "content-type": "application/x-www-form-urlencoded" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of origins) expectProblem(await send(client, operation, headers), 403, "cross-origin");
  });

  it.each(operations.filter(({ path }) => path.includes("{id}")))(
    "$method $path tells a stranger and a newcomer that there is nothing",
    async (operation) => {
      const stranger = new ApiClient();
      await stranger.call("POST", "/api/v1/attempts", { body: { set: anySet(), lang: "ar", mode: "practice" } });
      const theirs = await send(stranger, operation);
      expectProblem(theirs, 404, "not-found");
      ids.id = "0".repeat(22);
      const none = await send(stranger, operation);
      expect({ ...theirs.json, instance: "" }).toEqual({ ...none.json, instance: "" });
      expectProblem(await send(new ApiClient(), operation), 404, "not-found");
    },
  );

  it.each(operations)(
    "$method $path answers 503 while the database is away, or as ever without it",
    async (operation) => {
      useDatabase(postgresClient("postgresql://nobody@127.0.0.1:9/none"));
      const answer = await send(client, operation);
      vi.mocked(console.error).mockClear();
      if (needsNoDatabase.has(operation.path)) return expect(answer.status).toBe(200);
      expectProblem(answer, 503, "unavailable");
      expect(answer.headers.get("retry-after")).toBe("2");
    },
  );

  it.each(operations)("$path answers 405 to the methods it has not", async ({ path }) => {
    const allowed = operations.filter((other) => other.path === path).map(({ method }) => method.toUpperCase());
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((name) => !allowed.includes(name))) {
      const answer = await client.call(method, pathOf({ path }));
      expectProblem(answer, 405, "method-not-allowed");
      expect(answer.headers.get("allow")).toBe(allowed.join(", "));
    }
  });
});

describe("a body", () => {
  const post = (raw: BodyInit, headers: Record<string, string | null> = {}) =>
    client.call("POST", "/api/v1/attempts", { raw, headers });

  it("that is no JSON in UTF-8 is refused", async () => {
    const broken = ["{not json", '{"set":', new Uint8Array([0x22, 0xff, 0x22]), Buffer.from('{"set":"x"}', "utf16le")];
    for (const raw of broken) expectProblem(await post(raw), 400, "unreadable-body");
  });

  it("over 64 kB is refused, announced or not", async () => {
    expectProblem(await post("x".repeat(200_000)), 413, "body-too-large");
    const parts = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384)),
    });
    expectProblem(await post(parts), 413, "body-too-large");
  });

  it("of another type is refused", async () => {
    expectProblem(await post("set=x", { "content-type": "text/plain" }), 415, "unsupported-media-type");
  });

  it("with faults is refused with the place of each, in the reader's language", async () => {
    const body = { lang: "xx", mode: "practice", count: -3, seed: 1.5, correct: true, "a/b": 1 };
    const inEnglish = { "accept-language": "fr, en;q=0.8, ar;q=0.1" };
    const problem = expectProblem(
      await client.call("POST", "/api/v1/attempts", { body, headers: inEnglish }),
      422,
      "invalid-input",
    );
    expect(problem.title).toBe("Some of the request cannot be accepted");
    expect(problem.errors).toEqual(
      expect.arrayContaining([
        { pointer: "/set", detail: "This field is required." },
        { pointer: "/lang", detail: "Accepted values: ar, en." },
        { pointer: "/count", detail: "A number of at least 1 is accepted." },
        { pointer: "/correct", detail: "This field is not known." },
        { pointer: "/a~1b", detail: "This field is not known." },
      ]),
    );
    expect(problem.errors).toHaveLength(6);
    const inArabic = await client.call("POST", "/api/v1/attempts", { body });
    expect(inArabic.headers.get("content-language")).toBe("ar");
    expect(inArabic.json.title).toMatch(/\p{Script=Arabic}/u);
  });

  it("cannot grade itself", async () => {
    const path = `/api/v1/attempts/${ids.id}/answers/${ids.questionId}`;
    for (const extra of ["correct", "score", "isCorrect", "gradedAt", "earned"])
      expectProblem(await client.call("PUT", path, { body: { answer: "true", [extra]: true } }), 422, "invalid-input");
    expect(await database.db.answer.count({ where: { attemptId: ids.id as string } })).toBe(0);
  });

  it("names nothing that is for the server to say", async () => {
    const own = ["id", "learnerId", "ownerId", "userId", "role", "score", "correct", "isCorrect", "finishedAt"];
    const taking = operations.filter(({ body }) => body !== undefined);
    expect(taking.length).toBeGreaterThan(3);
    for (const operation of taking) {
      const body = { ...(bodyFor(operation) as object), ...Object.fromEntries(own.map((name) => [name, "x"])) };
      const answer = await client.call(operation.method.toUpperCase(), pathOf(operation), { body });
      const { errors = [] } = expectProblem(answer, 422, "invalid-input");
      expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(own.map((name) => `/${name}`)));
    }
    expect(await database.db.answer.count({ where: { attemptId: ids.id as string } })).toBe(0);
  });

  it("of any JSON at all never breaks an address, nor says more than a problem does", async () => {
    const path = `/api/v1/attempts/${ids.id}/answers/${ids.questionId}`;
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (answer) => {
        const learner = new ApiClient();
        learner.cookies.set("sanad-guest", client.cookies.get("sanad-guest") ?? "");
        const { status } = await learner.call("PUT", path, { body: { answer } });
        expect([200, 409, 422, 429]).toContain(status);
      }),
      { numRuns: 60 },
    );
    const deep = `{"answer":${"[".repeat(30_000)}${"]".repeat(30_000)}}`;
    expect((await client.call("PUT", path, { raw: deep })).status).toBeGreaterThanOrEqual(400);
  });
});

describe("answers", () => {
  const put = (answer: unknown) =>
    client.call("PUT", `/api/v1/attempts/${ids.id}/answers/${ids.questionId}`, { body: { answer } });

  it("that are none are refused at the answer", async () => {
    expect(expectProblem(await put(null), 422, "incomplete-answer").errors).toMatchObject([{ pointer: "/answer" }]);
    expect(expectProblem(await put({ a: 1 }), 422, "unreadable-answer").errors).toMatchObject([{ pointer: "/answer" }]);
  });

  it("after the end are refused, and so is a share before it", async () => {
    expectProblem(
      await client.call("POST", `/api/v1/attempts/${ids.id}/share`, { body: {} }),
      409,
      "attempt-unfinished",
    );
    await client.call("POST", `/api/v1/attempts/${ids.id}/finish`);
    expectProblem(await put(right), 409, "attempt-finished");
  });

  it("that differ from the one that was explained are refused", async () => {
    expect((await put(wrong)).status).toBe(200);
    expectProblem(await put(right), 409, "answer-differs");
  });
});

describe("an exam", () => {
  it("says the same of a right and of a wrong answer, to the byte", async () => {
    const body = { set: anySet(), lang: "ar", mode: "exam", seed: 1 };
    const { attempt } = StartedResponse.parse((await client.call("POST", "/api/v1/attempts", { body })).json);
    const path = `/api/v1/attempts/${attempt.id}/answers/${ids.questionId}`;
    const said = new Set<string>();
    for (const answer of [right, wrong, right]) {
      const { status, text, headers } = await client.call("PUT", path, { body: { answer } });
      headers.delete("x-request-id");
      said.add(JSON.stringify([status, text, ...headers]));
    }
    expect([...said]).toEqual([expect.stringContaining(JSON.stringify(JSON.stringify({ recorded: true })))]);
  });
});

describe("too many requests", () => {
  it("of one learner are stopped with the time to wait, and others are not", async () => {
    const path = `/api/v1/attempts/${ids.id}/finish`;
    // More than two windows' worth at once: one of the windows they fall into has too many.
    const answers = await Promise.all(Array.from({ length: 200 }, () => client.call("POST", path)));
    const last = answers.find(({ status }) => status === 429) as ApiAnswer;
    expectProblem(last, 429, "too-many-requests");
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    const other = await new ApiClient().call("POST", "/api/v1/attempts", {
      body: { set: anySet(), lang: "ar", mode: "exam" },
    });
    expect(other.status).toBe(201);
  });
});

describe("an address that nothing has", () => {
  it.each(["/api", "/api/nope", "/api/v1", "/api/v1/attempts/x/y/z"])(
    "%s answers 404 to every method",
    async (path) => {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"])
        expectProblem(await client.call(method, path), 404, "not-found");
    },
  );
});

describe("an unforeseen error", () => {
  it("says a fixed sentence and a number to the reader, and the cause to the log", async () => {
    const broken = await pglite?.open();
    if (!broken) throw new Error("there is no database to break");
    await broken.db.$executeRaw`ALTER TABLE "AttemptItem" RENAME TO "Gone"`;
    useDatabase(broken.db);
    const problem = expectProblem(await client.call("GET", `/api/v1/attempts/${ids.id}`), 500, "internal-error");
    expect(JSON.stringify(problem)).not.toMatch(/AttemptItem|SELECT|relation|\.ts:|node_modules|prisma/i);
    const said = vi.mocked(console.error).mock.calls.flat().map(String).join(" ");
    expect(said).toContain(problem.instance);
    vi.mocked(console.error).mockClear();
    await broken.close();
  });
});
