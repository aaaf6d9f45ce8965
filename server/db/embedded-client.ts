import "server-only";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "@/generated/prisma/client";
import type { Db } from "./client";
import { timedAdapter } from "./timed-adapter";

/** A client for an embedded database. */
export const clientOf = (pglite: PGlite): Db =>
  new PrismaClient({ adapter: timedAdapter(new PrismaPGlite(pglite)), errorFormat: "minimal" });
