// npm test: from a fresh clone to `N passed, N failed`. Node's own modules only: nothing is installed when this begins.
import "./setup/require-node.mjs";

const { test } = await import("./test/test.mjs");
await test(process.argv.slice(2));
