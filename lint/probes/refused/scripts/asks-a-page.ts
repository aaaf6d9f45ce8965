// refused: Wrong direction
import { found } from "@/app/[locale]/found";

export const script = found;
