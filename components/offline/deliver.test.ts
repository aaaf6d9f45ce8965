import { describe, expect, it } from "vitest";
import { deliver } from "./deliver";

const answer = { action: "/attempts/a/answers/q", fields: [["answer", "b"]], sequence: 2, hasFailed: true } as const;
const waiting = { ...answer, fields: [...answer.fields] };
const answering = (body: string | null, status: number) => async () => new Response(body, { status });

describe("an answer that waited", () => {
  it("is sent with its fields and its place", async () => {
    const sent: unknown[] = [];
    const send: typeof fetch = async (address, init) => {
      sent.push(address, init?.method, JSON.parse(String(init?.body)));
      return new Response('{"recorded":true}');
    };
    expect(await deliver(waiting, send)).toBe("delivered");
    expect(sent).toEqual([answer.action, "PUT", { fields: answer.fields, sequence: 2 }]);
  });

  it.each([
    ["delivered", '{"recorded":true}', 200],
    ["away", "<!doctype html><title>Sign in to this network</title>", 200],
    ["away", "{}", 200],
    ["away", "null", 200],
    ["differs", "{}", 409],
    ["refused", "{}", 422],
    ["away", "{}", 429],
    ["away", "", 503],
  ] as const)("is %s where it is answered with %j and %d", async (outcome, body, status) => {
    expect(await deliver(waiting, answering(body, status))).toBe(outcome);
  });

  it("is away where nobody answers", async () => {
    expect(await deliver(waiting, () => Promise.reject(new TypeError("Failed to fetch")))).toBe("away");
  });
});
