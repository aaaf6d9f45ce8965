// npm start: from a fresh clone to a running Sanad. Node's own modules only: nothing is installed when this begins.
// With --built: serves what npm run build has made, from a folder that may not be written.
import "./setup/require-node.mjs";

const { start } = await import("./start/start.mjs");
await start({ isDevelopment: process.argv.includes("--dev"), isBuilt: process.argv.includes("--built") });
