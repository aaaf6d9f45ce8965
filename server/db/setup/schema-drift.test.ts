import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { describe, expect, it } from "vitest";
import { openMigratedPglite } from "../../testing/migrated-pglite";

type Difference = { exitCode: number; stdout: string };
type Engine = { diff(input: object): Promise<Difference> };
type EngineModule = {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> };
};

/** Prisma's own schema engine, in its WebAssembly build: it compares a database with a schema. */
async function openEngine(pglite: PGlite, schema: string): Promise<Engine> {
  const name = "@prisma/schema-engine-wasm/schema_engine_bg";
  const glue: EngineModule = await import(name);
  const file = createRequire(import.meta.url)
    .resolve(name)
    .replace(/\.js$/, ".wasm");
  const bytes = new Uint8Array(readFileSync(file));
  const imports = { "./schema_engine_bg.js": glue } as unknown as WebAssembly.Imports; // the module is made for this
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)(); // as its own loader starts it
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(pglite));
  return glue.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, adapter);
}

describe("the migrations", () => {
  it("make exactly the tables that schema.prisma describes", async () => {
    const schema = readFileSync("prisma/schema.prisma", "utf8");
    const { pglite, close } = await openMigratedPglite();
    const files = [{ path: "schema.prisma", content: schema }];
    const engine = await openEngine(pglite, schema);
    const difference = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    expect(difference.stdout).toBe("-- This is an empty migration.\n");
    await close();
  });
});
