import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { postgresClient, useDatabase } from "../db/client";
import { problemResponse } from "../problem";
import { testDatabase, testDatabases } from "../testing/db";
import { eventsOf, lineOf } from "./conclude-request";
import { countEvent, tellCounts } from "./counters";
import { currentRequest, noteLimit, type RequestRecord, timeDatabase } from "./request-record";
import { patternsOf } from "./route-pattern";
import { type Concluded, endDawdling, watchRequests } from "./watch-requests";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const concluded: { record: RequestRecord; request: Concluded }[] = [];
let server: Server;
let port: number;
beforeAll(async () => {
  watchRequests((record, request) => concluded.push({ record, request }));
  server = createServer(async (request, response) => {
    if (request.url === "/limited") {
      noteLimit("writes");
      problemResponse({ reason: "too-many-requests", retryAfterSeconds: 1 }, "ar", "x");
      response.statusCode = 429;
    }
    if (request.url === "/waits") {
      endDawdling(request, response, 20);
      return request.resume().once("end", () => response.end("all is here"));
    }
    if (request.url === "/asks") await timeDatabase(async () => "a row");
    response.end(JSON.stringify({ id: currentRequest()?.id, method: request.method, url: request.url }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers });
const concludedAs = (id: string | null) =>
  vi.waitFor(() => {
    const found = concluded.find(({ record }) => record.id === id);
    if (!found) throw new Error(`${id} is not concluded`);
    return found;
  });

/** What a client sends that no browser would: the whole answer as text. */
const sendRaw = (head: string, body = "") =>
  new Promise<string>((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`${head}\r\nHost: x\r\nConnection: close\r\n\r\n${body}`),
    );
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("end", () => resolve(answer)).on("error", reject);
  });

describe("a request", () => {
  it("has an id that it gives back, also in the answer's own words, and keeps one that was sent with it", async () => {
    const answer = await ask("/");
    expect(answer.headers.get("x-request-id")).toMatch(uuid);
    expect((await answer.json()).id).toBe(answer.headers.get("x-request-id"));
    const sent = "0f8fad5b-d9cb-469f-a165-70867728950e";
    expect((await ask("/", { "x-request-id": sent })).headers.get("x-request-id")).toBe(sent);
    expect((await ask("/", { "x-request-id": 'x"}{"level":"info"' })).headers.get("x-request-id")).toMatch(uuid);
  });

  it("says how long the answer and the database took", async () => {
    const timing = (await ask("/asks")).headers.get("server-timing");
    expect(timing).toMatch(/^total;dur=\d+\.\d, db;dur=\d+\.\d;desc="1"$/);
    for (const file of ["/_next/static/x.js", "/assets/page.x.css", "/fonts/x.woff2"])
      expect((await ask(file)).headers.get("server-timing")).toBeNull();
  });

  it("is kept apart from others at once, with the reason and the limit that refused it", async () => {
    const answers = await Promise.all(["/limited", "/", "/limited", "/"].map((path) => ask(path)));
    const notes = await Promise.all(answers.map(({ headers }) => concludedAs(headers.get("x-request-id"))));
    expect(notes.map(({ record: { limit, refusal }, request: { status } }) => [limit, refusal, status])).toEqual([
      ["writes", "too-many-requests", 429],
      [undefined, undefined, 200],
      ["writes", "too-many-requests", 429],
      [undefined, undefined, 200],
    ]);
  });

  it("whose body does not come to an end is ended, and one whose body does is not", async () => {
    const announced = "POST /waits HTTP/1.1\r\nContent-Length: 9";
    expect(await sendRaw(announced, "only a pa").catch(String)).toContain("all is here");
    expect(await sendRaw(announced, "part").catch(String)).not.toContain("all is here");
  });

  it("with an address that cannot be decoded, or a method of nobody's, is one that leads nowhere", async () => {
    for (const path of ["/%", "/sets/%E0%A4?q=%", "/a%20b%zz"]) {
      const body = /\{.*\}/.exec(await sendRaw(`GET ${path} HTTP/1.1`))?.[0] ?? "{}";
      expect(JSON.parse(body).url).toBe(path.replace(/^[^?]*/, (part) => part.replaceAll("%", "%25")));
    }
    expect(await sendRaw("TRACE / HTTP/1.1")).toContain('"method":"PATCH"');
    expect((await (await ask("/sets/%D8%A3%00?q=%")).json()).url).toBe("/sets/%D8%A3%00?q=%");
  });
});

describe("the line of a request", () => {
  const names = readdirSync("app", { recursive: true, encoding: "utf8" });
  const routes = names.flatMap((name) => /^(.*)\/(?:page|route)\.tsx?$/.exec(`/${name}`)?.[1] ?? []);
  const patternOf = patternsOf(routes);

  it("names the route by its pattern, never by what stands in the address", () => {
    expect(routes.length).toBeGreaterThan(50);
    for (const route of routes) {
      const path = route
        .replace("/[locale]", "/en")
        .replace(/^(\/(?!en|api).*)\[\w+\]$/, "$1Canary7.png")
        .replace(/\[+(\.\.\.)?\w+\]+/g, "Canary7");
      expect(patternOf(path)).not.toMatch(/Canary|unknown/);
      expect(patternOf(path)).toBe(route.replace("/[locale]", "") || "/");
      expect(patternOf(path.replace(/^\/en\b/, "") || "/")).toBe(patternOf(path));
    }
  });

  it("holds no address, no query and nothing of the client", async () => {
    const { headers } = await ask("/attempts/Canary7?name=Canary8", { cookie: "sanad-guest=Canary9" });
    const { record, request } = await concludedAs(headers.get("x-request-id"));
    const line = lineOf(record, request, patternOf(request.path));
    expect(line).toMatchObject({
      level: "info",
      event: "request",
      method: "GET",
      route: "/attempts/[id]",
      status: 200,
    });
    expect(JSON.stringify(line)).not.toMatch(/Canary|127\.0\.0\.1/);
  });

  it("counts a save that failed, an outage and a limit, and nothing of what went well", () => {
    const events = (route: string, method: string, status: number, more: Partial<RequestRecord> = {}) =>
      eventsOf(more as RequestRecord, { route, method, status });
    const saves = "/api/v1/attempts/[id]/answers/[questionId]";
    expect(events(saves, "PUT", 200)).toEqual([]);
    expect(events(saves, "PUT", 503, { refusal: "unavailable" })).toEqual(["failed-saves", "unavailable"]);
    // A page's form is led to the page of the refusal.
    expect(events("/attempts/[id]/finish", "POST", 303, { refusal: "internal-error" })).toEqual([
      "failed-saves",
      "errors",
    ]);
    expect(events("/facts", "GET", 500)).toEqual(["errors"]);
    expect(events(saves, "PUT", 429, { refusal: "too-many-requests", limit: "writes" })).toEqual(["limit:writes"]);
  });
});

describe.each(testDatabases)("counters on $name", ({ open }) => {
  const database = testDatabase(open);
  const sums = async () =>
    Object.fromEntries((await database.db.counter.findMany()).map(({ name, count }) => [name, Number(count)]));

  it("add up over many tellings, and keep what could not be told while the database was away", async () => {
    useDatabase(postgresClient("postgresql://nobody@127.0.0.1:9/none"));
    for (const name of ["failed-saves", "failed-saves", "limit:writes"]) countEvent(name);
    await tellCounts();
    useDatabase(database.db);
    await vi.waitFor(async () => {
      await tellCounts();
      expect(await sums()).toEqual({ "failed-saves": 2, "limit:writes": 1 });
    });
    for (const name of ["failed-saves", "errors"]) countEvent(name);
    await tellCounts();
    expect(await sums()).toEqual({ errors: 1, "failed-saves": 3, "limit:writes": 1 });
  });
});
