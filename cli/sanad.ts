// The public command: npm run -s sanad -- <verb>. JSON on stdout and nothing else there; all that is said goes to stderr.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { runSanad } from "./run-sanad";

const contentFolder = relative(process.cwd(), fileURLToPath(new URL("../content", import.meta.url)));

// Whoever reads from us may stop reading, as `head` does.
process.stdout.on("error", () => process.exit(0));

const { exitCode, stdout, stderr } = await runSanad(process.argv.slice(2), contentFolder);
if (stderr !== undefined) console.error(stderr);
if (stdout !== undefined) process.stdout.write(stdout);
process.exitCode = exitCode;
