// One process of a serverless host: serves the build in its folder on PORT until it is ended.
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "package.json"));
const { config } = require("./.next/required-server-files.json");
// As the servers that Next writes for such hosts begin.
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
const { startServer } = require("next/dist/server/lib/start-server");
await startServer({
  dir: process.cwd(),
  isDev: false,
  config,
  hostname: "127.0.0.1",
  port: Number(process.env.PORT),
  allowRetry: false,
});
