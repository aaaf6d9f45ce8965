import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startProgram } from "../setup/run.mjs";
import { freePort } from "../start/port.mjs";
import { ownerOfServers } from "../test/postgres.mjs";

const host = "127.0.0.1";
const readyWithinMs = 20_000;

const pgbouncerIni = ({ port, postgresPort, folder }) => `[databases]
postgres = host=${host} port=${postgresPort} user=sanad
[pgbouncer]
listen_addr = ${host}
listen_port = ${port}
unix_socket_dir = ${folder}
auth_type = any
pool_mode = transaction
default_pool_size = 10
max_client_conn = 200
server_login_retry = 1
query_wait_timeout = 5
`;

/** A PgBouncer in transaction mode before the Postgres on `postgresPort`: `{ url, stop }`. */
export async function startPooler(postgresPort) {
  const port = await freePort({ host, port: 0 });
  const server = await startServer("pgbouncer", port, (folder) => {
    writeFileSync(path.join(folder, "pgbouncer.ini"), pgbouncerIni({ port, postgresPort, folder }));
    return [path.join(folder, "pgbouncer.ini")];
  });
  // With auth_type any every client is the user that the database names.
  return { url: `postgresql://sanad@${host}:${port}/postgres`, ...server };
}

const nginxConf = ({ port, folder, ports }) => `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
worker_processes 1;
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  upstream sanad {
${ports.map((one) => `    server ${host}:${one} max_fails=1 fail_timeout=2s;`).join("\n")}
    keepalive 32;
    keepalive_timeout 4s;
  }
  server {
    listen ${host}:${port};
    client_max_body_size 3m;
    location / {
      proxy_pass http://sanad;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_connect_timeout 2s;
      proxy_next_upstream error timeout http_502;
    }
  }
}
`;

/** An nginx before instances on these ports: `{ address, stop }`. */
export async function startProxy(ports, port) {
  const server = await startServer("nginx", port, (folder) => {
    writeFileSync(path.join(folder, "nginx.conf"), nginxConf({ port, folder, ports }));
    return ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-e", "stderr"];
  });
  return { address: `http://${host}:${port}`, ...server };
}

async function startServer(command, port, argumentsIn) {
  const owner = ownerOfServers();
  const folder = mkdtempSync(path.join(tmpdir(), `sanad-${command}-`));
  const args = argumentsIn(folder);
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const env = { PATH: `${process.env.PATH}:/usr/sbin` };
  const child = startProgram(command, args, { ...owner, cwd: folder, env, detached: false });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk) => (said += chunk));
  const ended = once(child, "close");
  const deadline = performance.now() + readyWithinMs;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`${command} did not start:\n${said}`);
    await wait(50);
  }
  return {
    said: () => said,
    async stop() {
      child.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once("connect", () => resolve(true) ?? socket.destroy());
    socket.once("error", () => resolve(false));
  });
