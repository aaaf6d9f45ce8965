import type { PrismaClient } from "@/generated/prisma/client";

export const setRow = (db: PrismaClient) => db;
