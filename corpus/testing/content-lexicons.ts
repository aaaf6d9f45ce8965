import { readLexicons } from "../read-lexicons";

/** The lexicons of this repository, read once for all files of tests: what is built of them is built for one object. */
export const { lexicons } = await readLexicons("content");
