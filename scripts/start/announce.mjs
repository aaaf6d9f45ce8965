import { networkInterfaces } from "node:os";
import { addressOf, isOpenToNetwork } from "./settings.mjs";

/** Says where Sanad is; when it is open to the network, also for phones, with a code to scan. */
export async function announce({ host, port, networkUrl }) {
  console.log(`Sanad is ready: ${addressOf({ host, port })}`);
  if (!isOpenToNetwork(host)) return;
  if (!networkUrl) return console.log("No network was found that phones could be on.");
  const { default: qrcode } = await import("qrcode");
  const code = await qrcode.toString(networkUrl, { type: "terminal", small: true });
  console.log(`Phones on the same network: ${networkUrl}\n${code}`);
}

/** Where phones on the same network find the server: as SANAD_NETWORK_URL says, else as this machine's networks do. */
export function networkUrlOf({ host, port }, env = process.env, interfaces = networkInterfaces()) {
  if (env.SANAD_NETWORK_URL) return env.SANAD_NETWORK_URL;
  const address = isOpenToNetwork(host) ? networkAddress(interfaces) : undefined;
  return address && `http://${address}:${port}`;
}

/** Networks that only this machine has: containers, virtual machines, tunnels. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|lxc|cni|flannel)/;
const isPrivate = (address) => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);

/** The IPv4 address that phones most likely reach this machine at, or undefined. */
export function networkAddress(interfaces = networkInterfaces()) {
  const candidates = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."))
      .map(({ address }) => ({ address, rank: (virtual.test(name) ? 2 : 0) + (isPrivate(address) ? 0 : 1) })),
  );
  return candidates.sort((a, b) => a.rank - b.rank)[0]?.address;
}
