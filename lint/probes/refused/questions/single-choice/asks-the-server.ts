// refused: Kinds and formats know only
import { env } from "@/server/env";

export const kind = env;
