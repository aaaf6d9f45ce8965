import { connect, createServer } from "node:net";
import { Refusal } from "../setup/refusal.mjs";
import { isOpenToNetwork } from "./settings.mjs";

/** The port to serve on: the asked one when it is free, any free one for 0. Refuses with the command that helps. */
export async function freePort({ host, port }) {
  const tried = await tryListening(host, port);
  if (tried.port !== undefined && (port === 0 || !(await answers(host, port)))) return tried.port;
  throw new Refusal(await reasonFor(tried.code ?? "EADDRINUSE", host, port));
}

function tryListening(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", ({ code }) => resolve({ code }));
    server.listen({ host, port, exclusive: true }, () => {
      const { port: given } = server.address();
      server.close(() => resolve({ port: given }));
    });
  });
}

/** Some systems let two listen on one port, one of them on all addresses: so knock, too. */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host: isOpenToNetwork(host) ? "127.0.0.1" : host, port, timeout: 1000 });
    const end = (isThere) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

async function reasonFor(code, host, port) {
  if (code === "EADDRINUSE") {
    const other = await nextFree(host, port);
    return `Port ${port} is in use by another program: PORT=${other} npm start`;
  }
  if (code === "EACCES") return `Port ${port} needs more rights than you have here: PORT=3000 npm start`;
  return `HOST is ${host}, which is no address of this machine (${code}): HOST=127.0.0.1 npm start`;
}

async function nextFree(host, port) {
  for (let other = port + 1; other < Math.min(port + 50, 65536); other++) {
    if ((await tryListening(host, other)).port !== undefined && !(await answers(host, other))) return other;
  }
  return (await tryListening(host, 0)).port ?? 3001;
}
