// refused: cycle
import { b } from "./comes-round";

export const a = () => b;
