// refused: only itself and zod
import { readFile } from "node:fs/promises";

export const facts = readFile;
