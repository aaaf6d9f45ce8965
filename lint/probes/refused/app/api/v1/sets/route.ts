// refused: not the database
import { openDatabase } from "@/server/db/client";

export const GET = () => openDatabase();
