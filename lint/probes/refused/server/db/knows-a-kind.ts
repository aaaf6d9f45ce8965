// refused: Wrong direction
import { kinds } from "@/questions/registry";

export const rows = kinds;
