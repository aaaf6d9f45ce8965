import "server-only";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { currentRequest } from "../requests/request-record";

export type Encoding = "br" | "gzip";

/** Brotli's effort, 0 to 11: little for a page that one reader gets, all for a file that everyone keeps. */
const efforts = { once: 4, kept: 11 } as const;

/**
 * The smallest encoding that a request takes, as far as this process can say so in its answer: Next takes such a header
 * away, and without a Node server there is no other way. There the host packs what it sends.
 */
export function encodingOf(request: Request): Encoding | undefined {
  const response = currentRequest()?.response;
  return response && !response.headersSent ? acceptedEncoding(request.headers.get("accept-encoding")) : undefined;
}

/** The smallest of ours that the header names and does not refuse. */
export function acceptedEncoding(accepted: string | null): Encoding | undefined {
  const taken = (accepted ?? "").split(",").filter((range) => !/;\s*q=0(\.0*)?\s*$/.test(range));
  const names = taken.map((range) => range.split(";")[0]?.trim().toLowerCase());
  return (["br", "gzip"] as const).find((encoding) => names.includes(encoding));
}

export async function pack(
  text: string,
  encoding: Encoding | undefined,
  effort: keyof typeof efforts,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === undefined) return new TextEncoder().encode(text);
  if (encoding === "gzip") return new Uint8Array(await promisify(gzip)(text));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: efforts[effort],
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return new Uint8Array(await promisify(brotliCompress)(text, { params }));
}

/** The response of a text that was packed as `encodingOf` said. */
export function packedReply(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: Encoding | undefined,
  { status = 200, headers }: { status?: number; headers: Record<string, string> },
): Response {
  if (encoding) currentRequest()?.response.setHeader("content-encoding", encoding);
  return new Response(bytes, { status, headers: { ...headers, vary: "accept-encoding" } });
}
