import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { inRoot, root } from "../setup/paths.mjs";
import { Refusal } from "../setup/refusal.mjs";

/** Reads .env files as Next does, so that every step sees the same settings; what is set already stays. */
export function loadEnvFiles(mode) {
  for (const name of [`.env.${mode}.local`, ".env.local", `.env.${mode}`, ".env"]) {
    if (!existsSync(inRoot(name))) continue;
    for (const [key, value] of Object.entries(parseEnv(readFileSync(inRoot(name), "utf8")))) process.env[key] ??= value;
  }
}

/** Host, port and folder that a start uses. `port` 0 asks for any free one. */
export function readSettings(env = process.env) {
  const port = env.PORT || "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    throw new Refusal(`PORT is ${port}, and a port is a number up to 65535: PORT=3000 npm start`);
  return {
    host: env.HOST || "127.0.0.1",
    port: Number(port),
    dataFolder: path.resolve(root, env.SANAD_DATA || ".data"),
  };
}

const everywhere = new Set(["0.0.0.0", "::", "[::]"]);

/** Whether other machines on the network reach this host. */
export const isOpenToNetwork = (host) => everywhere.has(host);

/** Where this machine itself finds a server that listens on `host`. */
export function addressOf({ host, port }) {
  const name = isOpenToNetwork(host) ? "127.0.0.1" : host;
  return `http://${name.includes(":") && !name.startsWith("[") ? `[${name}]` : name}:${port}`;
}
