// refused: Wrong direction
import { env } from "@/server/env";

export const verb = env;
