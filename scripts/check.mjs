// npm run check: the quick part of npm test, with no database and no browser.
import "./setup/require-node.mjs";

const { test } = await import("./test/test.mjs");
await test(["--only=lint,rules,types,content"]);
