// Makes generated/page-assets.ts: the one style sheet and the one script of the pages that come as finished HTML. With
// --watch it makes them anew at each change.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { build, context } from "esbuild";
import { inRoot } from "./paths.mjs";

const made = inRoot("generated/page-assets.ts");

const options = {
  absWorkingDir: inRoot("."),
  entryPoints: ["app/styles/page.css", "components/page/run.ts"],
  outdir: "generated",
  bundle: true,
  minify: true,
  write: false,
  target: ["es2022", "chrome109", "firefox115", "safari15.6"],
  alias: { "@": inRoot(".") },
  external: ["/fonts/*"],
  plugins: [
    { name: "write", setup: ({ onEnd }) => onEnd(({ errors, outputFiles }) => errors.length || write(outputFiles)) },
  ],
};

function write(files) {
  const assets = Object.fromEntries(files.map(({ path, text }) => [kindOf(path), assetOf(path, text)]));
  writeFileSync(made, `export const pageAssets = ${JSON.stringify(assets)} as const;\n`);
}

const kindOf = (path) => (path.endsWith(".css") ? "style" : "script");

/** Its name tells of its content, so that browsers keep it for good. */
function assetOf(path, text) {
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  return { name: `page.${hash}.${path.split(".").at(-1)}`, text };
}

if (process.argv.includes("--watch")) await (await context(options)).watch();
else await build(options);
