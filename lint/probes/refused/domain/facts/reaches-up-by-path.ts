// refused: @/folder/file
import { env } from "../../server/env";

export const facts = env;
