import path from "node:path";
import { root } from "../setup/paths.mjs";

/** The folder of the documents, for the tests that compare with them; it need not be there. */
export const sourcesFolder = () => path.resolve(root, process.env.SANAD_SOURCES || "../shared/seeds");
