// refused: Kinds and formats know only
import { writeFileSync } from "node:fs";

export const csv = writeFileSync;
