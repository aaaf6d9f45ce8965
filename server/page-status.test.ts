import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as moment } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setPageStatus } from "./page-status";
import { watchRequests } from "./requests/watch-requests";

let server: Server;
let address: string;
beforeAll(async () => {
  watchRequests(() => {});
  server = createServer(async (request, response) => {
    const status = Number(request.url?.slice(1));
    await moment(status % 7); // requests overlap
    response.end(String(setPageStatus(status, status === 503 ? 2 : undefined)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("setPageStatus", () => {
  it("gives each of many requests at once its own status", async () => {
    const wanted = Array.from({ length: 60 }, (_, index) => [404, 500, 503][index % 3] ?? 404);
    const seen = await Promise.all(wanted.map(async (status) => (await fetch(`${address}/${status}`)).status));
    expect(seen).toEqual(wanted);
  });

  it("says when to try again", async () => {
    expect((await fetch(`${address}/503`)).headers.get("retry-after")).toBe("2");
  });

  it("says that it cannot outside of a request", () => {
    expect(setPageStatus(404)).toBe(false);
  });
});
