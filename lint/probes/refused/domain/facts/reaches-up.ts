// refused: domain/ knows only itself
import { env } from "@/server/env";

export const facts = env;
