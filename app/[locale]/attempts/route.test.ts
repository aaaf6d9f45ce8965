import { afterAll, beforeAll, expect, it } from "vitest";
import { useDatabase } from "@/server/db/client";
import { type TestDatabase, testDatabases } from "@/server/testing/db";
import { anySet } from "@/server/testing/factories";
import { POST } from "./route";

const [pglite] = testDatabases;
let database: TestDatabase;
beforeAll(async () => {
  if (!pglite) throw new Error("there is no database to test on");
  database = await pglite.open();
  useDatabase(database.db);
});
afterAll(() => database.close());

it.each(["ar", "en"])("leads from a start to the first question's own address, in %s", async (locale) => {
  const body = new URLSearchParams({ set: anySet(), mode: "practice", seed: "1" });
  const headers = { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" };
  const request = new Request("http://127.0.0.1:3000/attempts", { method: "POST", body, headers });
  const response = await POST(request, { params: Promise.resolve({ locale }) });
  expect(response.status).toBe(303);
  const prefix = locale === "en" ? "/en" : "";
  expect(response.headers.get("location")).toMatch(new RegExp(`^${prefix}/attempts/[\\w-]{22}\\?question=\\w+$`));
});
