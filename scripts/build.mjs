// npm run build: for hosts that build once and start elsewhere. With DATABASE_URL the database is brought up to date too.
import "./setup/require-node.mjs";

const { build } = await import("./start/build.mjs");
await build();
