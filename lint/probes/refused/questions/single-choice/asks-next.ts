// refused: Kinds and formats know only
import { headers } from "next/headers";

export const kind = headers;
