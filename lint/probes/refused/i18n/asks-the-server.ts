// refused: Wrong direction
import { env } from "@/server/env";

export const locale = env;
