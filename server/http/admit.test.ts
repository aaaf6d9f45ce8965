import type { ServerResponse } from "node:http";
import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresClient } from "../db/client";
import { getHealth } from "../health";
import { newcomersFromAddress } from "../rate-limit";
import { enterRequest } from "../requests/request-record";
import { testDatabase, testDatabases } from "../testing/db";
import { makeTestContext } from "../testing/factories";
import { allowWrite } from "./admit";
import { readBytes } from "./read-bytes";

const write = () => new Request("http://127.0.0.1:3000/api/v1/attempts", { method: "POST" });

/** From here on requests come from this address, as Node's server would say. */
const comeFrom = (peer: string) =>
  enterRequest({ id: "", peer, response: {} as ServerResponse, dbMs: 0, statements: 0 }); // nothing is answered here

describe.each(testDatabases)("behind one address on $name", ({ name, open }) => {
  const database = testDatabase(open);
  // A process counts for itself too, whatever database it asks: each has a network of its own here.
  const network = `2001:db8:${testDatabases.findIndex((one) => one.name === name) + 1}`;

  it("a class of forty starts and answers ten questions each in a minute", async () => {
    comeFrom("203.0.113.1");
    const newcomer = makeTestContext(database.db, { learner: null });
    for (let seat = 0; seat < 40; seat++) {
      expect(await allowWrite(write(), newcomer)).toMatchObject({ ok: true });
      const learner = makeTestContext(database.db);
      for (let question = 0; question < 10; question++)
        expect(await allowWrite(write(), learner)).toMatchObject({ ok: true });
    }
  });

  it("a client that throws its cookie away each time is stopped, and nobody else", async () => {
    const newcomer = makeTestContext(database.db, { learner: null });
    comeFrom(`${network}:7::1`);
    let passed = 0;
    for (let time = 0; time < newcomersFromAddress.max + 40; time++) {
      comeFrom(`${network}:7::${time.toString(16)}`); // its network has as many addresses as it likes
      passed += (await allowWrite(write(), newcomer)).ok ? 1 : 0;
    }
    expect(passed).toBe(newcomersFromAddress.max);
    expect(await allowWrite(write(), newcomer)).toMatchObject({ error: { reason: "too-many-requests" } });
    expect(await allowWrite(write(), makeTestContext(database.db))).toMatchObject({ ok: true });
    comeFrom(`${network}:8::1`);
    expect(await allowWrite(write(), newcomer)).toMatchObject({ ok: true });
  });
});

describe("what dawdles", () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer((socket) => socket.on("error", () => {}));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => silent.close());

  it("a body that does not come to an end is given up", async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) });
    const request = new Request(write().url, { method: "POST", body, duplex: "half" } as RequestInit); // Node asks for it
    expect(await readBytes(request, 100, 20)).toEqual({ ok: false, error: { reason: "body-too-slow" } });
  });

  it("a database that takes connections and says nothing is not well", async () => {
    const { port } = silent.address() as { port: number };
    const db = postgresClient(`postgresql://nobody@127.0.0.1:${port}/none`);
    expect(await getHealth({ ctx: { db }, withinMs: 50 })).toMatchObject({ error: { reason: "unavailable" } });
  });
});
