import { Agent, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const connections = 8;

/** Requests over a few kept connections that count every byte on them, headers and all: `{ send, bytes, close }`. */
export function openWire(address) {
  const sockets = new Set();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = (method, path, { cookie = "", body } = {}) =>
    new Promise((resolve, reject) => {
      const headers = {
        accept: body === undefined ? "text/html" : "application/json",
        "accept-encoding": "gzip, br",
        ...(cookie && { cookie }),
        ...(body !== undefined && { "content-type": "application/json" }),
      };
      const sent = request(`${address}${path}`, { method, headers, agent }, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => resolve(replyOf(response, Buffer.concat(chunks))));
      });
      sent.on("socket", (socket) => sockets.add(socket));
      sent.on("error", reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  return {
    send,
    /** Sent by the server so far. */
    bytes: () => [...sockets].reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    close: () => agent.destroy(),
  };
}

const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

function replyOf({ statusCode, headers }, bytes) {
  const text = (unpack[headers["content-encoding"]]?.(bytes) ?? bytes).toString("utf8");
  const cookie = (headers["set-cookie"] ?? []).map((given) => given.split(";")[0]).join("; ");
  return { status: statusCode, text, cookie };
}

/** Does `work` for each of `items`, as many at a time as there are connections. */
export async function forEach(items, work) {
  const queue = items.values();
  const takeAll = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: connections }, takeAll));
}
