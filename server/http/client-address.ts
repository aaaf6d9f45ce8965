import "server-only";
import { BlockList, isIPv4, isIPv6 } from "node:net";
import { env } from "../env";
import { currentRequest } from "../requests/request-record";

/** How a request came: `peer`: whose connection it is, where known · `forwardedFor`: what proxies say, or anyone. */
export type Arrival = { peer: string | null; forwardedFor: string | null };

/** This machine itself: its owner, or a proxy that was not named. Neither is one client. */
const ownMachine = blockListOf(["127.0.0.0/8", "::1/128"]);

/**
 * The client's address for limits, or null. Without proxies nobody vouches for `x-forwarded-for`: a client may write
 * what it likes there, and the connection's own address counts. What comes from a trusted proxy is counted by the last
 * entry that is not one of theirs. Of IPv6 only the network counts, since one client has 2^64 addresses.
 */
export function clientAddress({ peer, forwardedFor }: Arrival, trustedProxies: readonly string[]): string | null {
  const trusted = blockListOf(trustedProxies);
  const own = readAddress(peer ?? "");
  const isVouchedFor = trustedProxies.length > 0 && (peer === null || (own !== null && isIn(trusted, own)));
  if (!isVouchedFor) return own === null || isIn(ownMachine, own) ? null : networkOf(own);
  const hops = (forwardedFor ?? "").split(",").map(readAddress);
  const last = hops.findLast((hop) => hop === null || !isIn(trusted, hop)) ?? null;
  return last === null ? null : networkOf(last);
}

/** The same for a request, with the proxies that the operator trusts. */
export const addressOf = (request: Request): string | null =>
  clientAddress(
    { peer: currentRequest()?.peer ?? null, forwardedFor: request.headers.get("x-forwarded-for") },
    env().trustedProxies,
  );

/** An address without the port, the brackets, the zone, or the prefix that IPv4 has within IPv6; null for none. */
function readAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, "$1")
    .replace(/%.*$/, "")
    .replace(/^::ffff:(?=\d+\.)/i, "");
  const address = /^[\d.]+:\d+$/.test(bare) ? bare.replace(/:\d+$/, "") : bare;
  return isIPv4(address) || isIPv6(address) ? address : null;
}

function blockListOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    list.addSubnet(address, bits === undefined ? (family === "ipv6" ? 128 : 32) : Number(bits), family);
  }
  return list;
}

const isIn = (list: BlockList, address: string) => list.check(address, isIPv6(address) ? "ipv6" : "ipv4");

/** An IPv4 address as it is; of an IPv6 one the first 64 bits. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const absent = address.includes("::") ? 8 - groups(head).length - groups(tail).length : 0;
  const all = [...groups(head), ...Array.from({ length: Math.max(0, absent) }, () => "0"), ...groups(tail)];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
