import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { useDatabase } from "@/server/db/client";
import * as responses from "@/server/openapi/responses";
import { testDatabase, testDatabases } from "@/server/testing/db";
import { anySet } from "@/server/testing/factories";
import { ApiClient } from "../testing/api-client";

type Face = z.infer<typeof responses.Face>;

/** An answer that the face alone allows: what a learner who knows nothing could send. */
function guess({ kind, options = [], left = [], right = [], precision = "day" }: Face): unknown {
  const ids = options.map(({ id }) => id);
  if (kind === "multiple-select") return ids.slice(0, 2);
  if (kind === "ordering") return ids;
  if (kind === "matching") return Object.fromEntries(left.map(({ id }, at) => [id, right[at % right.length]?.id]));
  if (kind === "numeric-entry") return "٥";
  if (kind === "date-entry") return "2014-08-08".slice(0, { day: 10, month: 7, year: 4 }[precision]);
  return ids[0] ?? "5";
}

describe.each(testDatabases)("the public interface on $name", ({ open }) => {
  const database = testDatabase(open);
  beforeAll(async () => {
    useDatabase(database.db);
  });

  const start = async (client: ApiClient, mode = "practice", lang = "ar") => {
    const started = await client.call("POST", "/api/v1/attempts", { body: { set: anySet(), lang, mode, seed: 2 } });
    expect(started.status).toBe(201);
    return { started, attempt: responses.StartedResponse.parse(started.json).attempt };
  };

  it("says that it is well", async () => {
    const health = await new ApiClient().call("GET", "/api/v1/health");
    expect(health.status).toBe(200);
    responses.HealthResponse.parse(health.json);
  });

  it("says in sums what went wrong", async () => {
    const metrics = await new ApiClient().call("GET", "/api/v1/metrics");
    expect([metrics.status, metrics.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    expect(responses.MetricsResponse.parse(metrics.json)).toMatchObject({ failedSaves: 0, errors: 0, limits: {} });
  });

  it("lists sets, and gives a set's questions the same to everyone, for shared caches to keep", async () => {
    const sets = await new ApiClient().call("GET", "/api/v1/sets?lang=en");
    expect(responses.SetsResponse.parse(sets.json).sets.map(({ slug }) => slug)).toContain(anySet());
    const path = `/api/v1/sets/${anySet()}/questions?lang=ar&seed=7&count=5`;
    const [once, again] = [await new ApiClient().call("GET", path), await new ApiClient().call("GET", path)];
    expect(again.text).toBe(once.text);
    expect(responses.QuestionsResponse.parse(once.json).questions).toHaveLength(5);
    expect(once.headers.get("cache-control")).toMatch(/public.*s-maxage/);
    expect(once.headers.get("set-cookie")).toBeNull();
    const etag = once.headers.get("etag") ?? "";
    const unchanged = await new ApiClient().call("GET", path, { headers: { "if-none-match": `W/"x", ${etag}` } });
    expect([unchanged.status, unchanged.text, unchanged.headers.get("etag")]).toEqual([304, "", etag]);
  });

  it.each([
    ["ar", "practice"],
    ["en", "exam"],
  ])("takes a learner in %s through a whole attempt in %s and a share", async (lang, mode) => {
    const client = new ApiClient();
    const { started, attempt } = await start(client, mode, lang);
    expect(started.headers.get("location")).toBe(`/api/v1/attempts/${attempt.id}`);
    expect(started.headers.get("set-cookie")).toMatch(/^sanad-guest=.*; HttpOnly; SameSite=Lax$/);
    for (const face of attempt.questions) {
      const path = `/api/v1/attempts/${attempt.id}/answers/${face.id}`;
      const receipt = await client.call("PUT", path, { body: { answer: guess(face) } });
      expect([face.kind, receipt.status, receipt.text.length > 0]).toEqual([face.kind, 200, true]);
      expect(Boolean(responses.ReceiptResponse.parse(receipt.json).feedback)).toBe(mode === "practice");
    }
    const finish = await client.call("POST", `/api/v1/attempts/${attempt.id}/finish`, { body: {} });
    const { result } = responses.FinishResponse.parse(finish.json);
    expect(result?.total).toBe(attempt.questions.length);
    const resumed = await client.call("GET", `/api/v1/attempts/${attempt.id}`);
    expect(responses.AttemptResponse.parse(resumed.json).attempt).toMatchObject({ finished: true, result, lang, mode });
    expect(resumed.headers.get("cache-control")).toBe("private, no-store");
    const shared = await client.call("POST", `/api/v1/attempts/${attempt.id}/share`, { body: { name: "Noor" } });
    expect(shared.status).toBe(201);
    const { share } = responses.ShareResponse.parse(shared.json);
    const deleted = await client.call("DELETE", `/api/v1/shares/${share.id}`);
    expect([deleted.status, deleted.text]).toEqual([204, ""]);
  });

  it("keeps one guest through many attempts and gives each newcomer another", async () => {
    const [mine, theirs] = [new ApiClient(), new ApiClient()];
    await start(mine);
    const cookie = mine.cookies.get("sanad-guest");
    const { started } = await start(mine);
    expect([started.headers.get("set-cookie"), mine.cookies.get("sanad-guest")]).toEqual([null, cookie]);
    await start(theirs);
    expect(theirs.cookies.get("sanad-guest")).not.toBe(cookie);
  });

  it("starts one attempt for one key, whatever became of it, and refuses the key to another request", async () => {
    const client = new ApiClient();
    await start(client);
    const begin = (body: object, key = "from a program") =>
      client.call("POST", "/api/v1/attempts", {
        body: { set: anySet(), lang: "ar", mode: "exam", ...body },
        headers: { "idempotency-key": key },
      });
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => begin({})));
    expect(others.map(({ status, text }) => [status, text])).toEqual(Array(4).fill([201, first?.text]));
    const { attempt } = responses.StartedResponse.parse(first?.json);
    await client.call("POST", `/api/v1/attempts/${attempt.id}/finish`, { body: {} });
    expect((await begin({})).text).toBe(first?.text);
    const refused = await begin({ mode: "practice" });
    expect([refused.status, refused.json.type]).toEqual([409, "/problems/key-reused"]);
    expect(responses.StartedResponse.parse((await begin({}, "another")).json).attempt.id).not.toBe(attempt.id);
  });

  it("serves an attempt with an edited guest cookie to nobody", async () => {
    const client = new ApiClient();
    const { attempt } = await start(client);
    const [id, signature = ""] = client.cookies.get("sanad-guest")?.split(".") ?? [];
    const flipped = `${signature.slice(0, -2)}${signature.endsWith("A") ? "B" : "A"}A`;
    for (const value of [`${id}`, `${id}.`, `${id}.${flipped}`, `${"A".repeat(22)}.${signature}`]) {
      client.cookies.set("sanad-guest", value);
      expect((await client.call("GET", `/api/v1/attempts/${attempt.id}`)).status).toBe(404);
    }
  });
});
