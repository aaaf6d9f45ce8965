// refused: Only server/db/ talks to Prisma
import { PrismaClient } from "@/generated/prisma/client";

export const sets = PrismaClient;
