// refused: Only server/db/ talks to Prisma
import { PrismaClient } from "@prisma/client";

export const GET = () => PrismaClient;
