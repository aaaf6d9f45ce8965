import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { enterRequest } from "../requests/request-record";
import { acceptedEncoding, encodingOf, pack, packedReply } from "./packed-reply";

const text = "\u0633\u0646\u062F ".repeat(500);
const asking = (accepted: string) => new Request("http://127.0.0.1/", { headers: { "accept-encoding": accepted } });

describe("acceptedEncoding", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=1.0, *;q=0.5", "gzip"],
    ["br;q=0, GZIP", "gzip"],
    ["br; q=0.000,gzip ; q=0", undefined],
    ["identity", undefined],
    ["abr, gzipped", undefined],
    [null, undefined],
  ])("%j: %s", (accepted, encoding) => {
    expect(acceptedEncoding(accepted)).toBe(encoding);
  });
});

describe("pack", () => {
  it("gives the text back, in fewer bytes", async () => {
    const [brotli, gzip] = [await pack(text, "br", "once"), await pack(text, "gzip", "once")];
    expect([String(brotliDecompressSync(brotli)), String(gunzipSync(gzip))]).toEqual([text, text]);
    for (const bytes of [brotli, gzip]) expect(bytes.length).toBeLessThan(text.length / 10);
    expect(new TextDecoder().decode(await pack(text, undefined, "once"))).toBe(text);
  });
});

describe("packedReply", () => {
  it("packs nothing where it could not say so", () => {
    expect(encodingOf(asking("br"))).toBeUndefined();
  });

  it("says on Node's own response how it is packed", async () => {
    const response = new ServerResponse(new IncomingMessage(new Socket()));
    enterRequest({ id: "", peer: null, response, dbMs: 0, statements: 0 });
    const encoding = encodingOf(asking("br, gzip"));
    const reply = packedReply(await pack(text, encoding, "once"), encoding, { headers: { "x-a": "b" } });
    expect([encoding, response.getHeader("content-encoding")]).toEqual(["br", "br"]);
    expect([reply.status, reply.headers.get("x-a"), reply.headers.get("vary")]).toEqual([200, "b", "accept-encoding"]);
  });
});
