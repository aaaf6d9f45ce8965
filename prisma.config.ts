import { defineConfig } from "prisma/config";

// Migrations need a direct connection: session locks do not pass a transaction pooler.
const url = process.env.DIRECT_DATABASE_URL ?? process.env.DATABASE_URL;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx --conditions=react-server prisma/seed.ts" },
  ...(url ? { datasource: { url } } : {}),
});
