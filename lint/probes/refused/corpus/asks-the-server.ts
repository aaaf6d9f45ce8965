// refused: corpus/ knows domain/ only
import { env } from "@/server/env";

export const corpus = env;
